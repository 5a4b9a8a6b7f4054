import model from 'wink-eng-lite-web-model';
import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../src/mention/mentions.js';
import { compileRegistry } from '../../src/mention/registry.js';
import type { Mention } from '../../src/model/actor.js';
import { createLinguist } from '../../src/segment/linguist.js';
import { segment } from '../../src/segment/segment.js';
import { tokenise } from '../../src/segment/tokenise.js';
import { ACTORS } from './actors.js';

const registry = compileRegistry(ACTORS, tokenise);
const morphology = createLinguist(model);

function mentions(text: string, date: string | undefined = '2031-05-02'): Mention[] {
  return mentionsIn({ text, sentences: segment(text).sentences, morphology, registry, date });
}

function shown(text: string, date?: string): string[] {
  return mentions(text, date).map((one) => `${text.slice(one.start, one.end)} = ${one.speaker.actors.join(';')}`);
}

describe('registered names', () => {
  it.each([
    ['Pavel Doran came.', ['Pavel Doran = doran']],
    ['We met Doran’s aides.', ['Doran = doran']],
    ['İlham Əliyev and Serge Sarkisian met.', ['İlham Əliyev = aliyev', 'Serge Sarkisian = sargsyan']],
    ['They told us that the US agreed.', ['US = us']],
    ['The Republic of Karesia voted.', ['Republic of Karesia = karesia']],
    ['Karesian shells fell on Velmaria.', ['Karesian = karesia', 'Velmaria = velmaria']],
    ['Vale spoke.', []],
    ['Anna Vale came. Vale sat down.', ['Anna Vale = vale-anna', 'Vale = vale-anna']],
    ['Doran Street is closed.', []],
    ['The __proto__ met, and so did the Northern Pact.', ['__proto__ = __proto__', 'Northern Pact = pact']],
  ])('in %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('leaves a namesake outside the registry alone', () => {
    expect(shown('Jana Doran said no.')).toEqual(['Jana Doran = name:Jana Doran']);
  });
});

describe('offices', () => {
  it.each([
    ['The Karesian president left.', '2031-05-02', ['The Karesian president = lusk']],
    ['The Karesian president left.', '2031-07-02', ['The Karesian president = doran']],
    ['The Karesian president left.', '2031', ['The Karesian president = unnamed:karesia']],
    ['Karesia’s defense minister left.', '2031-05-02', ['Karesia’s defense minister = doran']],
    ['The president of Velmaria left.', '2031-05-02', ['The president of Velmaria = sahin']],
    ['The Karesian and Velmarian presidents met.', '2031-05', ['The Karesian and Velmarian presidents = lusk;sahin']],
    ['Karesian Defence Minister Pavel Doran left.', '2031-05-02', ['Pavel Doran = doran']],
    ['A senior Karesian official left.', '2031-05-02', ['A senior Karesian official = unnamed:karesia']],
    ['Velmarian officials left.', '2031-05-02', ['Velmarian officials = unnamed:velmaria']],
    [
      'A spokesman for the Velmarian foreign ministry left.',
      '2031-05-02',
      ['A spokesman for the Velmarian foreign ministry = unnamed:velmaria'],
    ],
    ['The Karesian government left.', '2031-05-02', ['The Karesian government = karesia']],
    ['The president left.', '2031-05-02', []],
    ['President Lusk came. The president left.', '2031-05-02', ['Lusk = lusk', 'The president = lusk']],
    ['President Lusk met President Sahin. The president left.', '2031-05-02', ['Lusk = lusk', 'Sahin = sahin']],
  ])('in %j at %s', (text, date, expected) => {
    expect(shown(text, date)).toEqual(expected);
  });
});

describe('people outside the registry', () => {
  it.each([
    ['Deputy Minister Jana Okafor came. Okafor left.', ['Jana Okafor = name:Jana Okafor', 'Okafor = name:Jana Okafor']],
    ['Jana Okafor said no. “Never,” Okafor added.', ['Jana Okafor = name:Jana Okafor', 'Okafor = name:Jana Okafor']],
    ['“Never,” said Jana Okafor, a lawyer.', ['Jana Okafor = name:Jana Okafor']],
    ['Ms. Okafor left.', ['Okafor = name:Okafor']],
    ['The Grand Hotel burned.', []],
    ['Critics said no.', []],
  ])('in %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('pronouns', () => {
  it.each([
    ['Lusk came. She said no.', ['Lusk = lusk', 'She = lusk']],
    ['Lusk met Doran. He said no.', ['Lusk = lusk', 'Doran = doran', 'He = doran']],
    ['Sahin met Doran. “No,” he said.', ['Sahin = sahin', 'Doran = doran', 'he = sahin']],
    ['Today Karesia sent both Sahin and Doran. He said no.', ['Karesia = karesia', 'Sahin = sahin', 'Doran = doran']],
    ['Lusk came. He said no.', ['Lusk = lusk']],
    ['Lusk came. She left.', ['Lusk = lusk']],
  ])('in %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('says how it knew', () => {
    expect(mentions('The Karesian president came. She said no.').map(({ speaker }) => speaker.via)).toEqual([
      'role',
      'pronoun',
    ]);
  });
});

it('gives mentions in order, without overlap, on tokens', () => {
  const text =
    'The Karesian president met Pavel Doran, and Velmarian officials said that Doran’s plan was Ms. Okafor’s.';
  const { sentences } = segment(text);
  let end = 0;
  for (const one of mentions(text)) {
    expect(one.start).toBeGreaterThanOrEqual(end);
    const tokens = sentences[one.sentence]?.tokens ?? [];
    expect([tokens[one.first]?.start, tokens[one.last - 1]?.end]).toEqual([one.start, one.end]);
    end = one.end;
  }
  expect(end).toBeGreaterThan(0);
});
