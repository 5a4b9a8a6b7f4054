import model from 'wink-eng-lite-web-model';
import { mentionsIn } from '../../src/mention/mentions.js';
import { compileRegistry } from '../../src/mention/registry.js';
import type { Mention } from '../../src/model/actor.js';
import { createLinguist } from '../../src/segment/linguist.js';
import { segment } from '../../src/segment/segment.js';
import { tokenise } from '../../src/segment/tokenise.js';
import { ACTORS } from './actors.js';

const registry = compileRegistry(ACTORS, tokenise);
const morphology = createLinguist(model);

/** The mentions of a text by the invented registry, on 2 May 2031 unless told otherwise. */
export function mentions(text: string, date: string | undefined = '2031-05-02'): Mention[] {
  return mentionsIn({ text, sentences: segment(text).sentences, morphology, registry, date });
}

/** Each mention as `words = actors`. */
export function shown(text: string, date?: string): string[] {
  return mentions(text, date).map((one) => `${text.slice(one.start, one.end)} = ${one.speaker.actors.join(';')}`);
}
