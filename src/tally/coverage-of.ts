import { UNATTRIBUTED } from '../model/actor.js';
import { firstDay, lastDay } from '../model/date.js';
import type { Document } from '../model/document.js';
import type { Measured } from '../model/digest.js';
import type { Plan } from '../model/plan.js';
import { addCoverage } from './merge-tallies.js';
import { periodsOf } from './periods.js';
import type { CoverageSums, Tally } from './tally.js';

type Calendar = Pick<Plan, 'period' | 'events'>;

/** A document as far as coverage looks at it. */
type Dated = Pick<Document, 'date' | 'kind' | 'outlet' | 'author'>;

/** What an analysed document adds to the coverage: once in each of its periods, or once in the row without period. */
export function coverageOf(
  document: Dated,
  measurements: readonly Measured[],
  plan: Calendar,
): readonly CoverageSums[] {
  const wordsOf = (counts: (measurement: Measured) => boolean): number =>
    measurements.filter(counts).reduce((sum, { words }) => sum + words, 0);
  return placesOf(document, plan).map((place) => ({
    ...place,
    documents: 1,
    words: wordsOf(() => true),
    undated: document.date === undefined ? 1 : 0,
    coarser: isCoarser(place, document, plan) ? 1 : 0,
    anonymous: document.author === undefined ? 1 : 0,
    quotedWords: wordsOf(({ voice }) => voice === 'quoted'),
    unattributedWords: wordsOf(({ actor }) => actor === UNATTRIBUTED),
  }));
}

/** Adds a copy that is not counted to the coverage of its own date, kind and outlet. */
export function addDuplicate(tally: Tally, document: Dated, plan: Calendar): void {
  for (const place of placesOf(document, plan)) addCoverage(tally, { ...place, duplicates: 1 });
}

/** The rows that a document stands in, all sums at zero. */
function placesOf({ date, kind, outlet = '' }: Dated, { period: unit, events }: Calendar): readonly CoverageSums[] {
  const zero = {
    ...{ kind, outlet, documents: 0, words: 0, duplicates: 0, undated: 0, coarser: 0 },
    ...{ anonymous: 0, quotedWords: 0, unattributedWords: 0 },
  };
  const periods = periodsOf(date, unit, events);
  return periods.length > 0 ? periods.map((period) => ({ ...zero, period })) : [zero];
}

/** A date that lies in no period although some of its days do; a whole day outside all spans is not coarse. */
function isCoarser(place: CoverageSums, { date }: Dated, { period: unit, events }: Calendar): boolean {
  if (place.period || date === undefined || date.length === 10) return false;
  if (unit !== 'span') return true;
  return events.some(({ isSpan, from, to }) => isSpan && from <= lastDay(date) && firstDay(date) <= to);
}
