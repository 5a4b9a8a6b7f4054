import model from 'wink-eng-lite-web-model';
import { attribute } from '../../src/attribute/attribute.js';
import { turnsIn } from '../../src/attribute/turns.js';
import { mentionsIn } from '../../src/mention/mentions.js';
import { compileRegistry } from '../../src/mention/registry.js';
import type { Attribution, Turn } from '../../src/model/attribution.js';
import type { Segmentation } from '../../src/model/segmentation.js';
import { createLinguist, remembered } from '../../src/segment/linguist.js';
import { segment } from '../../src/segment/segment.js';
import { tokenise } from '../../src/segment/tokenise.js';
import { ACTORS } from '../mention/actors.js';

const linguist = createLinguist(model);

/** The invented registry, compiled. */
export const registry = compileRegistry(ACTORS, tokenise);

/** A text cut up and attributed as the pipeline does it, on 2 May 2031. */
export function analysed(
  text: string,
  kind = 'document',
): Segmentation & { readonly turns: readonly Turn[]; readonly attributions: readonly Attribution[] } {
  const turns = turnsIn({ text, kind });
  const segmentation = segment(
    text,
    turns.map((turn) => turn.label),
  );
  const morphology = remembered(linguist);
  const { sentences, paragraphs } = segmentation;
  const mentions = mentionsIn({ text, sentences, morphology, registry, date: '2031-05-02' });
  return {
    ...segmentation,
    turns,
    attributions: attribute({ text, sentences, paragraphs, turns, mentions, morphology }),
  };
}

/** Each attribution as `actors: content | content`. */
export function shown(text: string, kind?: string): string[] {
  return analysed(text, kind).attributions.map(
    ({ speaker, content }) =>
      `${speaker.actors.join(';')}: ${content.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
  );
}
