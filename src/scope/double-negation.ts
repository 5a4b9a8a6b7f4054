import { covers, type Denial, type Range } from './denial.js';

/** What denials come to once double negations are taken out. */
interface Settled {
  readonly denial: Denial;
  /** Tokens that stay denied, in maximal stretches. */
  readonly denied: readonly Stretch[];
  /** Tokens whose negation another one undoes ("never refused to *fight*"), where that leaves them open. */
  readonly undone: readonly Range[];
}

/** A stretch of denied tokens, whether it ends where another denial undoes it, and whether it begins behind a judgement. */
interface Stretch extends Range {
  readonly isUndone?: true;
  readonly isJudged?: true;
}

/**
 * Takes out double negations: a token under two denials of which one stands in the scope of the other is denied no
 * more, under three it is again. Denials side by side ("no war and no threat") undo nothing.
 */
export function settle(denials: readonly Denial[], length: number): readonly Settled[] {
  if (denials.length === 0) return NOTHING;
  const fates = new Uint8Array(length);
  // One denial alone undoes nothing.
  if (denials.length > 1) markUndone(fates, denials);
  for (const { granted } of denials)
    for (const { first, last } of granted ?? NOTHING)
      for (let token = first; token < last; token++) fates[token] = (fates[token] ?? 0) | GRANTED;
  for (const { judged } of denials)
    for (const { first, last } of judged ?? NOTHING)
      for (let token = first; token < last; token++) fates[token] = (fates[token] ?? 0) | JUDGED;
  return denials.map((denial) => ({
    denial,
    denied: denial.affected.flatMap((range) => stretches(range, fates, isDenied)),
    undone:
      denial.leavesOpen === true ? denial.affected.flatMap((range) => stretches(range, fates, isUndone)) : NOTHING,
  }));
}

const NOTHING: readonly never[] = [];

/** What becomes of a token under a denial, unless it stays denied. */
const UNDONE = 1;
const GRANTED = 2;
const JUDGED = 4;

function isDenied(fate: number): boolean {
  return fate === 0;
}

function isUndone(fate: number): boolean {
  return (fate & UNDONE) !== 0;
}

/** More denials than this over one token are noise, and the nearest are left out of the count. */
const MOST = 8;

/** Marks the tokens over which denials undo each other. Nearly all are under one denial at most. */
function markUndone(fates: Uint8Array, denials: readonly Denial[]): void {
  const isCovered = new Uint8Array(fates.length);
  const covering = new Map<number, Denial[]>();
  for (const { affected } of denials) {
    for (const { first, last } of affected) {
      for (let token = first; token < last; token++) {
        if (isCovered[token] === 1) covering.set(token, []);
        isCovered[token] = 1;
      }
    }
  }
  if (covering.size === 0) return;
  for (const denial of denials) {
    for (const { first, last } of denial.affected) {
      for (let token = first; token < last; token++) {
        const list = covering.get(token);
        if (list && list.length < MOST) list.push(denial);
      }
    }
  }
  for (const [token, list] of covering) if (undoings(list) % 2 === 1) fates[token] = UNDONE;
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

function stretches({ first, last }: Range, fates: Uint8Array, isMeant: (fate: number) => boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = first;
  for (let token = first; token <= last; token++) {
    const fate = token < last ? (fates[token] ?? 0) : 0;
    if (token < last && isMeant(fate)) continue;
    if (start < token)
      found.push({
        ...{ first: start, last: token },
        ...(fate === UNDONE && { isUndone: true }),
        ...(start > first && (fates[start - 1] ?? 0) & JUDGED && { isJudged: true }),
      });
    start = token + 1;
  }
  return found;
}
