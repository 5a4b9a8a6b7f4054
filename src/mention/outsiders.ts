import type { ActorId, Mention, Speaker } from '../model/actor.js';
import type { Linguist, Sentence } from '../model/segmentation.js';
import { hasCalling } from './callings.js';
import { foldName, isSpaced } from './fold.js';
import type { Found } from './found.js';
import type { Reading } from './reading.js';
import { candidatesIn } from './people.js';
import type { Candidate } from './people.js';
import { tellingWordsIn } from './telling-words.js';
import type { TellingWords } from './telling-words.js';
import { fitsGender } from './registry.js';
import type { CompiledRegistry } from './registry.js';
import { isSpeaking } from './speaking.js';
import { NAMING, NAMING_SMALL, NO_SURNAME, ODD, OFFICE, PARTICLE } from './word-bits.js';
import { COMMON_NOUNS } from './words.js';

/** Somebody outside the registry, known in this document by a name. */
interface Person {
  readonly id: ActorId;
  readonly name: string;
  gender: Found['gender'];
  hasTitle: boolean;
  /** Whether anything tells more than that the surname is taken up: a title, a calling, a verb of speaking. */
  isHeard: boolean;
}

/** A run of capitalised words as written, with single spaces, and folded. */
interface Written {
  readonly name: string;
  readonly folded: string;
  readonly surname: string;
  /** Whether it is more than one word. */
  readonly isFull: boolean;
}

/** The people outside the registry that a document has named so far, and what of its words tells names from others. */
export interface Outsiders {
  readonly known: Map<string, Person>;
  /** The full name that a surname stands for, by the folded surname: the last written, or the last of somebody who was heard. */
  readonly fullNames: Map<string, string>;
  /** Surnames that more than one full name ends in. */
  readonly shared: Set<string>;
  /** The full name with a first name, by the folded first name; empty where two share it. */
  readonly firstNames: Map<string, string>;
  /** Names that stood alone before any longer one; "Velmaria" is no surname of "Greater Velmaria". */
  readonly alone: Set<string>;
  /** Full names and surnames as compared, by the letters of the text. */
  readonly read: (written: string) => Written;
  /** Collected from the whole document once somebody asks. */
  readonly telling: () => TellingWords;
}

/** Nobody known yet. */
export function createOutsiders(text: string, sentences: readonly Sentence[]): Outsiders {
  let telling: TellingWords | undefined;
  const runs = new Map<string, Written>();
  return {
    known: new Map(),
    fullNames: new Map(),
    shared: new Set(),
    firstNames: new Map(),
    alone: new Set(),
    read: (written) => {
      const known = runs.get(written);
      if (known) return known;
      const name = isSpaced(written) ? written : written.replace(/\s+/gu, ' ');
      const folded = foldName(name);
      const run = { name, folded, surname: folded.slice(folded.lastIndexOf(' ') + 1), isFull: name.includes(' ') };
      runs.set(written, run);
      return run;
    },
    telling: () => (telling ??= tellingWordsIn(text, sentences)),
  };
}

interface Given {
  readonly reading: Reading;
  readonly registered: readonly Found[];
  readonly registry: CompiledRegistry;
  readonly morphology: Linguist;
  readonly outsiders: Outsiders;
}

/** The people outside the registry in a sentence: with a title, a calling or a verb of speaking, or known from before. */
export function outsidersIn({ reading, registered, registry, morphology, outsiders }: Given): Found[] {
  const found: Found[] = [];
  for (const whole of candidatesIn(reading, registered)) {
    const candidate = withoutOpening(reading, whole, outsiders, morphology);
    // A word without its capital does not tell that it begins a name that takes one.
    if (reading.has(candidate.first, NAMING | NAMING_SMALL) || !reading.isCapital(candidate.first)) {
      if (isAdjective(reading, candidate, registry)) continue;
      if (isShared(reading, candidate, registry, outsiders)) continue;
    }
    const isBeside = isBesideOffice(reading, candidate, registered);
    const person = personOf(reading, candidate, outsiders, isBeside, morphology);
    if (person) found.push(foundOf(reading, candidate, person));
  }
  return found;
}

/**
 * Mentions in which a surname that stood alone before the document's only full name with it is that person's too:
 * "Mr. Okafor left. Jana Okafor said …".
 */
export function joinSurnames(mentions: readonly Mention[], outsiders: Outsiders): Mention[] {
  const joined = new Map<ActorId, ActorId>();
  for (const [surname, name] of outsiders.fullNames) {
    const single = outsiders.known.get(surname);
    if (!single || outsiders.shared.has(surname) || outsiders.telling().places.has(surname)) continue;
    if (!single.hasTitle && !outsiders.known.has(foldName(name))) continue;
    joined.set(single.id, `name:${name}`);
  }
  if (joined.size === 0) return [...mentions];
  return mentions.map((mention) => {
    const { actors } = mention.speaker;
    if (!actors.some((id) => joined.has(id))) return mention;
    const ids = [...new Set(actors.map((id) => joined.get(id) ?? id))];
    return { ...mention, speaker: { ...mention.speaker, actors: ids } };
  });
}

/** A run that opens a sentence without the word that has its capital from there: "Blame | Jana Okafor". */
function withoutOpening(
  reading: Reading,
  candidate: Candidate,
  { telling }: Outsiders,
  morphology: Linguist,
): Candidate {
  const { first, last } = candidate;
  if (first > 0 || last < 2 || reading.has(0, PARTICLE) || !telling().common.has(reading.key(0))) return candidate;
  return morphology(reading.sentence)[0]?.pos === 'PROPN' ? candidate : { ...candidate, first: 1 };
}

/** Whether only a registered adjective stands here: "Former **Karesian** defence minister Pavel Doran". */
function isAdjective(reading: Reading, { first, last }: Candidate, { names }: CompiledRegistry): boolean {
  const [longest] = names.at(reading, first);
  return longest?.last === last && longest.values.every(({ kind }) => kind === 'adjective');
}

/** Whether a surname alone is that of two in the registry, and so names neither, nor anybody else. */
function isShared(
  reading: Reading,
  { first, last, gender }: Candidate,
  { surnames, actors }: CompiledRegistry,
  { fullNames }: Outsiders,
): boolean {
  if (surnames.size === 0) return false;
  const surname = reading.keys(first, last).join(last - first > 1 && reading.key(first + 1) !== '-' ? ' ' : '');
  const namesakes = surnames.get(surname)?.filter((id) => fitsGender(actors.get(id), gender)) ?? [];
  return namesakes.length > 1 && !fullNames.has(reading.key(last - 1));
}

/** Whether an office, a comma and a full name follow each other, and a comma closes it: "the Karesian minister, **Jana Okafor**, …". */
function isBesideOffice(reading: Reading, { first, last }: Candidate, registered: readonly Found[]): boolean {
  if (last - first < 2 || !reading.isSign(first - 1, ',') || !reading.isSign(last, ',')) return false;
  return registered.some(
    (found) => found.speaker.via === 'role' && found.sort === 'person' && found.last === first - 1,
  );
}

function personOf(
  reading: Reading,
  candidate: Candidate,
  outsiders: Outsiders,
  isBeside: boolean,
  morphology: Linguist,
): Person | undefined {
  const { first, last, hasTitle } = candidate;
  const { known: people, fullNames, alone, telling } = outsiders;
  const whole = readName(reading, first, last, outsiders);
  const { name: written, folded, surname, isFull } = whole;
  const isSurname = !reading.has(last - 1, NO_SURNAME) && !(isFull && SIDES.has(reading.key(first)));
  if (!isFull && !isSurname) return undefined;
  const name = isFull ? fullName(whole, isSurname, outsiders) : nameBySurname(written, surname, outsiders);
  if (!isFull && !fullNames.has(surname)) alone.add(surname);
  const key = name === written ? folded : foldName(name);
  const known = people.get(key);
  // "Europe said no. Europe …": a single word that only spoke is named again only where it speaks again.
  const isKnown = known !== undefined && (name.includes(' ') || known.hasTitle);
  const isSure = isKnown || hasTitle || isBeside;
  const isHeard =
    (isKnown && known.isHeard) ||
    hasTitle ||
    isBeside ||
    (isFull && isSurname && hasCalling(reading, first, last)) ||
    isSpeaking(reading, first, last);
  const isFirst = isFull && fullNames.get(surname) === name;
  if (!isKnown && !isHeard && !(isFirst && isTakenUp(reading, candidate, surname, telling(), morphology)))
    return undefined;
  const isBare = !isFull && name === written;
  if (isBare && !isSure && isCommon(reading.key(first), telling())) return undefined;
  if (isBare && !hasTitle && isGroup(reading, first, surname, telling())) return undefined;
  if (isBare && !isSure && morphology(reading.sentence)[first]?.pos !== 'PROPN') return undefined;
  const person = known ?? { id: `name:${name}`, name, gender: undefined, hasTitle: false, isHeard: false };
  person.gender ??= candidate.gender;
  person.hasTitle ||= hasTitle;
  person.isHeard ||= isHeard;
  people.set(key, person);
  if (isFull && isSurname && isHeard) fullNames.set(surname, name);
  return person;
}

/** A run as written and as compared: a single word of plain letters is compared by its key. */
function readName(reading: Reading, first: number, last: number, { read }: Outsiders): Written {
  const name = reading.surfaceOf(first, last);
  if (last - first > 1 || reading.has(first, ODD)) return read(name);
  const folded = reading.key(first);
  return { name, folded, surname: folded, isFull: false };
}

/** Whether a word with a capital is still a noun, or another word that opens its sentence. */
function isCommon(key: string, { common }: Pick<TellingWords, 'common'>): boolean {
  return common.has(key) || COMMON_NOUNS.has(key);
}

/** Whether somebody who is named in full is named by the surname alone too, as people are and places and firms are not. */
function isTakenUp(
  reading: Reading,
  { first }: Candidate,
  surname: string,
  { alone, common, groups, places }: TellingWords,
  morphology: Linguist,
): boolean {
  if (!alone.has(surname) || groups.has(surname) || places.has(surname) || isCommon(surname, { common })) return false;
  if (OF_PLACES.has(reading.key(first)) || reading.has(first, NO_SURNAME | OFFICE)) return false;
  return first > 0 || morphology(reading.sentence)[first]?.pos === 'PROPN';
}

/** They open names of places, whose second word may be a place as well: "North Karesia", "Greater Velmaria". */
const OF_PLACES = new Set(
  `north south east west northern southern eastern western central upper lower inner outer new old great greater little united saint st san
  santa el los las mount fort port lake cape republic democratic people`.split(/\s+/u),
);

/** Whether a word with a capital is that of a group: "the Europeans", "most Karesians". */
function isGroup(reading: Reading, first: number, surname: string, { groups }: TellingWords): boolean {
  return (surname.endsWith('s') && reading.key(first - 1) === 'the') || groups.has(surname);
}

/** They make the surname behind them that of a side: "Team Okafor". */
const SIDES = new Set(['team', 'camp']);

/** The name by which somebody written in full is known: as first written, whatever stands between first name and surname. */
function fullName(
  { name: written, folded, surname }: Written,
  isSurname: boolean,
  { known, fullNames, shared, firstNames }: Outsiders,
): string {
  const other = fullNames.get(surname);
  let name = written;
  if (other === written || (other !== undefined && isSamePerson(foldName(other), folded))) name = other;
  else if (other !== undefined) shared.add(surname);
  // A firm or a headline that ends in the name of somebody who was heard does not take it from him.
  const isTaken = other !== undefined && other !== name && known.has(foldName(other));
  if (isSurname && !isTaken) fullNames.set(surname, name);
  const whole = name === written ? folded : foldName(name);
  const space = whole.indexOf(' ');
  const given = space < 0 ? whole : whole.slice(0, space);
  const namesake = firstNames.get(given);
  firstNames.set(given, namesake === undefined || namesake === name ? name : '');
  return name;
}

/** "Jana R. Okafor" and "Jana Okafor" are one, and so are "Jana Vander Okafor" and "Vander Okafor". */
function isSamePerson(one: string, other: string): boolean {
  if (one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)) return true;
  const [a, b] = [one.split(' '), other.split(' ')];
  return a[0] === b[0] && Math.min(a.length, b.length) === 2;
}

/** Whom a single word names: the last with that surname, unless it stood alone before; else the only one with that first name. */
function nameBySurname(written: string, surname: string, { fullNames, alone, firstNames }: Outsiders): string {
  const full = fullNames.get(surname);
  if (full !== undefined) return alone.has(surname) ? written : full;
  const given = firstNames.get(surname);
  return given === undefined || given === '' ? written : given;
}

function foundOf(reading: Reading, { first, last, hasTitle }: Candidate, { id, name, gender, isHeard }: Person): Found {
  const speaker: Speaker = { actors: [id], surface: reading.surfaceOf(first, last), via: 'name' };
  // "United Nations", "Europe" and "CNN" report, but none is a "he": a single word is a person by a title or a full name.
  const isSomebody = hasTitle || gender !== undefined || name.includes(' ');
  const sort = isSomebody && !reading.has(last - 1, NO_SURNAME) ? 'person' : 'body';
  return { first, last, speaker, sort, gender, ...(!isHeard && { isQuiet: true }) };
}
