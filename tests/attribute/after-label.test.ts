import { describe, expect, it } from 'vitest';
import { shown } from './analysed.js';

describe('what goes on after a label', () => {
  it.each([
    [
      'President Lusk: Velmaria is the aggressor. We will retaliate.',
      ['lusk: Velmaria is the aggressor. | We will retaliate.'],
    ],
    ['Mr. Doran: The bridge is ours. We will hold it.', ['doran: The bridge is ours. | We will hold it.']],
    [
      'Doran: we will hold the bridge. Our guards are there.',
      ['doran: we will hold the bridge. | Our guards are there.'],
    ],
  ])('is whom it names where it is in the first person: %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ['Doran: we will hold the bridge. The river is cold.', ['doran: we will hold the bridge.']],
    ['Doran: we will hold the bridge. We know that he lies.', ['doran: we will hold the bridge.']],
    ['Doran: we will hold the bridge. We do not trust Doran.', ['doran: we will hold the bridge.']],
    ['It is late. Doran said: the bridge is lost. We will see.', ['doran: the bridge is lost']],
    ['Doran: we will hold the bridge.\n\nWe will see.', ['doran: we will hold the bridge.']],
  ])('stays the author’s else: %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('words after a colon, without marks', () => {
  it.each([
    ['Doran said: We will strike back.', ['doran: We will strike back']],
    ['Doran tweeted: We will strike back.', ['doran: We will strike back']],
    ['Doran added: Velmaria crossed the river.', ['doran: Velmaria crossed the river']],
    [
      'Doran told the council: We will strike back, and Velmaria will pay.',
      ['doran: We will strike back, and Velmaria will pay'],
    ],
    ['Doran told reporters in Ostrava: Velmaria crossed the river.', ['doran: Velmaria crossed the river']],
    ['Karesia warned Velmaria: the river is ours.', ['karesia: the river is ours']],
    ['Doran told Lusk three things: the river is ours.', ['doran: the river is ours']],
    ['Doran left the hall and said: We will stay.', ['doran: We will stay']],
    ['The minister said: Velmaria crossed the river.', ['unattributed: Velmaria crossed the river']],
    ['Doran said on Monday: peace, land and bread.', ['doran: peace, land and bread']],
  ])('are the speaker’s: %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    'I have always said: Velmaria will strike back.',
    'We said: Velmaria will strike back.',
    'The ministers might ask: when will Velmaria strike back?',
    'Doran would say: Velmaria will strike back.',
    'Let me say this: Velmaria will strike back.',
    'It must be said: Velmaria crossed the river.',
    'President Lusk: the woman who never sleeps.',
    'President Lusk: She is old.',
    'North Velmaria: The river is cold.',
  ])('are the author’s where nobody else says them: %j', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
