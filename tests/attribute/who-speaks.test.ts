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

describe('a stand taken by somebody without a name', () => {
  it.each([
    'They accused Velmaria of theft.',
    'He accused Velmaria of theft.',
    'The king accused Velmaria of theft.',
    'The bishop of Ostrava accused Velmaria of theft.',
    'Others accused Velmaria of theft.',
    'Everyone accused Velmaria of theft.',
    'Many accused Velmaria of theft.',
    'Many have accused Velmaria of theft.',
    'Many in the valley accused Velmaria of theft.',
    'Some of them accused Velmaria of theft.',
    'One of them accused Velmaria of theft.',
    'All of them accused Velmaria of theft.',
    'All accused Velmaria of theft.',
    'Both accused Velmaria of theft.',
    'Several accused Velmaria of theft.',
    'They all accused Velmaria of theft.',
  ])('is not the author’s: %j', (text) => {
    expect(shown(text)).toEqual(['unattributed: Velmaria of theft']);
  });

  it.each([
    'Some of us accuse Velmaria of theft.',
    'We all accuse Velmaria of theft.',
    'We both accuse Velmaria of theft.',
    'All of us accuse Velmaria of theft.',
    'None of them accused Velmaria of theft.',
    'All accused soldiers left Velmaria.',
    'Nobody accused Velmaria of theft.',
    'They demand our attention in Velmaria.',
    'They raise questions about Velmaria.',
    'Many accused soldiers left Velmaria.',
  ])('is none where the author takes part, nobody does, or things may be meant: %j', (text) => {
    expect(shown(text).filter((one) => one.startsWith('unattributed'))).toEqual([]);
  });
});

describe('a report of a part of some', () => {
  it('is theirs, and nobody’s name', () => {
    expect(shown('Some of them said that it failed.')).toEqual(['unattributed: that it failed']);
    expect(shown('Several said that it failed.')).toEqual(['unattributed: that it failed']);
  });

  it('is the author’s where the author is one of them', () => {
    expect(shown('We all know that it failed.')).toEqual([]);
    expect(shown('Some of us said that it failed.')).toEqual([]);
  });

  it('is none where only its terms are told', () => {
    expect(shown('Officials spoke on condition of anonymity.')).toEqual([]);
    expect(shown('An official spoke on the condition of anonymity because of a new rule.')).toEqual([]);
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
    ['In Velmaria, Sahin and Lusk said that it failed.', 'sahin;lusk: that it failed'],
    ['On Monday, Doran, Sahin and Lusk said that it failed.', 'doran;sahin;lusk: that it failed'],
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

describe('whoever is told', () => {
  it.each([
    ['Doran was told by Lusk: “You broke the bridge.”', 'lusk: “You broke the bridge.”'],
    ['Doran was told: “You broke the bridge.”', 'unattributed: “You broke the bridge.”'],
    ['“You broke the bridge,” Doran was told.', 'unattributed: “You broke the bridge,”'],
  ])('is not the one who speaks: %j', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });
});

describe('a quotation that goes on behind its speaker', () => {
  it.each([
    [
      '“Velmaria,” Doran said, his hands shaking, “has shelled a school.”',
      'doran: “Velmaria,” | “has shelled a school.”',
    ],
    ['“It is over,” said Doran; “the bridge is lost.”', 'doran: “It is over,” | “the bridge is lost.”'],
  ])('is the same speaker’s: %j', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it('is nobody’s where something else happens first', () => {
    expect(shown('“It is over,” said Doran, and on the walls stood “we shall go on for ever”.')).toEqual([
      'doran: “It is over,”',
      'unattributed: “we shall go on for ever”',
    ]);
  });
});

describe('a letter quoted inside a letter', () => {
  it('is not the outer writer’s', () => {
    const text = 'On Monday Sahin wrote:\n\n> On Sunday Doran wrote:\n>\n>> We leave the town.\n>\n> He stays.';
    const found = shown(text);
    expect(found).toContain('doran: >> We leave the town.');
    expect(found.find((one) => one.startsWith('sahin:'))).toContain('> He stays.');
  });

  it('is nobody’s where no writer is named', () => {
    expect(shown('Sahin wrote:\n\n> No.\n>> We leave the town.\n> Yes.')).toContain(
      'unattributed: >> We leave the town.',
    );
  });
});

describe('words in marks', () => {
  it.each([
    ['“We shall win” stood on every wall.', 'unattributed: “We shall win”'],
    ['Doran on the bridge: “We shall win”', 'doran: “We shall win”'],
    ['EXCLUSIVE | Doran: “We shall win”', 'doran: “We shall win”'],
    ['‹We shall win,› said Doran.', 'doran: ‹We shall win,›'],
  ])('that say something are never the author’s own: %j', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });
});

describe('a report', () => {
  it.each([
    ['Doran says the war costs lives.', 'doran: the war costs lives'],
    ['Doran used to say that it failed.', 'doran: that it failed'],
    ['Doran keeps saying that it failed.', 'doran: that it failed'],
    ['Some say that it failed.', 'unattributed: that it failed'],
    ['Karesia demands that Velmaria withdraw.', 'karesia: that Velmaria withdraw'],
  ])('is found in %j', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it('is none of a word that is only said', () => {
    expect(shown('Doran says the Sunday prayers.')).toEqual([]);
  });
});

describe('a pronoun', () => {
  it.each([
    ['Doran said that Sahin had lied when he said that it failed.', 'unattributed: that it failed'],
    ['Doran met Sahin. He said that it failed.', 'doran: that it failed'],
  ])('with two before it is nobody in one sentence, and whoever opened the sentence before: %j', (text, expected) => {
    expect(shown(text)).toContain(expected);
  });
});

describe('a verb whose “not” has lost its apostrophe', () => {
  it.each([
    'Doran didn’t say that Velmaria crossed the river.',
    'Karesia didn’t accuse Velmaria of theft.',
    'Velmaria won’t condemn Karesia.',
  ])('is read as if it had it: %j', (text) => {
    expect(shown(text.replace('n’t', 'nt'))).toEqual(shown(text));
  });
});

describe('a quotation that is interrupted', () => {
  it.each([
    ['“We will” — as Karesia put it — “leave the town.”', 'karesia: “We will” | “leave the town.”'],
    ['“We will leave” – as Karesia said on Monday – “and come back.”', 'karesia: “We will leave” | “and come back.”'],
    ['“We are ready” — Doran said — “and we will leave.”', 'doran: “We are ready” | “and we will leave.”'],
    ['“We are ready,” Doran told the envoy – “and we will leave.”', 'doran: “We are ready,” | “and we will leave.”'],
    ['‘We are ready,’ Doran said — ‘and we will leave’.', 'doran: ‘We are ready,’ | ‘and we will leave’'],
    ['Doran left. “We are ready,” he said — “and we will stay.”', 'doran: “We are ready,” | “and we will stay.”'],
  ])('is its speaker’s on both sides: %j', (text, expected) => {
    expect(shown(text).join('; ')).toBe(expected);
  });
});
