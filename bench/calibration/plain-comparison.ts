/** A comparison around a day made again in the plainest way: tables in, floating point, every subset of units. It shares no code with the program but the reading of CSV. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

type Row = Readonly<Record<string, string>>;
const table = (folder: string, file: string): readonly Row[] =>
  parse(readFileSync(join(folder, file), 'utf8'), { columns: true }) as unknown as readonly Row[];

/** What is compared: one actor's own voice in whole documents dated up to and from on. */
export interface PlainQuestion {
  readonly actor: string;
  readonly category: string;
  /** First and last day of either window. */
  readonly reference: readonly [string, string];
  readonly target: readonly [string, string];
}

interface Unit {
  readonly h: number;
  readonly w: number;
}

/** Two-sided 97.5 % quantiles of Student's t from the tables of the field, by degrees of freedom. */
const T975 = [
  12.706204736, 4.30265273, 3.182446305, 2.776445105, 2.570581836, 2.446911851, 2.364624252, 2.306004135, 2.262157163,
  2.228138852, 2.20098516,
];

/** Rates, difference and interval (per 1,000 words), and the exact p; missing p where there are too many subsets. */
export function plainComparison(
  folder: string,
  { actor, category, reference, target }: PlainQuestion,
): {
  readonly rates: readonly number[];
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p?: number;
} {
  const hits = new Map<string, number>();
  for (const row of table(folder, 'measurements.csv')) {
    if (row['actor'] === actor && row['voice'] === 'own' && row['category'] === category)
      hits.set(row['document'] ?? '', Number(row['hits']));
  }
  const within = (date: string, [from, to]: readonly [string, string]): boolean => {
    const ends =
      date.length === 10
        ? [date, date]
        : date.length === 7
          ? [`${date}-01`, `${date}-31`]
          : [`${date}-01-01`, `${date}-12-31`];
    return from <= (ends[0] ?? '') && (ends[1] ?? '') <= to;
  };
  const exposure = table(folder, 'exposure.csv').filter((row) => row['actor'] === actor && row['voice'] === 'own');
  const unitsIn = (window: readonly [string, string]): readonly Unit[] =>
    exposure
      .filter((row) => row['date'] !== '' && within(row['date'] ?? '', window))
      .map((row) => ({ h: hits.get(row['document'] ?? '') ?? 0, w: Number(row['words']) }));
  const [a, b] = [unitsIn(reference), unitsIn(target)];
  const [before, after] = [interval(a), interval(b)];
  const difference = after.rate - before.rate;
  const p = a.length + b.length <= 14 ? exactP(a, b) : undefined;
  return {
    rates: [before.rate, after.rate],
    difference,
    low: difference - Math.hypot(after.rate - after.low, before.high - before.rate),
    high: difference + Math.hypot(after.high - after.rate, before.rate - before.low),
    ...(p !== undefined && { p }),
  };
}

const sum = (units: readonly Unit[], of: (unit: Unit) => number): number =>
  units.reduce((all, unit) => all + of(unit), 0);

function interval(units: readonly Unit[]): { readonly rate: number; readonly low: number; readonly high: number } {
  const [n, w] = [units.length, sum(units, (unit) => unit.w)];
  const r = sum(units, (unit) => unit.h) / w;
  if (r === 0) return { rate: 0, low: 0, high: 3689 / w };
  // Squares of residuals, one by one.
  const se = Math.sqrt((n / (n - 1)) * sum(units, (unit) => (unit.h - r * unit.w) ** 2)) / w;
  const factor = Math.exp(((T975[n - 2] ?? NaN) * se) / r);
  return { rate: 1000 * r, low: (1000 * r) / factor, high: 1000 * r * factor };
}

function exactP(a: readonly Unit[], b: readonly Unit[]): number {
  const all = [...a, ...b];
  const distance = (first: readonly Unit[], second: readonly Unit[]): number => {
    const part = (units: readonly Unit[]): readonly [number, number] => {
      const [n, w, h] = [units.length, sum(units, (unit) => unit.w), sum(units, (unit) => unit.h)];
      const spread = (n / (n - 1)) * sum(units, (unit) => (unit.h - (h / w) * unit.w) ** 2);
      return [h / w, Math.max(spread, h + 0.5) / w ** 2];
    };
    const [[r, v], [s, u]] = [part(first), part(second)];
    return Math.abs(s - r) / Math.sqrt(v + u);
  };
  const observed = distance(a, b);
  let [ways, reached] = [0, 0];
  for (let mask = 0; mask < 2 ** all.length; mask++) {
    const second = all.filter((_, i) => mask & (1 << i));
    if (second.length !== b.length) continue;
    ways += 1;
    if (
      distance(
        all.filter((_, i) => !(mask & (1 << i))),
        second,
      ) >=
      observed * (1 - 1e-9)
    )
      reached += 1;
  }
  return reached / ways;
}
