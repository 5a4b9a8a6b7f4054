import model from 'wink-eng-lite-web-model';
import { describe, expect, it } from 'vitest';
import { lemmaFilter } from '../../src/scope/may-have-lemma.js';
import { OPENERS } from '../../src/scope/places.js';
import { createLinguist } from '../../src/segment/linguist.js';
import { segment } from '../../src/segment/segment.js';

const linguist = createLinguist(model);
const lemmas = new Set(OPENERS.flatMap((openers) => [...openers.lemmas]));
const mayHaveLemma = lemmaFilter(lemmas);

/** Every word that the language model knows. */
function vocabulary(): readonly string[] {
  const { core } = model as unknown as { core: () => { features: { lexeme: { list: readonly string[] } } } };
  return core().features.lexeme.list;
}

describe('the letters of a word', () => {
  it('never deny an opening lemma that the linguist may give it, in any word that the model knows', () => {
    const words = vocabulary();
    expect(words.length).toBeGreaterThan(50_000);
    const missed = new Set<string>();
    let found = 0;
    for (const word of words) {
      for (const written of [word, word.charAt(0).toUpperCase() + word.slice(1)]) {
        for (const sentence of segment(written).sentences) {
          for (const [at, { norm }] of sentence.tokens.entries()) {
            for (const { lemma } of linguist.answersAt?.(sentence, at) ?? []) {
              if (!lemmas.has(lemma)) continue;
              found += 1;
              if (!mayHaveLemma(norm)) missed.add(`${norm} > ${lemma}`);
            }
          }
        }
      }
    }
    expect([...missed]).toEqual([]);
    expect(found).toBeGreaterThan(500);
  }, 60_000);

  it.each(['nation', 'swim', 'of', 'a', ''])('spare the linguist %j', (norm) => {
    expect(mayHaveLemma(norm)).toBe(false);
  });
});
