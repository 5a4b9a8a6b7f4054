import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '../src/model/actor.js';

/** The states of the world as actors, from CountryInfo: names, capitals and demonyms, without what two of them share. */
export function states(data: string): readonly Actor[] {
  const text = readFileSync(join(data, 'actors', 'CountryInfo.120116.txt'), 'latin1');
  const uses = new Map<string, number>();
  const drafts = text
    .split('\n<Country>')
    .map((country) => {
      const name = titled(/^<CountryName>(.*?)<\/CountryName>/mu.exec(country)?.[1] ?? '');
      const [demonym = '', ...others] = linesIn(country, 'Nationality');
      const adjectives = demonym.endsWith('an') ? [demonym, `${demonym}s`] : [demonym];
      const aliases = [...others, ...linesIn(country, 'Capital')];
      for (const written of new Set([name, ...adjectives, ...aliases])) uses.set(written, (uses.get(written) ?? 0) + 1);
      return { name, adjectives, aliases };
    })
    .filter(({ name }) => name !== '');
  const own = (name: string, words: readonly string[]): readonly string[] =>
    [...new Set(words)].filter((word) => word.length > 1 && word !== name && uses.get(word) === 1);
  return drafts.map(({ name, adjectives, aliases }) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    type: 'state',
    aliases: own(name, aliases),
    transliterations: [],
    roles: [],
    adjectives: own(name, adjectives),
    members: [],
  }));
}

/** The state that goes by a name, in any writing of it (`russian_federation`), or by the beginning of one. */
export function idOf(actors: readonly Actor[], written: string): string | undefined {
  const name = titled(written.toUpperCase());
  const isNamed = (actor: Actor): boolean => [actor.name, ...actor.aliases].includes(name);
  const isBegun = (actor: Actor): boolean => name.startsWith(`${actor.name} of `);
  return (actors.find(isNamed) ?? actors.find(isBegun))?.id;
}

/** The lines of a field, written as in a text; what is commented out is none of them. */
function linesIn(country: string, field: string): readonly string[] {
  const body = new RegExp(`<${field}>([^<]*)</${field}>`, 'u').exec(country)?.[1] ?? '';
  return body
    .split('\n')
    .map((line) => titled(line.replace(/#.*/u, '').trim()))
    .filter((line) => line !== '');
}

/** `SOUTH_KOREA_` as South Korea; what has dots keeps its capitals (`U.S.`). */
function titled(written: string): string {
  return written
    .replaceAll('_', ' ')
    .trim()
    .split(' ')
    .map((word, index) => {
      if (index > 0 && SMALL.has(word.toLowerCase())) return word.toLowerCase();
      return /\.\w/u.test(word) || word.length < 3 ? word : word.charAt(0) + word.slice(1).toLowerCase();
    })
    .join(' ');
}

const SMALL = new Set(['of', 'the', 'and']);
