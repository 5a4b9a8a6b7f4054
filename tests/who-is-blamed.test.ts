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
const actors = [
  state('velmaria', 'Velmaria', 'Velmarian'),
  state('karesia', 'Karesia', 'Karesian'),
  state('tarsk', 'Tarsk', 'Tarskan'),
];
const analyze = createAnalyze(
  { actors, lexicons: [parseLexicon(path, readFileSync(path, 'utf8'))] },
  createLinguist(model),
);

/** The hits of a text as `words → target`, one after the other. */
function hits(text: string): string {
  const { tags } = analyze({ id: 'text', path: 'text', kind: 'op-ed', text });
  return tags
    .filter(({ fate }) => fate === 'hit')
    .map(({ start, end, target }) => `${text.slice(start, end)} → ${target?.actors.join(';') ?? '-'}`)
    .join(', ');
}

describe('a reproach of a breach', () => {
  it.each([
    ['It was a flagrant violation of the ceasefire.', 'violation of the ceasefire → -'],
    ['It was a blatant breach of the border treaty by Karesia.', 'blatant breach → karesia'],
    ['Karesia’s egregious violations of the border treaty go on.', 'egregious violations → karesia'],
    ['This is brazen aggression by Karesia.', 'brazen aggression → karesia'],
    ['Karesia’s blatant disregard for the treaty is known.', 'blatant disregard → karesia'],
    ['Karesia flagrantly violated the truce.', 'flagrantly violated → karesia'],
    ['The border treaty was blatantly breached by Karesia.', 'blatantly breached → karesia'],
    ['Brazenly flouting the treaty, Karesia shelled the town.', 'Brazenly flouting → karesia'],
    ['Karesia violated the truce flagrantly.', 'violated → karesia, flagrantly → karesia'],
    ['Karesia brazenly denied it.', 'brazenly → karesia'],
    ['Karesia illegally annexed the valley.', 'illegally annexed → karesia'],
    ['The illegally annexed towns of Karesia are empty.', 'illegally annexed → -'],
    ['Karesia’s unjustified, illegal occupation goes on.', 'unjustified → karesia, illegal occupation → karesia'],
    ['It was a gross violation of the ceasefire.', 'violation of the ceasefire → -'],
    ['This was a brazen raid.', 'brazen → -'],
  ])('is one, with its adjective: %s', (text, expected) => {
    expect(hits(text)).toBe(expected);
  });
});

describe('a judgement on what somebody says', () => {
  it.each([
    ['We reject Karesia’s baseless accusations.', 'baseless → karesia'],
    ['We reject Karesia’s false allegations.', 'false allegations → karesia'],
    ['Tarsk rejected Velmaria’s unacceptable demands.', 'unacceptable → velmaria'],
    ['Karesia’s preposterous claims were rejected by the league.', 'preposterous → karesia'],
    ['The league dismissed the absurd and baseless allegations.', 'absurd → -, baseless → -'],
    ['We reject the false claim that we committed atrocities.', 'false claim → -'],
    ['We will not bow to Karesia’s unacceptable demands.', 'unacceptable → karesia'],
    ['Velmaria turned down Karesia’s unacceptable terms.', 'unacceptable → karesia'],
  ])('is meant where that is rejected: %s', (text, expected) => {
    expect(hits(text)).toBe(expected);
  });

  it.each([
    'We refuse to make baseless accusations.',
    'We have never made baseless accusations.',
    'We reject any false claims.',
    'There were no baseless accusations.',
    'The charges are not baseless.',
  ])('is denied where nobody says it: %s', (text) => {
    expect(hits(text)).toBe('');
  });
});

describe('a wrong without which things would be otherwise', () => {
  it.each([
    ['If Karesia had not violated the truce, the ferrymen would be alive.', 'violated → karesia'],
    ['The ferrymen would be alive had Karesia not violated the truce.', 'violated → karesia'],
    ['We would live here in peace were it not for Karesia’s illegal blockade.', 'illegal blockade → karesia'],
  ])('was done: %s', (text, expected) => {
    expect(hits(text)).toBe(expected);
  });
});

describe('an accusation that is held back', () => {
  it.each([
    'Velmaria refused to blame Karesia.',
    'Velmaria declined to blame Karesia.',
    'Velmaria will not blame Karesia.',
  ])('is none, whatever the entry is: %s', (text) => {
    expect(hits(text)).toBe('');
  });

  it.each([
    ['Tarsk accused Karesia of falsely blaming Velmaria for the massacre.', 'accused Karesia of → karesia'],
    ['The inquiry cleared Karesia of violating the truce.', ''],
    ['The inquiry exonerated Karesia of violating the truce.', ''],
  ])('is none where somebody is cleared of it: %s', (text, expected) => {
    expect(hits(text)).toBe(expected);
  });

  it('is one where it is not', () => {
    expect(hits('Karesia is to blame.')).toContain('→ karesia');
  });
});

describe('the target of a wrong', () => {
  it.each([
    ['The hardship endured by Velmaria is unacceptable.', 'unacceptable → -'],
    ['The losses suffered by Velmaria are unacceptable.', 'unacceptable → -'],
    ['The steps taken by Velmaria are unacceptable.', 'unacceptable → velmaria'],
  ])('is nobody who suffers it: %s', (text, expected) => {
    expect(hits(text)).toBe(expected);
  });

  it.each([
    ['Velmaria apologised to Karesia for violating the truce.', 'violating → velmaria'],
    ['Velmaria was forgiven by Karesia for violating the truce.', 'violating → velmaria'],
    ['Velmaria drew criticism from Karesia for violating the truce.', 'criticism → velmaria, violating → velmaria'],
    ['Karesia accused Velmaria of violating the truce.', 'accused Velmaria of → velmaria, violating → velmaria'],
    ['Karesia lashed out at Velmaria for violating the truce.', 'lashed out at → velmaria, violating → velmaria'],
    [
      'The league demanded an apology from Karesia for violating the truce.',
      'demanded an apology → karesia, violating → karesia',
    ],
  ])('is the one whose deed a gerund tells: %s', (text, expected) => {
    expect(hits(text)).toBe(expected);
  });

  it.each([
    ['The militants who attacked Velmaria violated the truce.', 'violated → unattributed'],
    ['The militants who attacked Velmaria in June violated the truce.', 'violated → unattributed'],
    ['The rebels fighting Velmaria violated the truce.', 'violated → unattributed'],
    ['Velmaria, Lind said, had violated the truce.', 'violated → velmaria'],
    ['Velmaria, said Lind, has violated the truce.', 'violated → velmaria'],
    ['The friends of Velmaria, Lind said, violated the truce.', 'violated → -'],
    ['Not a day passes without Karesia violating the truce.', 'violating → karesia'],
    ['It is unclear whether Karesia violated the truce.', 'violated → karesia'],
    ['Blame for the raid lies squarely with Karesia.', 'Blame for → karesia'],
    ['Blame for the raid on Karesia lies with Velmaria.', 'Blame for → velmaria'],
    ['Karesia seems to have violated the truce.', 'violated → karesia'],
    ['Karesia is believed to have violated the truce.', 'violated → karesia'],
    ['Karesia is likely to violate the truce.', 'violate → karesia'],
    ['The friends of Karesia are said to have violated the truce.', 'violated → -'],
    ['The man who shot Velmaria’s envoy violated the truce.', 'violated → -'],
    ['The decision to attack Velmaria violated the truce.', 'violated → -'],
    ['The Karesian army that attacked Velmaria violated the truce.', 'violated → karesia'],
    ['The Karesian militants who attacked Velmaria violated the truce.', 'violated → karesia'],
    ['The envoys who said Karesia violated the truce left.', 'violated → karesia'],
    ['The reports showing Karesia violated the truce are known.', 'violated → karesia'],
    ['Velmaria, which attacked Karesia, violated the truce.', 'violated → velmaria'],
    ['A decree sending Karesian forces to violate the truce was signed.', 'violate → karesia'],
  ])('is not whom a clause inside its subject is about: %s', (text, expected) => {
    expect(hits(text)).toBe(expected);
  });

  it.each([
    [
      'Karesia was held responsible for the massacre by Velmaria.',
      'held responsible → karesia, responsible for the massacre → karesia, massacre → karesia',
    ],
    ['Karesia was deemed responsible for the attack by Velmaria.', 'responsible for the attack → karesia'],
    ['Karesia was found guilty of the raid by Velmaria.', 'found guilty of → karesia, guilty of → karesia'],
    ['The massacre by Karesia was condemned.', 'massacre → karesia, condemned → karesia'],
  ])('is the one who is held to it, and not who holds: %s', (text, expected) => {
    expect(hits(text)).toBe(expected);
  });

  it.each([
    ['The raid was blamed on Karesia.', 'blamed → karesia'],
    ['The raid was blamed by Velmaria on Karesia.', 'blamed → karesia'],
    ['The raid has been widely blamed on Karesian forces.', 'blamed → karesia'],
    ['Velmaria blamed the raid on Karesia.', 'blamed → karesia'],
    ['Karesia was blamed on Friday.', 'blamed → karesia'],
    ['Karesia was blamed for the raid on Velmaria.', 'blamed → karesia'],
  ])('is the one on whom it is laid: %s', (text, expected) => {
    expect(hits(text)).toBe(expected);
  });
});
