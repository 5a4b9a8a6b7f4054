import { describe, expect, it } from 'vitest';
import { createOverlay } from '../../src/segment/overlay.js';
import { segment } from '../../src/segment/segment.js';

/** Sentences as written, white space folded. */
const sentences = (text: string): string[] =>
  segment(text).sentences.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));
const paragraphs = (text: string): string[] =>
  segment(text).paragraphs.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));
const norms = (text: string): string =>
  segment(text)
    .sentences.flatMap((sentence) => sentence.tokens.map((token) => token.norm))
    .join('|');
const words = (text: string): string =>
  segment(text)
    .sentences.flatMap((sentence) => sentence.words.map((word) => (word.isCounted ? word.norm : `<${word.norm}>`)))
    .join(' ');

describe('tokens', () => {
  it.each([
    ["They don't, can't and won't.", "they|do|n't|,|ca|n't|and|wo|n't|."],
    ['They don’t; we’ll see.', "they|do|n't|;|we|'ll|see|."],
    ['They cannot. We CANNOT', 'they|can|not|.|we|can|not'],
    ["Karesia's leaders' plan", "karesia|'s|leaders|'|plan"],
    ['the peace-oriented co-chairs', 'the|peace|-|oriented|co-chairs'],
    ['non‑aligned and re‐elected', 'non-aligned|and|re-elected'],
    ['$5, €3 and 10%', '$|5|,|€|3|and|10|%'],
    ['1,000.5 and 12:30 on 9/11', '1,000.5|and|12:30|on|9/11'],
    ['10am, 2bn, 5th, 1980s', '10|am|,|2|bn|,|5th|,|1980s'],
    ['2029-2031 and 2031-07-03', '2029|-|2031|and|2031-07-03'],
    ['the U.S. army at 5 p.m. sharp', 'the|u.s.|army|at|5|p.m.|sharp'],
    ['Dr. A. B. Doran, Ph.D., said', 'dr.|a.|b.|doran|,|ph.d.|,|said'],
    ['see https://karesia.example/a-b?c=1. Then', 'see|https://karesia.example/a-b?c=1|.|then'],
    ['write to press.office@karesia.example, please', 'write|to|press.office@karesia.example|,|please'],
    ['on karesia.org today', 'on|karesia.org|today'],
    ['It was law.The end.', 'it|was|law|.|the|end|.'],
    ['Why?! Stop!!! Well... yes…', 'why|?!|stop|!!!|well|...|yes|…'],
    ['war -- or peace – or — both', 'war|--|or|peace|–|or|—|both'],
    ['#ceasefire by @doran_office :)', '#ceasefire|by|@doran_office|:)'],
    ['R&D and/or AT&T', 'r&d|and|/|or|at&t'],
    ["O'Neill’s d'être", "o'neill|'s|d'être"],
    ['Erdoğan, Əliyev, Հայաստան, Азербайджан', 'erdoğan|,|əliyev|,|հայաստան|,|азербайджан'],
    ['con\u00ADdemn the at\u200Btack\uFEFF.', 'condemn|the|attack|.'],
    ['cafe\u0301 CAFÉ', 'café|café'],
    ['👍🏽 and 🇦🇲 ok', '👍🏽|and|🇦🇲|ok'],
    ['constructor __proto__ so-called naïve', 'constructor|__|proto|__|so|-|called|naïve'],
    ['“Peace,” he said', '"|peace|,|"|he|said'],
  ])('cuts %j', (text, expected) => {
    expect(norms(text)).toBe(expected);
  });

  it('know what they are made of', () => {
    const kinds = segment('Doran paid $5, see www.karesia.example 👍').sentences.flatMap((sentence) =>
      sentence.tokens.map((token) => token.kind),
    );
    expect(kinds).toEqual(['word', 'word', 'symbol', 'number', 'punctuation', 'word', 'url', 'symbol']);
  });

  it('of over 200 characters are cut between characters, and the whole run is reported', () => {
    const long = 'a'.repeat(199) + '𝐚'.repeat(150);
    const { sentences: found, cuts } = segment(`Look: ${long} end.`);
    const tokens = found.flatMap((sentence) => sentence.tokens);
    expect(cuts).toEqual([{ start: 6, end: 6 + long.length }]);
    expect(tokens.every((token) => token.end - token.start <= 200)).toBe(true);
    expect(tokens.some((token) => token.norm.includes('\uFFFD') || /[\uD800-\uDFFF]/u.test(token.norm))).toBe(false);
    expect(
      tokens
        .slice(2, -2)
        .map((token) => token.norm)
        .join(''),
    ).toBe(long.toLowerCase());
  });
});

describe('words', () => {
  it.each([
    [
      "The peace-oriented don't. Hamas's leaders' Al-Qaeda's cannot.",
      "the peace-oriented don't <.> hamas's leaders' al-qaeda's cannot <.>",
    ],
    ['war–peace, war—peace and war--peace', 'war <–> peace <,> war <—> peace and war <--> peace'],
    ["the 'elders' met the elders' son", "the <'> elders <'> met the elders' son"],
    ['cost $5 or 10%', 'cost <$> 5 or 10 <%>'],
    ['pre- and post-war', 'pre <-> and post-war'],
    [
      'the Secretary-\nGeneral of the league said so and the other\nmembers of it agreed with him.',
      'the secretary-general of the league said so and the other members of it agreed with him <.>',
    ],
  ])('join the tokens of %j', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('point at their tokens', () => {
    const [sentence] = segment("Hamas's cease-fire.").sentences;
    expect(sentence?.words.map(({ first, last }) => [first, last])).toEqual([
      [0, 2],
      [2, 5],
      [5, 6],
    ]);
  });
});

describe('sentences', () => {
  it.each([
    'Mr. Doran met Lt. Col. Vey and Gen. Marek on Jan. 5 in St. Ives.',
    'J. K. Rowe wrote to Sen. Hale, R-Ariz., about No. 7.',
    'The U.S. Army left at 5 p.m. local time.',
    '“Is it?” asked Ms. Clinton.',
    '“Stop!” President Doran said.',
    '“No war,” he said, “will come.”',
    'He said... nothing at all.',
    'The rate was 3.5 per cent, e.g. in Vey, i.e. the north.',
    'Yahoo! reported it.',
    'See www.karesia.example/page.html for it.',
  ])('stay whole: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it.each([
    [['He left the U.S.', 'The army stayed.']],
    [['They met at 5 p.m.', 'He spoke first.']],
    [['“We want peace.”', '“They want war.”']],
    [['(They want war.)', 'We do not.']],
    [['Is it war?', 'No!', 'It is peace.']],
    [['He waited…', 'Then he left.']],
    [['They agreed.[12]', 'Then they left.']],
    [['They agreed.¹²', 'Then they left.']],
    [['They agreed.12', 'Then they left.']],
    [['We chose plan B.', 'The rest is known.']],
    [['He called it "peace."', 'She did not.']],
    [["He called it 'peace.'", 'She did not.']],
    [['nobody came.', 'they were afraid.']],
  ])('end before the next: %j', (parts) => {
    expect(sentences(parts.join(' '))).toEqual(parts);
  });

  it('end where words are glued after a full stop', () => {
    expect(sentences('It was the law.The rest followed.')).toEqual(['It was the law.', 'The rest followed.']);
  });
});

describe('paragraphs', () => {
  const wrapped = [
    'The first line of this invented speech is broken at a width',
    'of about sixty characters, as exports of the time were, and it',
    'names the United Nations and the Foreign Minister of Karesia',
    'Pavel Doran without a comma, so that the break says nothing.',
    'It goes on.',
  ].join('\n');

  it('keep the lines of a hard-wrapped text together', () => {
    expect(paragraphs(wrapped)).toHaveLength(1);
    expect(sentences(wrapped)).toHaveLength(2);
  });

  it('go on over a line that is as full as its words let it be, though few lines show the width', () => {
    const text = [
      'The council met at noon. Karesia then accused the army of President\nDoran of a raid.',
      'Nobody was hurt in the raid on the village. The delegation of South\nKaresia left.',
      'It was a raid on the bridge and on the mill, the envoy of Northland\nthen said.',
      'The talks go on.\n\nThe council has no comment.\n\nThe army has none.',
    ].join('\n\n');
    expect(sentences(text).map((sentence) => sentence.replaceAll('\n', ' '))).toContain(
      'Karesia then accused the army of President Doran of a raid.',
    );
  });

  it.each([
    [
      'verses',
      'The river rose before the day\nNo gate would hold it then\nand all the mill was swept away\nNo miller came to mourn the wheel again',
    ],
    [
      'names',
      'Ana Reth, Minister\nPavel Doran, President of the Council\nIlse Brandt, who is the envoy to\nthe talks\nTomas Okoro',
    ],
    ['rows', 'Place\tDead\tWounded\nVelm\t3\t12\nDorn\t0\t7\nall places\t3\t19'],
  ])('part at each line of %s that begins with a capital', (_, text) => {
    const capitals = text.split('\n').filter((line) => /^[A-Z]/u.test(line));
    expect(paragraphs(text).length).toBeGreaterThanOrEqual(capitals.length);
  });

  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029'])('part at each line of one paragraph: %j', (end) => {
    expect(paragraphs(`Talks resume${end}The talks began again on Monday.${end}Nobody objected.`)).toEqual([
      'Talks resume',
      'The talks began again on Monday.',
      'Nobody objected.',
    ]);
  });

  it.each(['\n\n', '\r\n\r\n', '\r\r', '\n \t\n', '\u2029\u2029'])('part at blank lines: %j', (end) => {
    expect(paragraphs(`We came${end}They went`)).toEqual(['We came', 'They went']);
  });

  it('part at lines that end with a comma or semicolon when each line is a paragraph', () => {
    const text =
      'Recalling the agreement of the two parties,\nNoting that no side withdrew;\nThe council calls for talks.';
    expect(paragraphs(text)).toHaveLength(3);
  });

  it('part from a title above a hard-wrapped text', () => {
    expect(paragraphs(`Statement by Pavel Doran\n${wrapped}`)[0]).toBe('Statement by Pavel Doran');
    expect(paragraphs(`STATEMENT BY HIS EXCELLENCY THE FOREIGN MINISTER OF KARESIA\n${wrapped}`)).toHaveLength(2);
    expect(paragraphs(`# Statement\n${wrapped}`)[0]).toBe('# Statement');
  });

  it('do not part from a first line that was cut short', () => {
    expect(
      paragraphs(`This is my first General\nAssembly, and it is an honour for me to be here with you, as\n${wrapped}`),
    ).toHaveLength(1);
  });

  it('begin at list items and numbers, which are no sentence of their own', () => {
    const text =
      '1. The parties stop fighting. They withdraw.\n12. Observers come.\n(a) The first group.\n- The second group';
    expect(paragraphs(text)).toHaveLength(4);
    expect(sentences(text)).toEqual([
      '1. The parties stop fighting.',
      'They withdraw.',
      '12. Observers come.',
      '(a) The first group.',
      '- The second group',
    ]);
  });

  it('run over a page number between two halves of a sentence, which holds no token', () => {
    const text = `${wrapped.replace(' It goes on.', '')}\nThe council then spoke of the long road that leads to the\n31 08-51234\n\nsettlement of the conflict.`;
    const cut = segment(text, [], createOverlay()(text)).sentences.at(-1);
    expect(text.slice(cut?.start, cut?.end).replace(/\s+/gu, ' ')).toContain(
      'that leads to the 31 08-51234 settlement',
    );
    expect(cut?.tokens.map(({ norm }) => norm).join('|')).toContain('to|the|settlement|of');
  });

  it('read over a word divided at a line’s end, with the offsets of both halves', () => {
    const text = 'They broke off the nego-\ntiations at noon.\nThey were “peace-\noriented”.';
    const { sentences: cut } = segment(text, [], createOverlay()(text));
    const tokens = cut.flatMap((sentence) => sentence.tokens);
    const word = tokens.find(({ norm }) => norm === 'negotiations');
    expect(text.slice(word?.start, word?.end)).toBe('nego-\ntiations');
    expect(tokens.map(({ norm }) => norm)).toContain('oriented');
    expect(cut).toHaveLength(2);
  });

  it('read over a word divided at a page’s end, across the number of the page', () => {
    const text = 'They broke off the nego-\n7\n\ftiations at noon.';
    const tokens = segment(text, [], createOverlay()(text)).sentences.flatMap((sentence) => sentence.tokens);
    expect(tokens.map(({ norm }) => norm).join(' ')).toBe('they broke off the negotiations at noon .');
  });

  it('run over a line of boilerplate between two halves of a sentence, and hold nothing of it', () => {
    const text =
      'The council spoke of the\n\nADVERTISEMENT\n\nlong road.[3] It agreed.\n\nShare on Facebook\nFacebook | Twitter';
    const { sentences: cut } = segment(text, [], createOverlay()(text));
    expect(cut.map(({ tokens }) => tokens.map(({ norm }) => norm).join(' '))).toEqual([
      'the council spoke of the long road .',
      'it agreed .',
    ]);
  });

  it('never cross a masked span, which holds no token', () => {
    const text = 'Doran: We agree\nMarek: and so do we';
    const masked = [
      { start: 0, end: 6 },
      { start: 16, end: 22 },
    ];
    const { paragraphs: found, sentences: cut } = segment(text, masked);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['We agree', 'and so do we']);
    expect(cut.map((sentence) => sentence.paragraph)).toEqual([0, 1]);
  });

  it('are none in a blank text', () => {
    expect(segment(' \n\u00A0\u200B\uFEFF ')).toEqual({ paragraphs: [], sentences: [], cuts: [] });
  });
});
