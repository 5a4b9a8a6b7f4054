import type { KeynessMeasure } from '../model/keyword.js';
import type { Contrast } from './contrast.js';
import { chiSquaredTail } from './chi-squared.js';
import { fisher } from './fisher.js';

/** How much more often a feature stands in one body of text than in the other. */
export interface Keyness {
  /** Below 0 where the feature is key in the reference; an odds ratio is below 1 there. */
  readonly value: number;
  /** Two-sided; of Fisher's test for the odds ratio, of G² for the log ratio, which has no test of its own. */
  readonly p: number;
}

/**
 * The keyness of a feature by one measure, signed as quanteda signs it. χ² (K. Pearson 1900; less half a count with F. Yates's correction,
 * 1934), G² (T. Dunning, Computational Linguistics 19, 1993; divided as D. A. Williams has it, Biometrika 63, 1976), the conditional odds
 * ratio of R. A. Fisher (1935), and the log ratio of A. Hardie (2014).
 */
export function keyness(contrast: Contrast, measure: KeynessMeasure): Keyness {
  switch (measure) {
    case 'g2':
      return signed(contrast, likelihoodRatio(contrast));
    case 'g2_williams':
      return signed(contrast, likelihoodRatio(contrast) / williams(contrast));
    case 'chi2':
      return signed(contrast, pearson(contrast, 0));
    case 'chi2_yates':
      return signed(contrast, pearson(contrast, 0.5));
    case 'odds_ratio': {
      const { oddsRatio, p } = fisher(contrast);
      return { value: oddsRatio, p };
    }
    case 'log_ratio':
      return { value: logRatio(contrast), p: chiSquaredTail(likelihoodRatio(contrast)) };
  }
}

/** The binary logarithm of the ratio of both relative frequencies, with half a count in place of none: 1 is twice as often, −1 half as often. */
export function logRatio({ target, reference, targetTotal, referenceTotal }: Contrast): number {
  return Math.log2((target || 0.5) / targetTotal / ((reference || 0.5) / referenceTotal));
}

function signed(contrast: Contrast, value: number): Keyness {
  const { target, reference, targetTotal, referenceTotal } = contrast;
  const p = chiSquaredTail(value);
  return { value: target * referenceTotal < reference * targetTotal ? -value : value, p };
}

/** Observed and expected counts of the four cells: the feature and every other word, in the target and in the reference. */
function cellsOf({ target, reference, targetTotal, referenceTotal }: Contrast): (readonly [number, number])[] {
  const share = (target + reference) / (targetTotal + referenceTotal);
  return [
    [target, targetTotal * share],
    [reference, referenceTotal * share],
    [targetTotal - target, targetTotal * (1 - share)],
    [referenceTotal - reference, referenceTotal * (1 - share)],
  ];
}

function likelihoodRatio(contrast: Contrast): number {
  let sum = 0;
  for (const [observed, expected] of cellsOf(contrast))
    if (observed > 0) sum += observed * Math.log(observed / expected);
  return Math.max(0, 2 * sum);
}

function williams({ target, reference, targetTotal, referenceTotal }: Contrast): number {
  const all = targetTotal + referenceTotal;
  const found = target + reference;
  const ofRows = all / found + all / (all - found) - 1;
  const ofColumns = all / targetTotal + all / referenceTotal - 1;
  return found === 0 || found === all ? 1 : 1 + (ofRows * ofColumns) / (6 * all);
}

function pearson(contrast: Contrast, correction: number): number {
  let sum = 0;
  for (const [observed, expected] of cellsOf(contrast)) {
    if (expected > 0) sum += Math.max(0, Math.abs(observed - expected) - correction) ** 2 / expected;
  }
  return sum;
}
