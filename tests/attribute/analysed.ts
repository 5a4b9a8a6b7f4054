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
  isExhaustive = false,
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
    attributions: attribute({ text, sentences, paragraphs, turns, mentions, morphology, isExhaustive }),
  };
}

/** Who says what in a text, as `actor: content | content`; what the author only tells is left out. */
export function shown(text: string, kind?: string): string[] {
  return lines(
    text,
    analysed(text, kind).attributions.filter((one) => one.isTold !== true),
  );
}

/** What the author tells that somebody wants, thinks or makes of a thing, as `actor: content | content`. */
export function toldIn(text: string): string[] {
  return lines(
    text,
    analysed(text).attributions.filter((one) => one.isTold === true),
  );
}

function lines(text: string, attributions: readonly Attribution[]): string[] {
  return attributions.map(
    ({ speaker, content }) =>
      `${speaker.actors.join(';')}: ${content.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
  );
}
