import { CATEGORY, integer, number, text } from '../columns.js';
import type { Report } from '../report.js';

/** Which entries make up the hits of a category. */
export const contributions: Report = {
  kind: 'figure',
  file: 'contributions.csv',
  title: 'Which entries of the lexicons make up the hits of every category, over all documents, dated or not',
  columns: () => [
    CATEGORY,
    text('leaf', 'The category that the entry counts in: itself, or a leaf below it.'),
    text('entry', 'The entry as written.'),
    integer('rank', 'Place among the entries of this category, from 1: most hits first.'),
    integer('hits', 'Hits of this category that the entry made; the entries add up to all hits of the category.'),
    integer('own_hits', 'Of these, in the own voice; the others are quoted.'),
    number('share', 'Of all hits of the category, over 0 to 1.'),
    number('cumulative_share', 'The same of this entry and all before it: how few entries make most of the category.'),
    integer('documents', 'Documents with such a hit.'),
    integer(
      'actors',
      'Actors with such a hit, as written in the other tables; unattributed and anonymous are one each.',
    ),
  ],
  *rows({ contributions: rows }) {
    for (const row of rows) {
      yield [
        row.category,
        row.leaf,
        row.entry,
        row.rank,
        row.hits,
        row.ownHits,
        row.share,
        row.cumulativeShare,
        row.documents,
        row.actors,
      ];
    }
  },
};
