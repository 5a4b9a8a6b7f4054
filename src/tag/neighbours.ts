import type { Sentence } from '../model/segmentation.js';
import type { CompiledEntry, Neighbour } from './compile.js';
import type { EntryMatch } from './longest.js';
import type { Matches } from './matches.js';
import type { Occurrence } from './occurrence.js';
import { wordCounter, type WordsBetween } from './word-counter.js';

/** A match that stands near what it must not be near (`neighbour`), or far from all that it must be near. */
interface Misplaced {
  readonly match: EntryMatch;
  readonly neighbour?: Occurrence<Neighbour>;
}

/** The matches of a sentence whose entries say what must, or must not, stand near them and that are not so placed. */
export function misplacedIn(sentence: Sentence, { matches, neighbours }: Matches): readonly Misplaced[] {
  if (!matches.some(({ value }) => value.entry.near ?? value.entry.notNear)) return [];
  const between = wordCounter(sentence);
  const wanted = neighbourFinder(neighbours, true, between);
  const unwanted = neighbourFinder(neighbours, false, between);
  return matches.flatMap((match): readonly Misplaced[] => {
    const neighbour = unwanted(match);
    if (neighbour) return [{ match, neighbour }];
    return match.value.entry.near && !wanted(match) ? [{ match }] : [];
  });
}

/** The neighbours of an entry, by where they end and by where they begin. */
interface Places {
  readonly ends: readonly Occurrence<Neighbour>[];
  readonly starts: readonly Occurrence<Neighbour>[];
}

/** Looks up the nearest neighbour of a match that is near enough: the left one when both are as near. They share no word with it. */
function neighbourFinder(
  neighbours: readonly Occurrence<Neighbour>[],
  isWanted: boolean,
  between: WordsBetween,
): (match: EntryMatch) => Occurrence<Neighbour> | undefined {
  const byEntry = new Map<CompiledEntry, Occurrence<Neighbour>[]>();
  for (const neighbour of neighbours) {
    const { entry, isWanted: isOfKind } = neighbour.value;
    if (isOfKind !== isWanted) continue;
    const list = byEntry.get(entry);
    if (list) list.push(neighbour);
    else byEntry.set(entry, [neighbour]);
  }
  const places = new Map<CompiledEntry, Places>();
  for (const [entry, list] of byEntry) {
    places.set(entry, {
      ends: [...list].sort((a, b) => a.last - b.last || b.first - a.first),
      starts: [...list].sort((a, b) => a.first - b.first || a.last - b.last),
    });
  }
  return ({ value, first, last }) => {
    const found = places.get(value);
    if (!found) return undefined;
    const { within = Infinity } = value.entry;
    const before = found.ends[countUntil(found.ends, (one) => one.last <= first) - 1];
    const after = found.starts[countUntil(found.starts, (one) => one.first < last)];
    const left = before ? between(before.last, first) : Infinity;
    const right = after ? between(last, after.first) : Infinity;
    const [nearest, distance] = left <= right ? [before, left] : [after, right];
    return distance <= within ? nearest : undefined;
  };
}

/** How many of a sorted list a statement holds for, which holds for none after the first it fails for. */
function countUntil<T>(sorted: readonly T[], holds: (one: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && holds(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}
