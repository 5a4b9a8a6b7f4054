import type { Speaker } from '../model/actor.js';
import type { Sentence } from '../model/segmentation.js';
import { PERSON_NOUNS } from '../model/person-noun.js';
import { onlyOne } from './cast.js';
import type { Cast } from './cast.js';
import { namedAfter } from './named-after.js';
import { isSpeaking } from './speaking.js';
import type { Found } from './found.js';
import type { Reading } from './reading.js';
import { maySpeak, OWNER, PERSON, RANK, STAFFING, SUBJECT, UTTERANCE } from './word-bits.js';
import { OWNERS, PRONOUNS } from './words.js';

/** A person or body in some place, as what a later pronoun may stand for. Few are ever asked for more than where they are. */
export class Antecedent {
  readonly #reading: Reading;
  readonly #found: Found;
  readonly #opens: boolean;
  #isSpeaking: boolean | undefined = undefined;

  /** @param opens whether it is the first of its sentence */
  constructor(reading: Reading, found: Found, opens: boolean) {
    this.#reading = reading;
    this.#found = found;
    this.#opens = opens;
  }

  get key(): string {
    return this.speaker.actors.join(';');
  }

  get speaker(): Speaker {
    return this.#found.speaker;
  }

  get gender(): Found['gender'] {
    return this.#found.gender;
  }

  get sort(): Found['sort'] {
    return this.#found.sort;
  }

  /** Whether a pronoun may take it up: somebody who is only named is the subject of no more than a sentence that the name opens. */
  get isSomebody(): boolean {
    return this.sort === 'person' && (this.#found.isQuiet !== true || this.#found.first === 0);
  }

  get isSpeaking(): boolean {
    return (this.#isSpeaking ??= isSpeaking(this.#reading, this.#found.first, this.#found.last));
  }

  get isFirst(): boolean {
    const next = this.#reading.key(this.#found.last);
    return this.#opens && this.#found.first <= 3 && next !== 'and' && next !== ',';
  }

  /** Whether it stands inside quotation marks: whoever is outside them is somebody else. */
  get isQuoted(): boolean {
    return this.#reading.isQuoted(this.#found.first);
  }

  /** Index of its sentence. */
  get sentence(): number {
    return this.#reading.sentence.index;
  }

  get paragraph(): number {
    return this.#reading.sentence.paragraph;
  }
}

const STRANGER_REACH = 30;
/** Titles and an article before a name are no more. */
const PHRASE = 4;
/** What a clause may begin behind, whose subject may be a name. */
const CLAUSE_OPENINGS = new Set(
  ', ; and but when while where that because if as after before since although though until whether'.split(' '),
);

const NOBODY: ReadonlySet<string> = new Set();

/** How far back an antecedent may stand, in sentences, and in names of its own sentence. */
export const REACH = 6;

/** The index of the last sentence before the pronoun's that is about somebody without a name whom the pronoun may mean; -1 for none. */
export type LastStranger = (pronoun: Sentence, gender: 'female' | 'male' | 'plural') => number;

/**
 * The pronouns of a sentence that are subject of a verb of speaking and have one clear antecedent: the one fitting speaker
 * of the nearest sentence that has any, else the one fitting actor, else the fitting actor that opens it; nobody where somebody
 * without a name came in since.
 */
export function pronounsIn(
  reading: Reading,
  names: readonly Found[],
  earlier: () => readonly Antecedent[],
  cast: Cast,
  lastStranger: LastStranger,
): Found[] {
  const found: Found[] = [];
  const sought = (reading.bits & OWNER) | (maySpeak(reading.bits) ? SUBJECT : 0);
  let passed = 0;
  for (let at = reading.next(sought, 0); at < reading.count; at = reading.next(sought, at + 1)) {
    const key = reading.key(at);
    const gender = PRONOUNS.get(key) ?? OWNERS.get(key);
    if (gender === undefined) continue;
    if (OWNERS.has(key) ? !ownsWords(reading, at) : !isSpeaking(reading, at, at + 1)) continue;
    while ((names[passed]?.last ?? Infinity) <= at) passed += 1;
    if (bringsInStranger(reading, at, names)) continue;
    const from = Math.max(0, passed - REACH);
    const here = names.slice(from, passed).map((name, index) => new Antecedent(reading, name, from + index === 0));
    const others = OWNERS.has(key) ? NOBODY : namedAfter(reading, at, names, passed);
    const mayBe = ({ speaker }: Known): boolean => !speaker.actors.some((actor) => others.has(actor));
    const clear: Known | undefined =
      clearest(
        [...earlier(), ...here].filter((one) => (!one.isQuoted || reading.isQuoted(at)) && mayBe(one)),
        gender,
        reading.sentence.index,
        reading.sentence.paragraph,
      ) ?? (gender === 'plural' ? undefined : alone(cast, gender));
    if (!clear || !mayBe(clear) || isOvertaken(clear, lastStranger(reading.sentence, gender))) continue;
    const speaker = { actors: clear.speaker.actors, surface: reading.surfaceOf(at, at + 1), via: 'pronoun' as const };
    found.push({
      first: at,
      last: at + 1,
      speaker,
      sort: clear.sort,
      gender: gender === 'plural' ? clear.gender : gender,
    });
  }
  return found;
}

/** Whom a pronoun stands for; without a sentence where the document knows nobody else. */
type Known = Pick<Antecedent, 'speaker' | 'sort' | 'gender'> & {
  readonly sentence?: number;
  readonly isSpeaking?: boolean;
};

/** Whether somebody without a name came in since, or is what the sentence of the one known is about, who does not speak there: "A shepherd met **Doran**. He said". */
function isOvertaken({ sentence = -1, isSpeaking }: Known, stranger: number): boolean {
  return sentence < stranger || (sentence === stranger && stranger >= 0 && isSpeaking === false);
}

function alone(cast: Cast, gender: 'female' | 'male'): Known | undefined {
  const one = onlyOne(cast, gender);
  return one && { speaker: one.speaker, sort: 'person', gender: one.gender };
}

/** Whether the sentence has just brought in somebody new, without a name: "an old man was selling apricots, and he said". */
function bringsInStranger(reading: Reading, pronoun: number, names: readonly Found[]): boolean {
  for (let at = pronoun - 1; at > Math.max(0, pronoun - STRANGER_REACH); at -= 1) {
    if (!reading.has(at, PERSON) || PERSON_NOUNS.get(reading.key(at))?.isPlural !== false) continue;
    let article = at - 1;
    while (article > 0 && at - article < 4 && reading.key(article) !== 'a' && reading.key(article) !== 'an')
      article -= 1;
    if (reading.key(article) !== 'a' && reading.key(article) !== 'an') continue;
    const opens =
      article === 0 || [',', ';', 'and', 'but', 'when', 'while', 'where'].includes(reading.key(article - 1));
    const isApposed = reading.key(article - 1) === ',' && names.some((name) => name.last === article - 1);
    if (opens && !isApposed)
      return !names.some((name) => name.first > at && name.last <= pronoun && isSubject(reading, name));
  }
  return false;
}

/** Whether a name opens its clause or speaks: "when a reporter came, **Doran** left", but not "a reporter met **Doran**". */
function isSubject(reading: Reading, { first, last }: Found): boolean {
  let start = first;
  while (start > first - PHRASE && (reading.has(start - 1, RANK) || reading.key(start - 1) === 'the')) start -= 1;
  return CLAUSE_OPENINGS.has(reading.key(start - 1)) || isSpeaking(reading, first, last);
}

/** Whether what the owner at a place owns speaks: "his repeated claim", "their office". */
function ownsWords(reading: Reading, at: number): boolean {
  return reading.has(at + 1, STAFFING | UTTERANCE) || reading.has(at + 2, UTTERANCE);
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
        (one.sort === 'body' && (one.isSpeaking || isPlural(one))) ||
        (one.speaker.via === 'role' && one.speaker.surface.endsWith('s'))
      );
    return (
      one.isSomebody &&
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
    // "Doran said that Sahin had lied when he …": in one sentence with two, either may be meant.
    const one =
      single(group) ??
      (place === sentence
        ? undefined
        : (single(group.filter((each) => each.isSpeaking)) ?? single(group.filter((each) => each.isFirst))));
    if (one) return one;
    if (group.length > 0) return undefined;
  }
  return undefined;
}

/** "the co-chairs", for the organisation they speak for. */
function isPlural({ speaker }: Antecedent): boolean {
  return speaker.via === 'alias' && /^[^ ]*\p{Ll}s$/u.test(speaker.surface.split(' ').at(-1) ?? '');
}

function single(group: readonly Antecedent[]): Antecedent | undefined {
  return new Set(group.map((one) => one.key)).size === 1 ? group[0] : undefined;
}
