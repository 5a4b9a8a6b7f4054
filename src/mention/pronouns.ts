import type { Speaker } from '../model/actor.js';
import { speechNoun } from '../model/speech-noun.js';
import { isSpeaking } from './people.js';
import { surfaceOf } from './found.js';
import type { Found, Reading } from './found.js';

/** A person or body in an earlier place, as an antecedent. */
export interface Antecedent {
  readonly key: string;
  readonly speaker: Speaker;
  readonly gender?: Found['gender'];
  readonly sort: Found['sort'];
  readonly isSpeaking: boolean;
  readonly isFirst: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly paragraph: number;
}

const PRONOUNS: ReadonlyMap<string, 'female' | 'male' | 'plural'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['they', 'plural'],
]);

/** Pronouns that own: they speak where a noun of speaking follows, "his repeated claim". */
const OWNERS: ReadonlyMap<string, 'female' | 'male' | 'plural'> = new Map([
  ['his', 'male'],
  ['her', 'female'],
  ['their', 'plural'],
]);

/** How far back an antecedent may stand, in sentences, and in names of its own sentence. */
const REACH = 6;

/**
 * The pronouns of a sentence that are subject of a verb of speaking and have one clear antecedent: the one fitting speaker
 * of the nearest sentence that has any, else the one fitting actor, else the fitting actor that opens it.
 */
export function pronounsIn(reading: Reading, names: readonly Found[], earlier: readonly Antecedent[]): Found[] {
  const found: Found[] = [];
  let passed = 0;
  reading.keys.forEach((key, at) => {
    const gender = PRONOUNS.get(key) ?? OWNERS.get(key);
    if (gender === undefined) return;
    if (OWNERS.has(key) ? !ownsWords(reading.keys, at) : !isSpeaking(reading, at, at + 1)) return;
    while ((names[passed]?.last ?? Infinity) <= at) passed += 1;
    const from = Math.max(0, passed - REACH);
    const here = names.slice(from, passed).map((name, index) => antecedentOf(reading, name, from + index === 0));
    const clear = clearest([...earlier, ...here], gender, reading.sentence.index, reading.sentence.paragraph);
    if (!clear) return;
    const speaker = { actors: clear.speaker.actors, surface: surfaceOf(reading, at, at + 1), via: 'pronoun' as const };
    found.push({
      first: at,
      last: at + 1,
      speaker,
      sort: clear.sort,
      gender: gender === 'plural' ? clear.gender : gender,
    });
  });
  return found;
}

function ownsWords(keys: readonly string[], at: number): boolean {
  return speechNoun(keys[at + 1] ?? '') !== undefined || speechNoun(keys[at + 2] ?? '') !== undefined;
}

/** A name as what a later pronoun may stand for. */
export function antecedentOf(
  reading: Reading,
  { first, last, speaker, gender, sort }: Found,
  opens: boolean,
): Antecedent {
  const { index, paragraph } = reading.sentence;
  const isFirst = opens && first <= 3 && reading.keys[last] !== 'and' && reading.keys[last] !== ',';
  return {
    key: speaker.actors.join(';'),
    speaker,
    gender,
    sort,
    isSpeaking: isSpeaking(reading, first, last),
    isFirst,
    sentence: index,
    paragraph,
  };
}

function clearest(
  all: readonly Antecedent[],
  gender: 'female' | 'male' | 'plural',
  sentence: number,
  paragraph: number,
): Antecedent | undefined {
  const fits = (one: Antecedent): boolean => {
    if (gender === 'plural')
      return (
        one.speaker.actors.length > 1 ||
        (one.sort === 'body' && one.isSpeaking) ||
        (one.speaker.via === 'role' && one.speaker.surface.endsWith('s'))
      );
    return (
      one.sort === 'person' &&
      one.speaker.actors.length === 1 &&
      (one.gender === undefined || one.gender === gender || one.gender === 'other')
    );
  };
  let at = all.length - 1;
  while (at >= 0) {
    const place = all[at]?.sentence ?? 0;
    if (sentence - place > REACH || paragraph - (all[at]?.paragraph ?? 0) > 1) return undefined;
    const group: Antecedent[] = [];
    for (; at >= 0 && all[at]?.sentence === place; at -= 1) {
      const one = all[at];
      if (one && fits(one)) group.unshift(one);
    }
    const one =
      single(group.filter((each) => each.isSpeaking)) ?? single(group) ?? single(group.filter((each) => each.isFirst));
    if (one) return one;
    if (group.length > 0) return undefined;
  }
  return undefined;
}

function single(group: readonly Antecedent[]): Antecedent | undefined {
  return new Set(group.map((one) => one.key)).size === 1 ? group[0] : undefined;
}
