import { ACTOR, integer, number, PERIOD, text, TREND_VOICE } from '../columns.js';
import type { Report } from '../report.js';

/** Which of a concept's rival names an actor uses. */
export const terms: Report = {
  kind: 'figure',
  file: 'terms.csv',
  title: 'Contested terms: the rival names of a concept by actor, voice and period',
  columns: () => [
    text('concept', 'Id of a lexicon in lexicons/contested.'),
    text('name', 'One of its rival names.'),
    text('side', 'The side that uses this name; empty for the neutral one.'),
    ACTOR,
    TREND_VOICE,
    PERIOD,
    integer('hits', 'Hits of this name.'),
    number('share', 'Of all hits of the concept’s names in the cell, 0 to 1; empty without any.'),
    number('share_low', 'Lower end of the 95 % interval (Wilson).'),
    number('share_high', 'Upper end of the 95 % interval (Wilson).'),
  ],
  *rows({ terms: rows }) {
    for (const row of rows) {
      yield [
        row.concept,
        row.name,
        row.side,
        row.actor,
        row.voice,
        row.period.id,
        row.hits,
        row.share,
        row.low,
        row.high,
      ];
    }
  },
};
