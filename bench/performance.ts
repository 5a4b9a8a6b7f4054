/**
 * How fast hawkdove is: whole processes on real texts (where HAWKDOVE_DATA has them) and on a seeded synthetic corpus, against raw
 * wink-nlp, against `wc -w`, and against R's tidytext where R is installed. Every ratio is made of runs that took turns on the same
 * cores. `npm run bench` prints the table, `npm run bench -- --write` renews docs/performance.md; names of measurements after it
 * choose among them. Needs GNU time and taskset, and `npm run build` before it.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withSection } from '../scripts/section.js';
import { growthPlot } from './performance/growth-plot.js';
import { hawkdove, type Measured, news, RESULTS, runOf, SCRATCH, speeches } from './performance/places.js';
import { canMeasure, type Cost, costOf, hasR, medianCost } from './performance/process-cost.js';
import { writeShuffled } from './performance/shuffled-speeches.js';
import { writeCorpus } from './performance/synthetic-corpus.js';
import { writeTerms } from './performance/terms.js';

const ROUNDS = 3;

interface Row {
  readonly what: string;
  readonly ours: string;
  readonly beside: string;
  readonly ratio: string;
  readonly wanted: string;
}

const seconds = ({ processor }: Cost): string => `${processor.toFixed(2)} s`;
const times = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toFixed(2));

/** Measures two commands in turn and sets processor time beside processor time. */
function against(ours: readonly string[], other: readonly string[], cores = 1): readonly [ours: Cost, other: Cost] {
  const pairs = Array.from(
    { length: ROUNDS + 1 },
    () => [costOf(ours, { cores }), costOf(other, { cores })] as const,
  ).slice(1);
  pairs.sort(([a, b], [c, d]) => a.processor / b.processor - c.processor / d.processor);
  const middle = pairs[Math.floor(ROUNDS / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

const RAW_WINK = resolve('bench/performance/raw-wink.js');
const oneCore = ({ folder, flags }: Measured): readonly string[] =>
  runOf(folder, '--workers', '1', '--no-cache', ...flags);

function besideWink(set: Measured | undefined, pipes: string, wanted: string): readonly Row[] {
  if (set === undefined) return [];
  const [ours, wink] = against(oneCore(set), [process.execPath, RAW_WINK, set.folder, pipes]);
  return [
    {
      what: `full run on ${set.name} (${set.megabytes.toFixed(1)} MB), against raw wink \`${pipes}\``,
      ours: `${seconds(ours)}, ${ours.memory.toFixed(0)} MB`,
      beside: `${seconds(wink)}, ${wink.memory.toFixed(0)} MB`,
      ratio: `${times(wink.processor / ours.processor)} times as fast`,
      wanted,
    },
  ];
}

function besideWords(set: Measured | undefined): readonly Row[] {
  if (set === undefined) return [];
  const [ours, words] = against(oneCore(set), [
    'sh',
    '-c',
    `find ${set.folder} -name '*.txt' -print0 | xargs -0 cat | wc -w`,
  ]);
  const what = `full run on ${set.name}, against \`wc -w\``;
  return [
    {
      what,
      ours: seconds(ours),
      beside: seconds(words),
      ratio: `${times(ours.processor / words.processor)} times its time`,
      wanted: 'at most 15',
    },
  ];
}

function besideTidytext(set: Measured | undefined): readonly Row[] {
  if (set === undefined || !hasR('tidytext', 'tokenizers', 'dplyr')) return [];
  const { csv, yaml } = writeTerms(join(SCRATCH, 'terms'), 300);
  const ours = runOf(set.folder, '--workers', '1', '--no-cache', '--lexicons', yaml);
  const [cost, tidy] = against(ours, [
    'Rscript',
    resolve('bench/performance/tidytext.R'),
    set.folder,
    csv,
    join(SCRATCH, 'tidy.csv'),
  ]);
  const what = `full run on ${set.name} with 300 single words, against R tidytext counting them`;
  return [
    {
      what,
      ours: `${seconds(cost)}, ${cost.memory.toFixed(0)} MB`,
      beside: `${seconds(tidy)}, ${tidy.memory.toFixed(0)} MB`,
      ratio: `${times(tidy.processor / cost.processor)} times as fast`,
      wanted: '',
    },
  ];
}

const corpora = new Map<string, Measured>();

/** A synthetic corpus, written when it is first asked for. */
function synthetic(documents: number, length = 6000): Measured {
  const name = `${documents} texts of ${length} characters`;
  let corpus = corpora.get(name);
  if (corpus === undefined) {
    const folder = join(SCRATCH, `synthetic-${documents}-${length}`);
    mkdirSync(folder);
    const megabytes = writeCorpus(folder, { documents, length, seed: 7 }) / 1e6;
    corpora.set(name, (corpus = { name, folder, megabytes, flags: ['--lexicons', resolve('lexicons')] }));
  }
  return corpus;
}

const MEASUREMENTS: ReadonlyMap<string, () => readonly Row[]> = new Map<string, () => readonly Row[]>([
  [
    'wink',
    () => [
      ...besideWink(speeches(), 'sbd,negation,pos', '6 times'),
      ...besideWink(news(), 'sbd,negation,pos', '3 times'),
    ],
  ],
  ['tokens', () => besideWink(speeches(), 'none', '')],
  ['words', () => besideWords(speeches())],
  ['tidytext', () => besideTidytext(speeches())],
  ['growth', growth],
  ['workers', workers],
  ['large', large],
  ['lexicon', lexicon],
  ['shapes', shapes],
  ['reruns', reruns],
  ['start', start],
]);

/** Time a megabyte, and memory, as the corpus grows; drawn as a plot. */
function growth(): readonly Row[] {
  const points = [150, 300, 600, 1500].map((documents) => {
    const corpus = synthetic(documents);
    const cost = medianCost(() => costOf(oneCore(corpus)), ROUNDS);
    return { megabytes: corpus.megabytes, ...cost };
  });
  writeFileSync(join(SCRATCH, 'growth.svg'), growthPlot(points));
  const [first, , , last] = points;
  if (first === undefined || last === undefined) return [];
  // What starting takes is no growth: it is measured apart and taken off both.
  const empty = medianCost(() => costOf(oneCore(synthetic(1, 200))), ROUNDS);
  const each = (cost: Cost & { megabytes: number }): number => (cost.processor - empty.processor) / cost.megabytes;
  return [
    {
      what: `time a MB, ${last.megabytes.toFixed(1)} MB against ${first.megabytes.toFixed(1)} MB`,
      ours: `${each(last).toFixed(3)} s`,
      beside: `${each(first).toFixed(3)} s`,
      ratio: `${times(each(last) / each(first))} times`,
      wanted: 'within 10 %',
    },
    {
      what: `memory, ${last.megabytes.toFixed(1)} MB against ${first.megabytes.toFixed(1)} MB`,
      ours: `${last.memory.toFixed(0)} MB`,
      beside: `${first.memory.toFixed(0)} MB`,
      ratio: `${times(last.memory / first.memory)} times`,
      wanted: 'under 1.3',
    },
  ];
}

function workers(): readonly Row[] {
  const { folder, flags, megabytes } = synthetic(1500);
  const of = (workers: number): Cost =>
    medianCost(() => costOf(runOf(folder, '--workers', String(workers), '--no-cache', ...flags), { cores: 2 }), ROUNDS);
  const [one, two] = [of(1), of(2)];
  return [
    {
      what: `two workers against one, wall time, ${megabytes.toFixed(1)} MB`,
      ours: `${two.wall.toFixed(2)} s, ${two.memory.toFixed(0)} MB`,
      beside: `${one.wall.toFixed(2)} s, ${one.memory.toFixed(0)} MB`,
      ratio: `${times(one.wall / two.wall)} times as fast`,
      wanted: '1.7; under 400 MB',
    },
  ];
}

/** Ten times the speeches, measured once each: runs that take minutes vary less than short ones. */
function large(): readonly Row[] {
  const set = speeches();
  if (set === undefined) return [];
  const folder = join(SCRATCH, 'large');
  mkdirSync(folder);
  const megabytes = writeShuffled(set.folder, folder, { times: 10, seed: 7 }) / 1e6;
  const ten = { ...set, folder, megabytes };
  const size = `${megabytes.toFixed(0)} MB of speeches`;
  const withTwo = ({ folder: of, flags }: Measured): Cost =>
    costOf(runOf(of, '--workers', '2', '--no-cache', ...flags), { cores: 2 });
  const wink = costOf([process.execPath, RAW_WINK, folder, 'sbd,negation,pos']);
  const [one, two] = [costOf(oneCore(ten)), withTwo(ten)];
  const oneOnTwo = costOf(oneCore(ten), { cores: 2 });
  const [small, smallTwo] = [costOf(oneCore(set)), withTwo(set)];
  const empty = costOf(oneCore(synthetic(1, 200)));
  const each = (cost: Cost, of: Measured): number => (cost.processor - empty.processor) / of.megabytes;
  return [
    {
      what: `full run on ${size}, against raw wink \`sbd,negation,pos\``,
      ours: `${seconds(one)}, ${one.memory.toFixed(0)} MB`,
      beside: `${seconds(wink)}, ${wink.memory.toFixed(0)} MB`,
      ratio: `${times(wink.processor / one.processor)} times as fast`,
      wanted: '6 times',
    },
    {
      what: `two workers against one, wall time, ${size}`,
      ours: `${two.wall.toFixed(1)} s, ${two.memory.toFixed(0)} MB`,
      beside: `${oneOnTwo.wall.toFixed(1)} s, ${oneOnTwo.memory.toFixed(0)} MB`,
      ratio: `${times(oneOnTwo.wall / two.wall)} times as fast`,
      wanted: '1.7; under 400 MB',
    },
    {
      what: `memory of two workers, ${size} against ${set.megabytes.toFixed(1)} MB`,
      ours: `${two.memory.toFixed(0)} MB`,
      beside: `${smallTwo.memory.toFixed(0)} MB`,
      ratio: `${times(two.memory / smallTwo.memory)} times`,
      wanted: 'under 1.3',
    },
    {
      what: `time a MB, ${size} against ${set.megabytes.toFixed(1)} MB`,
      ours: `${each(one, ten).toFixed(3)} s`,
      beside: `${each(small, set).toFixed(3)} s`,
      ratio: `${times(each(one, ten) / each(small, set))} times`,
      wanted: 'within 10 %',
    },
  ];
}

function lexicon(): readonly Row[] {
  const { folder } = synthetic(600);
  const of = (terms: number): readonly string[] =>
    runOf(folder, '--workers', '1', '--no-cache', '--lexicons', writeTerms(join(SCRATCH, `terms-${terms}`), terms).csv);
  const [large, small] = against(of(50_000), of(300));
  return [
    {
      what: '50,000 terms against 300',
      ours: seconds(large),
      beside: seconds(small),
      ratio: `${times(large.processor / small.processor)} times`,
      wanted: 'under 2',
    },
  ];
}

/** Texts that have broken other readers: one of 10 MB, one without a space. */
function shapes(): readonly Row[] {
  const many = synthetic(1000, 10_000);
  const one = synthetic(1, 10_000_000);
  const [long, short] = against(oneCore(one), oneCore(many));
  const plain = synthetic(1, 1_000_000);
  const solid = join(SCRATCH, 'solid');
  mkdirSync(solid);
  writeFileSync(join(solid, 'a.txt'), `${'x'.repeat(1_000_000)}\n`);
  const [unbroken, usual] = against(runOf(solid, '--workers', '1', '--no-cache', ...plain.flags), oneCore(plain));
  return [
    {
      what: '10 MB in one document against 1,000 documents',
      ours: seconds(long),
      beside: seconds(short),
      ratio: `${times(long.processor / one.megabytes / (short.processor / many.megabytes))} times`,
      wanted: 'under 1.2',
    },
    {
      what: '1 MB without a space against 1 MB of text',
      ours: seconds(unbroken),
      beside: seconds(usual),
      ratio: `${times(unbroken.processor / usual.processor)} times`,
      wanted: 'under 2',
    },
  ];
}

function reruns(): readonly Row[] {
  const { folder, flags } = synthetic(10_000, 1500);
  const store = join(SCRATCH, 'store');
  const command = runOf(folder, '--workers', '1', '--store', store, ...flags);
  const first = costOf(command);
  const again = medianCost(() => costOf(command), ROUNDS);
  const merged = medianCost(() => {
    rmSync(RESULTS, { recursive: true });
    return costOf(command);
  }, ROUNDS);
  const changed = join(folder, 'texts/0004/0004242.txt');
  const text = readFileSync(changed, 'utf8');
  let turn = 0;
  const one = medianCost(() => {
    writeFileSync(changed, `${text}\nThey spoke ${String((turn += 1))} times.\n`);
    return costOf(command);
  }, ROUNDS);
  const empty = medianCost(
    () => costOf(runOf(synthetic(1, 200).folder, '--workers', '1', '--no-cache', ...flags)),
    ROUNDS,
  );
  return [
    {
      what: 'unchanged rerun of 10,000 documents, against the first run',
      ours: seconds(again),
      beside: seconds(first),
      ratio: `${((100 * again.processor) / first.processor).toFixed(1)} %`,
      wanted: 'under 5 %',
    },
    {
      what: 'the same where the results are gone, from kept analyses alone',
      ours: seconds(merged),
      beside: seconds(first),
      ratio: `${((100 * merged.processor) / first.processor).toFixed(1)} %`,
      wanted: '',
    },
    {
      what: 'one document of 10,000 changed, against a run of one',
      ours: `${one.wall.toFixed(2)} s`,
      beside: `${empty.wall.toFixed(2)} s`,
      ratio: `${(one.wall - empty.wall).toFixed(2)} s more`,
      wanted: 'under 1 s',
    },
  ];
}

function start(): readonly Row[] {
  const bare = [process.execPath, '-e', '0'];
  const [version, node] = against(hawkdove('--version'), bare);
  const [ten, nothing] = against(oneCore(synthetic(10, 3000)), bare);
  return [
    {
      what: '`--version`, against bare node',
      ours: `${(1000 * version.wall).toFixed(0)} ms`,
      beside: `${(1000 * node.wall).toFixed(0)} ms`,
      ratio: `${times(version.wall / node.wall)} times`,
      wanted: 'under 150 ms',
    },
    {
      what: 'tables of 10 documents, against bare node',
      ours: `${ten.wall.toFixed(2)} s`,
      beside: `${nothing.wall.toFixed(2)} s`,
      ratio: '',
      wanted: 'under 1.2 s',
    },
  ];
}

function tableOf(rows: readonly Row[]): string {
  const head = ['what', 'hawkdove', 'beside', 'ratio', 'aimed at'];
  const body = rows.map(({ what, ours, beside, ratio, wanted }) => [what, ours, beside, ratio, wanted]);
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const unknown = asked.find((name) => !MEASUREMENTS.has(name));
if (unknown !== undefined)
  throw new Error(`there is no measurement ${unknown}; there are ${[...MEASUREMENTS.keys()].join(', ')}`);
try {
  if (canMeasure()) {
    const rows: Row[] = [];
    for (const [name, measure] of MEASUREMENTS) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      const found = measure();
      for (const { what, ours, beside, ratio, wanted } of found)
        console.log(`${what}: ${ours}; beside ${beside}; ${ratio}${wanted === '' ? '' : ` (aimed at: ${wanted})`}`);
      rows.push(...found);
    }
    if (process.argv.includes('--write')) {
      const page = 'docs/performance.md';
      writeFileSync(page, withSection(readFileSync(page, 'utf8'), 'performance', tableOf(rows)));
      if (asked.length === 0) writeFileSync('docs/growth.svg', readFileSync(join(SCRATCH, 'growth.svg')));
    }
  } else console.error('bench: GNU time (/usr/bin/time) and taskset are needed to measure whole processes');
} finally {
  rmSync(SCRATCH, { recursive: true, force: true });
}
