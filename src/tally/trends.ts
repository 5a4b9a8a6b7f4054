import type { Column, Trend, Value } from '../model/figures.js';
import type { CategoryId } from '../model/lexicon.js';
import { hasWeights, nodesOf } from '../model/lexicon.js';
import type { Plan } from '../model/plan.js';
import type { Measure, MeasureCell } from './measure-column.js';
import { measures as shelf } from './measures/index.js';
import { byCodeUnit } from './order.js';
import { rounded } from './rounded.js';
import { isSmall, rowsOf } from './rows.js';
import { sumOfProducts } from './sum-of-products.js';
import type { Cell, CategorySums, Tally } from './tally.js';

const ordered = shelf.toSorted((a, b) => a.order - b.order || byCodeUnit(a.id, b.id));

/** The columns of the measures, as they stand in `trends.csv`; some only where a lexicon has weights. */
export function measureColumns(isWeighted: boolean): readonly Column[] {
  return measuresFor(isWeighted).flatMap((measure) => measure.columns);
}

function measuresFor(isWeighted: boolean): readonly Measure[] {
  return ordered.filter(({ needsWeights = false }) => isWeighted || !needsWeights);
}

const noMatch: CategorySums = {
  ...{ hits: 0, hedged: 0, negated: 0, mentioned: 0, excluded: 0, hitSentences: 0, hitDocuments: 0 },
  ...{ unitHits: new Map(), hitsHits: 0n, hitsWords: 0n },
};

/**
 * Rows by actor, voice, period, and category in the order of the lexicons; every node of every tree has a row.
 * @param cellsOf the cells that have rows
 */
export function* trendsOf(tally: Tally, plan: Plan, cellsOf = rowsOf): Generator<Trend> {
  const categories = plan.lexicons.flatMap((lexicon) => {
    const isWeighted = hasWeights(lexicon);
    return nodesOf(lexicon.root).map(({ id }) => ({ id, isWeighted }));
  });
  const measures = measuresFor(categories.some(({ isWeighted }) => isWeighted));
  const blank = measures.flatMap(({ columns }) => columns.map(() => undefined));
  for (const cell of cellsOf(tally, plan)) yield* trendsIn(cell, { categories, measures, blank, plan });
}

interface Wanted {
  readonly categories: readonly { readonly id: CategoryId; readonly isWeighted: boolean }[];
  readonly measures: readonly Measure[];
  /** Their values in a cell that has none. */
  readonly blank: readonly undefined[];
  readonly plan: Plan;
}

function* trendsIn(cell: Cell, { categories, measures, blank, plan }: Wanted): Generator<Trend> {
  const { actor, voice, period, documents, words, sentences, unitWords, closed } = cell;
  const units = closed.units + unitWords.size;
  const small = isSmall(cell, plan);
  const hasFigures = documents > 0 && !small;
  const wordsWords = hasFigures ? closed.wordsWords + sumOfProducts(unitWords, unitWords) : 0n;
  for (const { id: category, isWeighted } of categories) {
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
      figures: hasFigures ? figuresIn(measures, measureCell(cell, sums, wordsWords, isWeighted)) : blank,
      isSmall: small,
    };
  }
}

function figuresIn(measures: readonly Measure[], cell: MeasureCell): readonly Value[] {
  const values: Value[] = [];
  for (const { of } of measures) for (const value of of(cell)) values.push(rounded(value));
  return values;
}

function measureCell(
  { documents, words, sentences, unitWords, closed }: Cell,
  { hits, hitSentences, hitDocuments, unitHits, hitsHits, hitsWords, weights }: CategorySums,
  wordsWords: bigint,
  isWeighted: boolean,
): MeasureCell {
  // Spread out: there is one for every row that has figures.
  const measured = {
    units: closed.units + unitWords.size,
    documents,
    words,
    sentences,
    hits,
    hitSentences,
    hitDocuments,
    wordsWords,
    hitsHits: hitsHits + sumOfProducts(unitHits, unitHits),
    hitsWords: hitsWords + sumOfProducts(unitHits, unitWords),
  };
  if (!isWeighted) return measured;
  const units = weights?.units ?? NO_WEIGHTS;
  return {
    ...measured,
    weights: {
      total: weights?.total ?? 0,
      squares: (weights?.squares ?? 0n) + sumOfProducts(units, units),
      withWords: (weights?.withWords ?? 0n) + sumOfProducts(units, unitWords),
    },
  };
}

const NO_WEIGHTS: ReadonlyMap<string, number> = new Map();
