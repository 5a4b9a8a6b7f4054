import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../src/model/actor.js';
import { createAnalyze } from '../src/pipeline.js';
import { parseLexicon } from '../src/read/settings/lexicon.js';
import { createLinguist } from '../src/segment/linguist.js';

const path = fileURLToPath(new URL('../lexicons/blame.yaml', import.meta.url));
const state = (id: string, name: string, adjective: string): Actor => ({
  id,
  name,
  type: 'state',
  aliases: [],
  transliterations: [],
  roles: [],
  adjectives: [adjective],
  members: [],
});
const actors = [state('velmaria', 'Velmaria', 'Velmarian'), state('karesia', 'Karesia', 'Karesian')];
const lexicons = [parseLexicon(path, readFileSync(path, 'utf8'))];
const analyze = createAnalyze({ actors, lexicons }, createLinguist(model));

/** Every tag of a text as `words: fate target`. */
function blamed(text: string): readonly string[] {
  const { tags } = analyze({ id: 'text', path: 'text', kind: 'op-ed', text });
  return tags.map(
    ({ start, end, fate, target }) => `${text.slice(start, end)}: ${fate} ${target?.actors.join() ?? '-'}`,
  );
}

describe('a wrong that nobody accepts', () => {
  it.each([
    ['Nothing justifies the aggression of Velmaria.', 'aggression of: hit velmaria'],
    ['We will never accept Velmaria’s occupation of the valley.', 'occupation: hit velmaria'],
    ['We will not be intimidated by Velmaria’s threats.', 'intimidated: hit velmaria'],
    ['There is no justification for Velmaria’s attacks.', 'no justification for: hit velmaria'],
    ['We cannot accept Velmarian aggression.', 'aggression: hit velmaria'],
    ['We do not forgive Velmaria’s aggression.', 'aggression: hit velmaria'],
    ['We do not recognise Velmaria’s illegal annexation of the valley.', 'illegal annexation: hit velmaria'],
    ['Velmaria’s illegal occupation is not acceptable.', 'illegal occupation: hit velmaria'],
    ['Velmaria does not justify the aggression against Karesia.', 'aggression against: hit -'],
    ['Velmaria cannot justify its aggression.', 'aggression: hit velmaria'],
    ['Velmaria justifies the aggression against Karesia.', 'aggression against: hit velmaria'],
    ['Karesia will never accept the illegal occupation of the valley.', 'illegal occupation: hit -'],
    ['We do not accept aggression.', 'aggression: negated -'],
    ['We will not accept any aggression by Velmaria.', 'aggression by: negated velmaria'],
    ['We were not intimidated by Velmaria.', 'intimidated: negated velmaria'],
    ['There was no Velmarian aggression.', 'aggression: negated velmaria'],
  ])('stays with the one who did it, and what might be is denied: %s', (text, tag) => {
    expect(blamed(text)).toContain(tag);
  });

  it.each([
    'Velmaria’s massacre memorial was opened.',
    'The genocide museum of Velmaria was opened.',
    'Velmaria’s war crimes tribunal was opened.',
    'Massacre Remembrance Day is kept by Velmaria.',
    'Velmaria’s war crimes commission met in spring.',
    'Velmaria’s war crimes law was amended.',
    'Velmaria’s genocide bill was debated.',
    'The genocide memorial day is kept in Velmaria.',
    'The Velmarian aggression tribunal sat for a week.',
    'Velmaria’s ethnic cleansing trial began.',
    'Velmaria’s sabotage act was signed.',
    'Velmaria’s incitement law was passed.',
    'Velmaria supports the International Criminal Court.',
    'Velmaria signed the Convention against Torture.',
    'Velmaria’s crimes against humanity bill was debated.',
  ])('is no deed of the one who remembers or tries it: %s', (text) => {
    expect(blamed(text).filter((tag) => tag.includes(': hit'))).toEqual([]);
  });

  it.each([
    ['Velmaria’s war crimes are known to the commission.', 'war crimes: hit velmaria'],
    ['Velmaria committed genocide against its neighbours.', 'genocide: hit velmaria'],
    ['Velmaria’s genocide was debated by the tribunal.', 'genocide: hit velmaria'],
    ['Velmaria’s sabotage acts on nobody’s advice.', 'sabotage: hit velmaria'],
    ['The tribunal condemned Velmarian aggression.', 'aggression: hit velmaria'],
    ['Velmaria’s criminal order was carried out.', 'criminal order: hit velmaria'],
  ])('is one where the word stands for the deed itself: %s', (text, tag) => {
    expect(blamed(text)).toContain(tag);
  });
});
