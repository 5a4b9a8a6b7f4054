import type { Finding } from '../model/entry-report.js';
import { rate } from './measures/rate.js';
import { rounded } from './rounded.js';
import { sumOfProducts } from './sum-of-products.js';
import { toneOf } from './tone.js';

/** A figure of one stretch of time, on the scale that its interval is symmetric on. */
export interface Level {
  readonly hits: number;
  /** Hits per 1,000 words, or the tone; missing without words or without hits of either side. */
  readonly value?: number;
  /** The logarithm of the rate, or the tone, with the half of its interval; missing where there is none. */
  readonly middle?: number;
  readonly half?: number;
  /** Without hits a rate has an upper end only. */
  readonly high?: number;
  readonly low?: number;
}

/** The rate of a category with its interval, as `trends.csv` has it. */
export function rateLevel(
  hits: ReadonlyMap<string, number>,
  { words, unitWords }: { readonly words: number; readonly unitWords: ReadonlyMap<string, number> },
): Level {
  const all = total(hits);
  const [value, low, high] = rate.of({
    ...{ units: unitWords.size, documents: 0, words, sentences: 0, hits: all, hitSentences: 0, hitDocuments: 0 },
    ...{ hitsHits: sumOfProducts(hits, hits), hitsWords: sumOfProducts(hits, unitWords) },
    wordsWords: sumOfProducts(unitWords, unitWords),
  });
  if (typeof value !== 'number') return { hits: all };
  if (typeof low !== 'number' || typeof high !== 'number') return { hits: all, value: rounded(value) };
  const ends = { low, high };
  if (all === 0) return { hits: all, value: 0, ...ends };
  return { hits: all, value: rounded(value), ...ends, middle: Math.log(value), half: Math.log(high / value) };
}

/** The tone with its interval, as `tone.csv` has it. */
export function toneLevel(
  positive: ReadonlyMap<string, number>,
  negative: ReadonlyMap<string, number>,
  units: number,
): Level {
  const sums = { positive: total(positive), negative: total(negative), units };
  const hits = sums.positive + sums.negative;
  const { tone, low, high } = toneOf({
    ...sums,
    positivePositive: sumOfProducts(positive, positive),
    positiveNegative: sumOfProducts(positive, negative),
    negativeNegative: sumOfProducts(negative, negative),
  });
  if (tone === undefined) return { hits };
  if (low === undefined || high === undefined) return { hits, value: tone };
  return { hits, value: tone, low, high, middle: tone, half: high - tone };
}

/**
 * The difference of two independent figures, and what it says: it is clear when it is larger than the root of the sum of the squared halves of
 * both intervals; beside a rate of zero, when the other's interval does not reach into that of zero. Missing where a figure is.
 */
export function findingOf(
  first: Level,
  last: Level,
): { readonly change: number; readonly finding: Finding } | undefined {
  if (first.value === undefined || last.value === undefined) return undefined;
  const change = rounded(last.value - first.value);
  const direction = change > 0 ? 'rise' : 'fall';
  return { change, finding: isClear(first, last) ? direction : 'unclear' };
}

function isClear(a: Level, b: Level): boolean {
  if (a.middle !== undefined && b.middle !== undefined && a.half !== undefined && b.half !== undefined)
    return Math.abs(b.middle - a.middle) > Math.hypot(a.half, b.half);
  const [zero, other] = a.hits === 0 ? [a, b] : [b, a];
  return zero.hits === 0 && zero.high !== undefined && other.low !== undefined && other.low > zero.high;
}

function total(units: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const hits of units.values()) sum += hits;
  return sum;
}
