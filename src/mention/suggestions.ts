import type { Actor, ActorId } from '../model/actor.js';
import type { CalendarDate } from '../model/date.js';
import type { Analysis } from '../model/measurement.js';
import type { Span } from '../model/span.js';
import { foldName } from './fold.js';
import { likenessOf } from './likeness.js';
import { doubtOf, isSoundName } from './suggestion-doubts.js';
import { byFrequency, isBody, nameOf, sum, together, type Seen } from './suggestion-groups.js';
import { officeBeside } from './written-offices.js';
import type { WrittenOffice } from './written-offices.js';
import { TITLES } from './words.js';

/** An actor that the registry lacks, with what the corpus says of it. Lists are in order of frequency, then of code units. */
export interface Suggestion {
  /** Made of the surname, and unlike every id of the registry. */
  readonly id: ActorId;
  /** The spelling met most often. */
  readonly name: string;
  readonly type: 'person' | 'organisation';
  /** The side named beside the office more than half the time. */
  readonly side?: string;
  /** Other spellings that are surely the same actor's, and surnames of several words that the corpus calls it by. */
  readonly aliases: readonly string[];
  readonly titles: readonly string[];
  /** Attributions whose speaker it is. */
  readonly attributions: number;
  /** Matches of a blame category that it is the target of. */
  readonly blamed: number;
  /** Documents that it wrote. */
  readonly written: number;
  /** Documents in which it is any of these. */
  readonly documents: number;
  readonly first?: CalendarDate;
  readonly last?: CalendarDate;
  /** Names that may be the same actor's, of the registry (`id (name)`) or of other suggestions. */
  readonly similar: readonly string[];
  /** Why it is not to be pasted unread: it may well be somebody who is in the registry, or a single word says too little. */
  readonly doubt?: string;
}

/** Gathers actors outside the registry over the analyses of a corpus. */
export interface Suggestions {
  readonly add: (analysis: Analysis) => void;
  /** Those with at least `minimum` attributions, blames and documents written together; most attributions first, then by name. */
  readonly list: (minimum: number) => readonly Suggestion[];
}

const PREFIX = 'name:';
const PERSONAL = new Set(['he', 'she', 'his', 'her']);

/** Begins with nobody; a registry's actors are never suggested. */
export function createSuggestions(actors: readonly Actor[]): Suggestions {
  const seen = new Map<string, Seen>();
  const states = new Map<string, Actor>();
  for (const actor of actors) {
    if (actor.type === 'person') continue;
    for (const name of [actor.name, ...actor.aliases, ...actor.adjectives]) states.set(foldName(name), actor);
  }

  const met = (id: ActorId, { document }: Analysis): Seen | undefined => {
    if (!id.startsWith(PREFIX)) return undefined;
    const name = id.slice(PREFIX.length);
    const known = seen.get(name) ?? {
      ...{ name, attributions: 0, blamed: 0, written: 0, isPerson: false, offices: [] },
      surnames: new Set<string>(),
      ...{ documents: new Set<string>(), dates: new Set<CalendarDate>() },
    };
    seen.set(name, known);
    known.documents.add(document.id);
    if (document.date !== undefined) known.dates.add(document.date);
    return known;
  };

  return {
    add(analysis) {
      const { document, attributions, tags, measurements } = analysis;
      for (const { speaker, source } of attributions) {
        for (const id of speaker.actors) {
          const one = met(id, analysis);
          if (!one) continue;
          one.attributions += 1;
          one.isPerson ||= PERSONAL.has(foldName(speaker.surface)) || hasTitle(document.text, source);
          const office =
            source && speaker.via === 'name' ? officeOf(document.text, source, one.name, states) : undefined;
          if (office) one.offices.push(office);
          const surname = compoundSurname(speaker.surface, one.name);
          if (surname !== undefined) one.surnames.add(surname);
        }
      }
      for (const { target, fate } of tags) {
        if (fate !== 'hit') continue;
        for (const id of target?.actors ?? []) {
          const one = met(id, analysis);
          if (one) one.blamed += 1;
        }
      }
      const own = new Set(measurements.filter(({ voice }) => voice === 'own').flatMap(({ actor }) => actor.split(';')));
      for (const id of own) {
        const one = met(id, analysis);
        if (one) one.written += 1;
      }
    },
    list(minimum) {
      const sound = [...seen.values()].filter(({ name }) => isSoundName(name));
      const groups = together(sound).filter(
        (group) => sum(group, 'attributions') + sum(group, 'blamed') + sum(group, 'written') >= minimum,
      );
      groups.sort(
        (a, b) =>
          sum(b, 'attributions') - sum(a, 'attributions') ||
          (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0),
      );
      const taken = new Set(actors.map(({ id }) => id));
      return groups.map((group) => suggestionOf(group, groups, actors, taken));
    },
  };
}

/** Whether a source begins with a title: "Mr. Okafor". */
function hasTitle(text: string, source: Span | undefined): boolean {
  if (!source) return false;
  const [word = ''] = text.slice(source.start, Math.min(source.end, source.start + 24)).split(/[\s.]/u);
  return TITLES.has(foldName(word));
}

/** What stands around a name in the source of an attribution: "the Karesian trade minister, Jana Okafor". */
function officeOf(
  text: string,
  source: Span,
  name: string,
  states: ReadonlyMap<string, Actor>,
): WrittenOffice | undefined {
  const surname = name.split(' ').at(-1) ?? name;
  const at = text.lastIndexOf(surname, source.end - surname.length);
  if (at < source.start) return undefined;
  return officeBeside(text, { start: at, end: at + surname.length }, name, states);
}

/** The words at the end of a name that it is called by when they are two or more: a registry finds only the last by itself. */
function compoundSurname(surface: string, name: string): string | undefined {
  const words = surface.split(/\s+/u);
  while (TITLES.has(foldName(words[0] ?? ''))) words.shift();
  const called = words.join(' ');
  return words.length > 1 && foldName(name).endsWith(` ${foldName(called)}`) ? called : undefined;
}

function suggestionOf(
  group: readonly Seen[],
  groups: readonly (readonly Seen[])[],
  actors: readonly Actor[],
  taken: Set<ActorId>,
): Suggestion {
  const name = nameOf(group);
  const dates = [...new Set(group.flatMap((one) => [...one.dates]))].sort();
  const offices = group.flatMap((one) => one.offices);
  const sides = byFrequency(offices.flatMap(({ side }) => side ?? []));
  const sided = offices.filter(({ side }) => side !== undefined).length;
  const [side] = sides;
  const isClear = side !== undefined && offices.filter((office) => office.side === side).length * 2 > sided;
  const titles = byFrequency(offices.map(({ title }) => title));
  const isPerson = titles.length > 0 || group.some((one) => one.isPerson);
  const isSingle = !name.includes(' ');
  const doubt = doubtOf(name, isSingle && !isPerson, actors);
  const others = group.map((one) => one.name).filter((other) => other !== name);
  const surnames = group.flatMap((one) => [...one.surnames]).sort();
  const [first] = dates;
  const last = dates.at(-1);
  return {
    id: idOf(name, taken),
    name,
    type: isPerson || !(isSingle || isBody(foldName(name).split(' '))) ? 'person' : 'organisation',
    ...(isClear && { side }),
    aliases: [...new Set([...others, ...surnames])],
    titles,
    attributions: sum(group, 'attributions'),
    blamed: sum(group, 'blamed'),
    written: sum(group, 'written'),
    documents: new Set(group.flatMap((one) => [...one.documents])).size,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    similar: similarTo(name, groups, actors),
    ...(doubt !== undefined && { doubt }),
  };
}

function similarTo(name: string, groups: readonly (readonly Seen[])[], actors: readonly Actor[]): string[] {
  const own = likenessOf(name);
  const isLike = (other: string): boolean => {
    const [a, b] = [own.split(' '), likenessOf(other).split(' ')];
    // A surname alone may be anybody's who has it; first names vary more than their first sound.
    return a.at(-1) === b.at(-1) && (a.length === 1 || b.length === 1 || a[0]?.[0] === b[0]?.[0]);
  };
  const registered = actors
    .filter((actor) => [actor.name, ...actor.aliases, ...actor.transliterations].some(isLike))
    .map((actor) => `${actor.id} (${actor.name})`);
  const others = groups.map(nameOf).filter((other) => other !== name && isLike(other));
  return [...registered, ...others];
}

function idOf(name: string, taken: Set<ActorId>): ActorId {
  const slug = (text: string): string =>
    foldName(text)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, '');
  const whole = slug(name) === '' ? 'actor' : slug(name);
  const surname = slug(name.split(' ').at(-1) ?? '');
  let id = surname === '' || isBody(foldName(name).split(' ')) ? whole : surname;
  if (taken.has(id)) id = whole;
  for (let number = 2; taken.has(id); number += 1) id = `${whole}-${number}`;
  taken.add(id);
  return id;
}
