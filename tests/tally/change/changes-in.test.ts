import { describe, expect, it } from 'vitest';
import { changesIn, type ComparisonRules } from '../../../src/tally/change/changes-in.js';
import type { ComparedActor, ComparedDocument } from '../../../src/tally/change/compared.js';

const rules: ComparisonRules = {
  categories: ['war', 'peace'],
  tone: { positive: 'peace', negative: 'war' },
  minimum: { documents: 3, words: 300, hits: 5 },
  seed: 1,
};

type Row = readonly [war: number, peace: number];

function actor(name: string, before: readonly Row[], after: readonly Row[]): ComparedActor {
  const documents = [before, after].flatMap((rows, body) =>
    rows.map(([war, peace], i): ComparedDocument => {
      const id = `${name} ${body === 0 ? 'b' : 'a'}${i}`;
      const counts = new Map([
        ['war', { hits: war, hitSentences: Math.min(war, 2) }],
        ['peace', { hits: peace, hitSentences: Math.min(peace, 2) }],
      ]);
      const where = { id, unit: id, body: body === 0 ? 'reference' : 'target', stratum: '' } as const;
      return { ...where, words: 200 + 10 * i, sentences: 10, counts };
    }),
  );
  return { actor: name, voice: 'own', documents };
}

const rows = (count: number, row: (i: number) => Row): readonly Row[] =>
  Array.from({ length: count }, (_, i) => row(i));
const turned = actor(
  'turned',
  rows(8, (i) => [4 + (i % 3), 0]),
  rows(8, (i) => [i % 2, 5 - (i % 2)]),
);
const same = actor(
  'same',
  rows(8, (i) => [i % 3, 1]),
  rows(8, (i) => [i % 3, 1]),
);
const silent = actor(
  'silent',
  rows(8, () => [0, 0]),
  rows(8, () => [0, 1]),
);
const small = actor(
  'small',
  rows(2, () => [4, 4]),
  rows(9, () => [0, 4]),
);

const find = (changes: ReturnType<typeof changesIn>, name: string, measure: string, category = 'war') =>
  changes.find((one) => one.actor === name && one.measure === measure && one.category === category);

describe('changesIn', () => {
  const changes = changesIn([same, silent, small, turned], rules);

  it('finds the actor that turned, in rate and tone, and nobody else', () => {
    expect(find(changes, 'turned', 'rate')?.verdict).toBe('lower');
    expect(find(changes, 'turned', 'rate', 'peace')?.verdict).toBe('higher');
    expect(find(changes, 'turned', 'tone', 'peace/war')?.verdict).toBe('higher');
    expect(find(changes, 'same', 'rate')?.verdict).toBe('no_evidence');
    expect(find(changes, 'same', 'rate')?.probability?.p).toBe(1);
  });

  it('gives counts and no figures where there is too little text, and no difference of too few hits', () => {
    const { sizes, reference, difference, verdict } = find(changes, 'small', 'rate') ?? {};
    expect([sizes?.reference.hits, reference, difference, verdict]).toEqual([
      8,
      undefined,
      undefined,
      'too_little_text',
    ]);
    const few = find(changes, 'silent', 'rate');
    expect([few?.reference?.value, few?.difference, few?.verdict]).toEqual([0, undefined, 'too_few_hits']);
    expect(find(changes, 'small', 'sentence_share')?.verdict).toBeUndefined();
  });

  it('adjusts p over all tests of all actors', () => {
    const tested = changes.filter(({ probability }) => probability !== undefined);
    expect(tested).toHaveLength(8);
    const smallest = tested.reduce((a, b) => ((b.probability?.p ?? 1) < (a.probability?.p ?? 1) ? b : a));
    expect(smallest.probability?.adjusted).toBeGreaterThan(smallest.probability?.p ?? 1);
    const alone = changesIn([turned], rules);
    expect(find(alone, 'turned', 'rate')?.probability?.p).toBe(find(changes, 'turned', 'rate')?.probability?.p);
  });

  it('holds a difference against days without the event', () => {
    const placebos = [
      [turned, same],
      [same],
      [
        actor(
          'turned',
          rows(8, () => [1, 1]),
          rows(8, () => [1, 1]),
        ),
      ],
    ];
    const { placebo } = find(changesIn([turned], { ...rules, placebos }), 'turned', 'rate') ?? {};
    expect(placebo).toEqual({ days: 2, asLarge: 1, p: 0.666666667 });
  });

  it('says the same whatever the order of the documents', () => {
    const shuffled = { ...turned, documents: turned.documents.toReversed() };
    expect(changesIn([shuffled], rules)).toEqual(changesIn([turned], rules));
  });
});
