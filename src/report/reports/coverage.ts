import { integer, PERIOD, text } from '../columns.js';
import type { Report } from '../report.js';

/** What the figures of a period rest on, and what stands in no trend. */
export const coverage: Report = {
  kind: 'figure',
  file: 'coverage.csv',
  title: 'Documents and words by period, kind and outlet, with what stands in no trend',
  columns: () => [
    {
      ...PERIOD,
      description: `${PERIOD.description} Empty for documents without a date or with one coarser than the period.`,
    },
    text('kind', 'Kind of document.'),
    text('outlet', 'Where it was published; empty when not known.'),
    integer('documents', 'Analysed documents.'),
    integer('words', 'Their words.'),
    integer('duplicates', 'Copies that were not counted.'),
    integer('undated', 'Analysed documents without a date: in no trend.'),
    integer('coarser', 'Analysed documents whose date is coarser than the period, or in no named span: in no trend.'),
    integer('anonymous', 'Analysed documents without an author.'),
    integer('quoted_words', 'Words in quoted voice.'),
    integer('unattributed_words', 'Words whose speaker was not found.'),
  ],
  *rows({ coverages }) {
    for (const row of coverages) {
      yield [
        row.period?.id,
        row.kind,
        row.outlet,
        row.documents,
        row.words,
        row.duplicates,
        row.undated,
        row.coarser,
        row.anonymous,
        row.quotedWords,
        row.unattributedWords,
      ];
    }
  },
};
