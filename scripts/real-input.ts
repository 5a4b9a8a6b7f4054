/**
 * The main job on real texts: the two corpora of `examples/`, in the folder that HAWKDOVE_DATA names. Prints what came out
 * and fails when an input is unaccounted for or a figure is missing that these corpora must give. With `--write` the table of
 * the README is renewed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type RunSummary } from '../src/index.js';
import { withSection } from './section.js';

const data = process.env['HAWKDOVE_DATA'] ?? '../shared/data';
const scratch = mkdtempSync(join(tmpdir(), 'hawkdove-'));

async function main(): Promise<void> {
  const debate = join(data, 'corpora/general_debate');
  const council = join(data, 'blame_security_council');
  if (!existsSync(debate) || !existsSync(council)) {
    console.error(`real input: there is no ${debate} or ${council}; name their folder with HAWKDOVE_DATA`);
    return;
  }
  const debates = await run({
    corpus: debate,
    config: 'examples/general-debate/hawkdove.config.yaml',
    lexicons: 'lexicons',
    out: join(scratch, 'general-debate'),
  });
  show('General Debate', debates);
  const table = rateTable(debates);
  console.log(table);
  if (process.argv.includes('--write')) {
    writeFileSync('README.md', withSection(readFileSync('README.md', 'utf8'), 'general-debate', table));
  }
  expect(debates.report.analysed === 537, 'all 537 speeches are analysed');
  expect(debates.report.rejected === 0, 'none is rejected');
  expect(debates.report.undated === 0 && debates.report.anonymous === 0, 'every speech has a date and a speaker');

  const metadata = 'examples/security-council/metadata.csv';
  execFileSync(process.execPath, [
    '--import',
    'tsx',
    'examples/security-council/make-metadata.ts',
    join(council, 'speakers.tsv'),
    join(council, 'speeches'),
    metadata,
  ]);
  const speeches = await run({
    corpus: join(council, 'speeches'),
    config: 'examples/security-council/hawkdove.config.yaml',
    lexicons: 'lexicons',
    out: join(scratch, 'security-council'),
  });
  show('Security Council', speeches);
  expect(speeches.report.analysed === 34 && speeches.report.anonymous === 0, 'all 34 speeches have a speaker');
  expect([...speeches.figures.blames].length > 0, 'somebody blames somebody');
}

function show(title: string, { report }: RunSummary): void {
  const hits = Object.entries(report.hits).map(([category, count]) => `${category} ${count}`);
  console.log(`${title}: ${report.analysed} of ${report.found} analysed, ${report.words} words, ${hits.join(', ')}`);
}

/** Rates of the two tones of Armenia and Azerbaijan, as the README shows them. */
function rateTable({ figures }: RunSummary): string {
  const rows = [...figures.trends].filter(
    ({ actor, voice, category }) =>
      (actor === 'ARM' || actor === 'AZE') &&
      voice === 'own' &&
      (category === 'militaristic' || category === 'peace-oriented'),
  );
  const periods = [...new Set(rows.map((row) => row.period.id))];
  const cell = (actor: string, period: string, category: string): string => {
    const row = rows.find((one) => one.actor === actor && one.period.id === period && one.category === category);
    const [rate, low, high] = row?.figures.map((value) => (typeof value === 'number' ? value.toFixed(2) : '')) ?? [];
    return rate === undefined || rate === '' ? '–' : `${rate} [${low ?? ''}, ${high ?? ''}]`;
  };
  const head = ['period', 'Armenia militaristic', 'peace-oriented', 'Azerbaijan militaristic', 'peace-oriented'];
  const body = periods.map((period) => [
    period,
    ...['ARM', 'AZE'].flatMap((actor) =>
      ['militaristic', 'peace-oriented'].map((category) => cell(actor, period, category)),
    ),
  ]);
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function expect(isTrue: boolean, what: string): void {
  if (isTrue) return;
  console.error(`real input: not so: ${what}`);
  process.exitCode = 1;
}

try {
  await main();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
