import type { ActorId } from '../model/actor.js';
import type { Found } from './found.js';
import type { Reading } from './reading.js';
import { introduce } from './registered.js';
import { official, onlyHolder, unnamed } from './office-found.js';
import type { Context } from './office-found.js';
import { isQualifier, standingOf, suffixFrom, suffixUpTo } from './standing.js';
import { OFFICE, THE, TITLING } from './word-bits.js';
import { INSTITUTIONS, OFFICE_WORDS, OFFICIALS, TITLES } from './words.js';

/** Joined states that may share an office. */
const MOST_OWNERS = 6;
const CLOSERS = new Set(['.', ':', ';', ')', '—', '–', '”', '"']);
const LINKS = new Set(['of', 'for', 'from', 'in', 'at', 'with']);

/**
 * Widens the registered names of a sentence to the offices they stand in: "the Karesian president", "Karesia's defence minister",
 * "the president of Karesia", "the Karesian and Velmarian presidents" name the holders at the date; "a senior Karesian official"
 * is `unnamed:` of that side; the government of a state is the state. A title alone counts when the document made it unique.
 */
export function officialsIn(context: Context, names: readonly Found[]): readonly Found[] {
  const { reading, seen } = context;
  if ((reading.bits & (OFFICE | TITLING)) === 0 || (names.length === 0 && seen.titles.size === 0)) return names;
  const result: Found[] = [];
  let free = 0;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    if (!name) continue;
    const own = result.length;
    addTitlesAlone(context, free, name.first, result);
    const owners = name.sort === 'person' ? [] : ownersFrom(reading, names, index);
    const office = owners.length > 0 ? (beforeOwner(context, owners, free) ?? afterOwners(context, owners)) : undefined;
    if (!office) {
      result.push(name);
      free = name.last;
      continue;
    }
    while (result.length > own && (result.at(-1)?.last ?? 0) > office.found.first) result.pop();
    const follower = names.slice(index, index + 2 * MOST_OWNERS).find((other) => other.first === office.found.last);
    const named = apposed(reading, office.found, names.slice(index, index + 2 * MOST_OWNERS));
    for (const id of office.title === undefined ? [] : (named ?? office.found).speaker.actors) {
      introduce(context.seen, office.title ?? '', id);
    }
    // "Karesian Defence Minister Pavel Doran": the name says it better.
    if (follower?.sort !== 'person') {
      const { speaker, gender } = named ?? office.found;
      result.push({ ...office.found, speaker: { ...office.found.speaker, actors: speaker.actors }, gender });
    }
    free = office.found.last;
    while ((names[index + 1]?.first ?? Infinity) < free) index += 1;
  }
  addTitlesAlone(context, free, reading.count, result);
  return result;
}

/** Who is named right after an office: "the Karesian defence minister at the time, **Pavel Doran**, said". */
function apposed(reading: Reading, { last, speaker }: Found, names: readonly Found[]): Found | undefined {
  if (speaker.actors.length > 1) return undefined;
  const isThen = reading.key(last) === 'at' && reading.key(last + 2) === 'time';
  const comma = isThen ? last + 3 : last;
  if (reading.key(comma) !== ',') return undefined;
  let at = comma + 1;
  while (at < comma + 4 && (TITLES.has(reading.key(at)) || reading.isSign(at, '.'))) at += 1;
  const named = names.find((name) => name.first >= at);
  if (named?.first !== at || named.sort !== 'person') return undefined;
  const end = reading.written(named.last);
  const isListed = reading.key(named.last + 1) === 'and' || reading.isCapital(named.last + 1);
  const isClosed = end === ',' ? !isListed : end === undefined || CLOSERS.has(end);
  return isClosed ? named : undefined;
}

/** A state, and those joined to it: "Karesian and Velmarian", "Karesian, Velmarian and Ostravan". */
function ownersFrom(reading: Reading, names: readonly Found[], index: number): Found[] {
  const owners: Found[] = [];
  for (let at = index; at < Math.min(names.length, index + MOST_OWNERS); at += 1) {
    const owner = names[at];
    const last = owners.at(-1);
    if (!owner || owner.sort === 'person') break;
    if (
      last &&
      !(owner.first === last.last + 1 && (reading.key(last.last) === 'and' || reading.key(last.last) === ','))
    )
      break;
    owners.push(owner);
  }
  // Joined states share an office only when its plural follows at once.
  return owners;
}

interface Office {
  readonly found: Found;
  /** The title, where the holder at the date is meant. */
  readonly title?: string | undefined;
}

function afterOwners(context: Context, owners: readonly Found[]): Office | undefined {
  const { reading, registry } = context;
  for (let count = owners.length; count > 0; count -= 1) {
    const owner = owners[count - 1];
    if (!owner || (count > 1 && owner.sort !== 'modifier')) continue;
    let at = owner.last;
    if (owner.sort === 'body' && reading.key(at) !== "'s" && reading.key(at) !== "'" && !isTitleLike(context, at))
      continue;
    if (reading.key(at) === "'s" || reading.key(at) === "'") at += 1;
    const start = at;
    const first = owners[0]?.first ?? owner.first;
    for (; at < Math.min(start + 5, reading.count); at += 1) {
      for (const { last, values } of registry.offices.titles.at(reading, at)) {
        const [title] = values;
        if (title === undefined) continue;
        const standing = standingOf(reading, first, at, last);
        const ids = owners.slice(0, count).map((each) => onlyHolder(context, title, each, standing));
        const known = ids.filter((id): id is ActorId => id !== undefined);
        if (known.length !== count || OFFICIALS.has(reading.key(last))) continue;
        const found = official(context, first, last, { actors: [...new Set(known)], via: 'role' });
        return { found, title: standing === 'holder' ? title : undefined };
      }
      const key = reading.key(at);
      const next = reading.key(at + 1);
      const isWord = OFFICE_WORDS.has(key) || isQualifier(reading, at);
      const isContinued =
        isWord &&
        suffixFrom(reading, at + 1) === at + 1 &&
        (OFFICIALS.has(next) || OFFICE_WORDS.has(next) || INSTITUTIONS.has(next));
      if (!isContinued && OFFICIALS.has(key)) {
        if (count > 1 && !key.endsWith('s')) break;
        return { found: official(context, first, at + 1, unnamed(context, owners.slice(0, count))) };
      }
      if (!isContinued && INSTITUTIONS.has(key) && count === 1) {
        return { found: official(context, first, at + 1, { actors: owner.speaker.actors, via: 'role' }) };
      }
      if (!isWord) break;
    }
    if (count > 1) continue;
  }
  return undefined;
}

/** "vice-president", "ex-defence" are one token. */
function unprefixed(key: string): string {
  return key.replace(/^(?:ex|vice)-/u, '');
}

function isTitleLike({ reading, registry }: Context, at: number): boolean {
  return registry.offices.titles.at(reading, at).length > 0 || OFFICIALS.has(reading.key(at));
}

/** "the president of Karesia", "a spokesman for the Karesian foreign ministry". */
function beforeOwner(context: Context, owners: readonly Found[], free: number): Office | undefined {
  const { reading, registry } = context;
  const [owner] = owners;
  if (!owner) return undefined;
  let link = owner.first - 1;
  if (reading.key(link) === 'the') link -= 1;
  if (!LINKS.has(reading.key(link))) return undefined;
  const end = suffixUpTo(reading, link);
  for (let at = Math.max(free, link - 4); at < end; at += 1) {
    for (const { last, values } of registry.offices.titles.at(reading, at)) {
      const [title] = values;
      if (last !== end || title === undefined) continue;
      const standing = standingOf(reading, at, at, last);
      // "the presidents of Karesia and Velmaria"
      const isJoint = owners.length > 1 && reading.key(end - 1).endsWith('s');
      const all = isJoint ? owners : [owner];
      const ids = all.flatMap((each) => onlyHolder(context, title, each, standing) ?? []);
      if (ids.length < all.length) continue;
      const until = all.at(-1)?.last ?? owner.last;
      const found = official(context, at, until, { actors: [...new Set(ids)], via: 'role' });
      return { found, title: standing === 'holder' ? title : undefined };
    }
  }
  const noun = reading.key(end - 1);
  if (end - 1 < free) return undefined;
  if (INSTITUTIONS.has(noun) && owner.sort === 'body' && reading.key(link) === 'of') {
    return { found: official(context, link - 1, owner.last, { actors: owner.speaker.actors, via: 'role' }) };
  }
  if (!OFFICIALS.has(unprefixed(noun))) return undefined;
  const isOffice = (key: string): boolean => OFFICE_WORDS.has(key) || INSTITUTIONS.has(key) || OFFICIALS.has(key);
  if (owner.sort === 'modifier' && !isOffice(reading.key(owner.last))) return undefined;
  let last = owner.last;
  while (isOffice(reading.key(last))) last += 1;
  let first = end - 1;
  while (first > free && OFFICE_WORDS.has(unprefixed(reading.key(first - 1)))) first -= 1;
  return { found: official(context, first, last, unnamed(context, [owner])) };
}

function addTitlesAlone(context: Context, from: number, to: number, result: Found[]): void {
  const { reading, registry, seen } = context;
  if (seen.titles.size === 0) return;
  for (let at = reading.next(THE, from); at + 1 < to; at = reading.next(THE, at + 1)) {
    const [longest] = registry.offices.titles.at(reading, at + 1);
    const [title] = longest?.values ?? [];
    if (!longest || title === undefined || longest.last > to) continue;
    const introduced = seen.titles.get(title);
    const [id] = introduced ?? [];
    const follows = reading.key(longest.last);
    if (introduced?.size !== 1 || id === undefined || follows === 'of' || TITLES.has(follows)) continue;
    result.push(official(context, at + 1, longest.last, { actors: [id], via: 'role' }));
    at = longest.last - 1;
  }
}
