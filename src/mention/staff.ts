import type { Found } from './found.js';
import type { Reading } from './reading.js';
import type { CompiledRegistry } from './registry.js';
import { STAFFING } from './word-bits.js';
import { DETERMINERS, GOVERNMENTS, OFFICE_WORDS, STAFF } from './words.js';

const LINKS = new Set(['for', 'to', 'of']);

/** How many words may describe a member of staff: "Doran's chief foreign policy adviser". */
const REACH = 4;

/**
 * Widens registered people to those who speak for them: "Doran's spokesman", "an aide to Doran", "his office" are `unnamed:` of the
 * person's side; "the Doran administration" and "Doran's government" are the side itself where it is an actor. Whoever has no side
 * stays as found, and so does an owner whose staff is named right after: "Doran's spokesman Ivo Lind".
 */
export function withStaff(reading: Reading, names: readonly Found[], registry: CompiledRegistry): readonly Found[] {
  if (names.length === 0 || (reading.bits & STAFFING) === 0) return names;
  return names.map((found, index) => {
    const [id] = found.speaker.actors;
    const actor = id !== undefined && found.speaker.actors.length === 1 ? registry.actors.get(id) : undefined;
    const { side } = actor ?? {};
    if (actor?.type !== 'person' || side === undefined) return found;
    const phrase = after(reading, found) ?? before(reading, found, names[index - 1]?.last ?? 0);
    if (!phrase || names.some(({ first }) => first === phrase.last)) return found;
    const { first, last } = phrase;
    const speaks = phrase.isGovernment && registry.actors.has(side) ? side : `unnamed:${side}`;
    return {
      first,
      last,
      speaker: { actors: [speaks], surface: reading.surfaceOf(first, last), via: 'role' },
      sort: phrase.isGovernment ? 'body' : 'person',
    };
  });
}

interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly isGovernment: boolean;
}

/** "Doran's chief spokesman", "his office", "the Doran administration". */
function after(reading: Reading, { first, last }: Found): Phrase | undefined {
  const isPossessive = ['his', 'her', 'their'].includes(reading.key(first)) && last === first + 1;
  const isOwner = isPossessive || reading.key(last) === "'s" || reading.key(last) === "'";
  if (!isOwner && reading.key(first - 1) !== 'the') return undefined;
  const begin = isOwner && !isPossessive ? last + 1 : last;
  for (let at = begin; at < begin + REACH; at += 1) {
    const key = reading.key(at);
    if (GOVERNMENTS.has(key)) return { first, last: at + 1, isGovernment: true };
    if (isOwner && STAFF.has(key) && !STAFF.has(reading.key(at + 1)))
      return { first, last: at + 1, isGovernment: false };
    if (!isOwner || !(OFFICE_WORDS.has(key) || STAFF.has(key) || key === 'policy')) return undefined;
  }
  return undefined;
}

/** "a spokesman for Doran", "an aide to Doran", "the office of Doran". */
function before(reading: Reading, { first, last }: Found, free: number): Phrase | undefined {
  const noun = reading.key(first - 2);
  if (first - 2 < free || !LINKS.has(reading.key(first - 1))) return undefined;
  const isGovernment = GOVERNMENTS.has(noun) && reading.key(first - 1) === 'of';
  // "a spokesman for Doran's party" is none of Doran's.
  if ((!STAFF.has(noun) && !isGovernment) || reading.key(last) === "'s" || reading.key(last) === "'") return undefined;
  let start = first - 2;
  while (start > free && OFFICE_WORDS.has(reading.key(start - 1))) start -= 1;
  if (start > free && DETERMINERS.has(reading.key(start - 1))) start -= 1;
  return { first: start, last, isGovernment };
}
