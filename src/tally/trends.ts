import type { Column, Trend, Value } from '../model/figures.js';
import type { CategoryId } from '../model/lexicon.js';
import { nodesOf } from '../model/lexicon.js';
import type { Plan } from '../model/plan.js';
import { measures as shelf } from './measures/index.js';
import { byCodeUnit } from './order.js';
import { rounded } from './rounded.js';
import { isSmall, rowsOf } from './rows.js';
import { sumOfProducts } from './sum-of-products.js';
import type { Cell, CategorySums, Tally } from './tally.js';

const measures = shelf.toSorted((a, b) => a.order - b.order || byCodeUnit(a.id, b.id));

/** The columns of the measures, as they stand in `trends.csv`. */
export const measureColumns: readonly Column[] = measures.flatMap((measure) => measure.columns);

const blank: readonly Value[] = measureColumns.map(() => undefined);

const noMatch: CategorySums = {
  ...{ hits: 0, hedged: 0, negated: 0, mentioned: 0, excluded: 0, hitSentences: 0, hitDocuments: 0 },
  unitHits: new Map(),
};

/** Rows by actor, voice, period, and category in the order of the lexicons; every node of every tree has a row. */
export function* trendsOf(tally: Tally, plan: Plan): Generator<Trend> {
  const categories = plan.lexicons.flatMap((lexicon) => nodesOf(lexicon.root)).map((node) => node.id);
  for (const cell of rowsOf(tally, plan)) yield* trendsIn(cell, categories, plan);
}

function* trendsIn(cell: Cell, categories: readonly CategoryId[], plan: Plan): Generator<Trend> {
  const { actor, voice, period, documents, words, sentences, unitWords } = cell;
  const units = unitWords.size;
  const small = isSmall(cell, plan);
  const hasFigures = documents > 0 && !small;
  const wordsWords = hasFigures ? sumOfProducts(unitWords, unitWords) : 0n;
  for (const category of categories) {
    const sums = cell.categories.get(category) ?? noMatch;
    yield {
      actor,
      voice,
      period,
      category,
      documents,
      units,
      sentences,
      words,
      hits: sums.hits,
      hedged: sums.hedged,
      negated: sums.negated,
      mentioned: sums.mentioned,
      excluded: sums.excluded,
      figures: hasFigures ? figuresIn(cell, sums, wordsWords) : blank,
      isSmall: small,
    };
  }
}

function figuresIn({ documents, words, sentences, unitWords }: Cell, sums: CategorySums, wordsWords: bigint) {
  const { hits, hitSentences, hitDocuments, unitHits } = sums;
  const counts = { units: unitWords.size, documents, words, sentences, hits, hitSentences, hitDocuments };
  const [hitsHits, hitsWords] = [sumOfProducts(unitHits, unitHits), sumOfProducts(unitHits, unitWords)];
  return measures.flatMap(({ of }) => of({ ...counts, hitsHits, hitsWords, wordsWords })).map(rounded);
}
