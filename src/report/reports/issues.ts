import { ISSUES } from '../../model/issue.js';
import { integer, text } from '../columns.js';
import type { Report } from '../report.js';

/** Every problem that an input has, with its place and its remedy. */
export const issues: Report = {
  kind: 'issue',
  file: 'issues.csv',
  title: 'Every problem found in the inputs',
  columns: [
    text(
      'severity',
      'error: an input, or a row of metadata.csv, was not used; warning: it was, or there was nothing to use.',
    ),
    text('code', 'What kind of problem.'),
    text('path', 'Path below the corpus folder.'),
    text('record', 'The row or id where a file holds many documents.'),
    integer('line', 'Line in the file, from 1.'),
    integer('column', 'Column in the line, from 1.'),
    text('detail', 'What exactly is wrong, and the remedy.'),
    integer(
      'byte',
      'Offset in the file, from 0: of the byte at fault where one can be told, else of the line’s beginning.',
    ),
  ],
  row: ({ code, path, record, line, column, byte, detail }) => [
    ISSUES[code].severity,
    code,
    path,
    record,
    line,
    column,
    `${detail}; ${ISSUES[code].remedy}`,
    byte,
  ],
};
