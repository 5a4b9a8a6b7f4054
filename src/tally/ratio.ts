import { studentT975 } from './student-t.js';

/** A sum over the sampling units, which may be negative, and the words it is divided by. Squares and products are exact. */
interface RatioSums {
  readonly total: number;
  readonly words: number;
  readonly units: number;
  readonly squares: bigint;
  readonly withWords: bigint;
  readonly wordsWords: bigint;
}

/** A ratio of two sums with its 95 % interval. */
interface Ratio {
  readonly ratio: number;
  readonly low?: number;
  readonly high?: number;
}

/**
 * r = Σx/Σw with r ± t·se, se² = n/(n−1)·(Σx² − 2rΣxw + r²Σw²)/(Σw)² and n−1 degrees of freedom: the linearised ratio of W.
 * Cochran, "Sampling Techniques" (1977), chapter 6. Symmetric, since x may be negative and r zero. Nothing without words, no
 * interval with fewer than two units, or where no unit varies.
 */
export function ratioOf({ total, words, units, squares, withWords, wordsWords }: RatioSums): Ratio | undefined {
  if (words === 0) return undefined;
  const ratio = total / words;
  if (units < 2) return { ratio };
  const [x, w] = [BigInt(total), BigInt(words)];
  // W²Σx² − 2XWΣxw + X²Σw², whose terms nearly cancel: exact integers until the division.
  const spread = w * w * squares - 2n * x * w * withWords + x * x * wordsWords;
  if (spread === 0n) return { ratio };
  const half = studentT975(units - 1) * Math.sqrt((units / (units - 1)) * (Number(spread) / Number(w * w * w * w)));
  return { ratio, low: ratio - half, high: ratio + half };
}
