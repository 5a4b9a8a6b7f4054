import { UNATTRIBUTED, type Mention } from '../model/actor.js';
import type { Morphology, Sentence } from '../model/segmentation.js';

/**
 * Everybody who may stand in a target's place: the mentions of a sentence, and the names, pronouns and parties ("the
 * rebels") that belong to nobody known. These make no target, but they keep a walk from going past them, and a weak
 * word about them counts: "the rebels' **atrocities**".
 */
export function partiesIn(
  { tokens, index }: Sentence,
  morphology: readonly Morphology[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const held = new Set<number>();
  for (const { first, last } of mentions) for (let token = first; token < last; token++) held.add(token);
  const parties: Mention[] = [];
  for (let first = 0; first < tokens.length;) {
    let last = first;
    while (last < tokens.length && !held.has(last) && (isParty(last) || isHyphen(first, last))) last += 1;
    if (last > first && !isPlural(first, last)) parties.push(nobodyKnown(first, last));
    first = Math.max(last, first + 1);
  }
  return [...mentions, ...parties];

  /** At the beginning any plural has a capital: "Parents are responsible". */
  function isPlural(first: number, last: number): boolean {
    return first === 0 && last === 1 && morphology[0]?.pos === 'PROPN' && /[^s']s$/u.test(tokens[0]?.norm ?? '');
  }

  /** "Ost-Mark", cut at its hyphen. */
  function isHyphen(first: number, token: number): boolean {
    const hyphen = token > first ? tokens[token] : undefined;
    if (hyphen?.norm !== '-' || !isParty(token + 1)) return false;
    return tokens[token - 1]?.end === hyphen.start && tokens[token + 1]?.start === hyphen.end;
  }

  function isParty(token: number): boolean {
    const { pos = '', lemma = '' } = morphology[token] ?? {};
    if (pos === 'PROPN') return tokens[token]?.kind === 'word';
    return (pos === 'NOUN' && PARTIES.has(lemma)) || OTHERS.has(tokens[token]?.norm ?? '');
  }

  function nobodyKnown(first: number, last: number): Mention {
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
    return {
      start,
      end,
      sentence: index,
      first,
      last,
      speaker: { actors: [UNATTRIBUTED], surface: '', via: 'unresolved' },
    };
  }
}

/** Whether a word is a pronoun of somebody else. */
export function isPronoun(norm: string): boolean {
  return OTHERS.has(norm);
}

/** Pronouns of somebody else. "It" is as often a thing. */
const OTHERS = new Set(['they', 'their', 'he', 'his', 'she', 'her']);
/** Nouns for those who take sides, by lemma. */
export const PARTIES = new Set(
  `government regime authority leadership army military troops force militia separatist rebel militant insurgent terrorist
    extremist radical nationalist occupier aggressor enemy adversary opponent side neighbour neighbor dictator president minister
    official party opposition junta clique gunman fighter soldier police company administration`.split(/\s+/u),
);
