import type { BodyName, Estimate } from '../../model/change.js';
import type { Value } from '../../model/figures.js';
import { documentShare } from '../measures/document-share.js';
import { rate } from '../measures/rate.js';
import { sumOfProducts } from '../sum-of-products.js';
import { toneOf } from '../tone.js';
import type { ComparedDocument, UnitPair } from './compared.js';

type Units = ReadonlyMap<string, UnitPair>;

/** The rate of a category per 1,000 words, as `trends.csv` has it; missing without words. */
export function rateIn(units: Units): Estimate | undefined {
  return estimateOf(rate.of(cellOf(units)));
}

/**
 * The share of sentences with a hit; its interval is that of a rate, hits of words being sentences of sentences. Missing where it is none, as in
 * `trends.csv`: hits in a few words of others' sentences would make it more than 1.
 */
export function sentenceShareIn(units: Units): Estimate | undefined {
  const perThousand = rateIn(units);
  if (!perThousand || perThousand.value > 1000) return undefined;
  const share = (value: number | undefined): number | undefined => value && Math.min(1, value / 1000);
  const { value, low, high } = perThousand;
  return estimateOf([value / 1000, low === 0 ? 0 : share(low), share(high)]);
}

/** The share of a body's documents with a hit, with Wilson's interval. */
export function documentShareIn(
  documents: readonly ComparedDocument[],
  body: BodyName,
  hits: (document: ComparedDocument) => number,
): Estimate | undefined {
  const own = documents.filter((document) => document.body === body);
  const hitDocuments = own.filter((document) => hits(document) > 0).length;
  return estimateOf(documentShare.of({ ...cellOf(new Map()), documents: own.length, hitDocuments }));
}

/** The tone of units that hold the positive side as `part` and the negative one as `whole`; missing without a hit. */
export function toneIn(units: Units): Estimate | undefined {
  const [positive, negative] = [numbers(units, 'part'), numbers(units, 'whole')];
  const { tone, low, high } = toneOf({
    ...{ positive: total(positive), negative: total(negative), units: units.size },
    positivePositive: sumOfProducts(positive, positive),
    positiveNegative: sumOfProducts(positive, negative),
    negativeNegative: sumOfProducts(negative, negative),
  });
  return estimateOf([tone, low, high]);
}

function cellOf(units: Units): Parameters<typeof rate.of>[0] {
  const [hits, words] = [numbers(units, 'part'), numbers(units, 'whole')];
  return {
    ...{ units: units.size, documents: 0, sentences: 0, hitSentences: 0, hitDocuments: 0 },
    ...{ words: total(words), hits: total(hits) },
    ...{ hitsHits: sumOfProducts(hits, hits), hitsWords: sumOfProducts(hits, words) },
    wordsWords: sumOfProducts(words, words),
  };
}

const numbers = (units: Units, which: keyof UnitPair): ReadonlyMap<string, number> =>
  new Map(Array.from(units, ([unit, pair]) => [unit, pair[which]]));

function total(units: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const value of units.values()) sum += value;
  return sum;
}

function estimateOf([value, low, high]: readonly Value[]): Estimate | undefined {
  if (typeof value !== 'number') return undefined;
  return typeof low === 'number' && typeof high === 'number' ? { value, low, high } : { value };
}
