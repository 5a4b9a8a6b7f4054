import type { Column, Value } from '../model/figures.js';
import { LEXICON_FAULTS, type LexiconFault } from '../model/lexicon-fault.js';
import { integer, text } from './columns.js';
import { csvLines } from './csv.js';

/** The columns of the table of faults. */
const FAULT_COLUMNS: readonly Column[] = [
  text('severity', 'error, warning or note.'),
  text('code', 'What kind of fault it is.'),
  text('path', 'The lexicon’s file.'),
  integer('line', 'Its line, from 1.'),
  text('category', 'The category of the entry.'),
  text('entry', 'The entry as written, or the example.'),
  text('detail', 'What exactly is wrong or doubtful.'),
  integer('count', 'How often it was met in the corpus.'),
  text('remedy', 'What to do.'),
];

/** Faults of lexicons as CSV. */
export function faultTable(faults: readonly LexiconFault[]): string {
  const rows = faults.map(({ code, path, line, category, entry, detail, count }): readonly Value[] => {
    const { severity, remedy } = LEXICON_FAULTS[code];
    return [severity, code, path, line, category, entry, detail, count, remedy];
  });
  return csvLines([FAULT_COLUMNS.map(({ name }) => name), ...rows]);
}
