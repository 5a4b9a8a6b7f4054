import type { Figures } from '../../model/figures.js';
import {
  ACTOR,
  CATEGORY,
  FATE_COUNTS,
  integer,
  PERIOD,
  PERIOD_END,
  PERIOD_START,
  SMALL_CELL,
  TREND_VOICE,
} from '../columns.js';
import type { Report } from '../report.js';

/** How often each category is heard, by actor, voice and period. */
export const trends: Report = {
  kind: 'figure',
  file: 'trends.csv',
  title: 'Rates and shares of every category by actor, voice and period',
  columns: ({ measures }: Figures) => [
    ACTOR,
    TREND_VOICE,
    PERIOD,
    PERIOD_START,
    PERIOD_END,
    CATEGORY,
    integer('documents', 'Documents in which the actor speaks in this voice.'),
    integer(
      'units',
      'Sampling units behind the interval: documents in the own voice, calendar days otherwise, unless cluster names another.',
    ),
    integer('sentences', 'Sentences that belong to this actor and voice.'),
    integer('words', 'Words of this actor in this voice: the exposure, with hits or without.'),
    ...FATE_COUNTS,
    ...measures,
    SMALL_CELL,
  ],
  *rows({ trends: rows }) {
    for (const row of rows) {
      yield [
        row.actor,
        row.voice,
        row.period.id,
        row.period.start,
        row.period.end,
        row.category,
        row.documents,
        row.units,
        row.sentences,
        row.words,
        row.hits,
        row.hedged,
        row.negated,
        row.mentioned,
        row.excluded,
        ...row.figures,
        row.isSmall,
      ];
    }
  },
};
