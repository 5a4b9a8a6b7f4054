import type { Actor, ActorId, Via } from '../model/actor.js';
import type { CalendarDate } from '../model/date.js';
import { foldName } from './fold.js';
import type { Found } from './found.js';
import type { Reading } from './reading.js';
import { fitsGender } from './registry.js';
import type { CompiledRegistry, Name } from './registry.js';
import { FINITE, GERUND, NAMING, NAMING_SMALL, PARTICLE, TITLING } from './word-bits.js';
import { FUNCTION_WORDS, OFFICE_WORDS, OFFICIALS, PAST, TITLES, TITLE_GENDER } from './words.js';

interface Namesakes {
  readonly sentence: number;
  readonly ids: ReadonlySet<ActorId>;
}

/** What the document has said so far, by which later and shorter names are understood. */
export interface Seen {
  /** The persons of a surname who were last named in full, all in one sentence. */
  readonly surnames: Map<string, Namesakes>;
  /** Who was introduced by an office's title. */
  readonly titles: Map<string, Set<ActorId>>;
}

/** The names, surnames and adjectives of registered actors in a sentence, in order, without overlap; the longest wins. */
export function registeredIn(
  reading: Reading,
  registry: CompiledRegistry,
  date: CalendarDate | undefined,
  seen: Seen,
): Found[] {
  const found: Found[] = [];
  for (let at = reading.next(NAMING | NAMING_SMALL, 0); at < reading.count;) {
    const next = nameAt(reading, at, registry) ?? surnameAt(reading, at, registry, { date, seen }, found.at(-1));
    if (next?.found) {
      found.push(next.found);
      remember(reading, next.found, registry, date, seen);
    }
    at = reading.next(NAMING | NAMING_SMALL, next?.last ?? at + 1);
  }
  return found;
}

interface Step {
  readonly last: number;
  /** Missing where a name is written that two actors share. */
  readonly found?: Found;
}

function nameAt(reading: Reading, at: number, registry: CompiledRegistry): Step | undefined {
  for (const { last, values } of registry.names.at(reading, at)) {
    const name = values.find((each) => isWritten(each, reading, at));
    if (!name) continue;
    if (values.some((each) => each.actor !== name.actor && isWritten(each, reading, at))) return { last };
    const actor = registry.actors.get(name.actor);
    if (!actor) continue;
    if (name.kind === 'name' && actor.type === 'person' && last - at === 1 && !isAlone(reading, at)) continue;
    const via: Via = name.kind === 'name' ? 'name' : 'alias';
    return { last, found: foundOf(reading, at, last, actor, via, name.kind === 'adjective') };
  }
  return undefined;
}

function surnameAt(
  reading: Reading,
  at: number,
  registry: CompiledRegistry,
  { date, seen }: { readonly date: CalendarDate | undefined; readonly seen: Seen },
  before: Found | undefined,
): Step | undefined {
  if (registry.surnames.size === 0) return undefined;
  let name = at;
  while (name < at + 3 && reading.has(name, PARTICLE)) name += 1;
  if (!reading.isCapital(name)) return undefined;
  const last = reading.key(name + 1) === '-' && reading.isCapital(name + 2) ? name + 3 : name + 1;
  const key =
    last === at + 1 ? reading.key(at) : [...reading.keys(at, name), reading.keys(name, last).join('')].join(' ');
  const all = registry.surnames.get(key);
  if (!all) return undefined;
  const titles = titlesBefore(reading, at);
  const gender = titles.map((title) => TITLE_GENDER.get(title)).find((each) => each !== undefined);
  // "Mrs. Doran" is not the Mr. Doran of the registry.
  const namesakes = all.filter((id) => fitsGender(registry.actors.get(id), gender));
  if (namesakes.length === 0) return undefined;
  const inOffice = namesakes.filter((id) => registry.offices.held(id, date).some((title) => ends(titles, title)));
  const id =
    namesakes.length === 1
      ? namesakes[0]
      : (single(inOffice) ?? single(namesakes.filter((each) => seen.surnames.get(key)?.ids.has(each) === true)));
  const actor = id === undefined ? undefined : registry.actors.get(id);
  if (!actor || !(isAlone(reading, at, last) || before?.last === at)) return undefined;
  return { last, found: foundOf(reading, at, last, actor, 'name', false) };
}

/** The titles right before a name, folded: "Deputy Prime Minister", "Mr." */
function titlesBefore(reading: Reading, end: number): string[] {
  const titles: string[] = [];
  for (let at = end - 1; at >= 0 && end - at < 7; at -= 1) {
    const key = reading.key(at);
    if (reading.isSign(at, '.')) continue;
    if (!TITLES.has(key) && !OFFICIALS.has(key) && !OFFICE_WORDS.has(key) && !PAST.has(key)) break;
    titles.unshift(key);
  }
  return titles;
}

/** Whether the words before a name end in the title of an office that is held now. */
function ends(words: readonly string[], title: string): boolean {
  const own = title.split(' ');
  return (
    !words.some((word) => PAST.has(word)) && own.every((word, at) => words[words.length - own.length + at] === word)
  );
}

/** Whether a single capitalised word stands for itself, and is no part of somebody else's name ("Anna Doran", "Doran Street"). */
function isAlone(reading: Reading, at: number, last = at + 1): boolean {
  const before = reading.key(at - 1);
  const isJoined =
    reading.isCapital(at - 1) &&
    at > 0 &&
    // "Accusing Doran of lies, …": a capital from its place.
    !(at === 1 && reading.has(0, GERUND)) &&
    !TITLES.has(before) &&
    !FUNCTION_WORDS.has(before) &&
    /^[\p{L}.]+$/u.test(reading.written(at - 1) ?? '');
  const after = reading.key(last);
  // In "Doran Warns Velmaria" the verb is no part of the name.
  const isVerb = after.endsWith('s') && reading.has(last, FINITE);
  const isContinued = reading.isCapital(last) && !isVerb && !TITLES.has(after) && !FUNCTION_WORDS.has(after);
  // In a headline, or a text in capitals, a neighbour's capital says nothing.
  return !(isJoined || isContinued) || isShouted(reading.written(at));
}

function isShouted(written: string | undefined): boolean {
  return written !== undefined && written.length > 1 && written === written.toUpperCase();
}

function isWritten({ cases }: Name, reading: Reading, at: number): boolean {
  for (let index = 0; index < cases.length; index += 1) {
    const written = cases[index] === 'capitals' ? (reading.written(at + index) ?? '') : '';
    if (written !== written.toUpperCase()) return false;
    if (cases[index] === 'capital' && !reading.isCapital(at + index)) return false;
  }
  return true;
}

function foundOf(reading: Reading, first: number, last: number, actor: Actor, via: Via, isModifier: boolean): Found {
  const speaker = { actors: [actor.id], surface: reading.surfaceOf(first, last), via };
  const sort = actor.type === 'person' ? 'person' : isModifier ? 'modifier' : 'body';
  return { first, last, speaker, sort, gender: actor.gender };
}

function remember(
  reading: Reading,
  { first, last, speaker, sort }: Found,
  registry: CompiledRegistry,
  date: CalendarDate | undefined,
  seen: Seen,
): void {
  const [id] = speaker.actors;
  if (sort !== 'person' || id === undefined) return;
  const words = foldName(reading.surfaceOf(first, last)).split(' ');
  if (words.length > 1) {
    const { index } = reading.sentence;
    const surname = words.at(-1) ?? '';
    const named = seen.surnames.get(surname);
    seen.surnames.set(surname, {
      sentence: index,
      ids: new Set(named?.sentence === index ? [...named.ids, id] : [id]),
    });
  }
  for (let from = reading.next(TITLING, Math.max(0, first - 4)); from < first; from = reading.next(TITLING, from + 1)) {
    for (const { last: end, values } of registry.offices.titles.at(reading, from)) {
      const [title] = values;
      if (end !== first || title === undefined || !registry.offices.holders(title, undefined, date).includes(id))
        continue;
      introduce(seen, title, id);
    }
  }
}

function single<Value>(values: readonly Value[]): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}

/** Notes that a document has called somebody by an office's title. */
export function introduce(seen: Seen, title: string, id: ActorId): void {
  const introduced = seen.titles.get(title);
  if (introduced) introduced.add(id);
  else seen.titles.set(title, new Set([id]));
}
