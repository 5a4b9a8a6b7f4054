import type { ActorId } from '../model/actor.js';
import type { Estimate } from '../model/change.js';
import type { Column, TrendVoice, Value } from '../model/figures.js';
import { ACTOR, CATEGORY, integer, number, PERIOD, text, TREND_VOICE } from './columns.js';
import { csvLines } from './csv.js';

/** What a table of corrected trends holds. */
export const CORRECTION_COLUMNS: readonly Column[] = [
  { ...ACTOR, description: `${ACTOR.description} (all) is everybody together.` },
  TREND_VOICE,
  text('period', `${PERIOD.description} (all) is every text together, dated or not.`),
  CATEGORY,
  integer('sentences', 'Sentences of the actor in this voice and period.'),
  integer('coded', 'Those that people coded, and those that are the actor’s by a hit only.'),
  integer('false_hits', 'Coded sentences in which the tool found what people did not.'),
  integer('misses', 'Coded sentences in which people found what the tool did not.'),
  number('share', 'Share of sentences with a hit, as the tool has it.'),
  number('corrected', 'The share corrected for its errors, 0 to 1; empty with fewer than ten coded sentences.'),
  number('corrected_low', 'Lower end of its 95 % interval.'),
  number('corrected_high', 'Upper end of it.'),
  integer('words', 'Words of the actor in this voice and period.'),
  number(
    'sentence_rate',
    'Sentences with a hit per 1,000 words, as the tool has it; a sentence with several hits counts once.',
  ),
  number('sentence_rate_corrected', 'The same corrected for its errors, at least 0; empty where corrected is.'),
  number('sentence_rate_corrected_low', 'Lower end of its 95 % interval.'),
  number('sentence_rate_corrected_high', 'Upper end of it.'),
];

interface Row {
  readonly actor: ActorId;
  readonly voice: TrendVoice;
  readonly period: string;
  readonly category: string;
  readonly sentences: number;
  readonly coded: number;
  readonly falseHits: number;
  readonly misses: number;
  readonly share: number;
  readonly corrected?: Estimate;
  readonly words: number;
  readonly sentenceRate?: number;
  readonly correctedSentenceRate?: Estimate;
}

/** Corrected trends as CSV, to nine decimals. */
export function correctionTable(rows: readonly Row[]): string {
  const figure = (value: number | undefined): Value => (value === undefined ? undefined : Number(value.toFixed(9)));
  const figures = (estimate: Estimate | undefined): readonly Value[] =>
    [estimate?.value, estimate?.low, estimate?.high].map(figure);
  const cells = rows.map(({ actor, voice, period, category, ...row }): readonly Value[] => [
    ...[actor, voice, period, category, row.sentences, row.coded, row.falseHits, row.misses, figure(row.share)],
    ...[...figures(row.corrected), row.words, figure(row.sentenceRate), ...figures(row.correctedSentenceRate)],
  ]);
  return csvLines([CORRECTION_COLUMNS.map(({ name }) => name), ...cells]);
}
