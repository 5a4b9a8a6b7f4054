import type { Format } from '../format.js';
import { readPage } from '../page.js';

/** Markdown, one document a file; its marks stay in the text. */
export const md: Format = { id: 'md', title: 'Markdown', extensions: ['md', 'markdown'], read: readPage };
