import type { Voice } from '../../model/attribution.js';
import type { Period } from '../../model/figures.js';
import { rate } from '../../tally/measures/rate.js';
import { byStart } from '../../tally/order.js';
import { periodsBetween } from '../../tally/periods.js';
import { rounded } from '../../tally/rounded.js';
import { sumOfProducts } from '../../tally/sum-of-products.js';
import { VOICE_IDS, type ExploredRun } from './explored-run.js';
import { bitOf, type Selection } from './selection.js';

/** Figures of a selection in one voice and period, as `trends.csv` has them for an actor. */
export interface SelectionFigure {
  readonly period: Period;
  readonly voice: Voice;
  readonly documents: number;
  readonly units: number;
  readonly words: number;
  readonly hits: number;
  /** Hits per 1,000 words with its interval; missing in a small cell. */
  readonly rate?: number;
  readonly low?: number;
  readonly high?: number;
  readonly isSmall: boolean;
}

interface Sums {
  readonly documents: Set<number>;
  readonly unitWords: Map<string, number>;
  readonly unitHits: Map<string, number>;
  words: number;
  hits: number;
}

/**
 * Counts a selection by voice and period from `exposure.csv` and `measurements.csv`, whichever period is picked, with the statistics
 * of `trends.csv`: for one actor and category, or for none, the figures are those of that table.
 */
export function figuresOf(
  run: ExploredRun,
  { category }: Selection,
  misses: Uint8Array,
): { readonly periods: readonly Period[]; readonly figures: readonly SelectionFigure[] } {
  const { report, said, documents, units } = run;
  const inAnyPeriod = ~bitOf('period');
  const cells = new Map<string, Sums>();
  const periods = new Map<string, Period>();
  const hitsOf = hitsBySaid(run, category);
  for (let row = 0; row < misses.length; row++) {
    if (((misses[row] ?? 0) & inAnyPeriod) !== 0) continue;
    const document = said.document[row] ?? 0;
    const unit = units[said.unit[row] ?? -1] ?? '';
    for (const period of documents[document]?.periods ?? []) {
      periods.set(period.id, period);
      const key = `${said.voice[row] ?? 0}${period.id}`;
      let sums = cells.get(key);
      if (!sums) cells.set(key, (sums = { ...NOTHING, ...emptySums() }));
      const words = said.words[row] ?? 0;
      sums.documents.add(document);
      sums.words += words;
      sums.unitWords.set(unit, words + (sums.unitWords.get(unit) ?? 0));
      const hits = hitsOf[row] ?? 0;
      if (hits === 0) continue;
      sums.hits += hits;
      sums.unitHits.set(unit, hits + (sums.unitHits.get(unit) ?? 0));
    }
  }
  const range = rangeOf([...periods.values()], report);
  const figures = VOICE_IDS.flatMap((voice, number) =>
    range.flatMap((period) => {
      const sums = cells.get(`${number}${period.id}`);
      return sums ? [figureOf(sums, { period, voice }, report.minimum)] : [];
    }),
  );
  return { periods: range, figures };
}

const NOTHING = { words: 0, hits: 0 };

const emptySums = (): Omit<Sums, keyof typeof NOTHING> => ({
  documents: new Set(),
  unitWords: new Map(),
  unitHits: new Map(),
});

function hitsBySaid({ hits, said, categories }: ExploredRun, category: string): Uint32Array {
  const wanted = categories.find(category);
  const found = new Uint32Array(said.document.length);
  for (let row = 0; row < hits.category.length; row++) {
    if (hits.category[row] === wanted) found[hits.said[row] ?? 0] = hits.hits[row] ?? 0;
  }
  return found;
}

/** Every period from the first to the last, so that a gap is seen. */
function rangeOf(periods: readonly Period[], { period, events }: ExploredRun['report']): readonly Period[] {
  const [first, ...others] = periods.toSorted(byStart);
  return first ? [...periodsBetween(first, others.at(-1) ?? first, period, events)] : [];
}

function figureOf(
  { documents, words, hits, unitWords, unitHits }: Sums,
  place: Pick<SelectionFigure, 'period' | 'voice'>,
  minimum: ExploredRun['report']['minimum'],
): SelectionFigure {
  const counts = { documents: documents.size, units: unitWords.size, words, hits };
  const isSmall = documents.size < minimum.documents || words < minimum.words;
  if (isSmall) return { ...place, ...counts, isSmall };
  const [value, low, high] = rate
    .of({
      ...{ ...counts, sentences: 0, hitSentences: 0, hitDocuments: 0 },
      hitsHits: sumOfProducts(unitHits, unitHits),
      hitsWords: sumOfProducts(unitHits, unitWords),
      wordsWords: sumOfProducts(unitWords, unitWords),
    })
    .map(rounded);
  return {
    ...{ ...place, ...counts, isSmall },
    ...(typeof value === 'number' && { rate: value }),
    ...(typeof low === 'number' && { low }),
    ...(typeof high === 'number' && { high }),
  };
}
