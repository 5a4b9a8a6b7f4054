import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passagesIn } from '../../src/attribute/passages.js';
import { ofSignatories } from '../../src/attribute/signatories.js';
import type { Speaker } from '../../src/model/actor.js';
import type { Attribution } from '../../src/model/attribution.js';
import type { Span } from '../../src/model/span.js';

const speaker = (id: string): Speaker => ({ actors: [id], surface: id, via: 'name' });
const says = (id: string, ...content: Span[]): Attribution => ({
  kind: 'direct',
  act: 'speech',
  content,
  speaker: speaker(id),
});
const author = speaker('author');
const labelled = (name: string): Speaker => speaker(name);
const members = (id: string): readonly string[] => (id === 'pact' ? ['a', 'b'] : []);

function shown(
  length: number,
  attributions: readonly Attribution[],
  turns: Parameters<typeof passagesIn>[0]['turns'] = [],
): string {
  const document = { text: 'x'.repeat(length) };
  const passages = passagesIn({ document, turns, attributions, author, labelled, members });
  return passages
    .map((one) => `${String(one.start)}-${String(one.end)} ${one.speaker.surface} ${one.voice}`)
    .join(', ');
}

it('gives the author all that nobody else says', () => {
  expect(shown(9, [])).toBe('0-9 author own');
  expect(shown(0, [])).toBe('');
});

it('gives a quotation to its speaker, and the inner one to the inner speaker', () => {
  expect(shown(20, [says('a', { start: 2, end: 15 }), says('b', { start: 5, end: 8 })])).toBe(
    '0-2 author own, 2-5 a quoted, 5-8 b quoted, 8-15 a quoted, 15-20 author own',
  );
});

it('gives a turn to its label in its own voice, the answers of a bare interview to the author and its questions to nobody known', () => {
  const turns = [
    { label: { start: 0, end: 2 }, name: 'Q', content: { start: 3, end: 6 } },
    { label: { start: 6, end: 8 }, name: 'A', content: { start: 9, end: 12 } },
  ];
  expect(shown(12, [says('b', { start: 10, end: 11 })], turns)).toBe(
    '0-6 Q own, 6-10 author own, 10-11 b quoted, 11-12 author own',
  );
});

it.each(['Q', 'Q.', 'Question', 'QUESTION 3', 'INTERVIEWER', 'Moderator', 'Host [off screen]'])(
  'knows nobody behind %j',
  (name) => {
    const turns = [{ label: { start: 0, end: 2 }, name, content: { start: 3, end: 6 } }];
    expect(passagesIn({ document: { text: 'x: yes' }, turns, attributions: [], author, labelled, members })).toEqual([
      { start: 0, end: 6, voice: 'own', speaker: { actors: ['unattributed'], surface: name, via: 'unresolved' } },
    ]);
  },
);

it('leaves to the author what is only told of somebody', () => {
  expect(shown(9, [{ ...says('a', { start: 2, end: 5 }), kind: 'indirect', isTold: true }])).toBe('0-9 author own');
});

it('gives the cue of an attitude to the one who takes it, known or not', () => {
  const attitude = { ...says('a', { start: 5, end: 8 }), act: 'attitude', cue: { start: 2, end: 4 } } as const;
  expect(shown(9, [attitude])).toBe('0-2 author own, 2-4 a quoted, 4-5 author own, 5-8 a quoted, 8-9 author own');
  expect(shown(9, [{ ...attitude, act: 'speech' }])).toBe('0-5 author own, 5-8 a quoted, 8-9 author own');
  const nobody: Speaker = { actors: ['unattributed'], surface: 'a', via: 'unresolved' };
  expect(shown(9, [{ ...attitude, speaker: nobody }])).toBe(
    '0-2 author own, 2-4 a quoted, 4-5 author own, 5-8 a quoted, 8-9 author own',
  );
});

it('leaves what the author reports of themselves in the own voice, but not their quotations', () => {
  expect(shown(9, [{ ...says('author', { start: 2, end: 5 }), kind: 'indirect' }])).toBe('0-9 author own');
  const attitude = { ...says('author', { start: 5, end: 8 }), kind: 'indirect', act: 'attitude' } as const;
  expect(shown(9, [{ ...attitude, cue: { start: 2, end: 4 } }])).toBe('0-9 author own');
  expect(shown(9, [says('author', { start: 2, end: 5 })])).toBe('0-2 author own, 2-5 author quoted, 5-9 author own');
});

it('leaves what several authors report of the organisation whose members they are in the own voice', () => {
  const joint: Speaker = { actors: ['b', 'a'], surface: 'b; a', via: 'author' };
  const document = { text: 'x'.repeat(9) };
  const urges = { ...says('pact', { start: 2, end: 5 }), kind: 'indirect' } as const;
  const voices = (by: Speaker, attribution: Attribution): string[] =>
    passagesIn({ document, turns: [], attributions: [attribution], author: by, labelled, members }).map(
      (one) => one.voice,
    );
  expect(voices(joint, urges)).toEqual(['own']);
  expect(voices(speaker('a'), urges)).toEqual(['own', 'quoted', 'own']);
  expect(voices(joint, { ...urges, kind: 'direct' })).toEqual(['own', 'quoted', 'own']);
  expect(voices(joint, { ...says('a', { start: 2, end: 5 }), kind: 'indirect' })).toEqual(['own', 'quoted', 'own']);
});

it('knows nobody behind a label that is the outlet', () => {
  const actorOf = (name: string, outlet?: string): readonly string[] | undefined => {
    const turns = [{ label: { start: 0, end: 2 }, name, content: { start: 3, end: 6 } }];
    const document = { text: 'x: yes', ...(outlet !== undefined && { outlet }) };
    const outside = (given: string): Speaker => ({ ...speaker(`name:${given}`), surface: given });
    return passagesIn({ document, turns, attributions: [], author, labelled: outside, members })[0]?.speaker.actors;
  };
  expect(actorOf('COURIER', 'The Estmark Courier')).toEqual(['unattributed']);
  expect(actorOf('Estmark Courier', 'The Estmark Courier')).toEqual(['unattributed']);
  expect(actorOf('DORAN', 'The Estmark Courier')).toEqual(['name:DORAN']);
  expect(actorOf('Courier Lusk', 'The Estmark Courier')).toEqual(['name:Courier Lusk']);
  expect(actorOf('COURIER')).toEqual(['name:COURIER']);
});

it('covers any text without overlap, whatever the attributions', () => {
  const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const attributions = spans.map((each, index) => says(`s${String(index)}`, each));
      const passages = passagesIn({
        document: { text: 'x'.repeat(50) },
        turns: [],
        attributions,
        author,
        labelled,
        members,
      });
      let at = 0;
      for (const passage of passages) {
        expect(passage.start).toBe(at);
        expect(passage.end).toBeGreaterThan(at);
        at = passage.end;
      }
      expect(at).toBe(50);
      for (let place = 0; place < 50; place += 1) {
        const isQuoted = spans.some(({ start, end }) => start <= place && place < end);
        const voice = passages.find(({ start, end }) => start <= place && place < end)?.voice;
        expect(voice).toBe(isQuoted ? 'quoted' : 'own');
      }
    }),
  );
});

/** Who has the words of a cue and of what follows it, in a statement by those authors. */
function voicesOf(
  cue: string,
  rest: string,
  source: string,
  act: Attribution['act'],
  authors: readonly string[],
): string {
  const text = `${source} ${cue} ${rest}`;
  const start = source.length + 1;
  const attribution: Attribution = {
    kind: 'indirect',
    act,
    cue: { start, end: start + cue.length },
    content: [{ start: start + cue.length + 1, end: text.length }],
    speaker: { actors: ['unattributed'], surface: source, via: 'unresolved' },
  };
  const signed: Speaker = { actors: authors, surface: 'authors', via: 'author' };
  const attributions = ofSignatories([attribution], signed);
  const given = { document: { text }, turns: [], attributions, author: signed, labelled, members };
  return passagesIn(given)
    .map((one) => `${text.slice(one.start, one.end).trim()}: ${one.voice}`)
    .join(', ');
}

it.each(['The Parties', 'the two sides', 'Both Ministers', 'The Heads of State', 'The High Contracting Parties'])(
  'leaves what %j agree on to the several authors of a statement',
  (source) => {
    expect(voicesOf('agreed', 'that it holds', source, 'speech', ['a', 'b'])).toBe(
      `${source} agreed that it holds: own`,
    );
    expect(voicesOf('agreed', 'that it holds', source, 'speech', ['a'])).toContain('that it holds: quoted');
    expect(voicesOf('agreed', 'that it holds', source, 'speech', ['name:A', 'name:B'])).toContain('holds: quoted');
  },
);

it.each(['The opposition parties', 'The clerks', 'Some parties', 'The minister'])(
  'knows %j as others than the several authors of a statement',
  (source) => {
    expect(voicesOf('agreed', 'that it holds', source, 'speech', ['a', 'b'])).toContain('that it holds: quoted');
  },
);

it('gives a verb of speaking that charges somebody to the one who charges, and “said” to the author', () => {
  expect(voicesOf('alleged', 'that it fell', 'Doran', 'speech', ['a'])).toBe(
    'Doran: own, alleged: quoted, : own, that it fell: quoted',
  );
  expect(voicesOf('said', 'that it fell', 'Doran', 'speech', ['a'])).toBe('Doran said: own, that it fell: quoted');
});
