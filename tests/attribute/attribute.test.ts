import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesIn } from '../../src/attribute/passages.js';
import { analysed, registry, shown } from './analysed.js';

describe('direct speech', () => {
  it.each([
    ['“We will stay,” Doran said.', ['doran: “We will stay,”']],
    ['"We will stay," said Doran.', ['doran: "We will stay,"']],
    ["''We will stay,'' Doran said.", ["doran: ''We will stay,''"]],
    ['‘We will stay,’ Doran said.', ['doran: ‘We will stay,’']],
    ['Doran said: “We will stay.”', ['doran: “We will stay.”']],
    ['Doran said, “We will stay.”', ['doran: “We will stay.”']],
    ['“We will stay,” Doran said, “until it is over.”', ['doran: “We will stay,” | “until it is over.”']],
    ['“Will they stay?” asked Ms. Lusk.', ['lusk: “Will they stay?”']],
    ['“We have come. We will stay,” Doran said on Monday.', ['doran: “We have come. We will stay,”']],
    ['“We will stay,” Doran said. “Nobody will leave.”', ['doran: “We will stay,” | “Nobody will leave.”']],
    [
      '“We will stay,” Doran said, noting that Lusk left. “Nobody else will leave.”',
      ['doran: “We will stay,” | “Nobody else will leave.”', 'doran: that Lusk left'],
    ],
    ['“We will stay.\n\n“Nobody will leave,” Doran said.', ['doran: “We will stay. | “Nobody will leave,”']],
    ['Doran said: “We will stay.\n\n“Nobody will leave.”', ['doran: “We will stay. | “Nobody will leave.”']],
    ['Lusk said:\n\n“We will stay.”', ['lusk: “We will stay.”']],
    ['“We will stay …” Doran said.', ['doran: “We will stay …”']],
    ['“We will stay.” Doran said. “Nobody leaves the town.”', ['doran: “We will stay.” | “Nobody leaves the town.”']],
    ['“We will stay,” Doran, who arrived late, said.', ['doran: “We will stay,”']],
    ['“We will stay,” said Doran and Lusk.', ['doran;lusk: “We will stay,”']],
    ['“We will stay,” Əliyev said.', ['aliyev: “We will stay,”']],
    ['“We will stay,” Սերժ Սարգսյան said.', ['sargsyan: “We will stay,”']],
    ['“We will stay,” said Jana Okafor.', ['name:Jana Okafor: “We will stay,”']],
    ['“We will stay,” a senior Karesian official said.', ['unnamed:karesia: “We will stay,”']],
    ['“We will stay,” the __proto__ said.', ['__proto__: “We will stay,”']],
  ])('%j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a quotation without a known speaker', () => {
  it.each([
    ['“We will stay until the end.”', ['unattributed: “We will stay until the end.”']],
    ['“We will stay,” he said.', ['unattributed: “We will stay,”']],
    ['The walls read “we will never leave this town”.', ['unattributed: “we will never leave this town”']],
  ])('is nobody’s, and never the author’s: %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    'The so-called “buffer zone” is empty.',
    'This “peace” is a war.',
    'They own “The Art of Saying No”.',
    'I said: “We will stay.”',
    '“Peace now!” we said.',
    'An odd “ mark is no error.',
  ])('stays the author’s when it only names something, or the author says it: %j', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('a block quote', () => {
  it.each([
    ['Lusk wrote:\n> We will stay.\n> Nobody leaves.\n\nI doubt it.', ['lusk: > We will stay. | > Nobody leaves.']],
    ['Lusk wrote:\n\n> We will stay.\n\nI doubt it.', ['lusk: > We will stay.']],
    ['I read this.\n\n> Peace.\n\nI doubt it.', ['unattributed: > Peace.']],
    ['“We will stay,” Lusk said.\n\n> War is near.', ['lusk: “We will stay,”', 'unattributed: > War is near.']],
  ])('belongs to whoever the line before it names, and is never the author’s: %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a report without a quotation', () => {
  it.each([
    'Some believe that war is near.',
    'My delegation believes that war is near.',
    'Our government said that war is near.',
    'The conflict underlines that peace is fragile.',
    'It confirmed that peace is fragile.',
    'Democratic values say that peace is fragile.',
    'The agreement announced that peace is near.',
    'The Karesian army refuses to negotiate.',
    'The crisis calls for a “new order”.',
    'It calls for a “new order”.',
    'If Doran condemned the plan, we would leave.',
  ])('stays the author’s when it reports nobody else: %j', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('belongs to the one who believes', () => {
    expect(analysed('Doran believes that war is near.').attributions).toMatchObject([
      { kind: 'indirect', act: 'belief', speaker: { actors: ['doran'] } },
    ]);
  });
});

describe('a dialogue', () => {
  const text = 'DORAN: We will stay. “Nobody leaves,” Lusk said.\n\nSAHIN: “We will go on and on.”';

  it('keeps quotations apart from turn to turn', () => {
    expect(shown(text, 'transcript')).toEqual(['lusk: “Nobody leaves,”', 'unattributed: “We will go on and on.”']);
  });
});

it.each([
  ['“We will stay,” Doran said.', 'direct'],
  ['“We will stay,” Doran said. “Nobody leaves this town.”', 'direct'],
  ['Doran said that the war was over.', 'indirect'],
  ['Doran said that the war was “over”.', 'mixed'],
  ['Doran said that the war was over. “Nobody leaves this town.”', 'mixed'],
  ['The war was over, Doran said. “Nobody leaves this town.”', 'mixed'],
])('what is quoted, reported or both says its kind: %j', (text, kind) => {
  expect(analysed(text).attributions.map((one) => one.kind)).toEqual([kind]);
});

describe('nested speech', () => {
  it('belongs to the innermost speaker', () => {
    expect(shown('“Lusk said that the war was over,” Doran said.')).toEqual([
      'doran: “Lusk said that the war was over,”',
      'lusk: that the war was over',
    ]);
  });
});

it('names cue, source, kind and act', () => {
  const text = 'The Karesian president told reporters that “no talks are possible” now.';
  const [one] = analysed(text).attributions;
  expect(one).toMatchObject({ kind: 'mixed', act: 'speech', speaker: { actors: ['lusk'], via: 'role' } });
  expect(text.slice(one?.cue?.start, one?.cue?.end)).toBe('told');
  expect(text.slice(one?.source?.start, one?.source?.end)).toBe('The Karesian president');
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      '“',
      '” ',
      '"',
      "' ",
      ', ',
      '. ',
      ': ',
      '\n\n',
      ' Doran ',
      ' said ',
      ' saying ',
      ' that ',
      ' according to ',
      ' as ',
      ' put it ',
    ],
    ...[
      ' he ',
      ' we will stay ',
      ' the Karesian president ',
      ' told reporters ',
      ' called it a ',
      ' and ',
      'DORAN: ',
      ' who ',
      ' condemned ',
      ' was accused by ',
      ' threatened to ',
      ' ’s claim ',
      ' his threat ',
      'Ə',
      '\n> ',
      ' “',
      '(',
      ')',
    ],
  );

  it('spans are in order, disjoint and on tokens, and passages cover the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { sentences, attributions, turns } = analysed(text, 'transcript');
        const tokens = sentences.flatMap((sentence) => sentence.tokens);
        const starts = new Set(tokens.map((token) => token.start));
        const ends = new Set(tokens.map((token) => token.end));
        for (const { content } of attributions) {
          expect(content.length).toBeGreaterThan(0);
          let at = 0;
          for (const span of content) {
            expect(span.start).toBeGreaterThanOrEqual(at);
            expect(span.end).toBeGreaterThan(span.start);
            expect(starts.has(span.start) && ends.has(span.end)).toBe(true);
            at = span.end;
          }
        }
        const author = registry.author('doran', undefined);
        const passages = passagesIn({
          document: { text },
          turns,
          attributions,
          author,
          labelled: registry.label,
          members: registry.membersOf,
        });
        expect(passages.reduce((sum, one) => sum + one.end - one.start, 0)).toBe(text.length);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('takes time that grows with the text only', () => {
    for (const unit of [
      'Doran said ',
      'saying, ',
      'Doran, ',
      '“We go,” he said, ',
      'and the plan of ',
      '“',
      'as Doran put it, ',
      'He said. ',
      'Doran he said ',
      'Karesian and ',
      'Doran condemned ',
      'and rejected ',
      'Doran’s claim that ',
      'accused by ',
      'Doran: ',
      'the minister said ',
      'Doran, the minister, ',
      'a man, and he said ',
      'the Karesian president, Mr. Okafor, ',
      '> Doran said\n',
      'Doran said: “We go. ',
      'Doran said that it was — ',
      'Doran said that it was (',
      'Although Doran said that ',
    ]) {
      // Processor time: a busy machine must not fail it.
      const before = process.cpuUsage();
      analysed(unit.repeat(2_500));
      expect(process.cpuUsage(before).user).toBeLessThan(2_500_000);
    }
  }, 120_000);
});
