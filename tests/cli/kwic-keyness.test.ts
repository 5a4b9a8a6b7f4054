import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { hawkdove } from './command.js';
import { scratch, STUDY, type Files } from './study.js';

const { folder } = scratch();

const KWIC: Files = {
  ...STUDY,
  'corpus/d.md':
    '---\ndate: 2031-07\nauthor: okoro\nkind: statement\n---\nThe constructor talks went on. We talked, and __proto__ =cmd talk is cheap. “We talk of war,” Ilse Brandt said.\n',
};

/** The studies hold one copy, which nothing looks at. */
const LEFT_OUT = '1 input left out: rejected, skipped or a copy; hawkdove check says which\n';

async function lines(place: string, ...args: readonly string[]): Promise<readonly Readonly<Record<string, string>>[]> {
  const { code, out, err } = await hawkdove('kwic', '--corpus', join(place, 'corpus'), '--csv', ...args);
  expect([code, err]).toEqual([0, LEFT_OUT]);
  return parse(out, { columns: true }) as unknown as Readonly<Record<string, string>>[];
}

describe('kwic', () => {
  it('finds words, phrases and globs, with the speaker of each', async () => {
    const place = folder(KWIC);
    const found = await lines(place, 'talk*', 'strike back');
    expect(found.map(({ keyword, pattern, actor, voice }) => [keyword, pattern, actor, voice])).toEqual([
      ['strike back', 'strike back', 'brandt', 'own'],
      ['talks', 'talk*', 'okoro', 'own'],
      ['talked', 'talk*', 'okoro', 'own'],
      ['talk', 'talk*', 'okoro', 'own'],
      ['talk', 'talk*', 'brandt', 'quoted'],
    ]);
    expect(found[0]).toEqual({
      ...{ docname: 'a.md', from: '3', to: '4', pre: 'We will', keyword: 'strike back', post: '. There is war,' },
      ...{ pattern: 'strike back', document: 'a.md', date: '2031-03-05', actor: 'brandt', voice: 'own' },
    });
  });

  it('compares dictionary forms when asked to', async () => {
    const place = folder(KWIC);
    expect((await lines(place, 'talk', '--lemma')).map(({ keyword }) => keyword)).toEqual([
      'talks',
      'talked',
      'talk',
      'talk',
    ]);
    expect((await lines(place, 'talk')).map(({ keyword }) => keyword)).toEqual(['talk', 'talk']);
  });

  it('takes odd words for words', async () => {
    const place = folder(KWIC);
    for (const word of ['constructor', '__proto__', 'cmd'])
      expect((await lines(place, word)).map(({ keyword }) => keyword)).toEqual([word]);
  });

  it('shows the hits of a category and of the categories below it', async () => {
    const place = folder(KWIC);
    const found = await lines(place, '--category', 'militaristic', '--voice', 'quoted');
    expect(found.map(({ keyword, pattern, actor }) => [keyword, pattern, actor])).toEqual([['war', 'war', 'brandt']]);
  });

  it.each([
    [['--actor', 'okoro'], 3],
    [['--actor', 'brandt'], 1],
    [['--voice', 'own'], 3],
    [['--period', '2031-Q3'], 4],
    [['--period', '2031-07-03'], 0],
    [['--kind', 'statement'], 4],
    [['--limit', '2'], 2],
  ])('keeps to %j', async (flags, count) => {
    expect(await lines(folder(KWIC), 'talk*', ...flags)).toHaveLength(count);
  });

  it('sorts by the words before or after', async () => {
    const place = folder(KWIC);
    const sorted = async (order: string): Promise<unknown> =>
      (await lines(place, 'talk*', '--sort', order)).map(({ pre, post }) => [
        pre?.split(' ').at(-1),
        post?.split(' ')[0],
      ]);
    expect(await sorted('left')).toEqual([
      ['=cmd', 'is'],
      ['constructor', 'went'],
      ['“We', 'of'],
      ['We', ','],
    ]);
    expect(await sorted('right')).toEqual([
      ['We', ','],
      ['=cmd', 'is'],
      ['“We', 'of'],
      ['constructor', 'went'],
    ]);
  });

  it('aligns the keywords on a terminal and says how many there are', async () => {
    const { out } = await hawkdove('kwic', 'talk*', '--corpus', join(folder(KWIC), 'corpus'), '--limit', '3');
    const [first = '', second = '', third = ''] = out.split('\n');
    expect(new Set([first, second, third].map((line) => line.indexOf('[')))).toHaveLength(1);
    expect(out).toContain('3 of 4 lines in 1 document; --limit shows more\n');
  });

  it('gives a JSON object a line', async () => {
    const { out } = await hawkdove('kwic', 'talk', '--corpus', join(folder(KWIC), 'corpus'), '--jsonl');
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map(({ from, keyword }) => [from, keyword])).toEqual([
      [16, 'talk'],
      [22, 'talk'],
    ]);
  });

  it.each([
    [[], 'name a pattern'],
    [['*'], 'would match any text'],
    [[' '], 'the pattern is empty'],
    [['war', '--category', 'militaristic'], 'not both'],
    [['--category', 'meteorology'], 'unknown category "meteorology"'],
    [['war', '--window', '0'], 'from 1 to 100'],
    [['war', '--limit', '1.5'], 'a whole number of lines'],
    [['war', '--sort', 'up'], 'unknown order "up"'],
    [['war', '--voice', 'loud'], 'unknown voice "loud"'],
    [['war', '--period', 'tomorrow'], 'unknown period "tomorrow"'],
    [['war', '--actor', 'nobody'], 'no actor "nobody" here; there are brandt'],
    [['war', '--csv', '--jsonl'], 'exclude each other'],
  ])('refuses %j', async (args, why) => {
    const { code, err } = await hawkdove('kwic', '--corpus', join(folder(KWIC), 'corpus'), ...args);
    expect([code, err]).toEqual([64, expect.stringContaining(why)]);
  });
});

/** Brandt speaks of rockets in four documents, Okoro of rivers; one document of his holds every "dam". */
const KEYNESS: Files = {
  ...STUDY,
  ...Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [
      `corpus/k${i}.md`,
      `---\ndate: 2031-0${i + 1}-10\nauthor: ${i % 2 === 0 ? 'brandt' : 'okoro'}\n---\n` +
        (i % 2 === 0
          ? `Our rocket is there. We have the constructor’s rockets and a rocket, Sarnuk, in ${2031 + i}. “The river is war,” Samuel Okoro said.\n`
          : `We like a river. The river’s banks, and __proto__, are ours in ${2031 + i}.${i === 1 ? ' A dam, a dam, a dam, a dam, a dam and a dam.' : ''}\n`),
    ]),
  ),
};

interface Body {
  readonly name: string;
  readonly words: number;
  readonly documents: number;
}

interface Report {
  readonly target: Body;
  readonly reference: Body;
  readonly keywords: readonly {
    readonly feature: string;
    readonly value: number;
    readonly target: number;
    readonly reference: number;
    readonly documentsTarget: number;
    readonly largestShare: number;
  }[];
}

async function compared(...args: readonly string[]): Promise<Report> {
  const { code, out, err } = await hawkdove('keyness', join(folder(KEYNESS), 'corpus'), '--json', ...args);
  expect([code, err]).toEqual([0, LEFT_OUT]);
  return JSON.parse(out) as Report;
}

const features = ({ keywords }: Report): readonly string[] => keywords.map(({ feature }) => feature);

describe('keyness', () => {
  it('sets the words of two actors against each other in their own voice', async () => {
    const report = await compared('--by', 'actor', '--target', 'brandt', '--reference', 'okoro', '--minimum', '4');
    // The study itself has a statement of Brandt's, and its copy counts once.
    expect(features(report).join(' ')).toBe(
      'rocket constructor okoro rockets said samuel sarnuk banks proto dam river',
    );
    expect(report.keywords[0]).toMatchObject({ target: 8, reference: 0, documentsTarget: 4, largestShare: 0.25 });
    expect(report.keywords.find(({ feature }) => feature === 'dam')).toMatchObject({
      value: expect.closeTo(-10.28, 2) as number,
      largestShare: 1,
    });
    expect(report.target.documents).toBe(5);
    expect(report.reference.documents).toBe(4);
  });

  it('takes all the rest for the reference when none is named', async () => {
    const report = await compared('--by', 'actor', '--target', 'brandt');
    expect(report.reference).toMatchObject({ name: 'all but brandt', documents: 5 });
  });

  it('counts function words and numbers only when asked to, and names unless told not to', async () => {
    const flags = ['--by', 'actor', '--target', 'brandt', '--reference', 'okoro', '--minimum', '1'];
    expect(features(await compared(...flags))).not.toContain('we');
    expect(features(await compared(...flags, '--all'))).toEqual(expect.arrayContaining(['we', 'a', '2031']));
    expect(features(await compared(...flags, '--no-names'))).not.toContain('sarnuk');
  });

  it('compares dictionary forms, entries and categories', async () => {
    const flags = ['--by', 'actor', '--target', 'okoro', '--reference', 'brandt', '--voice', 'all', '--minimum', '1'];
    expect(features(await compared(...flags, '--feature', 'lemma'))).toContain('bank');
    expect(features(await compared(...flags, '--feature', 'entry'))).toEqual(
      expect.arrayContaining(['militaristic: war', 'militaristic: strike back']),
    );
    const categories = await compared(...flags, '--feature', 'category');
    expect(categories.keywords.find(({ feature }) => feature === 'militaristic')).toMatchObject({
      target: 4,
      reference: 2,
    });
  });

  it('parts what was said before an event from what was said after it', async () => {
    const { target, reference } = await compared('--by', 'event', '--target', 'spring', '--minimum', '1');
    expect([target.name, reference.name, target.documents, reference.documents]).toEqual([
      'after spring',
      'before spring',
      3,
      2,
    ]);
    const periods = await compared('--by', 'period', '--target', '2031-06..', '--reference', '..2031-02', '--all');
    expect([periods.target.words, periods.reference.words]).toEqual([target.words, reference.words]);
  });

  it('names the measure in its column, and keeps to the selection', async () => {
    const place = join(folder(KEYNESS), 'corpus');
    const { out } = await hawkdove(
      'keyness',
      place,
      '--by',
      'period',
      '-t',
      '2031-01',
      '--measure',
      'odds_ratio',
      '--actor',
      'brandt',
      '--csv',
      '--minimum',
      '4',
    );
    const [header, first] = out.split('\n');
    expect(header).toBe(
      'feature,odds_ratio,p,p_adjusted,n_target,n_reference,log_ratio,documents_target,documents_reference,largest_share',
    );
    expect(first).toBe('rocket,1.246511252,0.678446,1,2,6,0.289506617,1,3,1');
  });

  it('warns of what one document makes, on a terminal', async () => {
    const place = join(folder(KEYNESS), 'corpus');
    const { out } = await hawkdove('keyness', place, '--by', 'actor', '-t', 'okoro');
    expect(out).toMatch(/^dam .* one document$/m);
  });

  it.each([
    [['--by', 'weather', '--target', 'rain'], 'unknown contrast "weather"'],
    [['--by', 'actor', '--target', 'nobody'], 'no actor "nobody" here'],
    [['--by', 'actor', '--target', 'brandt', '--reference', 'brandt'], 'name two different ones'],
    [['--by', 'event', '--target', 'fall'], 'no event "fall"; events.yaml has spring'],
    [['--by', 'period', '--target', '2040'], 'the target (2040) has no words here'],
    [['--by', 'actor', '--target', 'brandt', '--measure', 'zeal'], 'unknown measure "zeal"; allowed are g2'],
    [['--by', 'actor', '--target', 'brandt', '--feature', 'letter'], 'unknown feature "letter"'],
    [['--by', 'actor', '--target', 'brandt', '--minimum', '0'], 'the minimum is a whole number from 1, not 0'],
    [['--by', 'voice', '--target', 'all'], 'leaves nothing to compare with'],
    [['--by', 'actor'], 'required option'],
  ])('refuses %j', async (args, why) => {
    const { code, err } = await hawkdove('keyness', join(folder(KEYNESS), 'corpus'), ...args);
    expect([code, err]).toEqual([64, expect.stringContaining(why)]);
  });
});
