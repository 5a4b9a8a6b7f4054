import { UNATTRIBUTED, type Mention } from '../model/actor.js';
import { rowOf } from '../model/row-of.js';
import { type Morphology, type Sentence, TOKEN_KINDS } from '../model/segmentation.js';
import { isHyphenInside } from './target-reading.js';

/**
 * Everybody who may stand in a target's place: the mentions of a sentence, and the names, pronouns and parties ("the
 * rebels") that belong to nobody known. These make no target, but they keep a walk from going past them, and a weak
 * word about them counts: "the rebels' **atrocities**".
 */
export function partiesIn(
  sentence: Sentence,
  morphology: readonly Morphology[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const { columns, first: from, last: to } = rowOf(sentence);
  const { norms, ids, kinds, starts, ends } = columns;
  const length = to - from;
  const held = new Uint8Array(length);
  for (const { first, last } of mentions) held.fill(1, first, last);
  const parties: Mention[] = [];
  for (let first = 0; first < length;) {
    let last = first;
    while (last < length && held[last] === 0 && (isParty(last) || isHyphen(first, last))) last += 1;
    if (last > first && !isPlural(first, last)) parties.push(nobodyKnown(first, last));
    first = Math.max(last, first + 1);
  }
  return [...mentions, ...parties];

  /** At the beginning any plural has a capital: "Parents are responsible". */
  function isPlural(first: number, last: number): boolean {
    return first === 0 && last === 1 && morphology[0]?.pos === 'PROPN' && /[^s']s$/u.test(normAt(0));
  }

  /** "Ost-Mark", cut at its hyphen. */
  function isHyphen(first: number, token: number): boolean {
    return token > first && isHyphenInside(sentence, token) && isParty(token + 1);
  }

  function isParty(token: number): boolean {
    const { pos = '', lemma = '' } = morphology[token] ?? {};
    if (pos === 'PROPN') return kinds[from + token] === WORD;
    return (pos === 'NOUN' && PARTIES.has(lemma)) || OTHERS.has(normAt(token));
  }

  function normAt(token: number): string {
    return norms[ids[from + token] ?? 0] ?? '';
  }

  function nobodyKnown(first: number, last: number): Mention {
    return {
      start: starts[from + first] ?? 0,
      end: ends[from + last - 1] ?? 0,
      sentence: sentence.index,
      first,
      last,
      speaker: { actors: [UNATTRIBUTED], surface: '', via: 'unresolved' },
    };
  }
}

/** Whether a token may be part of a party, as far as all the answers tell that it may get. */
export function mayBeParty(norm: string, answers: readonly Morphology[]): boolean {
  if (OTHERS.has(norm) || norm === '-') return true;
  for (const { pos, lemma } of answers) if (pos === 'PROPN' || (pos === 'NOUN' && PARTIES.has(lemma))) return true;
  return false;
}

/** Whether a word is a pronoun of somebody else. */
export function isPronoun(norm: string): boolean {
  return OTHERS.has(norm);
}

const WORD = TOKEN_KINDS.indexOf('word');
/** Pronouns of somebody else. "It" is as often a thing. */
const OTHERS = new Set(['they', 'their', 'he', 'his', 'she', 'her']);
/** Nouns for those who take sides, by lemma. */
export const PARTIES = new Set(
  `government regime authority leadership army military troops force militia separatist rebel militant insurgent terrorist
    extremist radical nationalist occupier aggressor enemy adversary opponent side neighbour neighbor dictator president minister
    official party opposition junta clique gunman fighter soldier police company administration`.split(/\s+/u),
);
