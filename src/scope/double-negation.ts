import { covers, type Denial, type Range } from './denial.js';

/** What denials come to once double negations are taken out. */
interface Settled {
  readonly denial: Denial;
  /** Tokens that stay denied, in maximal stretches. */
  readonly denied: readonly Range[];
  /** Tokens whose negation another one undoes ("never refused to *fight*"). */
  readonly undone: readonly Range[];
}

/**
 * Takes out double negations: a token under two denials of which one stands in the scope of the other is denied no
 * more, under three it is again. Denials side by side ("no war and no threat") undo nothing.
 */
export function settle(denials: readonly Denial[], length: number): readonly Settled[] {
  if (denials.length === 0) return NOTHING;
  // One denial alone undoes nothing.
  const above = denials.length > 1 ? denialsByToken(denials, length) : NOTHING;
  const isGranted = new Array<boolean>(length).fill(false);
  const isUndone = above.map((covering) => undoings(covering) % 2 === 1);
  for (const { granted = [] } of denials) for (const { first, last } of granted) isGranted.fill(true, first, last);
  return denials.map((denial) => ({
    denial,
    denied: denial.affected.flatMap((range) =>
      stretches(range, (token) => isUndone[token] !== true && isGranted[token] !== true),
    ),
    undone: denial.affected.flatMap((range) => stretches(range, (token) => isUndone[token] === true)),
  }));
}

const NOTHING: readonly never[] = [];

/** More denials than this over one token are noise, and the nearest are left out of the count. */
const MOST = 8;

function denialsByToken(denials: readonly Denial[], length: number): readonly (readonly Denial[])[] {
  const above = Array.from({ length }, (): Denial[] => []);
  for (const denial of denials) {
    for (const { first, last } of denial.affected) {
      for (let token = first; token < last; token++) {
        const list = above[token];
        if (list && list.length < MOST) list.push(denial);
      }
    }
  }
  return above;
}

/** How many of the denials over one token stand in the scope of another one over it, or hold its cue. */
function undoings(covering: readonly Denial[]): number {
  return covering.filter((inner, position) =>
    covering
      .slice(0, position)
      .some((outer) => inner.isRepeated !== true && (isUnder(inner, outer) || isUnder(outer, inner))),
  ).length;
}

function isUnder(inner: Denial, outer: Denial): boolean {
  return covers(outer.affected, inner.cue.first);
}

function stretches({ first, last }: Range, holds: (token: number) => boolean): readonly Range[] {
  const found: Range[] = [];
  let start = first;
  for (let token = first; token <= last; token++) {
    if (token < last && holds(token)) continue;
    if (start < token) found.push({ first: start, last: token });
    start = token + 1;
  }
  return found;
}
