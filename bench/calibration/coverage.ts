/** How often the intervals of a rate, of a difference and of a ratio hold the truth. */
import { BODIES } from '../../src/model/change.js';
import { unitsOf } from '../../src/tally/change/compared.js';
import { rateIn } from '../../src/tally/change/figures-of-body.js';
import { differenceOf, ratioOfTwo } from '../../src/tally/change/recovered.js';
import { hitsIn } from '../../src/tally/change/tests-of.js';
import { simulatedActor, truthOf, uniforms, type Speech } from './simulated.js';

/** A table of the grid. */
export interface Grid {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

const UNITS = [5, 10, 30, 100];
const EXPECTED = [1, 3, 10, 30, 100];

const KINDS: readonly (readonly [title: string, more: Partial<Speech>])[] = [
  ['Rates of units alike', { spread: 0 }],
  ['Rates of units that vary by 70 %', { spread: 0.7 }],
  ['The same, twice as high in the target', { spread: 0.7, change: 2 }],
  ['Varying by 70 %, neighbours correlated by 0.3', { spread: 0.7, correlation: 0.3 }],
  ['Varying by 70 %, neighbours correlated by 0.6', { spread: 0.7, correlation: 0.6 }],
  ['Varying by 70 %, each statement quoted five times, the day as unit', { spread: 0.7, repeats: 5 }],
  [
    'Varying by 70 %, each statement quoted five times, documents as units',
    { spread: 0.7, repeats: 5, isEachUnit: true },
  ],
];

/** Shares of corpora whose intervals hold the true rate of the reference, the true difference, the true ratio (where there is one). */
export function coverage(
  speech: Speech,
  corpora: number,
  seed: number,
): readonly [rate: number, difference: number, ratio: number] {
  const uniform = uniforms(seed);
  const truth = 1000 * truthOf(speech);
  const held = { rate: 0, difference: 0, ratio: 0, rates: 0, ratios: 0 };
  const holds = (estimate: { readonly low?: number; readonly high?: number } | undefined, value: number): number =>
    estimate?.low !== undefined && estimate.high !== undefined && estimate.low <= value && value <= estimate.high
      ? 1
      : 0;
  for (let corpus = 0; corpus < corpora; corpus++) {
    const actor = simulatedActor(speech, uniform);
    const [reference, target] = BODIES.map((body) =>
      unitsOf(actor.documents, body, (one) => [hitsIn(one, 'war'), one.words]),
    );
    const [before, after] = [reference && rateIn(reference), target && rateIn(target)];
    if (!before || !after) continue;
    held.rates += 1;
    held.rate += holds(before, truth);
    held.difference += holds(differenceOf(before, after), truth * (speech.change - 1));
    const ratio = ratioOfTwo(before, after);
    if (ratio?.low !== undefined) {
      held.ratios += 1;
      held.ratio += holds(ratio, speech.change);
    }
  }
  return [held.rate / held.rates, held.difference / held.rates, held.ratio / held.ratios];
}

/** The whole grid, a table for every kind of speech. */
export function* coverageTables(corpora: number): Generator<Grid> {
  for (const [kind, [title, more]] of KINDS.entries())
    yield {
      title,
      rows: [
        [
          'units of each body',
          ...EXPECTED.map((expected) => `${expected} expected ${expected === 1 ? 'hit' : 'hits'}`),
        ],
        ...UNITS.map((units) => [
          String(units),
          ...EXPECTED.map((expected) =>
            coverage({ units, expected, change: 1, spread: 0, ...more }, corpora, 7919 * kind + units * 1000 + expected)
              .map((share) => (100 * share).toFixed(1))
              .join(' '),
          ),
        ]),
      ],
    };
}
