import { describe, expect, it } from 'vitest';
import { shown } from './analysed.js';

describe('a threat', () => {
  it.each([
    ['Doran threatened retaliation.', ['doran: retaliation']],
    ['Karesia threatens war.', ['karesia: war']],
    ['Doran threatened further strikes on the port.', ['doran: further strikes on the port']],
    ['Doran has repeatedly threatened an invasion.', ['doran: an invasion']],
    ['The minister threatened reprisals against Velmaria.', ['unattributed: reprisals against Velmaria']],
    ['Velmaria was threatened with airstrikes by Doran.', ['doran: Velmaria | with airstrikes']],
    ['Doran threatened Velmaria with retaliation.', ['doran: Velmaria with retaliation']],
  ])('is whoever makes it: %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    'The flood threatened the harbour of Velmaria.',
    'Karesia threatens the peace.',
    'Karesia threatened Velmaria.',
    'Doran’s plan threatened war with Velmaria.',
    'Velmaria was threatened by Karesia.',
    'Doran did not threaten war.',
    'We threaten war with Velmaria.',
  ])('is none where something is in danger, and not another’s where the author or nobody makes it: %j', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('“claims” behind a subject without a name', () => {
  it.each([
    'The opposition claims that Velmaria crossed the river.',
    'The army claims that Velmaria crossed the river.',
    'A diplomat claims that Velmaria crossed the river.',
    'The newspaper reports that Velmaria crossed the river.',
  ])('is a verb: %j', (text) => {
    expect(shown(text)).toEqual(['unattributed: that Velmaria crossed the river']);
  });

  it.each([
    'The opposition claims that Velmaria made were false.',
    'The opposition claims that Velmaria crossed the river were false.',
    'He read the opposition claims that Velmaria crossed the river.',
  ])('is a noun where another verb needs it: %j', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('where words in marks end that stand right behind their verb', () => {
  it.each([
    'Doran said “we want peace” while his army shelled the town.',
    'Doran said “we want peace” as his army shelled the town.',
    'Doran said “we want peace” and his army shelled the town.',
    'Doran said “we want peace,” while his army shelled the town.',
    'Doran said “we want peace” hours before his army shelled the town.',
  ])('is their closing mark before a clause of the author’s: %j', (text) => {
    expect(shown(text).map((one) => one.replace(',”', '”'))).toEqual(['doran: “we want peace”']);
  });

  it.each([
    ['Doran said “the war” is over.', ['doran: “the war” is over']],
    ['Doran said “we stay” because they are tired.', ['doran: “we stay” because they are tired']],
  ])('is not where the sentence they are part of goes on: %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a verdict on reported words', () => {
  it.each([
    ['Doran said that Velmaria wants war, a lie from an old foe.', 'that Velmaria wants war'],
    ['Doran said that Velmaria wants war, an allegation Lusk rejected.', 'that Velmaria wants war'],
    ['Doran said that Velmaria wants war, a baseless charge that Lusk denies.', 'that Velmaria wants war'],
    ['Doran said that Velmaria wants war (his army had shelled it).', 'that Velmaria wants war'],
  ])('is the author’s: %j', (text, content) => {
    expect(shown(text)).toContain(`doran: ${content}`);
  });

  it.each([
    ['Doran said that Velmaria, a liar and a thief, wants war.', 'that Velmaria, a liar and a thief, wants war'],
    ['Doran said that Velmaria sent a demand, a claim and a map.', 'that Velmaria sent a demand, a claim and a map'],
    ['Doran said that the war (the third) is over.', 'that the war (the third) is over'],
  ])('is none in a list or within the words: %j', (text, content) => {
    expect(shown(text)).toEqual([`doran: ${content}`]);
  });
});

describe('words in marks that one speaker has of another', () => {
  it.each([
    ['Lusk said that Doran had said, “We will strike.”', ['lusk: that Doran had said', 'doran: “We will strike.”']],
    ['Lusk recalled how Doran told her, “We will strike.”', ['lusk: how Doran told her', 'doran: “We will strike.”']],
    ['Lusk said Doran had warned: “We will strike.”', ['lusk: Doran had warned', 'doran: “We will strike.”']],
  ])('are the other’s: %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ['Lusk said that he had said, “We will strike.”', ['lusk: that he had said, “We will strike.”']],
    ['Lusk said that Doran would never say “we will strike.”', ['lusk: that Doran would never say “we will strike.”']],
    ['Lusk said that Doran was “a tired man.”', ['lusk: that Doran was “a tired man.”']],
    ['Lusk said that she hopes “for rain and snow.”', ['lusk: that she hopes “for rain and snow.”']],
  ])('are the first one’s where no other is named: %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a stand in a relative clause', () => {
  it.each([
    ['Critics who accuse Velmaria of theft are wrong.', ['unattributed: Velmaria of theft']],
    ['Those who accuse Velmaria of theft are wrong.', ['unattributed: Velmaria of theft']],
    ['The minister who accused Velmaria of theft has left.', ['unattributed: Velmaria of theft']],
    ['Lusk met critics who accuse Velmaria of theft.', ['unattributed: Velmaria of theft']],
    ['Doran, who accused Velmaria of theft, left.', ['doran: Velmaria of theft']],
  ])('is theirs of whom it tells, and ends before the verb of the sentence: %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    'Those of us who accuse Velmaria of theft are few.',
    'We who accuse Velmaria of theft are few.',
    'Nobody who accuses Velmaria of theft is right.',
  ])('is the author’s where they are meant, and nobody’s of nobody: %j', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('is not the owner’s of whoever takes it', () => {
    expect(shown('Lusk’s predecessor accused Velmaria of theft.')).toEqual(['unattributed: Velmaria of theft']);
  });
});
