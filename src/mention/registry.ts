import { ANONYMOUS, UNATTRIBUTED } from '../model/actor.js';
import type { Actor, ActorId, Registry, Speaker, Via } from '../model/actor.js';
import { byNorm } from '../model/by-norm.js';
import { isCapitalAt } from '../model/capital.js';
import type { CalendarDate } from '../model/date.js';
import type { Tokenise } from '../model/segmentation.js';
import { fold, foldName } from './fold.js';
import { compileOffices } from './offices.js';
import type { Offices } from './offices.js';
import { createTrie } from './trie.js';
import type { Trie } from './trie.js';
import { NAMING, NAMING_SMALL, TITLING, wordBits } from './word-bits.js';
import { PARTICLES, TITLES, TITLE_GENDER } from './words.js';

/** A way to write an actor, with the capitals that tell `US` from "us". */
export interface Name {
  readonly actor: ActorId;
  readonly kind: 'name' | 'alias' | 'adjective';
  readonly cases: readonly Case[];
}

/** How a word must be written to be that of a name: in capitals, as `US` is, with one, or anyhow. */
type Case = 'capitals' | 'capital' | 'any';

/** The registry as texts are searched with it. */
export interface CompiledRegistry extends Registry {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly names: Trie<Name>;
  /** Folded last names of persons, alone and with the particles before them: `meer`, `van der meer`. */
  readonly surnames: ReadonlyMap<string, readonly ActorId[]>;
  readonly offices: Offices;
  /** What each norm of a vocabulary says alone, as bits of `word-bits.ts`: also whether it begins a name, surname or title. */
  readonly bitsOf: (norms: readonly string[]) => readonly number[];
  /** The ids of the actors that an organisation speaks for; none for anybody else. */
  readonly membersOf: (id: ActorId) => readonly ActorId[];
}

/**
 * Compiles the actors of a run: once, for any number of documents. A name that two actors share names neither of them.
 */
export function compileRegistry(actors: readonly Actor[], tokenise: Tokenise): CompiledRegistry {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const names = createTrie<Name>();
  const written = new Map<string, ActorId[]>();
  const adjectives = new Map<string, ActorId[]>();
  const surnames = new Map<string, ActorId[]>();
  const begins = new Map<string, number>();
  const begin = (key: string | undefined, bit: number): void => {
    if (key !== undefined) begins.set(key, (begins.get(key) ?? 0) | bit);
  };

  for (const actor of actors) {
    const add = (name: string, kind: Name['kind']): void => {
      const tokens = tokenise(name).tokens;
      const keys = tokens.map((token) => fold(token.norm));
      const cases = tokens.map((token) => caseOf(name.slice(token.start, token.end)));
      names.add(keys, { actor: actor.id, kind, cases });
      begin(keys[0], cases[0] === 'any' ? NAMING_SMALL : NAMING);
      put(kind === 'adjective' ? adjectives : written, foldName(name), actor.id);
    };
    add(actor.name, 'name');
    for (const alias of [...actor.aliases, ...actor.transliterations]) add(alias, 'alias');
    for (const adjective of actor.adjectives) add(adjective, 'adjective');
    if (actor.type !== 'person') continue;
    for (const name of [actor.name, ...actor.transliterations]) {
      const words = foldName(name).split(' ');
      if (words.length < 2) continue;
      let first = words.length - 1;
      put(surnames, words.slice(first).join(' '), actor.id);
      while (first > 1 && PARTICLES.has(words[first - 1] ?? '')) first -= 1;
      if (first < words.length - 1) put(surnames, words.slice(first).join(' '), actor.id);
    }
  }

  const offices = compileOffices(actors, tokenise);
  const speaker = (id: ActorId, surface: string, via: Via): Speaker => ({ actors: [id], surface, via });
  const named = (name: string): ActorId | undefined => only(written.get(foldName(name)));

  function author(given: string | undefined): Speaker {
    const parts = (given ?? '')
      .split(';')
      .map((part) => part.trim().replace(/\s+/gu, ' '))
      .filter((part) => part !== '');
    if (parts.length === 0) return speaker(ANONYMOUS, '', 'author');
    const ids = parts.map((part) => (byId.has(part) ? part : (named(part) ?? `name:${part}`)));
    return { actors: [...new Set(ids)], surface: parts.join('; '), via: 'author' };
  }

  function label(given: string, date: CalendarDate | undefined): Speaker {
    const surface = given.trim().replace(/\s+/gu, ' ');
    const bracket = /^([^([]*)[([]([^)\]]*)[)\]]/u.exec(surface);
    const whole = (bracket?.[1] ?? surface).trim();
    const words = whole.split(' ').filter((word) => word !== '');
    if (fold(words[0] ?? '') === 'the' && words.length > 1) words.shift();
    const name = words.findIndex((word) => !TITLES.has(fold(word)));
    const titles = words.slice(0, Math.max(0, name)).map((word) => fold(word));
    const gender = titles.map((title) => TITLE_GENDER.get(title)).find((each) => each !== undefined);
    // "THE DEFENCE MINISTER" is nothing but a title, and "SPEAKER 2" nobody's name.
    if (name > 0 && /\p{L}/u.test(words[name] ?? '')) words.splice(0, name);
    const bare = words.join(' ');
    const country = bracket ? foldName(bracket[2] ?? '').replace(/^the /u, '') : undefined;
    const state = country === undefined ? undefined : (only(written.get(country)) ?? only(adjectives.get(country)));

    const namesakes = surnames.get(foldName(bare))?.filter((id) => fitsGender(byId.get(id), gender));
    const inOffice = namesakes?.filter((id) => offices.held(id, date).includes(titles.join(' ')));
    const fromThere = namesakes?.filter((id) => state !== undefined && belongsTo(byId.get(id), state, byId));
    const found =
      named(whole) ??
      named(bare) ??
      only(namesakes) ??
      only(inOffice) ??
      only(fromThere) ??
      only(offices.holders(whole, state, date)) ??
      state;
    // Two who bear the name: neither of them, and no third.
    if (found === undefined && namesakes !== undefined && namesakes.length > 1)
      return speaker(UNATTRIBUTED, surface, 'unresolved');
    return speaker(found ?? `name:${bare}`, surface, 'label');
  }

  const membersOf = (id: ActorId): readonly ActorId[] => byId.get(id)?.members ?? [];

  for (const title of offices.titles.firsts()) begin(title, TITLING);
  for (const surname of surnames.keys()) {
    const first = surname.split(' ', 1)[0] ?? '';
    // A hyphen may part tokens, or join them.
    for (const key of [first, first.split('-', 1)[0] ?? '']) begin(key, PARTICLES.has(key) ? NAMING_SMALL : NAMING);
  }
  const bitsOf = byNorm((norm) => wordBits(norm, begins));

  return { actors: byId, names, surnames, offices, bitsOf, author, label, membersOf };
}

function caseOf(word: string): Case {
  if (word.length > 1 && /\p{Lu}/u.test(word) && word === word.toUpperCase()) return 'capitals';
  return isCapitalAt(word, 0) ? 'capital' : 'any';
}

/** Whether a title says nothing against somebody: "Mrs." is no man's. */
export function fitsGender(actor: Actor | undefined, title: 'female' | 'male' | undefined): boolean {
  return title === undefined || actor?.gender === undefined || actor.gender === 'other' || actor.gender === title;
}

function belongsTo(actor: Actor | undefined, state: ActorId, actors: ReadonlyMap<ActorId, Actor>): boolean {
  if (!actor) return false;
  const side = actors.get(state)?.side ?? state;
  return actor.side === side || actor.side === state || actor.roles.some((role) => role.of === state);
}

function only<Value>(values: readonly Value[] | undefined): Value | undefined {
  return values?.length === 1 ? values[0] : undefined;
}

function put(map: Map<string, ActorId[]>, key: string, id: ActorId): void {
  const ids = map.get(key);
  if (!ids) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}
