import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExplainedTag } from '../../src/index.js';
import { hawkdove } from './command.js';
import { LEXICON, scratch, STUDY } from './study.js';

const { folder } = scratch();
let out: string;

/** March: Brandt strikes back, speaks of war, denies war. April: she and Okoro want peace, as Lind reports; a summit in the span. */
beforeAll(async () => {
  const place = folder({
    ...STUDY,
    'lexicons/militaristic.yaml': LEXICON('militaristic', ['war'], '').replace(
      /entries:.*/s,
      'categories:\n  threat:\n    entries: [strike back]\n  force:\n    entries: [war, missile*]\n',
    ),
    'corpus/d.md':
      '---\ndate: 2031-04-20\nauthor: brandt\n---\nThere will be no war. If they come, we will strike back.\n',
    'corpus/e.txt': 'War is war.\n',
    'corpus/hawkdove.config.yaml': 'minimum: { documents: 1, words: 1 }\n',
  });
  out = join(place, 'out');
  await hawkdove('run', join(place, 'corpus'), '--quiet', '--out', out);
});

interface Explained {
  readonly total: number;
  readonly figures: readonly Readonly<Record<string, string>>[];
  readonly tags: readonly ExplainedTag[];
}

async function explained(...flags: readonly string[]): Promise<Explained> {
  const { code, out: said, err } = await hawkdove('explain', '--out', out, '--json', ...flags);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(said) as Explained;
}

/** Where and what, in short. */
const found = async (...flags: readonly string[]): Promise<readonly string[]> =>
  (await explained(...flags)).tags.map(({ document, keyword, fate }) => `${document} ${keyword} ${fate}`);

describe('explain', () => {
  it('shows every match in its sentence, in the order of the corpus', async () => {
    expect(await found()).toEqual([
      'a.md strike back hit',
      'a.md war hit',
      'a.md peace negated',
      'b.md peace hit',
      'b.md negotiate hit',
      'd.md war negated',
      'd.md strike back hit',
      'e.txt War hit',
      'e.txt war hit',
    ]);
    const { tags } = await explained('--document', 'e.txt');
    expect(tags.map(({ pre, keyword, post }) => [pre, keyword, post])).toEqual([
      ['', 'War', ' is war.'],
      ['War is ', 'war', '.'],
    ]);
  });

  it('places a match by the others of its sentence, also by those that are not asked for', async () => {
    const place = folder({ ...STUDY, 'corpus/a.md': 'There is no war today, but war will come.\n' });
    const results = join(place, 'out');
    await hawkdove('run', join(place, 'corpus'), '--quiet', '--out', results);
    const { out: said } = await hawkdove('explain', '--out', results, '--json', '--document', 'a.md', '--fate', 'hit');
    expect((JSON.parse(said) as Explained).tags.map(({ pre }) => pre)).toEqual(['There is no war today, but ']);
  });

  it('keeps to an actor, each signatory of a joint statement among them', async () => {
    expect(await found('--actor', 'okoro')).toEqual(['b.md peace hit', 'b.md negotiate hit']);
    expect(await found('--actor', 'anonymous')).toEqual(['e.txt War hit', 'e.txt war hit']);
    expect(await found('--actor', 'brandt', '--category', 'peace-oriented')).toEqual([
      'a.md peace negated',
      'b.md peace hit',
      'b.md negotiate hit',
    ]);
    expect(await found('--actor', '(all)')).toEqual(await found());
  });

  it('keeps to a period, a voice, a fate and a document', async () => {
    expect(await found('--period', '2031-04', '--category', 'militaristic')).toEqual([
      'd.md war negated',
      'd.md strike back hit',
    ]);
    expect(await found('--voice', 'quoted')).toEqual(['b.md peace hit', 'b.md negotiate hit']);
    expect(await found('--voice', 'all')).toEqual(await found());
    expect(await found('--fate', 'negated')).toEqual(['a.md peace negated', 'd.md war negated']);
    expect(await found('--document', 'd.md', '--fate', 'hit')).toEqual(['d.md strike back hit']);
  });

  it('takes any node of a category tree, and no mere beginning of its name', async () => {
    expect(await found('--category', 'militaristic.force', '--fate', 'hit')).toEqual([
      'a.md war hit',
      'e.txt War hit',
      'e.txt war hit',
    ]);
    expect(await found('--category', 'militaristic')).toHaveLength(6);
  });

  it('finds what stands in a span that overlaps others', async () => {
    const place = folder({
      ...STUDY,
      'corpus/events.yaml':
        '- { id: spring, title: Spring, from: 2031-03-01, to: 2031-05-31 }\n- { id: march, title: March, from: 2031-03-01, to: 2031-03-31 }\n',
    });
    const spans = join(place, 'out');
    await hawkdove('run', join(place, 'corpus'), '--quiet', '--period', 'span', '--out', spans);
    const matches = async (period: string): Promise<number> => {
      const { out: said } = await hawkdove('explain', '--out', spans, '--json', '--period', period);
      return (JSON.parse(said) as Explained).total;
    };
    expect([await matches('spring'), await matches('march')]).toEqual([5, 3]);
  });

  it('finds a match again in a sentence too long to be shown', async () => {
    const place = folder({
      ...STUDY,
      'corpus/long.txt': `war ${'and so on '.repeat(300)}war then ${'and on '.repeat(300)}`,
    });
    const results = join(place, 'out');
    await hawkdove('run', join(place, 'corpus'), '--quiet', '--out', results);
    const { out: said } = await hawkdove('explain', '--out', results, '--json', '--document', 'long.txt');
    const { tags } = JSON.parse(said) as Explained;
    expect(tags.map(({ keyword, post }) => keyword + post.slice(0, 5))).toEqual(['war and ', 'war then']);
  });

  it('gives at most as many lines as asked for, and counts the rest', async () => {
    const { tags, total } = await explained('--limit', '2');
    expect([tags.length, total]).toEqual([2, 9]);
    const { out: said } = await hawkdove('explain', '--out', out, '--limit', '2');
    expect(said).toMatch(/\n\n2 of 9 matches; --limit shows more\n$/);
  });

  it('shows the figure above its sentences, and the hits behind it are as many as it says', async () => {
    const question = ['--actor', 'brandt', '--category', 'militaristic', '--period', '2031-03', '--fate', 'hit'];
    const { figures, total } = await explained(...question);
    expect(figures.map(({ actor, voice, period, hits }) => [actor, voice, period, hits])).toEqual([
      ['brandt', 'all', '2031-03', '2'],
    ]);
    expect(total).toBe(2);
    const { out: said } = await hawkdove('explain', '--out', out, ...question);
    expect(said).toMatch(/^brandt · all · 2031-03 · militaristic: 2 hits in 12 words, [\d.]+ per 1,000 words\n\n/);
    expect(said).toMatch(/^a\.md:1 {2}brandt {2}militaristic\.threat +We will {3}\[strike back\]\./m);
    expect(said).toMatch(/\n\n2 matches\n\(a match of each subcategory/);
  });

  it('says that a parent counts once what several subcategories match', async () => {
    const of = async (category: string): Promise<string> =>
      (await hawkdove('explain', '--out', out, '--actor', 'brandt', '--period', '2031-03', '--category', category)).out;
    expect(await of('militaristic')).toContain('one hit of militaristic)');
    expect(await of('militaristic.force')).not.toContain('one hit of');
  });

  it('tells a name without matches from a name that is not there', async () => {
    const none = await hawkdove('explain', '--out', out, '--actor', 'okoro', '--category', 'militaristic');
    expect([none.code, none.err]).toEqual([0, '']);
    expect(none.out).toMatch(/\n0 matches\n$/);
    for (const [flag, name, known] of [
      ['--actor', 'okoru', 'brandt'],
      ['--period', '2031', '2031-03'],
      ['--category', 'militarist', 'militaristic'],
      ['--document', 'x.md', 'a.md'],
    ] as const) {
      const { code, out: said, err } = await hawkdove('explain', '--out', out, flag, name);
      expect([code, said]).toEqual([64, '']);
      expect(err).toMatch(/^hawkdove: no [^\n]*\n$/);
      expect(err).toContain(`"${name}"`);
      expect(err).toContain(known);
    }
  });
});
