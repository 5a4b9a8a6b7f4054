import fc from 'fast-check';
import model from 'wink-eng-lite-web-model';
import { describe, expect, it } from 'vitest';
import { mayMention } from '../../src/mention/interest.js';
import { mentionsIn } from '../../src/mention/mentions.js';
import { readingsOf } from '../../src/mention/reading.js';
import { compileRegistry } from '../../src/mention/registry.js';
import { createLinguist, remembered } from '../../src/segment/linguist.js';
import { segment } from '../../src/segment/segment.js';
import { tokenise } from '../../src/segment/tokenise.js';
import { ACTORS } from './actors.js';

const registry = compileRegistry(ACTORS, tokenise);
const linguist = createLinguist(model);

function isRead(text: string): boolean {
  return readingsOf(text, segment(text).sentences, registry).some(mayMention);
}

const WORDS =
  `Doran Pavel Lusk Mira Karesia Karesian karesian the The a US us president minister defence foreign spokesman for of Mr.
  Jana Okafor Okafor's d’Arnac l'Aube May Will may will he she they his her their He They said says claim office statement and but
  road peace was is not “ ” " ' , . : ; — ( ) said. left. Road. Velmaria's government officials leaders former who in Ostrava
  meyer-landrut Əliyev O'Brien 10 $`.split(/\s+/u);
const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS), fc.constant('\n\n')), { maxLength: 40 })
  .map((words) => words.join(' '));

describe('mayMention', () => {
  it.each([
    'Doran left.',
    'It was the us, not them, and the US.',
    'She said so.',
    'It was their claim that counted.',
    'So the president said.',
    'In short, d’Arnac left.',
    'And that may be May.',
  ])('reads %j', (sentence) => {
    expect(isRead(sentence)).toBe(true);
  });

  it.each([
    'The road is long.',
    'It was their road.',
    'We will not go, and that is that.',
    'On Monday it may rain.',
    'So it was “over.',
    'It was doran, and karesia.',
  ])('leaves out %j', (sentence) => {
    expect(isRead(sentence)).toBe(false);
  });

  it('finds the mentions that reading every sentence finds', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { sentences } = segment(written);
        const given = { text: written, sentences, morphology: remembered(linguist), registry, date: '2031-05-02' };
        expect(mentionsIn(given)).toEqual(mentionsIn({ ...given, isExhaustive: true }));
      }),
      { numRuns: 300 },
    );
  });
});
