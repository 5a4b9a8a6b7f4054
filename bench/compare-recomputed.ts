/**
 * Makes comparisons of a finished run again in the plainest way, and fails where they differ: `npx tsx bench/compare-recomputed.ts results 2008-08-08 4`, for
 * every actor around a day, with so many years on either side.
 */
import { compare } from '../src/index.js';
import { plainComparison } from './calibration/plain-comparison.js';

const [results = 'output', day = '2008-08-08', years = '4'] = process.argv.slice(2);
const comparison = await compare({ results, by: 'event', target: day, before: `${years}y`, after: `${years}y` });
const { reference, target } = comparison.windows ?? {};
if (!reference || !target) throw new Error('no windows');
let [checked, enclosed, tested, worst] = [0, 0, 0, 0];
for (const { actor, category, measure, difference, probability } of comparison.changes) {
  if (measure !== 'rate' || !difference || actor === '(all)') continue;
  const plain = plainComparison(results, {
    ...{ actor, category, reference: [reference.start, reference.end], target: [target.start, target.end] },
  });
  const apart = [difference.value - plain.difference];
  // The table of quantiles ends at twelve units: what has more, as all texts without an author together, is compared without its interval.
  const hasInterval = !Number.isNaN(plain.low) && !Number.isNaN(plain.high);
  if (hasInterval) {
    apart.push((difference.low ?? NaN) - plain.low, (difference.high ?? NaN) - plain.high);
    enclosed += 1;
  }
  if (probability?.method === 'exact' && plain.p !== undefined) {
    apart.push(probability.p - plain.p);
    tested += 1;
  }
  // Upper ends of tiny samples are large: as a share of themselves.
  const largest = Math.max(...apart.map(Math.abs)) / (hasInterval ? Math.max(1, Math.abs(plain.high)) : 1);
  worst = Math.max(worst, largest);
  checked += 1;
  if (!(largest < 1e-6)) {
    console.error(`${actor} ${category}: ${apart.join(' ')}`);
    process.exitCode = 1;
  }
}
console.log(
  `${checked} differences, ${enclosed} intervals and ${tested} exact p around ${day} made again; the largest difference is ${worst.toExponential(1)}`,
);
