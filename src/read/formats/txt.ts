import type { Format } from '../format.js';
import { readTexts } from '../page.js';

/** Plain text, one document a file, or the articles of a news-database export. */
export const txt: Format = { id: 'txt', title: 'Plain text', extensions: ['txt', 'text'], read: readTexts };
