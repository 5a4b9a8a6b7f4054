import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '../src/model/actor.js';

/**
 * International organisations as actors, from the Phoenix dictionary: those whose name holds a word for a body, with the
 * short forms written beside it. A name that two of them share is left out.
 */
export function organisations(data: string): readonly Actor[] {
  const lines = readFileSync(join(data, 'actors', 'Phoenix.International.actors.txt'), 'latin1').split('\n');
  const groups: string[][] = [];
  let names: string[] = [];
  for (const line of lines) {
    const written = line.replace(/[;#].*/u, '').trim();
    if (written === '') continue;
    if (written.startsWith('[')) {
      // A code with dates belongs to a person.
      if (names.some((name) => BODY.test(name) && !OFFICE.test(name)) && !/\d/u.test(written)) groups.push(names);
      names = [];
    } else
      names.push(written.replace(/\[.*/u, '').replace(/^\+/u, '').replaceAll('_', ' ').trim().replace(/^THE /u, ''));
  }
  const taken = new Set<string>();
  return groups.flatMap((group): Actor[] => {
    const written = group
      .filter((name) => !OFFICE.test(name) && ((BODY.test(name) && name.includes(' ')) || /^[A-Z.]{2,5}$/u.test(name)))
      .map((name) => (name.includes(' ') ? titled(name) : name));
    const own = [...new Set(written)].filter((name) => !taken.has(name));
    for (const name of own) taken.add(name);
    const [name, ...aliases] = own;
    if (!name?.includes(' ')) return [];
    const id = `organisation-${name.toLowerCase().replaceAll(/[^a-z]+/gu, '-')}`;
    return [{ id, name, type: 'organisation', aliases, transliterations: [], roles: [], adjectives: [], members: [] }];
  });
}

function titled(name: string): string {
  return name.replace(/[A-Z']+/gu, (word) =>
    SMALL.has(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

const BODY =
  /\b(?:union|nations|organi[sz]ation|commission|court|council|international|fund|bank|agency|association|committee|league|parliament|federation|tribunal|assembly|conference|watch)\b/iu;
const OFFICE = /\b(?:secretary|rapporteur|commissioner|president|chief|chairman)\b/iu;
const SMALL = new Set(['OF', 'THE', 'AND', 'FOR', 'ON', 'IN', 'TO']);
