import type { Generator as RandomNumbers } from '../agreement/generator.js';

type Dealings = Generator<readonly number[], void>;

/** How the sampling units of two bodies may be dealt out anew. */
export interface Deck {
  /** Units of one body only, by stratum: how many of them the target has stays as it is. */
  readonly strata: readonly { readonly items: readonly number[]; readonly target: number }[];
  /** Units in both bodies: what each has in one may be swapped with what it has in the other. */
  readonly shared: readonly number[];
}

/** In how many ways a deck can be dealt; Infinity beyond what a number holds. */
export function waysOf({ strata, shared }: Deck): number {
  let ways = 2 ** shared.length;
  for (const { items, target } of strata) ways *= choose(items.length, target);
  return ways;
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) ways = (ways * (n - Math.min(k, n - k) + i)) / i;
  return Math.round(ways);
}

/** Every way to deal: the items of the target, and the shared ones that stay as they are. The list is reused from one to the next. */
export function* everyDealing({ strata, shared }: Deck): Dealings {
  const chosen: number[] = [];
  function* stratum(at: number): Dealings {
    const here = strata[at];
    if (!here) yield* sharedFrom(0);
    else yield* pick(here.items, 0, here.target, at);
  }
  function* pick(items: readonly number[], from: number, left: number, at: number): Dealings {
    if (left === 0) {
      yield* stratum(at + 1);
      return;
    }
    for (let i = from; i <= items.length - left; i++) {
      chosen.push(items[i] ?? 0);
      yield* pick(items, i + 1, left - 1, at);
      chosen.pop();
    }
  }
  function* sharedFrom(at: number): Dealings {
    const item = shared[at];
    if (item === undefined) {
      yield chosen;
      return;
    }
    yield* sharedFrom(at + 1);
    chosen.push(item);
    yield* sharedFrom(at + 1);
    chosen.pop();
  }
  yield* stratum(0);
}

/** So many random dealings, each as likely as any other: Fisher and Yates within every stratum, a coin for every shared unit. */
export function* randomDealings({ strata, shared }: Deck, count: number, { below }: RandomNumbers): Dealings {
  const orders = strata.map(({ items, target }) => ({ order: [...items], target }));
  const chosen: number[] = [];
  for (let round = 0; round < count; round++) {
    chosen.length = 0;
    for (const { order, target } of orders) {
      for (let place = 0; place < target; place++) {
        const other = place + below(order.length - place);
        const [here, there] = [order[place] ?? 0, order[other] ?? 0];
        order[place] = there;
        order[other] = here;
        chosen.push(there);
      }
    }
    for (const item of shared) if (below(2) === 1) chosen.push(item);
    yield chosen;
  }
}
