import { HINT, OTHERWISE, type WrittenMachine } from './tag-machine.js';
import type { Piece } from './wink-forms.js';

/** Gives the parts of speech that a piece may have in any sentence, as numbers of wink's. */
export type PossibleTags = (piece: Pick<Piece, 'tag' | 'hint' | 'allows'>) => ReadonlySet<number>;

/** The parts of speech that a machine gives to what it calls by a number, a part of speech or a hint: negative ones always, others where the piece may have them. */
type Gifts = ReadonlyMap<number, ReadonlySet<number>>;

/** No pattern of wink's looks at more pieces. */
const LONGEST_PATTERN = 16;

/**
 * Reads off the machines that look for patterns of parts of speech what they can make of a piece. A machine changes nothing but the marked piece of a
 * pattern, so that what stands in the pattern at the mark, and what the pattern gives, say all; the machines work one after the other.
 * @throws Error for a machine whose patterns have no end
 */
export function possibleTags(machines: readonly string[]): PossibleTags {
  const all = machines.map(giftsOf);
  return (piece) => {
    const { tag, hint } = piece;
    const tags = new Set([tag]);
    for (const gifts of all) {
      const events = hint > 0 ? [hint + HINT] : [...tags];
      for (const event of events) {
        for (const gift of gifts.get(event) ?? []) {
          if (gift < 0) tags.add(-gift);
          else if (piece.allows(gift)) tags.add(gift);
        }
      }
    }
    return tags;
  };
}

function giftsOf(json: string): Gifts {
  const [, , moves, names, marks] = JSON.parse(json) as WrittenMachine;
  const gifts = new Map<number, Set<number>>();
  const note = (state: number, path: readonly number[]): void => {
    const gift = Number(names[state] ?? 0);
    if (gift === 0) return;
    const event = path[marks[state]?.[0] ?? 0];
    if (event === undefined)
      throw new Error(`wink's machine marks a piece outside its pattern, in state ${String(state)}`);
    gifts.set(event, (gifts.get(event) ?? new Set<number>()).add(gift));
  };
  const follow = (state: number, path: readonly number[]): void => {
    if (path.length > LONGEST_PATTERN)
      throw new Error(`wink's machine has a pattern without an end, in state ${String(state)}`);
    note(state, path);
    for (const [written, to] of Object.entries(moves[state] ?? {})) {
      const event = Number(written);
      if (to === 0) continue;
      if (event === OTHERWISE) note(to, path);
      else follow(to, [...path, event]);
    }
  };
  follow(0, []);
  return gifts;
}
