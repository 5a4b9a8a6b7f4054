import type { Speaker } from '../model/actor.js';
import type { CalendarDate } from '../model/date.js';
import type { Found } from './found.js';
import type { Reading } from './reading.js';
import type { CompiledRegistry } from './registry.js';
import { OFFICIAL } from './word-bits.js';
import { OFFICE_WORDS, OFFICIALS, PAST, TITLES } from './words.js';

/** A person whom the document has named so far. */
interface Member {
  readonly speaker: Speaker;
  gender: Found['gender'];
  /** Whether it is surely a person: registered as one, with a gender, or with an office; "Europe said" makes none. */
  isSure: boolean;
  /** Offices and callings, each as its folded words: held at the date, or written beside the name. */
  readonly titles: string[][];
}

/** The persons of a document so far, by their ids; `isCrowded` once there are too many to tell anybody apart. */
export interface Cast {
  readonly members: Map<string, Member>;
  isCrowded: boolean;
}

/** More persons than one looks through for the only one who fits. */
const CROWD = 48;
/** How far an apposition is read: "Jana Okafor, the | deputy defence minister of Karesia |,". */
const APPOSITION = 8;
const MOST_TITLES = 12;

/** Notes a person, with the offices held at the date and those written before the name or after it in apposition. */
export function meet(
  cast: Cast,
  reading: Reading,
  found: Found,
  registry: CompiledRegistry,
  date: CalendarDate | undefined,
): void {
  const { sort, speaker, first, last, gender } = found;
  const [id] = speaker.actors;
  if (sort !== 'person' || id === undefined || speaker.actors.length > 1 || speaker.via === 'pronoun') return;
  let member = cast.members.get(id);
  if (!member) {
    if (cast.members.size >= CROWD) cast.isCrowded = true;
    if (cast.isCrowded) return;
    const isSure = id.startsWith('unnamed:') || registry.actors.has(id);
    member = { speaker, gender, isSure, titles: registry.offices.held(id, date).map((title) => title.split(' ')) };
    cast.members.set(id, member);
  }
  member.gender ??= gender;
  member.isSure ||= gender !== undefined;
  if (member.titles.length >= MOST_TITLES) return;
  if ((reading.bits & OFFICIAL) !== 0) {
    const written = [before(reading, first), apposition(reading, last)];
    if (id.startsWith('unnamed:')) written.push(reading.keys(first, last));
    for (const title of written) if (title.some((word) => OFFICIALS.has(word))) member.titles.push(title);
  }
  member.isSure ||= member.titles.length > 0;
}

function before(reading: Reading, end: number): string[] {
  let first = end;
  while (first > 0 && end - first < 5 && isOffice(reading.key(first - 1))) first -= 1;
  return asTitle(reading.keys(first, end));
}

function apposition(reading: Reading, at: number): string[] {
  if (reading.key(at) !== ',') return [];
  const words = reading.keys(at + 1, at + 1 + APPOSITION);
  const head = words.findIndex((word, index) => OFFICIALS.has(word) && !isOffice(words[index + 1]));
  const isClear = head >= 0 && words.slice(0, head).every((word) => !['and', ',', 'of', 'for', 'to'].includes(word));
  return isClear ? asTitle(words.slice(0, head + 1)) : [];
}

function asTitle(words: string[]): string[] {
  return words.some((word) => PAST.has(word)) ? [] : words.map((word) => (word === 'defense' ? 'defence' : word));
}

function isOffice(key: string | undefined): boolean {
  return key !== undefined && (OFFICE_WORDS.has(key) || OFFICIALS.has(key) || TITLES.has(key)) && key !== "'s";
}

/** The ids of those whom the words of an office may mean: "the minister" a defence minister, but no deputy. */
export function bearersOf(cast: Cast, words: readonly string[]): ReadonlySet<string> {
  const bearers = new Set<string>();
  const isDeputy = (title: readonly string[]): boolean => title.includes('deputy') || title.includes('vice');
  for (const [id, { titles }] of cast.members) {
    const fits = titles.some(
      (title) => isDeputy(title) === isDeputy(words) && words.every((word) => title.includes(word)),
    );
    if (fits) bearers.add(id);
  }
  return bearers;
}

/** The only one named so far whom "he" or "she" may mean; who might be a person stands in the way, and is nobody's antecedent. */
export function onlyOne(cast: Cast, gender: 'female' | 'male'): Member | undefined {
  if (cast.isCrowded) return undefined;
  const fitting = [...cast.members.values()].filter(
    (member) => member.gender === undefined || member.gender === gender || member.gender === 'other',
  );
  const [only] = fitting;
  return fitting.length === 1 && only?.isSure ? only : undefined;
}
