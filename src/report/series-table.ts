import type { ActorId } from '../model/actor.js';
import type { Column, Period, TrendVoice, Value } from '../model/figures.js';
import { ACTOR, CATEGORY, number, PERIOD, PERIOD_END, PERIOD_START, text, TREND_VOICE } from './columns.js';
import { csvLines } from './csv.js';

/** What a table of series holds. */
export const SERIES_COLUMNS: readonly Column[] = [
  { ...ACTOR, description: `${ACTOR.description} (all) is everybody together.` },
  TREND_VOICE,
  CATEGORY,
  text('statistic', 'Which of the statistics of docs/statistics.md.'),
  PERIOD,
  PERIOD_START,
  PERIOD_END,
  number('value', 'What it says of the period.'),
  number('low', 'Lower end of its 95 % interval.'),
  number('high', 'Upper end of it.'),
  number('expected', 'Hits that would be expected by the other periods; missing_rhetoric only.'),
  number('p', 'How likely so few or fewer are; missing_rhetoric only.'),
  text('note', 'missing, base, or how sure the place of a change is.'),
];

interface Row {
  readonly actor: ActorId;
  readonly voice: TrendVoice;
  readonly category: string;
  readonly statistic: string;
  readonly period: Period;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly expected?: number;
  readonly p?: number;
  readonly note?: string;
}

/** Series as CSV, to nine decimals. */
export function seriesTable(rows: readonly Row[]): string {
  const figure = (value: number | undefined): Value => (value === undefined ? undefined : Number(value.toFixed(9)) + 0);
  const cells = rows.map(({ actor, voice, category, statistic, period, ...row }): readonly Value[] => [
    ...[actor, voice, category, statistic, period.id, period.start, period.end],
    ...[figure(row.value), figure(row.low), figure(row.high), figure(row.expected), figure(row.p), row.note],
  ]);
  return csvLines([SERIES_COLUMNS.map(({ name }) => name), ...cells]);
}
