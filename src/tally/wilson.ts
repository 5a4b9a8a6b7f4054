import { NORMAL_975 } from './student-t.js';

/** A share from 0 to 1 and its 95 % interval. */
interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of `part` in `whole`, missing where there is nothing to share, with the score interval of E. B. Wilson, "Probable Inference, the Law of
 * Succession, and Statistical Inference", JASA 22 (1927). No part has the lower end 0, a full one the upper end 1.
 */
export function wilson(part: number, whole: number): Share | undefined {
  if (whole === 0) return undefined;
  const share = part / whole;
  const z2 = NORMAL_975 * NORMAL_975;
  const centre = (share + z2 / (2 * whole)) / (1 + z2 / whole);
  const half = (NORMAL_975 * Math.sqrt((share * (1 - share)) / whole + z2 / (4 * whole * whole))) / (1 + z2 / whole);
  return { share, low: part === 0 ? 0 : centre - half, high: part === whole ? 1 : centre + half };
}
