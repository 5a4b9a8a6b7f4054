/**
 * How often the interval of `rate` holds the true rate: simulated cells of units whose lengths and rates vary, as documents'
 * do. Beside it the symmetric interval r ± t·se, which is why the logarithm is taken. Run with `npx tsx bench/intervals.ts`.
 */
import { rate } from '../src/tally/measures/rate.js';
import { studentT975 } from '../src/tally/student-t.js';
import { normal, poisson, uniforms } from './chance.js';

const CELLS = 4000;
const UNITS = [2, 5, 10, 30, 100];
const EXPECTED_HITS = [1, 3, 10, 30, 100];
/** The coefficient of variation of a unit's own rate around the true one. */
const SPREADS = [0, 0.7];

interface Simulated {
  readonly hits: readonly number[];
  readonly words: readonly number[];
}

/** Log-normal lengths around 600 words, and log-normal rates whose mean is the true rate. */
function simulated(units: number, hits: number, spread: number, uniform: () => number): Simulated & { truth: number } {
  const sigma = Math.sqrt(Math.log(1 + spread ** 2));
  const words = Array.from({ length: units }, () => Math.ceil(600 * Math.exp(0.6 * normal(uniform))));
  const truth = hits / units / (600 * Math.exp(0.18));
  const rates = words.map(() => truth * Math.exp(sigma * normal(uniform) - sigma ** 2 / 2));
  return { truth, words, hits: words.map((count, unit) => poisson(count * (rates[unit] ?? 0), uniform)) };
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

function coverage(units: number, expected: number, spread: number): { logT: number; symmetric: number } {
  const uniform = uniforms(units * 1000 + expected);
  let [logT, symmetric] = [0, 0];
  for (let cell = 0; cell < CELLS; cell += 1) {
    const { truth, hits, words } = simulated(units, expected, spread, uniform);
    const products = (a: readonly number[], b: readonly number[]): number => total(a.map((x, i) => x * (b[i] ?? 0)));
    const [h, w] = [total(hits), total(words)];
    const [hh, hw, ww] = [products(hits, hits), products(hits, words), products(words, words)];
    const documents = { documents: units, sentences: w, hitSentences: h, hitDocuments: 0 };
    const squares = { hitsHits: BigInt(hh), hitsWords: BigInt(hw), wordsWords: BigInt(ww) };
    const [, low, high] = rate.of({ units, words: w, hits: h, ...documents, ...squares });
    if (Number(low) <= 1000 * truth && 1000 * truth <= Number(high)) logT += 1;

    const r = h / w;
    const se = Math.sqrt(((units / (units - 1)) * Math.max(0, hh - 2 * r * hw + r * r * ww)) / w ** 2);
    if (Math.abs(truth - r) <= studentT975(units - 1) * se) symmetric += 1;
  }
  return { logT: (100 * logT) / CELLS, symmetric: (100 * symmetric) / CELLS };
}

console.log(`Share of ${CELLS} simulated cells whose 95 % interval holds the true rate: log t (symmetric), in %`);
for (const spread of SPREADS) {
  console.log(`\nrates of units vary by ${100 * spread} % | expected hits in a cell`);
  console.log(['units', ...EXPECTED_HITS].map((head) => String(head).padStart(14)).join(''));
  for (const units of UNITS) {
    const cells = EXPECTED_HITS.map((expected) => {
      const { logT, symmetric } = coverage(units, expected, spread);
      return `${logT.toFixed(1)} (${symmetric.toFixed(1)})`;
    });
    console.log([String(units), ...cells].map((text) => text.padStart(14)).join(''));
  }
}
