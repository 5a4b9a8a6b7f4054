import type { Exception, Neighbour, Sought, Support } from './compile.js';
import { longestFirst, type EntryMatch } from './longest.js';
import type { Occurrence, Reading, Scan } from './occurrence.js';

/** What a sentence holds: the matches that count, and every exception, support and neighbour, whether it concerns one or not. */
export interface Matches {
  readonly matches: readonly EntryMatch[];
  readonly exceptions: readonly Occurrence<Exception>[];
  readonly supports: readonly Occurrence<Support>[];
  readonly neighbours?: readonly Occurrence<Neighbour>[];
}

const NO_MATCHES: Matches = { matches: [], exceptions: [], supports: [] };

/** Finds the matches of every lexicon; leaves are independent unless their lexicon makes them compete. */
export function matchesIn(reading: Reading, scan: Scan<Sought>): Matches {
  const occurrences = scan(reading);
  // Exceptions, supports and neighbours concern nothing by themselves.
  if (!occurrences.some(({ value }) => value.kind === 'entry')) return NO_MATCHES;
  const rivals = new Map<unknown, EntryMatch[]>();
  const exceptions: Occurrence<Exception>[] = [];
  const supports: Occurrence<Support>[] = [];
  const neighbours: Occurrence<Neighbour>[] = [];
  for (const { value, first, last, gaps } of occurrences) {
    if (value.kind === 'exception') {
      exceptions.push({ value, first, last });
      continue;
    }
    if (value.kind === 'support') {
      supports.push({ value, first, last });
      continue;
    }
    if (value.kind === 'neighbour') {
      neighbours.push({ value, first, last });
      continue;
    }
    const group = value.leaf.lexicon.isExclusive ? value.leaf.lexicon : value.leaf;
    const list = rivals.get(group);
    const match: EntryMatch = gaps ? { value, first, last, gaps } : { value, first, last };
    if (list) list.push(match);
    else rivals.set(group, [match]);
  }
  return { matches: [...rivals.values()].flatMap(longestFirst), exceptions, supports, neighbours };
}
