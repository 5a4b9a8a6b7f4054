/**
 * Whether the figures of `hawkdove compare` can be trusted: how often it flags a change where there is none and where there is one, and how often its intervals hold the truth.
 * Run with `npm run calibration`; `-- results` shuffles the dates of a finished run's own documents too. Every corpus is drawn anew from a seed, so the same figures come out.
 */
import { BODIES } from '../src/model/change.js';
import { falseAlarms } from './calibration/false-alarms.js';
import { correctedCoverage } from './calibration/corrected.js';
import { coverageTables } from './calibration/coverage.js';
import { fixedMixTable } from './calibration/fixed-mix.js';
import { shuffledRun } from './calibration/shuffled-run.js';

const CORPORA = 2000;
const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`).join('\n');

const percent = (share: number): string => (100 * share).toFixed(1);

console.log(
  `Changes flagged at 5 %, of ${CORPORA} corpora; dates shuffled within author or outlet, ${BODIES.join(' and ')} alike\n`,
);
console.log(
  table([
    ['corpus', 'rate', 'tone'],
    ...falseAlarms(CORPORA).map(({ name, rate, tone }) => [name, percent(rate), percent(tone)]),
  ]),
);
const [results] = process.argv.slice(2);
if (results !== undefined) {
  const { rate, tone, tests } = await shuffledRun(results, CORPORA);
  console.log(
    `\n${results}, its own documents with dates shuffled within author: rate ${percent(rate)}, tone ${percent(tone)} (${tests} tests)`,
  );
}
console.log('\nHow often 95 % intervals hold the truth, in %: rate, difference, ratio\n');
for (const { title, rows } of coverageTables(CORPORA)) console.log(`${title}\n\n${table(rows)}\n`);

for (const change of [1, 2])
  console.log(
    `Differences with a fixed mix of three outlets, where the target is ${change} times the reference\n\n${table(fixedMixTable(CORPORA, change))}\n`,
  );
console.log(
  'Corrected shares of sentences, and sentences per 1,000 words: how often the interval holds the truth, in %, and the width of that of the share in points\n',
);
console.log(
  table([
    ['tool', 'corrected share', 'corrected per 1,000 words', 'width', 'tool alone'],
    ...correctedCoverage(CORPORA).map(({ name, corrected, rate, tool, width }) => [
      name,
      ...[corrected, rate, width, tool].map(percent),
    ]),
  ]),
);
