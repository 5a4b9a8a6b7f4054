import type { Format } from '../format.js';
import { readSheet } from '../sheet.js';

/** Tab-separated values, a document a row; quoted as CSV is, which is how spreadsheets write and read them. */
export const tsv: Format = {
  id: 'tsv',
  title: 'TSV table',
  extensions: ['tsv', 'tab'],
  read: (source, options) => readSheet(source, options, '\t'),
};
