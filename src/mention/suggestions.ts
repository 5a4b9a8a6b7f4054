import type { Actor, ActorId } from '../model/actor.js';
import type { CalendarDate } from '../model/date.js';
import type { Analysis } from '../model/measurement.js';
import type { Span } from '../model/span.js';
import { foldName } from './fold.js';
import { likenessOf } from './likeness.js';
import { officeBeside } from './written-offices.js';
import type { WrittenOffice } from './written-offices.js';
import { INSTITUTIONS, NO_SURNAMES, TITLES } from './words.js';

/** An actor that the registry lacks, with what the corpus says of it. Lists are in order of frequency, then of code units. */
export interface Suggestion {
  /** Made of the surname, and unlike every id of the registry. */
  readonly id: ActorId;
  /** The spelling met most often. */
  readonly name: string;
  readonly type: 'person' | 'organisation';
  /** The side named beside the office more than half the time. */
  readonly side?: string;
  /** Other spellings that are surely the same actor's. */
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
}

/** Gathers actors outside the registry over the analyses of a corpus. */
export interface Suggestions {
  readonly add: (analysis: Analysis) => void;
  /** Those with at least `minimum` attributions, blames and documents written together; most attributions first, then by name. */
  readonly list: (minimum: number) => readonly Suggestion[];
}

interface Seen {
  readonly name: string;
  attributions: number;
  blamed: number;
  written: number;
  /** Whether a pronoun or a title says that it is a person. */
  isPerson: boolean;
  readonly documents: Set<string>;
  readonly dates: Set<CalendarDate>;
  readonly offices: WrittenOffice[];
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
      const groups = together([...seen.values()]).filter(
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

/** Spellings that are surely one actor's: equal when folded, with or without a middle name, or the only one of an initial and surname. */
function together(all: readonly Seen[]): Seen[][] {
  const groups = new Map<string, Seen[]>();
  for (const one of [...all].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const words = foldName(one.name).split(' ');
    const key = words.length > 1 && !isBody(words) ? `${words[0] ?? ''} ${words.at(-1) ?? ''}` : words.join(' ');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  for (const [key, group] of groups) {
    const [initial = '', surname] = key.split(' ');
    if (initial.length > 1 || surname === undefined) continue;
    const fitting = [...groups.keys()].filter(
      (other) => other !== key && other.startsWith(initial) && other.endsWith(` ${surname}`),
    );
    const [only] = fitting;
    if (fitting.length !== 1 || only === undefined) continue;
    groups.get(only)?.push(...group);
    groups.delete(key);
  }
  return [...groups.values()];
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
  const [first] = dates;
  const last = dates.at(-1);
  return {
    id: idOf(name, taken),
    name,
    type: isPerson || !isBody(foldName(name).split(' '), name) ? 'person' : 'organisation',
    ...(isClear && { side }),
    aliases: group.map((one) => one.name).filter((other) => other !== name),
    titles,
    attributions: sum(group, 'attributions'),
    blamed: sum(group, 'blamed'),
    written: sum(group, 'written'),
    documents: new Set(group.flatMap((one) => [...one.documents])).size,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    similar: similarTo(name, groups, actors),
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

/** The spelling with most attributions; of equals the longest, then the first by code units. */
function nameOf(group: readonly Seen[]): string {
  const weight = (one: Seen): number => one.attributions + one.blamed + one.written;
  const [best] = [...group].sort(
    (a, b) => weight(b) - weight(a) || b.name.length - a.name.length || (a.name < b.name ? -1 : 1),
  );
  return best?.name ?? '';
}

/** Whether a name is a body's: it ends in "Council" or is a single word or an acronym. */
function isBody(words: readonly string[], written?: string): boolean {
  const last = words.at(-1) ?? '';
  if (NO_SURNAMES.has(last) || INSTITUTIONS.has(last)) return true;
  return written !== undefined && (words.length === 1 || written === written.toUpperCase());
}

function sum(group: readonly Seen[], of: 'attributions' | 'blamed' | 'written'): number {
  return group.reduce((total, one) => total + one[of], 0);
}

function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}
