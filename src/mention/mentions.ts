import type { Mention, Speaker } from '../model/actor.js';
import type { CalendarDate } from '../model/date.js';
import type { Linguist, Sentence } from '../model/segmentation.js';
import { meet } from './cast.js';
import type { Cast } from './cast.js';
import { descriptionsIn } from './descriptions.js';
import { fold, foldName } from './fold.js';
import { isCapital, surfaceOf } from './found.js';
import type { Found, Reading } from './found.js';
import { officialsIn } from './officials.js';
import { candidatesIn, isProper, isSpeaking } from './people.js';
import type { Candidate } from './people.js';
import { antecedentOf, pronounsIn } from './pronouns.js';
import type { Antecedent } from './pronouns.js';
import { registeredIn } from './registered.js';
import type { Seen } from './registered.js';
import type { CompiledRegistry } from './registry.js';
import { INSTITUTIONS, NO_SURNAMES, TITLES } from './words.js';

const IN = new Set(['in', 'across', 'throughout', 'inside', 'into']);

/** More antecedents than a pronoun can reach. */
const NEAR = 48;

interface Given {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly morphology: Linguist;
  readonly registry: CompiledRegistry;
  readonly date: CalendarDate | undefined;
}

/** Somebody outside the registry, known in this document by a name. */
interface Person {
  readonly name: string;
  gender: Found['gender'];
}

interface People {
  readonly known: Map<string, Person>;
  /** The last full name written with a surname, by the folded surname. */
  readonly fullNames: Map<string, string>;
  /** Names that stood alone before any longer one; "Velmaria" is no surname of "Greater Velmaria". */
  readonly alone: Set<string>;
}

/**
 * Every place where an actor is named, in text order, without overlap: registered names and offices, people outside the
 * registry with a title or a verb of speaking, and the pronouns of speakers. What a surname or a title alone means depends
 * only on what stands before it in the document.
 */
export function mentionsIn({ text, sentences, morphology, registry, date }: Given): Mention[] {
  const seen: Seen = { surnames: new Map(), titles: new Map() };
  const people: People = { known: new Map(), fullNames: new Map(), alone: new Set() };
  const common = lowerCaseWords(text, sentences);
  const places = placesIn(text, sentences);
  const cast: Cast = { members: new Map(), isCrowded: false };
  const earlier: Antecedent[] = [];
  const mentions: Mention[] = [];

  for (const sentence of sentences) {
    const reading = readingOf(text, sentence);
    const registered = officialsIn({ reading, registry, date, seen }, registeredIn(reading, registry, date, seen));
    const others = candidatesIn(reading, registered).flatMap((candidate) => {
      if (isAdjective(reading, candidate, registry)) return [];
      const person = personOf(reading, candidate, people, isBesideOffice(reading, candidate, registered), () =>
        isProper(morphology(sentence), candidate.first, reading.keys[candidate.first] ?? '', common),
      );
      return person ? [foundOf(reading, candidate, person, places)] : [];
    });
    const named = resolveAppositions(
      reading,
      [...registered, ...others].sort((a, b) => a.first - b.first),
    );
    for (const found of named) meet(cast, reading, found, registry, date);
    const near = earlier.slice(-NEAR);
    const here = named.map((found) => antecedentOf(reading, found, false));
    const descriptions = descriptionsIn(reading, named, [...near, ...here], cast);
    const names = [...named, ...descriptions].sort((a, b) => a.first - b.first);
    const pronouns = pronounsIn(reading, names, near, cast);
    const all = [...names, ...pronouns].sort((a, b) => a.first - b.first);
    for (const [index, found] of all.entries()) {
      if (found.sort !== 'modifier') earlier.push(antecedentOf(reading, found, index === 0));
      mentions.push(mentionOf(sentence, found));
    }
  }
  return mentions;
}

/**
 * Names say better than offices who is meant: the office in "Jana Okafor, a former minister of Karesia," is left out, and that
 * in "a minister of Karesia, Mr. Okafor," means the one named.
 */
function resolveAppositions({ keys, texts }: Reading, names: readonly Found[]): Found[] {
  return names.flatMap((found, index) => {
    const { first, last, speaker } = found;
    if (speaker.via !== 'role') return [found];
    const before = names[index - 1];
    const isApposed = before?.sort === 'person' && before.last === first - 1 && texts[before.last] === ',';
    if (isApposed && [',', '.', ')', undefined].includes(texts[last])) return [];
    const after = names[index + 1];
    const isNameless = speaker.actors[0]?.startsWith('unnamed:') === true;
    // A full name that the registry does not know still names somebody else than the holder.
    const isNamed = isNameless || after?.speaker.actors[0]?.includes(' ') === true;
    if (
      speaker.actors.length > 1 ||
      !isNamed ||
      texts[last] !== ',' ||
      after?.sort !== 'person' ||
      after.speaker.via !== 'name'
    )
      return [found];
    const between = keys.slice(last + 1, after.first);
    const isListed = keys[after.last + 1] === 'and' || isCapital(texts[after.last + 1]);
    const isClosed = texts[after.last] === ',' && !isListed;
    if (!isClosed || !between.every((key) => TITLES.has(key) || key === '.')) return [found];
    return [{ ...found, speaker: { ...speaker, actors: after.speaker.actors }, gender: after.gender }];
  });
}

function readingOf(text: string, sentence: Sentence): Reading {
  const texts = sentence.tokens.map((token) => text.slice(token.start, token.end));
  return { sentence, text, keys: sentence.tokens.map((token) => fold(token.norm)), texts };
}

function mentionOf(sentence: Sentence, { first, last, speaker }: Found): Mention {
  const start = sentence.tokens[first]?.start ?? sentence.start;
  const end = sentence.tokens[last - 1]?.end ?? sentence.end;
  return { start, end, sentence: sentence.index, first, last, speaker };
}

/** Whether only a registered adjective stands here: "Former **Karesian** defence minister Pavel Doran". */
function isAdjective({ keys }: Reading, { first, last }: Candidate, { names }: CompiledRegistry): boolean {
  const [longest] = names.at(keys, first);
  return longest?.last === last && longest.values.every(({ kind }) => kind === 'adjective');
}

function lowerCaseWords(text: string, sentences: readonly Sentence[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      const code = text.charCodeAt(token.start);
      if (code >= 97 && code <= 122) words.add(fold(token.norm));
    }
  }
  return words;
}

/** Capitalised words that the document says something to be in, "in Europe", and plurals with an article, "the Europeans". */
function placesIn(text: string, sentences: readonly Sentence[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { tokens } of sentences) {
    for (const [index, token] of tokens.entries()) {
      const before = tokens[index - 1]?.norm ?? '';
      const isIn = IN.has(before) && tokens[index + 1]?.norm !== "'s";
      const isPeople = before === 'the' && token.norm.endsWith('ns');
      if ((isIn || isPeople) && isCapital(text.slice(token.start, token.start + 2))) places.add(fold(token.norm));
    }
  }
  return places;
}

/** Whether an office, a comma and a full name follow each other, and a comma closes it: "the Karesian minister, **Jana Okafor**, …". */
function isBesideOffice({ texts }: Reading, { first, last }: Candidate, registered: readonly Found[]): boolean {
  if (last - first < 2 || texts[first - 1] !== ',' || texts[last] !== ',') return false;
  return registered.some(
    (found) => found.speaker.via === 'role' && found.sort === 'person' && found.last === first - 1,
  );
}

function personOf(
  reading: Reading,
  candidate: Candidate,
  people: People,
  isBeside: boolean,
  isName: () => boolean,
): Person | undefined {
  const { first, last } = candidate;
  const written = surfaceOf(reading, first, last).replace(/\s+/gu, ' ');
  const surname = reading.keys[last - 1] ?? '';
  const isFull = last - first > 1;
  const isSurname = !NO_SURNAMES.has(surname) && !INSTITUTIONS.has(surname) && reading.texts[last - 2] !== '-';
  if (isFull && isSurname && !people.alone.has(surname)) people.fullNames.set(surname, written);
  if (!isFull && !people.fullNames.has(surname)) people.alone.add(surname);
  if (!isFull && !isSurname) return undefined;
  const name = isFull ? written : (people.fullNames.get(surname) ?? written);
  const known = people.known.get(foldName(name));
  const isSpeaker = (): boolean => isSpeaking(reading, first, last) && (isFull || name !== written || isName());
  if (!known && !candidate.hasTitle && !isBeside && !isSpeaker()) return undefined;
  const person = known ?? { name, gender: undefined };
  person.gender ??= candidate.gender;
  people.known.set(foldName(name), person);
  return person;
}

function foundOf(
  reading: Reading,
  { first, last, hasTitle }: Candidate,
  { name, gender }: Person,
  places: ReadonlySet<string>,
): Found {
  const speaker: Speaker = { actors: [`name:${name}`], surface: surfaceOf(reading, first, last), via: 'name' };
  const end = reading.keys[last - 1] ?? '';
  const isPlace = !hasTitle && gender === undefined && !name.includes(' ') && places.has(end);
  // "United Nations" and "Europe" report, but neither is a "he".
  const sort = NO_SURNAMES.has(end) || INSTITUTIONS.has(end) || isPlace ? 'body' : 'person';
  return { first, last, speaker, sort, gender };
}
