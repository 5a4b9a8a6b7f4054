import { describe, expect, it } from 'vitest';
import { shown } from './analysed.js';

describe('a source with a possessive', () => {
  it.each([
    ['My rival Pavel Doran said: “Velmaria crossed the river.”', ['doran: “Velmaria crossed the river.”']],
    ['Your minister, Pavel Doran, said that Velmaria crossed it.', ['doran: that Velmaria crossed it']],
    ['Our foes say: “Velmaria crossed the river.”', ['unattributed: “Velmaria crossed the river.”']],
    ['My mother used the same words: “Velmaria is lost.”', ['unattributed: “Velmaria is lost.”']],
    ['Your paper wrote: “Velmaria wants the river.”', ['unattributed: “Velmaria wants the river.”']],
    ['As our friend Lusk put it, “the river is cold.”', ['lusk: “the river is cold.”']],
    ['Our neighbour Karesia accuses Velmaria of theft.', ['karesia: Velmaria of theft']],
  ])('is somebody else than the author: %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each(['Our government believes that the bridge holds.', 'My position is that the bridge holds.'])(
    'stays the author’s where it is what the author speaks for: %j',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});

describe('the second person', () => {
  it('is somebody else', () => {
    expect(shown('You said: “Velmaria crossed the river.”')).toEqual(['unattributed: “Velmaria crossed the river.”']);
  });

  it('is everybody where it only may be said', () => {
    expect(shown('You could say that the bridge holds.')).toEqual([]);
  });
});

describe('a list of speakers', () => {
  it.each([
    ['Doran, Sahin and Mira Lusk accused Velmaria of theft.', 'doran;sahin;lusk: Velmaria of theft'],
    ['Doran, Sahin, and Mira Lusk accused Velmaria of theft.', 'doran;sahin;lusk: Velmaria of theft'],
    ['Karesia and the Northern Pact condemned Doran.', 'karesia;pact: Doran'],
    ['Doran as well as Sahin said that it failed.', 'doran;sahin: that it failed'],
    ['President Lusk, Doran and Sahin said that it failed.', 'lusk;doran;sahin: that it failed'],
    ['Doran or Sahin said that it failed.', 'unattributed: that it failed'],
    ['After meeting Doran, Sahin and Lusk said that it failed.', 'sahin;lusk: that it failed'],
    ['Doran, who had met Sahin and Lusk, said that it failed.', 'doran: that it failed'],
  ])('is read whole: %j', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });
});

describe('a surname', () => {
  it.each([
    ['Mrs. Doran said that it failed.', 'name:Doran: that it failed'],
    ['Mr. Vale said that it failed.', 'vale-boris: that it failed'],
    ['Vale said that it failed.', 'unattributed: that it failed'],
    ['Thus Doran said that it failed.', 'doran: that it failed'],
  ])('is nobody’s whom its title or a namesake rules out: %j', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it('is a ruler’s title in no text', () => {
    expect(shown('In that year the Emperor declared war on the town.').join()).not.toContain('name:');
  });

  it('keeps the small words before it', () => {
    expect(
      shown('“We go,” said Joris de la Cruz-Olm. De la Cruz-Olm said that it failed. Jean d’Olm said that it held.'),
    ).toEqual([
      'name:Joris de la Cruz-Olm: “We go,”',
      'name:Joris de la Cruz-Olm: that it failed',
      'name:Jean d’Olm: that it held',
    ]);
  });
});
