import type { Context, Exception, Neighbour, Scans, Support } from './compile.js';
import { longestFirst, type EntryMatch } from './longest.js';
import type { Occurrence, Reading } from './occurrence.js';

/** What a sentence holds: the matches that count, and every exception, support and neighbour, whether it concerns one or not. */
export interface Matches {
  readonly matches: readonly EntryMatch[];
  readonly exceptions: readonly Occurrence<Exception>[];
  readonly supports: readonly Occurrence<Support>[];
  readonly neighbours: readonly Occurrence<Neighbour>[];
}

/** Finds the matches of every lexicon; missing where there is none, so that nobody looks for what is around them. */
export function matchesIn(reading: Reading, { entries, context }: Scans): Matches | undefined {
  const found = entries(reading);
  return found.length === 0 ? undefined : { matches: outranking(found), ...contextOf(context(reading)) };
}

/** The entries that count: leaves are independent unless their lexicon makes them compete. */
function outranking(found: readonly EntryMatch[]): readonly EntryMatch[] {
  if (found.length < 2) return found;
  const rivals = new Map<unknown, EntryMatch[]>();
  for (const match of found) {
    const { leaf } = match.value;
    const group = leaf.lexicon.isExclusive ? leaf.lexicon : leaf;
    const list = rivals.get(group);
    if (list) list.push(match);
    else rivals.set(group, [match]);
  }
  return [...rivals.values()].flatMap(longestFirst);
}

/** Exceptions, supports and neighbours, each for itself. */
export function contextOf(found: readonly Occurrence<Context>[]): Omit<Matches, 'matches'> {
  const exceptions: Occurrence<Exception>[] = [];
  const supports: Occurrence<Support>[] = [];
  const neighbours: Occurrence<Neighbour>[] = [];
  for (const { value, first, last } of found) {
    if (value.kind === 'exception') exceptions.push({ value, first, last });
    else if (value.kind === 'support') supports.push({ value, first, last });
    else neighbours.push({ value, first, last });
  }
  return { exceptions, supports, neighbours };
}
