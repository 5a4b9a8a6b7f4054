import type { Estimate } from '../../model/change.js';
import { studentT975 } from '../student-t.js';

/** What is said in one sampling unit. */
export interface CorrectedUnit {
  /** What the sentences with the category are divided by: all sentences, or words. */
  readonly exposure: number;
  /** Sentences in which the tool found the category. */
  readonly found: number;
  /** Of sentences that people coded: what they say less what the tool says (1, 0 or −1 each). */
  readonly errors: readonly { readonly difference: number; readonly probability: number }[];
}

/**
 * Sentences with a category over an exposure, corrected for the tool's own errors by a random sample that people coded: r = Σ(found + Σ difference/probability) / Σ exposure, with
 * se² = n/(n−1)·Σ(xᵤ − r·eᵤ)²/(Σe)² over the units, and Student's t on one degree less than there are units with coded sentences, so that the interval holds the tool's errors, their being known from a
 * sample only, and the sampling of texts. Unbiased however wrong the tool is, as long as the probabilities are true. Sources: N. Egami, M. Hinck, B. Stewart and H. Wei, "Using Imperfect Surrogates for
 * Downstream Inference" (NeurIPS 2023), whose design-based pseudo-outcome this is; A. Angelopoulos and others, "Prediction-Powered Inference" (Science 382, 2023), which it equals under equal
 * probabilities. Missing without exposure; without an interval where fewer than two units are coded. It is kept within 0 and `most`, which of a share is 1.
 */
export function correctedRatio(units: readonly CorrectedUnit[], most = Infinity): Estimate | undefined {
  const rows = units
    .filter(({ exposure, found, errors }) => exposure > 0 || found > 0 || errors.length > 0)
    .map(({ exposure, found, errors }) => ({
      exposure,
      corrected: errors.reduce((sum, { difference, probability }) => sum + difference / probability, found),
    }));
  const all = rows.reduce((sum, { exposure }) => sum + exposure, 0);
  if (all === 0) return undefined;
  const within = (value: number): number => Math.min(most, Math.max(0, value));
  const ratio = rows.reduce((sum, { corrected }) => sum + corrected, 0) / all;
  const value = within(ratio);
  const coded = units.filter(({ errors }) => errors.length > 0).length;
  if (coded < 2) return { value };
  const squares = rows.reduce((sum, { exposure, corrected }) => sum + (corrected - ratio * exposure) ** 2, 0);
  const half = (studentT975(coded - 1) * Math.sqrt((rows.length / (rows.length - 1)) * squares)) / all;
  return { value, low: within(ratio - half), high: within(ratio + half) };
}
