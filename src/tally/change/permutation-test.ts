import { createGenerator } from '../agreement/generator.js';
import type { UnitPair } from './compared.js';
import { everyDealing, randomDealings, waysOf, type Deck } from './dealings.js';
import { MOMENTS, momentsOf, type Distance, type Moments } from './moments.js';

/** A unit's two numbers in either body; one of them is missing where the unit is in one body only. */
export interface PermutedUnit {
  readonly reference?: UnitPair;
  readonly target?: UnitPair;
}

/** One of the tests that the same dealings serve: a pair of numbers for every unit, in the order of the deck's items. */
export interface Tested {
  readonly units: readonly PermutedUnit[];
  readonly distance: Distance;
}

/** A two-sided p-value. */
export interface Permuted {
  readonly p: number;
  readonly method: 'exact' | 'permutation';
  readonly permutations: number;
}

/** Dealings that are tried at most when nobody says otherwise; with as few ways as that, or fewer, each is tried. */
export const PERMUTATIONS = 9999;

/** So many dealings at least as far apart settle that a difference is an ordinary one. */
const ENOUGH = 100;

/**
 * How often units that are dealt out anew lie at least as far apart as they do. Every way is tried where there are few; otherwise random ones, of which a test takes
 * no more once a hundred reach the distance (J. Besag and P. Clifford, "Sequential Monte Carlo p-values", Biometrika 78, 1991): p is then 100 over the number tried, else
 * (1 + reached)/(1 + tried). Each body needs a unit. The same seed gives the same p.
 */
export function permutationTests(
  deck: Deck,
  tests: readonly Tested[],
  { seed, permutations = PERMUTATIONS }: { readonly seed: number; readonly permutations?: number },
): readonly Permuted[] {
  const isExact = waysOf(deck) <= permutations + 1;
  const running = tests.map((test) => prepared(test));
  const dealings = isExact ? everyDealing(deck) : randomDealings(deck, permutations, createGenerator(seed));
  for (const chosen of dealings) {
    let isAnyOpen = false;
    for (const test of running) {
      if (!isExact && test.reached >= ENOUGH) continue;
      isAnyOpen = true;
      test.tried += 1;
      // Sums in another order differ in their last digits; a tie is a tie.
      if (Math.abs(distanceOf(test, chosen)) >= test.observed * (1 - 1e-10)) test.reached += 1;
    }
    if (!isAnyOpen) break;
  }
  return running.map(({ tried, reached }) => {
    if (isExact) return { p: reached / tried, method: 'exact', permutations: tried };
    const p = reached >= ENOUGH ? reached / tried : (1 + reached) / (1 + tried);
    return { p, method: 'permutation', permutations: tried };
  });
}

interface Running {
  readonly distance: Distance;
  /** What the target gains by an item that is dealt to it, six numbers an item. */
  readonly gains: Float64Array;
  /** What the target has when nothing is, and what both bodies have. */
  readonly base: Moments;
  readonly total: Moments;
  readonly observed: number;
  tried: number;
  reached: number;
}

const NONE: Moments = [0, 0, 0, 0, 0, 0];

function prepared({ units, distance }: Tested): Running {
  const gains = new Float64Array(units.length * MOMENTS);
  let [base, reference, target] = [NONE, NONE, NONE];
  units.forEach((unit, item) => {
    const own = { reference: momentsIn(unit.reference), target: momentsIn(unit.target) };
    const isShared = unit.reference !== undefined && unit.target !== undefined;
    const [on, off] = isShared ? [own.target, own.reference] : [plus(own.target, own.reference), NONE];
    on.forEach((value, place) => (gains[item * MOMENTS + place] = value - (off[place] ?? 0)));
    base = plus(base, off);
    reference = plus(reference, own.reference);
    target = plus(target, own.target);
  });
  const observed = Math.abs(distance(reference, target));
  return { distance, gains, base, total: plus(reference, target), observed, tried: 0, reached: 0 };
}

const momentsIn = (pair: UnitPair | undefined): Moments => (pair ? momentsOf(pair) : NONE);

const plus = (a: Moments, b: Moments): Moments => [
  ...([a[0] + b[0], a[1] + b[1], a[2] + b[2]] as const),
  ...([a[3] + b[3], a[4] + b[4], a[5] + b[5]] as const),
];

function distanceOf({ distance, gains, base, total }: Running, chosen: readonly number[]): number {
  let [n, x, w, xx, xw, ww] = base;
  for (const item of chosen) {
    const at = item * MOMENTS;
    n += gains[at] ?? 0;
    x += gains[at + 1] ?? 0;
    w += gains[at + 2] ?? 0;
    xx += gains[at + 3] ?? 0;
    xw += gains[at + 4] ?? 0;
    ww += gains[at + 5] ?? 0;
  }
  return distance(
    [total[0] - n, total[1] - x, total[2] - w, total[3] - xx, total[4] - xw, total[5] - ww],
    [n, x, w, xx, xw, ww],
  );
}
