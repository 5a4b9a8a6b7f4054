import { bearersOf } from './cast.js';
import type { Cast } from './cast.js';
import type { Found } from './found.js';
import type { Reading } from './reading.js';
import { isSpeaking } from './speaking.js';
import { Antecedent } from './pronouns.js';
import { FINITE, maySpeak, OFFICIAL, THE } from './word-bits.js';
import { OFFICE_WORDS, OFFICIALS } from './words.js';

/** How many words an office may have. */
const LONGEST = 4;

const OPENING = new Set(['and', 'but', 'as', 'while', 'when', 'that', 'because', 'then', 'so', 'what', 'where']);

/**
 * Officials who speak under an office that the document has made clear: "“…,” the minister said" after one minister, "the official
 * said" after one official without a name, "the two presidents" after two. The nearest paragraph that has any decides, this one
 * or the one before; else the whole document so far. Two who fit are none.
 */
export function descriptionsIn(
  reading: Reading,
  names: readonly Found[],
  earlier: () => readonly Antecedent[],
  cast: Cast,
): Found[] {
  const found: Found[] = [];
  if ((reading.bits & OFFICIAL) === 0 || !maySpeak(reading.bits)) return found;
  for (let at = reading.next(THE, 0); at < reading.count; at = reading.next(THE, at + 1)) {
    const isPair = reading.key(at + 1) === 'two';
    const start = isPair ? at + 2 : at + 1;
    let last = start;
    while (last - start < LONGEST && (OFFICIALS.has(reading.key(last)) || OFFICE_WORDS.has(reading.key(last))))
      last += 1;
    const head = reading.key(last - 1);
    if (last === start || !OFFICIALS.has(head) || isPair !== head.endsWith('s')) continue;
    if (['of', 'for', "'s", "'", '-'].includes(reading.key(last)) || reading.isCapital(last)) continue;
    if (names.some((name) => name.first < last && name.last > at) || !speaks(reading, at, last)) continue;
    const words = [...reading.keys(start, last - 1), isPair ? head.slice(0, -1) : head].map((word) =>
      word === 'defense' ? 'defence' : word,
    );
    const here = names.map((name) => new Antecedent(reading, name, false));
    const ids = meantBy(words, isPair ? 2 : 1, reading, [...earlier(), ...here], cast);
    if (!ids) continue;
    const gender = ids.length === 1 ? cast.members.get(ids[0] ?? '')?.gender : undefined;
    const surface = reading.surfaceOf(at, last);
    found.push({ first: at, last, speaker: { actors: ids, surface, via: 'role' }, sort: 'person', gender });
  }
  return found;
}

/** "the minister said", "said the minister", and at the start of a sentence "The minister listened and said". */
function speaks(reading: Reading, first: number, last: number): boolean {
  const before = reading.key(first - 1);
  const isAccording = before === 'to' && reading.key(first - 2) === 'according';
  const opens =
    !/\p{L}/u.test(reading.written(first - 1) ?? '') ||
    OPENING.has(before) ||
    reading.has(first - 1, FINITE) ||
    isAccording;
  // "Doran wrote to the minister, who said": an object, and somebody else.
  if (!opens) return false;
  return isSpeaking(reading, first, last) || (first === 0 && (reading.bits & FINITE) !== 0);
}

function meantBy(
  words: readonly string[],
  count: number,
  { sentence }: Reading,
  earlier: readonly Antecedent[],
  cast: Cast,
): string[] | undefined {
  const bearers = bearersOf(cast, words);
  if (bearers.size < count) return undefined;
  for (const paragraph of [sentence.paragraph, sentence.paragraph - 1]) {
    const near = new Set<string>();
    for (const one of earlier) if (one.paragraph === paragraph && bearers.has(one.key)) near.add(one.key);
    if (near.size === count) return [...near];
    if (near.size > count || (near.size > 0 && count === 1)) return undefined;
  }
  return bearers.size === count && !cast.isCrowded ? [...bearers] : undefined;
}
