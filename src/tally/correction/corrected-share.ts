import type { Estimate } from '../../model/change.js';
import { studentT975 } from '../student-t.js';

/** Sentences of one sampling unit. */
export interface CorrectedUnit {
  readonly sentences: number;
  /** In which the tool found the category. */
  readonly found: number;
  /** Of sentences that people coded: what they say less what the tool says (1, 0 or −1 each). */
  readonly errors: readonly { readonly difference: number; readonly probability: number }[];
}

/**
 * The share of sentences with a category, corrected for the tool's own errors by a random sample that people coded: r = Σ(found + Σ difference/probability) / Σ sentences, with
 * se² = n/(n−1)·Σ(xᵤ − r·sᵤ)²/(Σs)² over the units, and Student's t on one degree less than there are units with coded sentences, so that the interval holds the tool's errors, their being known from a
 * sample only, and the sampling of texts. Unbiased however wrong the tool is, as long as the probabilities are true. Sources: N. Egami, M. Hinck, B. Stewart and H. Wei, "Using Imperfect Surrogates for
 * Downstream Inference" (NeurIPS 2023), whose design-based pseudo-outcome this is; A. Angelopoulos and others, "Prediction-Powered Inference" (Science 382, 2023), which it equals under equal
 * probabilities. Missing without sentences; without an interval where fewer than two units are coded. The share itself is kept within 0 and 1.
 */
export function correctedShare(units: readonly CorrectedUnit[]): Estimate | undefined {
  const rows = units
    .filter(({ sentences, found, errors }) => sentences > 0 || found > 0 || errors.length > 0)
    .map(({ sentences, found, errors }) => ({
      sentences,
      corrected: errors.reduce((sum, { difference, probability }) => sum + difference / probability, found),
    }));
  const all = rows.reduce((sum, { sentences }) => sum + sentences, 0);
  if (all === 0) return undefined;
  const share = rows.reduce((sum, { corrected }) => sum + corrected, 0) / all;
  const value = within(share);
  const coded = units.filter(({ errors }) => errors.length > 0).length;
  if (coded < 2) return { value };
  const squares = rows.reduce((sum, { sentences, corrected }) => sum + (corrected - share * sentences) ** 2, 0);
  const half = (studentT975(coded - 1) * Math.sqrt((rows.length / (rows.length - 1)) * squares)) / all;
  return { value, low: within(share - half), high: within(share + half) };
}

const within = (share: number): number => Math.min(1, Math.max(0, share));
