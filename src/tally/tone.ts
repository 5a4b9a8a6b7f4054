import type { Tone } from '../model/figures.js';
import type { Plan } from '../model/plan.js';
import { addToUnit } from './merge-tallies.js';
import { ratioOf } from './ratio.js';
import { rounded } from './rounded.js';
import { isSmall, rowsOf } from './rows.js';
import { studentT975 } from './student-t.js';
import { sumOfProducts } from './sum-of-products.js';
import type { Cell, Tally } from './tally.js';

type Poles = NonNullable<Plan['tone']>;

/** The balance of two categories over sampling units. */
export interface Balance {
  readonly positive: number;
  readonly negative: number;
  readonly units: number;
  /** Exact sums over the units of squares and products. */
  readonly positivePositive: bigint;
  readonly positiveNegative: bigint;
  readonly negativeNegative: bigint;
}

/**
 * Rows by actor, voice and period; without hits of either category, or in a small cell, without tone. None when the plan has no poles.
 * @param cellsOf the cells that have rows
 */
export function* tonesOf(tally: Tally, plan: Plan, cellsOf = rowsOf): Generator<Tone> {
  if (!plan.tone) return;
  for (const cell of cellsOf(tally, plan)) {
    const { actor, voice, period, documents, words } = cell;
    const balance = balanceOf(cell, plan.tone);
    const { units, positive, negative } = balance;
    const small = isSmall(cell, plan);
    const counted = { actor, voice, period, documents, units, words, positive, negative, isSmall: small };
    // Most rows end here, and spreading them out once more took as long as all the rest.
    if (small || units === 0) yield counted;
    else yield { ...counted, ...toneOf(balance), ...(words > 0 && weightedTone(cell, plan.tone)) };
  }
}

/**
 * Weights of the positive side less those of the negative, per 1,000 words: the mean valence of all words, times 1,000 (see
 * `weightedRate`). A negative side whose weights are negative is less by their size. Nothing without a hit of a side that has
 * weights.
 */
function weightedTone({ categories, words, unitWords, closed }: Cell, tone: Poles): Partial<Tone> {
  const [p, m] = [categories.get(tone.positive)?.weights, categories.get(tone.negative)?.weights];
  if (!p && !m) return {};
  const sign = m && m.total < 0 ? 1 : -1;
  const units = new Map(p?.units);
  for (const [unit, weight] of m?.units ?? []) addToUnit(units, unit, sign * weight);
  const ratio = ratioOf({
    total: (p?.total ?? 0) + sign * (m?.total ?? 0),
    ...{ words, units: closed.units + unitWords.size },
    squares:
      (p?.squares ?? 0n) + (m?.squares ?? 0n) + 2n * BigInt(sign) * closed.weightsOfPoles + sumOfProducts(units, units),
    withWords: (p?.withWords ?? 0n) + BigInt(sign) * (m?.withWords ?? 0n) + sumOfProducts(units, unitWords),
    wordsWords: closed.wordsWords + sumOfProducts(unitWords, unitWords),
  });
  return {
    ...(ratio && { weighted: rounded(ratio.ratio) }),
    ...(ratio?.low !== undefined && { weightedLow: rounded(ratio.low) }),
    ...(ratio?.high !== undefined && { weightedHigh: rounded(ratio.high) }),
  };
}

/** Of a period in which nothing was said: most rows, where many speak seldom. */
const SILENCE: Balance = {
  ...{ positive: 0, negative: 0, units: 0 },
  ...{ positivePositive: 0n, positiveNegative: 0n, negativeNegative: 0n },
};

const NO_UNITS: ReadonlyMap<string, number> = new Map();

function balanceOf({ categories, documents, unitWords, closed }: Cell, tone: Poles): Balance {
  if (documents === 0) return SILENCE;
  const [p, m] = [categories.get(tone.positive), categories.get(tone.negative)];
  const [unitsP, unitsM] = [p?.unitHits ?? NO_UNITS, m?.unitHits ?? NO_UNITS];
  return {
    positive: p?.hits ?? 0,
    negative: m?.hits ?? 0,
    units: closed.units + unitWords.size,
    positivePositive: (p?.hitsHits ?? 0n) + sumOfProducts(unitsP, unitsP),
    positiveNegative: closed.hitsOfPoles + sumOfProducts(unitsP, unitsM),
    negativeNegative: (m?.hitsHits ?? 0n) + sumOfProducts(unitsM, unitsM),
  };
}

/**
 * ln(P+.5) − ln(M+.5), the log ratio of W. Lowe et al., "Scaling Policy Preferences from Coded Political Texts", Legislative
 * Studies Quarterly 36 (2011), with a 95 % interval by Student's t over the units; none of it without hits, no interval with
 * fewer than two units.
 */
export function toneOf(balance: Balance): Pick<Tone, 'tone' | 'low' | 'high'> {
  const { positive, negative, units } = balance;
  if (positive + negative === 0) return {};
  const tone = Math.log(positive + 0.5) - Math.log(negative + 0.5);
  if (units < 2) return { tone: rounded(tone) };
  const half = studentT975(units - 1) * Math.sqrt(Math.max(floorOf(balance), spreadOf(balance)));
  return { tone: rounded(tone), low: rounded(tone - half), high: rounded(tone + half) };
}

/** 1/(P+.5) + 1/(M+.5): what hits that fall independently would vary by. */
function floorOf({ positive, negative }: Balance): number {
  return 1 / (positive + 0.5) + 1 / (negative + 0.5);
}

/**
 * n/(n−1)·[Σp²/(P+.5)² − 2Σpm/((P+.5)(M+.5)) + Σm²/(M+.5)² − (P/(P+.5) − M/(M+.5))²/n]: what they vary by between units.
 * With A = 2P+1 and B = 2M+1 that is 4[n(B²Σp² − 2ABΣpm + A²Σm²) − (PB − MA)²]/((n−1)A²B²), in integers until the division.
 */
function spreadOf(balance: Balance): number {
  const [p, m, n] = [BigInt(balance.positive), BigInt(balance.negative), BigInt(balance.units)];
  const { positivePositive: pp, positiveNegative: pm, negativeNegative: mm } = balance;
  const [a, b] = [2n * p + 1n, 2n * m + 1n];
  const difference = p * b - m * a;
  const above = 4n * (n * (b * b * pp - 2n * a * b * pm + a * a * mm) - difference * difference);
  return Number(above) / Number((n - 1n) * a * a * b * b);
}
