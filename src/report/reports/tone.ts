import { ACTOR, integer, number, PERIOD, PERIOD_END, PERIOD_START, SMALL_CELL, TREND_VOICE } from '../columns.js';
import type { Report } from '../report.js';

const WEIGHTED = [
  number(
    'weighted_tone',
    'Only where the lexicon of a side has weights: weights of the positive side less those of the negative, per 1,000 words.',
  ),
  number('weighted_tone_low', 'Lower end of its 95 % interval (ratio, Student’s t).'),
  number('weighted_tone_high', 'Upper end of its 95 % interval (ratio, Student’s t).'),
];

/** The balance of two categories, by actor, voice and period. */
export const tone: Report = {
  kind: 'figure',
  file: 'tone.csv',
  title: 'Tone: the log ratio of positive to negative hits by actor, voice and period',
  columns: ({ hasWeightedTone }) => [
    ACTOR,
    TREND_VOICE,
    PERIOD,
    PERIOD_START,
    PERIOD_END,
    integer('documents', 'Documents in which the actor speaks in this voice.'),
    integer('units', 'Sampling units behind the interval.'),
    integer('words', 'Words of this actor in this voice.'),
    integer('positive', 'Hits of the positive category (by default peace-oriented).'),
    integer('negative', 'Hits of the negative category (by default militaristic).'),
    number(
      'tone',
      'ln(positive + .5) − ln(negative + .5); above 0 the positive prevails; empty without a hit of either.',
    ),
    number('tone_low', 'Lower end of the 95 % interval.'),
    number('tone_high', 'Upper end of the 95 % interval.'),
    ...(hasWeightedTone ? WEIGHTED : []),
    SMALL_CELL,
  ],
  *rows({ tones, hasWeightedTone }) {
    for (const row of tones) {
      yield [
        row.actor,
        row.voice,
        row.period.id,
        row.period.start,
        row.period.end,
        row.documents,
        row.units,
        row.words,
        row.positive,
        row.negative,
        row.tone,
        row.low,
        row.high,
        ...(hasWeightedTone ? [row.weighted, row.weightedLow, row.weightedHigh] : []),
        row.isSmall,
      ];
    }
  },
};
