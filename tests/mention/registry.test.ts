import { describe, expect, it } from 'vitest';
import { compileRegistry } from '../../src/mention/registry.js';
import { tokenise } from '../../src/segment/tokenise.js';
import { ACTORS } from './actors.js';

const registry = compileRegistry(ACTORS, tokenise);

describe('author', () => {
  it.each([
    ['doran', ['doran']],
    ['Pavel Doran', ['doran']],
    ['PAVLO DORAN', ['doran']],
    ['İlham Əliyev', ['aliyev']],
    ['Սերժ Սարգսյան', ['sargsyan']],
    ['doran; Tomas Sahin', ['doran', 'sahin']],
    ['doran; Pavel Doran;', ['doran']],
    ['  Jana   Okafor ', ['name:Jana Okafor']],
    ['__proto__', ['__proto__']],
    ['constructor', ['name:constructor']],
  ])('reads %j', (written, actors) => {
    expect(registry.author(written, '2031-05-01')).toMatchObject({ actors, via: 'author' });
  });

  it.each([undefined, '', ' ; '])('is anonymous when nobody is written (%j)', (written) => {
    expect(registry.author(written, undefined)).toEqual({ actors: ['anonymous'], surface: '', via: 'author' });
  });
});

describe('label', () => {
  it('is nobody’s where two bear the name', () => {
    expect(registry.label('VALE', '2031-05-01')).toEqual({
      actors: ['unattributed'],
      surface: 'VALE',
      via: 'unresolved',
    });
  });

  it('knows a surname by its particles, and of two the one in the office', () => {
    const bare = { type: 'person' as const, aliases: [], transliterations: [], adjectives: [], members: [] };
    const some = compileRegistry(
      [
        { ...bare, id: 'meer', name: 'Ludo van der Meer', roles: [] },
        { ...bare, id: 'tal-a', name: 'Ada Tal', roles: [{ title: 'prime minister', of: 'x' }] },
        { ...bare, id: 'tal-b', name: 'Ben Tal', roles: [] },
      ],
      tokenise,
    );
    const named = (label: string): readonly string[] => some.label(label, undefined).actors;
    expect(named('VAN DER MEER')).toEqual(['meer']);
    expect(named('President van der Meer')).toEqual(['meer']);
    expect(named('MEER')).toEqual(['meer']);
    expect(named('Prime Minister Tal')).toEqual(['tal-a']);
    expect(named('TAL')).toEqual(['unattributed']);
  });

  it.each([
    ['DORAN', 'doran'],
    ['President Doran', 'doran'],
    ['Mr. Sahin', 'sahin'],
    ['ƏLİYEV', 'aliyev'],
    ['Ms. Okafor (United States)', 'us'],
    ['Mr. Doran (Karesia)', 'doran'],
    ['Mr. Okafor', 'name:Okafor'],
    ['MRS VALE', 'vale-anna'],
    ['Mr. Vale', 'vale-boris'],
    ['Mrs. Doran', 'name:Doran'],
    ['DORAN [by telephone]', 'doran'],
    ['SPEAKER 2', 'name:SPEAKER 2'],
    ['THE DEFENCE MINISTER', 'doran'],
    ['THE PRESIDENT', 'name:PRESIDENT'],
    ['__proto__', '__proto__'],
    ['hasOwnProperty', 'name:hasOwnProperty'],
  ])('reads %j as %s', (name, actor) => {
    expect(registry.label(name, '2031-05-01')).toEqual({ actors: [actor], surface: name, via: 'label' });
  });

  it('knows who holds an office only at its dates', () => {
    expect(registry.label('THE DEFENCE MINISTER', '2031-07-01').actors).toEqual(['name:DEFENCE MINISTER']);
  });
});
