import type { BlameSums, CategorySums, Cell, CoverageSums, Tally } from './tally.js';
import { emptyTally } from './tally.js';

/** The sum of several tallies, which stay as they are: associative, commutative, and `emptyTally()` changes nothing. */
export function mergeTallies(...tallies: readonly Tally[]): Tally {
  const merged = emptyTally();
  for (const { cells, blames, coverages } of tallies) {
    for (const cell of cells.values()) addCell(merged, cell);
    for (const blame of blames.values()) addBlame(merged, blame);
    for (const coverage of coverages.values()) addCoverage(merged, coverage);
  }
  return merged;
}

/** Adds a cell to that of the same actor, voice and period. */
export function addCell(tally: Tally, { actor, voice, period, unitWords, categories, ...sums }: Cell): void {
  const key = JSON.stringify([actor, voice, period.id]);
  const cell = found(tally.cells, key, () => ({
    ...{ actor, voice, period, documents: 0, words: 0, sentences: 0 },
    ...{ unitWords: new Map<string, number>(), categories: new Map<string, CategorySums>() },
  }));
  cell.documents += sums.documents;
  cell.words += sums.words;
  cell.sentences += sums.sentences;
  addUnits(cell.unitWords, unitWords);
  for (const [category, more] of categories) addCategory(cell, category, more);
}

function addCategory(cell: Cell, category: string, more: CategorySums): void {
  const sums = found(cell.categories, category, () => ({
    ...{ hits: 0, hedged: 0, negated: 0, mentioned: 0, excluded: 0, hitSentences: 0, hitDocuments: 0 },
    unitHits: new Map<string, number>(),
  }));
  sums.hits += more.hits;
  sums.hedged += more.hedged;
  sums.negated += more.negated;
  sums.mentioned += more.mentioned;
  sums.excluded += more.excluded;
  sums.hitSentences += more.hitSentences;
  sums.hitDocuments += more.hitDocuments;
  addUnits(sums.unitHits, more.unitHits);
}

/** Adds blame to that of the same source, target, voice and period. */
export function addBlame(tally: Tally, { source, target, voice, period, ...more }: BlameSums): void {
  const key = JSON.stringify([source, target, voice, period.id]);
  const sums = found(tally.blames, key, () => ({
    ...{ source, target, voice, period, explicit: 0, implicit: 0, documents: 0 },
  }));
  sums.explicit += more.explicit;
  sums.implicit += more.implicit;
  sums.documents += more.documents;
}

/** Adds what was read to that of the same period, kind and outlet. */
export function addCoverage(tally: Tally, { period, kind, outlet, ...more }: CoverageSums): void {
  const key = JSON.stringify([period?.id, kind, outlet]);
  const sums = found(tally.coverages, key, () => ({
    ...(period && { period }),
    ...{ kind, outlet, documents: 0, words: 0, duplicates: 0, undated: 0, coarser: 0 },
    ...{ anonymous: 0, quotedWords: 0, unattributedWords: 0 },
  }));
  sums.documents += more.documents;
  sums.words += more.words;
  sums.duplicates += more.duplicates;
  sums.undated += more.undated;
  sums.coarser += more.coarser;
  sums.anonymous += more.anonymous;
  sums.quotedWords += more.quotedWords;
  sums.unattributedWords += more.unattributedWords;
}

function found<V>(map: Map<string, V>, key: string, made: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = made()));
  return value;
}

function addUnits(sums: Map<string, number>, more: ReadonlyMap<string, number>): void {
  for (const [unit, number] of more) sums.set(unit, (sums.get(unit) ?? 0) + number);
}
