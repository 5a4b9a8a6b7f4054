import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainComparison } from '../../bench/calibration/plain-comparison.js';
import { hawkdove } from './command.js';
import { LEXICON, scratch, type Files } from './study.js';

const { folder } = scratch();

type Row = Readonly<Record<string, string>>;

const WAR = 'We will strike back. The army stands ready at the river and the war goes on.';
const PEACE = 'We choose peace and we negotiate. The army of clerks stands ready at the river.';
const CALM = 'The harvest was good this year, and the bridges over the river were painted.';

/** Documents on the 5th of months from a first one on, each by one author. */
function speeches(author: string, year: number, texts: readonly string[]): Files {
  return Object.fromEntries(
    texts.map((text, i) => {
      const date = `${year}-${String(i + 1).padStart(2, '0')}-05`;
      const body = `${text} Item ${i} of the list follows.`;
      return [
        `corpus/${author}-${date}.md`,
        `---\ndate: ${date}\nauthor: ${author}\noutlet: Ledger ${i % 2}\n---\n${body}\n`,
      ];
    }),
  );
}

const repeated = (text: string, count: number): readonly string[] => Array.from({ length: count }, () => text);

const TURN: Files = {
  'lexicons/militaristic.yaml': LEXICON('militaristic', ['strike back', 'war']),
  'lexicons/peace-oriented.yaml': LEXICON('peace-oriented', ['peace', 'negotiat*']),
  'corpus/actors.yaml':
    '- { id: brandt, name: Ilse Brandt, gender: female, side: karesia }\n- { id: okoro, name: Samuel Okoro, gender: male, side: tarvia }\n',
  'corpus/events.yaml': '- { id: bridge-day, title: Bridge day, date: 2031-06-24 }\n',
  'corpus/hawkdove.config.yaml': 'minimum: { documents: 3, words: 30, hits: 5 }\n',
  ...speeches('brandt', 2031, [...repeated(WAR, 6), ...repeated(PEACE, 6)]),
  ...speeches('okoro', 2031, repeated(CALM, 12)),
};

/** Milliseconds: the program is run before the first test. */
const PATIENCE = 120_000;

let place: string;
const compared = (...args: readonly string[]): ReturnType<typeof hawkdove> =>
  hawkdove('compare', '--out', join(place, 'out'), ...args);

async function table(...args: readonly string[]): Promise<readonly Row[]> {
  const { code, out, err } = await compared('--csv', ...args);
  expect([code, err]).toEqual([0, '']);
  return parse(out, { columns: true }) as unknown as readonly Row[];
}

beforeAll(async () => {
  place = folder(TURN);
  const { code } = await hawkdove('run', join(place, 'corpus'), '--out', join(place, 'out'), '--quiet');
  expect(code).toBe(0);
}, PATIENCE);

describe('hawkdove compare', () => {
  it('finds who turned after the event, with interval, p and what it rests on', async () => {
    const rows = await table('--event', 'bridge-day');
    const war = rows.find(
      ({ actor, category, measure }) => `${actor} ${category} ${measure}` === 'brandt militaristic rate',
    );
    expect(war).toMatchObject({
      ...{ by: 'event', reference: 'before bridge-day', target: 'after bridge-day', voice: 'own' },
      ...{ reference_documents: '6', reference_hits: '12', target_documents: '6', target_hits: '0' },
      ...{ p_method: 'exact', permutations: '924', verdict: 'lower' },
    });
    expect(Number(war?.['difference'])).toBeCloseTo(
      Number(war?.['target_value']) - Number(war?.['reference_value']),
      8,
    );
    expect(Number(war?.['p'])).toBeCloseTo(2 / 924, 8);
    const quiet = rows.filter(({ actor, measure }) => actor === 'okoro' && measure === 'rate');
    expect(quiet.map(({ verdict }) => verdict)).toEqual(['too_few_hits', 'too_few_hits']);
  });

  it('tells it in words, with documents and entries behind it', async () => {
    const { out } = await compared('--event', 'bridge-day');
    expect(out).toMatch(/brandt, militaristic: lower, .* to 0\.00 per 1,000 words/);
    expect(out).toContain('Entries that move it most: strike back');
    expect(out).toContain('not yet a difference because of it');
  });

  it('compares windows with a gap around the day', async () => {
    const rows = await table('--event', '2031-06-24', '--before', '100d', '--after', '100d', '--gap', '12d');
    const war = rows.find(
      ({ actor, category, measure }) => `${actor} ${category} ${measure}` === 'brandt militaristic rate',
    );
    expect([war?.['reference_documents'], war?.['target_documents']]).toEqual(['4', '3']);
  });

  it('compares periods, sides and actors', async () => {
    const periods = await table('--by', 'period', '-t', '2031-Q3', '-r', '2031-Q1', '-a', 'brandt');
    expect(new Set(periods.map(({ actor }) => actor))).toEqual(new Set(['brandt']));
    for (const [by, target, reference] of [
      ['side', 'karesia', 'tarvia'],
      ['actor', 'brandt', 'okoro'],
      ['outlet', 'Ledger 0', 'Ledger 1'],
    ] as const) {
      const [first] = await table('--by', by, '-t', target, '-r', reference);
      expect([first?.['actor'], first?.['reference'], first?.['target']]).toEqual(['(all)', reference, target]);
    }
  });

  it('gives the same bytes every time, as table, file and JSON', async () => {
    const file = join(place, 'changes.csv');
    const [first, second] = [
      await compared('--event', 'bridge-day', '--csv'),
      await compared('--event', 'bridge-day', '--csv', file),
    ];
    expect(readFileSync(file, 'utf8')).toBe(first.out);
    expect(second.out).toContain('brandt, militaristic');
    const { out } = await compared('--event', 'bridge-day', '--json');
    const json = JSON.parse(out) as { schema: number; plan_sha256: string; changes: readonly unknown[] };
    expect([json.schema, json.changes.length]).toEqual([1, first.out.trim().split('\n').length - 1]);
    expect(json.plan_sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('equals the plainest way to make the same comparison', async () => {
    const rows = await table('--event', 'bridge-day', '-a', 'brandt');
    for (const category of ['militaristic', 'peace-oriented']) {
      const row = rows.find((one) => one['category'] === category && one['measure'] === 'rate');
      const plain = plainComparison(join(place, 'out'), {
        ...{ actor: 'brandt', category, reference: ['2031-01-01', '2031-06-23'], target: ['2031-06-25', '2031-12-31'] },
      });
      const columns = ['reference_value', 'target_value', 'difference', 'difference_low', 'difference_high', 'p'];
      const wanted = [...plain.rates, plain.difference, plain.low, plain.high, plain.p];
      columns.forEach((column, i) => {
        expect(Number(row?.[column]), `${category} ${column}`).toBeCloseTo(wanted[i] ?? NaN, 6);
      });
    }
  });

  it('holds findings against other choices', async () => {
    const { out } = await compared('--event', 'bridge-day', '--sensitivity', '--against', join(place, 'out'));
    for (const choice of ['copies kept', 'unattributed left out', 'negated counted', 'fixed mix of outlets and kinds'])
      expect(out).toMatch(new RegExp(`brandt +militaristic +${choice} `));
    expect(out).toMatch(/brandt +militaristic +as it is +(\S+ \S+ \S+) [\s\S]*brandt +militaristic +\S+out +\1/);
  });

  it('holds a run to a frozen plan', async () => {
    const report = JSON.parse(readFileSync(join(place, 'out/run.json'), 'utf8')) as { plan_sha256: string };
    const hash = report.plan_sha256;
    expect((await compared('--event', 'bridge-day', '--frozen', hash.slice(0, 12))).code).toBe(0);
    const other = await compared('--event', 'bridge-day', '--frozen', hash.startsWith('0') ? '11111111' : '00000000');
    expect([other.code, other.err]).toEqual([64, expect.stringContaining(hash)]);
    expect((await compared('--event', 'bridge-day', '--frozen', 'abc')).code).toBe(64);
  });

  it.each([
    [[], 'name what is compared'],
    [['--event', 'no-day'], 'has bridge-day; a day will do'],
    [['--event', '2044-01-01'], 'go from 2031-01-05 to 2031-12-05'],
    [['--event', 'bridge-day', '--by', 'actor'], 'exclude each other'],
    [['--event', 'bridge-day', '--before', '3 weeks'], 'a length of time such as 90d'],
    [['--event', 'bridge-day', '--before', '0d'], 'a length of time such as 90d'],
    [['--event', 'bridge-day', '-k', 'doves'], 'this run has militaristic, peace-oriented'],
    [['--event', 'bridge-day', '--within', 'moon'], 'author, outlet, kind'],
    [['--event', 'bridge-day', '--permutations', '5'], 'from 99 to 1000000'],
    [['--event', 'bridge-day', '-a', 'nobody'], 'no actor "nobody" here'],
    [['--event', 'bridge-day', '-v', 'quoted'], 'has no words here in the voice quoted'],
    [['--event', 'bridge-day', '--csv', '--json'], 'exclude each other'],
    [['--by', 'period', '-t', '2031', '--gap', '7d'], 'gap is for events'],
    [['--by', 'period', '-t', '2031'], 'the reference (all but 2031) has no words'],
    [['--by', 'actor', '-t', 'brandt', '-r', 'brandt'], 'are both "brandt"'],
  ])('says of %j what is wrong', async (args, message) => {
    const { code, out, err } = await compared(...args);
    expect([code, out]).toEqual([64, '']);
    expect(err).toContain(message);
  });

  it('says that nothing can be said of small cells and of no hits', async () => {
    const small = await compared('--event', 'bridge-day', '--before', '60d', '--after', '40d');
    expect(small.out).toContain('Nothing can be said about a difference');
    expect(small.out).toContain('too little text of anybody');
    const silent = await compared('--event', 'bridge-day', '-a', 'okoro');
    expect(silent.out).toContain('no category has enough hits');
  });

  it('says which results are missing, or of another version', async () => {
    const other = folder({ 'run.json': '{"version":"0.0.1"}', 'broken/run.json': '{' });
    const said = async (out: string): Promise<string> => (await hawkdove('compare', '--event', 'x', '--out', out)).err;
    expect(await said(other)).toContain('as runs of this version do');
    expect(await said(join(other, 'broken'))).toContain('is not valid JSON');
    expect(await said(join(other, 'none'))).toContain('run `hawkdove run` first');
    expect(existsSync(join(other, 'none'))).toBe(false);
  });
});

describe('hawkdove series', () => {
  const series = (...args: readonly string[]): ReturnType<typeof hawkdove> =>
    hawkdove('series', '--out', join(place, 'out'), ...args);

  it('finds the month in which a new level begins, and smooths what is around it', async () => {
    const { code, out } = await series('-a', 'brandt', '-k', 'militaristic', '--period', 'month', '--csv');
    const rows = parse(out, { columns: true }) as unknown as readonly Row[];
    expect(code).toBe(0);
    const of = (statistic: string): readonly Row[] => rows.filter((row) => row['statistic'] === statistic);
    expect(of('change_points').map(({ period }) => period)).toEqual(['2031-07']);
    expect(of('rolling_rate')).toHaveLength(12);
    expect(Number(of('rolling_rate')[11]?.['value'])).toBe(0);
    expect(Number(of('local_regression')[0]?.['value'])).toBeGreaterThan(50);
  });

  it('tells what would be expected by the other quarters, and rebases the rate', async () => {
    const { out } = await series(
      ...['-a', 'brandt', '-k', 'militaristic', '-p', 'quarter', '-s', 'missing_rhetoric,index', '--csv'],
    );
    const rows = parse(out, { columns: true }) as unknown as readonly Row[];
    const [first, , third] = rows.filter(({ statistic }) => statistic === 'missing_rhetoric');
    expect([first?.['value'], third?.['value']]).toEqual(['6', '0']);
    expect(Number(third?.['expected'])).toBeGreaterThan(Number(first?.['expected']));
    expect(Number(third?.['p'])).toBeLessThan(Number(first?.['p']));
    const index = rows.filter(({ statistic }) => statistic === 'index').map(({ value }) => value);
    expect(index).toEqual(['100', '100', '0', '0']);
  });

  it.each([
    [['-s', 'mean'], 'unknown statistic "mean"'],
    [['--window', '4'], 'an odd number'],
    [['--span', '0'], 'above 0 and at most 1'],
    [['--base', 'summer'], 'unknown period "summer"'],
    [['-p', 'decade'], 'unknown period "decade"'],
    [['-a', 'nobody'], 'no actor "nobody" speaks'],
    [['-v', 'loud'], 'unknown voice "loud"'],
    [['-v', 'quoted'], 'nobody speaks in the voice quoted'],
  ])('says of %j what is wrong', async (args, message) => {
    const { code, err } = await series(...args);
    expect([code, err]).toEqual([64, expect.stringContaining(message)]);
  });
});
