import { integer, PERIOD, text, TREND_VOICE } from '../columns.js';
import type { Report } from '../report.js';

/** Who blames whom. */
export const blame: Report = {
  kind: 'figure',
  file: 'blame.csv',
  title: 'Blame by source, target, voice and period',
  columns: () => [
    text('source', 'Who blames; written as actor is in the other tables.'),
    text('target', 'Who is blamed.'),
    TREND_VOICE,
    PERIOD,
    integer('hits', 'Hits with this target; those that share words count once.'),
    integer('explicit', 'Hits of strong entries.'),
    integer('implicit', 'Hits of weak entries.'),
    integer('documents', 'Documents with such a hit.'),
    integer('source_words', 'All words of the source in this voice and period.'),
    integer('source_documents', 'All documents in which the source speaks in this voice and period.'),
  ],
  *rows({ blames }) {
    for (const row of blames) {
      yield [
        row.source,
        row.target,
        row.voice,
        row.period.id,
        row.hits,
        row.explicit,
        row.implicit,
        row.documents,
        row.sourceWords,
        row.sourceDocuments,
      ];
    }
  },
};
