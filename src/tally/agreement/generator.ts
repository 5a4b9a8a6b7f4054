/** Seeds are whole numbers from 0 to this. */
export const LARGEST_SEED = Number.MAX_SAFE_INTEGER;
/** The seed that is taken when nobody names one. */
export const DEFAULT_SEED = 20310624;

/** A stream of random whole numbers that is the same for the same seed on every machine. */
export interface Generator {
  /** A whole number from 0 to `bound` − 1, each as likely; `bound` is from 1 to 2³². */
  readonly below: (bound: number) => number;
}

const WORD = 2 ** 32;

/**
 * The generator xoshiro128** 1.1, its state filled by SplitMix64 from the seed, as its authors advise. Source: D. Blackman and S. Vigna,
 * "Scrambled Linear Pseudorandom Number Generators", ACM Transactions on Mathematical Software 47 (2021). Numbers below a
 * bound are taken without bias: what lies beyond the last whole multiple of the bound is drawn anew.
 */
export function createGenerator(seed: number = DEFAULT_SEED): Generator {
  const next = xoshiro128(stateOf(seed));
  let last = 1;
  let limit = WORD;
  return {
    below: (bound) => {
      if (bound !== last) [last, limit] = [bound, WORD - (WORD % bound)];
      for (;;) {
        const value = next();
        if (value < limit) return value % bound;
      }
    },
  };
}

type State = readonly [number, number, number, number];

/** Unsigned words of 32 bits, one a call. */
export function xoshiro128([first, second, third, fourth]: State): () => number {
  let [a, b, c, d] = [first | 0, second | 0, third | 0, fourth | 0];
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** Two outputs of SplitMix64 as four words, the lower half of each first. */
export function stateOf(seed: number): State {
  let state = BigInt(seed);
  const words = (): [number, number] => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let mixed = state;
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    mixed ^= mixed >> 31n;
    return [Number(mixed & 0xffffffffn), Number(mixed >> 32n)];
  };
  return [...words(), ...words()];
}
