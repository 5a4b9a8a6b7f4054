/** How often the interval of a difference with a fixed mix holds the true one, where the mix of outlets changes and moves the plain difference. */
import type { BodyName } from '../../src/model/change.js';
import type { ComparedDocument } from '../../src/tally/change/compared.js';
import { fixedMixDifference } from '../../src/tally/change/fixed-mix.js';
import { normal, poisson } from '../chance.js';
import { uniforms, type Uniform } from './simulated.js';

/** Outlets by how often the category is heard in each, and by their share of the documents of each body. */
const OUTLETS: readonly (Readonly<Record<BodyName, number>> & { readonly level: number })[] = [
  { level: 0.5, reference: 0.6, target: 0.2 },
  { level: 1, reference: 0.2, target: 0.3 },
  { level: 2, reference: 0.2, target: 0.5 },
];

const UNITS = [10, 30, 100];
const HITS = [10, 30, 100];
const SIGMA = Math.sqrt(Math.log(1 + 0.7 ** 2));

/** Shares of corpora whose interval holds the truth, in per cent: a row for each number of units, a column for hits expected in the reference. */
export function fixedMixTable(corpora: number, change: number): readonly (readonly string[])[] {
  return [
    ['units of each body', ...HITS.map((hits) => `${hits} expected hits`)],
    ...UNITS.map((units) => [
      String(units),
      ...HITS.map((hits) => (100 * coverage({ units, hits, change }, corpora)).toFixed(1)),
    ]),
  ];
}

interface Mixed {
  readonly units: number;
  readonly hits: number;
  readonly change: number;
}

function coverage(mixed: Mixed, corpora: number): number {
  const uniform = uniforms(mixed.units * 1000 + mixed.hits + mixed.change);
  let held = 0;
  for (let corpus = 0; corpus < corpora; corpus++) {
    const documents = simulated(mixed, uniform);
    const { difference } = fixedMixDifference(documents, 'war') ?? {};
    const truth = truthOf(documents, mixed);
    if (difference?.low !== undefined && difference.high !== undefined && difference.low <= truth)
      held += truth <= difference.high ? 1 : 0;
  }
  return held / corpora;
}

const MEAN_WORDS = 600 * Math.exp(0.6 ** 2 / 2);

function rateOf({ units, hits, change }: Mixed, body: BodyName, level: number): number {
  const mean = OUTLETS.reduce((sum, outlet) => sum + outlet.level * outlet.reference, 0);
  return ((hits / units / MEAN_WORDS) * level * (body === 'target' ? change : 1)) / mean;
}

function simulated(mixed: Mixed, uniform: Uniform): readonly ComparedDocument[] {
  return (['reference', 'target'] as const).flatMap((body) =>
    OUTLETS.flatMap((outlet, number) =>
      Array.from({ length: Math.round(mixed.units * outlet[body]) }, (_, at): ComparedDocument => {
        const words = Math.ceil(600 * Math.exp(0.6 * normal(uniform)));
        const own = Math.exp(SIGMA * normal(uniform) - SIGMA ** 2 / 2);
        const hits = poisson(words * rateOf(mixed, body, outlet.level) * own, uniform);
        const id = `${body} ${number} ${at}`;
        return {
          ...{ id, unit: id, body, stratum: String(number), words, sentences: Math.ceil(words / 20) },
          counts: new Map([['war', { hits, hitSentences: hits }]]),
        };
      }),
    ),
  );
}

/** The true rates, averaged by the words of each outlet as they came. */
function truthOf(documents: readonly ComparedDocument[], mixed: Mixed): number {
  const all = documents.reduce((sum, { words }) => sum + words, 0);
  return OUTLETS.reduce((sum, { level }, number) => {
    const words = documents
      .filter(({ stratum }) => stratum === String(number))
      .reduce((most, one) => most + one.words, 0);
    return sum + ((1000 * words) / all) * (rateOf(mixed, 'target', level) - rateOf(mixed, 'reference', level));
  }, 0);
}
