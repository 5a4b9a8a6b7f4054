import type { Format } from '../format.js';
import { readPage } from '../page.js';

/** Plain text, one document a file. */
export const txt: Format = { id: 'txt', title: 'Plain text', extensions: ['txt', 'text'], read: readPage };
