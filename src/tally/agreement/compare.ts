import { wilson } from '../wilson.js';
import { bootstrap, FEWEST_DOCUMENTS, type Interval } from './bootstrap.js';
import { cohensKappa } from './cohens-kappa.js';
import { f1, precision, prevalence, recall, type Confusion } from './confusion.js';
import { alphaOf, coincidences, type Codes } from './krippendorffs-alpha.js';

/** A unit that two have judged: whether the first (the tool) found the category, and whether the second (a person) coded it. */
export interface Judgement {
  /** What is resampled together. */
  readonly document: string;
  readonly weight: number;
  readonly found: boolean;
  readonly coded: boolean;
}

/** How well two agree, in the order of every table. `agreement` is the share of units judged alike. */
export const FIGURES = ['prevalence', 'agreement', 'precision', 'recall', 'f1', 'kappa', 'alpha'] as const;
export type FigureName = (typeof FIGURES)[number];

/** A figure with its 95 % interval, and how that was made. */
export interface Figure extends Partial<Interval> {
  readonly value: number;
  readonly interval?: 'bootstrap' | 'wilson';
}

/** Numbers of units and documents, and every figure that they give. */
export interface Comparison {
  readonly units: number;
  readonly documents: number;
  readonly coded: number;
  readonly found: number;
  readonly both: number;
  readonly figures: ReadonlyMap<FigureName, Figure>;
  /** Why figures or intervals are missing; empty when none is. */
  readonly note: string;
}

/** Compares the judgements of two on the same units. */
export function compare(judgements: readonly Judgement[], seed?: number): Comparison {
  const rows = rowsOf(judgements);
  const values = figuresOf(sumOf(rows));
  const intervals = bootstrap({ documents: rows, figures: figuresOf, seed });
  const figures = new Map<FigureName, Figure>();
  FIGURES.forEach((name, i) => {
    const value = values[i];
    if (value === undefined) return;
    const interval = intervals[i];
    if (interval) figures.set(name, { value, ...interval, interval: 'bootstrap' });
    else figures.set(name, { value, ...certain(name, value, rows) });
  });
  const counts = countsOf(judgements);
  return { ...counts, documents: rows.length, figures, note: noteOf(counts, rows.length) };
}

/**
 * The differences first − second between the figures of two tools that judged the same units, each pair on the same draws of
 * documents. Both lists have the same units in the same order.
 */
export function compareDifference(
  first: readonly Judgement[],
  second: readonly Judgement[],
  seed?: number,
): ReadonlyMap<FigureName, Figure> {
  const others = rowsOf(second);
  const rows = rowsOf(first).map((row, i) => [...row, ...(others[i] ?? [])]);
  const differences = (sums: readonly number[]): readonly (number | undefined)[] => {
    const there = figuresOf(sums.slice(WIDTH));
    return figuresOf(sums.slice(0, WIDTH)).map((value, i) => {
      const other = there[i];
      return value === undefined || other === undefined ? undefined : value - other;
    });
  };
  const values = differences(sumOf(rows));
  const intervals = bootstrap({ documents: rows, figures: differences, seed });
  const figures = new Map<FigureName, Figure>();
  FIGURES.forEach((name, i) => {
    const value = values[i];
    const interval = intervals[i];
    if (value !== undefined) figures.set(name, { value, ...(interval && { ...interval, interval: 'bootstrap' }) });
  });
  return figures;
}

/** A unit that several people have judged; who has not is undefined. */
export interface JudgedByAll {
  readonly document: string;
  readonly weight: number;
  readonly codes: Codes<boolean>;
}

/** Krippendorff's α of any number of people, with its interval. */
export function alphaOfAll(units: readonly JudgedByAll[], seed?: number): Figure | undefined {
  const rows = grouped(units, ({ codes, weight }) => coincidences(codes, [false, true], weight));
  const value = alphaOf(sumOf(rows));
  if (value === undefined) return undefined;
  const [interval] = bootstrap({ documents: rows, figures: (sums) => [alphaOf(sums)], seed });
  return { value, ...(interval && { ...interval, interval: 'bootstrap' as const }) };
}

/** Both, only found, only coded, neither (weights), and units. */
const WIDTH = 5;

function rowsOf(judgements: readonly Judgement[]): readonly (readonly number[])[] {
  return grouped(judgements, ({ found, coded, weight }) => [
    found && coded ? weight : 0,
    found && !coded ? weight : 0,
    !found && coded ? weight : 0,
    !found && !coded ? weight : 0,
    1,
  ]);
}

/**
 * The sums of each document, in the order of their ids and added in the order of their values, so that the order of the units changes
 * no draw and not a digit.
 */
function grouped<T extends { readonly document: string }>(
  units: readonly T[],
  row: (unit: T) => readonly number[],
): readonly (readonly number[])[] {
  const documents = new Map<string, (readonly number[])[]>();
  for (const unit of units) {
    const rows = documents.get(unit.document);
    if (rows) rows.push(row(unit));
    else documents.set(unit.document, [row(unit)]);
  }
  return [...documents]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, rows]) => sumOf(rows.length > 1 ? rows.sort(byValues) : rows));
}

function byValues(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function sumOf(rows: readonly (readonly number[])[]): readonly number[] {
  const sums: number[] = [];
  for (const row of rows) row.forEach((value, i) => (sums[i] = (sums[i] ?? 0) + value));
  return sums;
}

/** In the order of `FIGURES`. */
function figuresOf([both = 0, onlyFound = 0, onlyCoded = 0, neither = 0, units = 0]: readonly number[]): readonly (
  number | undefined
)[] {
  const confusion: Confusion = { both, onlyFound, onlyCoded, neither };
  const all = both + onlyFound + onlyCoded + neither;
  const apart = onlyFound + onlyCoded;
  return [
    prevalence(confusion),
    all > 0 ? (both + neither) / all : undefined,
    precision(confusion),
    recall(confusion),
    f1(confusion),
    cohensKappa([
      [both, onlyFound],
      [onlyCoded, neither],
    ]),
    alphaOf([2 * neither, apart, apart, 2 * both, 2 * units]),
  ];
}

/** Draws of documents that are all alike say nothing of how sure a share of none or all is: Wilson's interval over documents does. */
function certain(name: FigureName, value: number, rows: readonly (readonly number[])[]): Partial<Figure> {
  if (value !== 0 && value !== 1) return {};
  const concerned = rows.filter(([both = 0, onlyFound = 0, onlyCoded = 0]) => {
    if (name === 'precision') return both + onlyFound > 0;
    if (name === 'recall') return both + onlyCoded > 0;
    return name === 'prevalence' || name === 'agreement';
  }).length;
  const share = concerned < FEWEST_DOCUMENTS ? undefined : wilson(value * concerned, concerned);
  return share ? { low: share.low, high: share.high, interval: 'wilson' } : {};
}

function countsOf(judgements: readonly Judgement[]): Pick<Comparison, 'units' | 'coded' | 'found' | 'both'> {
  const count = (is: (judgement: Judgement) => boolean): number => judgements.filter(is).length;
  return {
    units: judgements.length,
    coded: count(({ coded }) => coded),
    found: count(({ found }) => found),
    both: count(({ found, coded }) => found && coded),
  };
}

function noteOf({ units, coded, found }: Pick<Comparison, 'units' | 'coded' | 'found'>, documents: number): string {
  if (units === 0) return 'no sentence was judged by both';
  const reasons = [
    found === 0 ? 'nothing found, so no precision' : '',
    coded === 0 ? 'nothing coded, so no recall' : '',
    documents < FEWEST_DOCUMENTS ? `fewer than ${FEWEST_DOCUMENTS} documents, so no interval` : '',
  ];
  return reasons.filter((reason) => reason !== '').join('; ');
}
