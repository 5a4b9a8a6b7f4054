import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareLexicons, UsageError } from '../../../src/index.js';
import { LEXICON, scratch, STUDY } from '../../cli/study.js';

const { folder } = scratch();

/** Two documents and a copy: brandt says strike back and war in March, others want peace in April. */
const study = (more: Record<string, string> = {}): string =>
  folder({
    ...STUDY,
    'hawkdove.config.yaml': 'minimum: { documents: 1, words: 1, hits: 1 }\n',
    'new/militaristic.yaml': LEXICON('militaristic', ['strike back', 'missile*', 'streets']),
    'new/peace-oriented.yaml': LEXICON('peace-oriented', ['peace', '{ phrase: negotiat*, strength: weak }']),
    ...more,
  });

const inside = (place: string, a: string, b: string) => ({
  ...{ a: join(place, a), b: join(place, b), corpus: join(place, 'corpus') },
});

describe('two versions of a lexicon', () => {
  it('are compared by entries, hits and sentences', async () => {
    const { categories, entries, documents, sentences, leftOut, changedHits } = await compareLexicons(
      inside(study(), 'lexicons', 'new'),
    );
    expect({ documents, sentences, leftOut, changedHits }).toEqual({
      ...{ documents: 2, sentences: 4, leftOut: 1, changedHits: 2 },
    });
    const [militaristic, peace] = categories;
    expect(militaristic).toMatchObject({
      ...{ a: 'militaristic', b: 'militaristic', entriesA: 3, entriesB: 3, hitsA: 2, hitsB: 2, lost: 1, gained: 1 },
      ...{ sentencesA: 2, sentencesB: 2, sentencesBoth: 1 },
    });
    // Of four sentences one both, one each alone, one neither: κ = (.5 − .5) / (1 − .5).
    expect(militaristic?.figures.get('agreement')?.value).toBe(0.5);
    expect(militaristic?.figures.get('kappa')?.value).toBe(0);
    expect(peace).toMatchObject({ lost: 0, gained: 0 });
    expect(
      entries.map(({ entry, change, lost, gained, hitsA, hitsB }) => [entry, change, hitsA, hitsB, lost, gained]),
    ).toEqual([
      ['war', 'only_a', 1, 0, 1, 0],
      ['streets', 'only_b', 0, 1, 0, 1],
      ['negotiat*', 'changed', 1, 1, 0, 0],
    ]);
  });

  it('show the sentences of what is lost and gained', async () => {
    const { examples } = await compareLexicons(inside(study(), 'lexicons', 'new'));
    expect(examples.map((row) => `${row.change} ${row.document} ${row.before}[${row.text}]${row.after}`)).toEqual([
      'lost a.md There is [war], and there is no peace.',
      'gained b.md The [streets] were calm.',
    ]);
    expect((await compareLexicons({ ...inside(study(), 'lexicons', 'new'), examples: 0 })).examples).toEqual([]);
  });

  it('show the cells of the trends and of the tone that change, and which of them turn', async () => {
    const { trends, tones } = await compareLexicons(inside(study(), 'lexicons', 'new'));
    const all = trends.filter(({ actor, voice }) => actor === '(all)' && voice === 'all');
    expect(all.map(({ period, a, hitsA, hitsB }) => [period.id, a, hitsA, hitsB])).toEqual([
      ['2031-03', 'militaristic', 2, 1],
      ['2031-04', 'militaristic', 0, 1],
    ]);
    // From 2 of 12 words to none; from 1 of 12 to 1 of about as many.
    expect(all[1]).toMatchObject({ directionA: 'down', rateA: 0 });
    expect(all[0]?.rateA).toBeGreaterThan(all[0]?.rateB ?? Infinity);
    expect(
      tones?.some(({ actor, voice, period }) => actor === '(all)' && voice === 'all' && period.id === '2031-03'),
    ).toBe(true);
  });

  it('have no difference to themselves', async () => {
    const { entries, examples, trends, tones, categories } = await compareLexicons(
      inside(study(), 'lexicons', 'lexicons'),
    );
    expect({ entries, examples, trends, tones }).toEqual({ entries: [], examples: [], trends: [], tones: [] });
    expect(categories.map(({ figures }) => figures.get('kappa')?.value)).toEqual([1, 1]);
  });

  it('say what the other makes of the same words', async () => {
    const place = study({
      'new/militaristic.yaml': LEXICON('militaristic', ['strike back', '{ phrase: war, except: [there is war] }']),
    });
    const { examples } = await compareLexicons(inside(place, 'lexicons', 'new'));
    expect(examples.map(({ text, other }) => [text, other])).toEqual([['war', 'excluded']]);
  });
});

describe('two lexicons of other names', () => {
  it('are compared as single files, with the categories that are mapped', async () => {
    const place = study({ 'hawks.yaml': LEXICON('hawks', ['war', 'calm']) });
    const options = inside(place, 'lexicons/militaristic.yaml', 'hawks.yaml');
    const { categories, tones, b } = await compareLexicons({ ...options, map: new Map([['militaristic', 'hawks']]) });
    expect(categories).toHaveLength(1);
    expect(categories[0]).toMatchObject({ a: 'militaristic', b: 'hawks', hitsA: 2, hitsB: 2, lost: 1, gained: 1 });
    expect(tones).toBeUndefined();
    expect(b).toMatchObject({ name: 'hawks.yaml', entries: 2, lexicons: ['hawks'] });
  });

  it('may lack the tone of the configuration', async () => {
    const place = study({
      'hawkdove.config.yaml': 'tone: { positive: doves, negative: hawks }\n',
      'hawks.yaml': LEXICON('hawks', ['war']),
    });
    await expect(compareLexicons(inside(place, 'lexicons/militaristic.yaml', 'hawks.yaml'))).resolves.toBeDefined();
  });

  it('are refused without a pair, and with a map that names what is not there', async () => {
    const place = study({ 'hawks.yaml': LEXICON('hawks', ['war']) });
    const options = inside(place, 'lexicons', 'hawks.yaml');
    await expect(compareLexicons(options)).rejects.toThrow(/no category of .* has a partner .*--map/s);
    await expect(compareLexicons({ ...options, map: new Map([['war', 'hawks']]) })).rejects.toThrow(
      'the first has no category "war"; it has militaristic, peace-oriented',
    );
    await expect(compareLexicons({ ...options, map: new Map([['militaristic', 'x']]) })).rejects.toThrow(UsageError);
  });
});

it('writes every row, the same bytes every time, and replaces only its own', async () => {
  const place = study();
  const out = join(place, 'changes');
  const read = (): string[] =>
    ['entries', 'categories', 'hits', 'trends', 'tone'].map((name) => readFileSync(join(out, `${name}.csv`), 'utf8'));
  await compareLexicons({ ...inside(place, 'lexicons', 'new'), out });
  const first = read();
  await compareLexicons({ ...inside(place, 'lexicons', 'new'), out });
  expect(read()).toEqual(first);
  expect(first[2]?.split('\n')[1]).toBe(
    'lost,militaristic,militaristic,war,a.md,30,33,war,own,brandt,2031-03-05,no match,"There is war, and there is no peace."',
  );
  writeFileSync(join(out, 'notes.txt'), 'mine');
  await expect(compareLexicons({ ...inside(place, 'lexicons', 'new'), out })).rejects.toThrow('notes.txt');
});

it('compares both with what people coded, under the names of the first', async () => {
  const place = study({
    'hawks.yaml': LEXICON('hawks', ['war', 'calm']),
    'sheet.csv': 'text,militaristic\nThere is war.,1\nThe streets were calm.,0\nWe strike back.,1\n',
  });
  const { coded } = await compareLexicons({
    ...inside(place, 'lexicons/militaristic.yaml', 'hawks.yaml'),
    coded: [join(place, 'sheet.csv')],
  });
  const rows = coded?.rows.map(({ foundBy, coded: is, found, both, gained, lost }) => ({
    foundBy,
    is,
    found,
    both,
    gained,
    lost,
  }));
  expect(rows).toEqual([
    { foundBy: 'hawkdove', is: 2, found: 2, both: 2 },
    { foundBy: join(place, 'hawks.yaml'), is: 2, found: 2, both: 1 },
    { foundBy: 'difference', gained: 1, lost: 1 },
  ]);
});
