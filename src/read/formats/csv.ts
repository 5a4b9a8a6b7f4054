import type { Format } from '../format.js';
import { readSheet } from '../sheet.js';

/** Comma-separated values, a document a row; a header without a comma but with semicolons (or tabs) is separated by these. */
export const csv: Format = { id: 'csv', title: 'CSV table', extensions: ['csv'], read: readSheet };
