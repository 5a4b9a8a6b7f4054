import type { ActorId } from '../model/actor.js';
import type { Period, TrendVoice } from '../model/figures.js';
import type { CategoryId } from '../model/lexicon.js';
import type { Counts } from '../model/measurement.js';
import type { BlameSums, CategorySums, Cell, ContributionSums, CoverageSums, Tally } from './tally.js';
import { emptyTally, noUnits } from './tally.js';

/** The sum of several tallies, which stay as they are: associative, commutative, and `emptyTally()` changes nothing. */
export function mergeTallies(...tallies: readonly Tally[]): Tally {
  const merged = emptyTally();
  for (const { cells, blames, contributions, coverages } of tallies) {
    for (const cell of cells.values()) addCell(merged, cell);
    for (const blame of blames.values()) addBlame(merged, blame);
    for (const leaves of contributions.values())
      for (const entries of leaves.values()) for (const sums of entries.values()) addContribution(merged, sums);
    for (const coverage of coverages.values()) addCoverage(merged, coverage);
  }
  return merged;
}

function addCell(tally: Tally, { actor, voice, period, ...more }: Cell): void {
  const cell = cellOf(tally, actor, voice, period);
  cell.documents += more.documents;
  cell.words += more.words;
  cell.sentences += more.sentences;
  for (const [unit, words] of more.unitWords) addToUnit(cell.unitWords, unit, words);
  cell.closed.units += more.closed.units;
  cell.closed.wordsWords += more.closed.wordsWords;
  cell.closed.hitsOfPoles += more.closed.hitsOfPoles;
  cell.closed.weightsOfPoles += more.closed.weightsOfPoles;
  for (const [category, moreSums] of more.categories) {
    const sums = categoryOf(cell, category);
    addCounts(sums, moreSums);
    sums.hitDocuments += moreSums.hitDocuments;
    sums.hitsHits += moreSums.hitsHits;
    sums.hitsWords += moreSums.hitsWords;
    for (const [unit, hits] of moreSums.unitHits) addToUnit(sums.unitHits, unit, hits);
    if (!moreSums.weights) continue;
    const weights = weightsOf(sums);
    weights.total += moreSums.weights.total;
    weights.squares += moreSums.weights.squares;
    weights.withWords += moreSums.weights.withWords;
    for (const [unit, weight] of moreSums.weights.units) addToUnit(weights.units, unit, weight);
  }
}

/** The cell of an actor, voice and period, made where there is none. */
export function cellOf({ cells }: Tally, actor: ActorId, voice: TrendVoice, period: Period): Cell {
  // Only the last part may hold anything: no two cells share a key.
  const key = `${voice}\n${period.id}\n${actor}`;
  let cell = cells.get(key);
  if (!cell) {
    cell = {
      ...{ actor, voice, period, documents: 0, words: 0, sentences: 0 },
      ...{ unitWords: new Map(), closed: noUnits(), categories: new Map() },
    };
    cells.set(key, cell);
  }
  return cell;
}

/** The sums of a category in a cell, made where there are none. */
export function categoryOf({ categories }: Cell, category: CategoryId): CategorySums {
  let sums = categories.get(category);
  if (!sums) {
    sums = {
      hits: 0,
      hedged: 0,
      negated: 0,
      mentioned: 0,
      excluded: 0,
      hitSentences: 0,
      hitDocuments: 0,
      unitHits: new Map(),
      hitsHits: 0n,
      hitsWords: 0n,
    };
    categories.set(category, sums);
  }
  return sums;
}

/** Adds matches to those of a category. */
export function addCounts(sums: CategorySums, more: Counts): void {
  sums.hits += more.hits;
  sums.hedged += more.hedged;
  sums.negated += more.negated;
  sums.mentioned += more.mentioned;
  sums.excluded += more.excluded;
  sums.hitSentences += more.hitSentences;
}

/** The weights of a category's hits, made where there are none. */
export function weightsOf(sums: CategorySums): NonNullable<CategorySums['weights']> {
  return (sums.weights ??= { total: 0, units: new Map(), squares: 0n, withWords: 0n });
}

/** Adds to what a sampling unit has. */
export function addToUnit(sums: Map<string, number>, unit: string, more: number): void {
  sums.set(unit, (sums.get(unit) ?? 0) + more);
}

/** Adds blame to that of the same source, target, voice and period. */
export function addBlame({ blames }: Tally, more: BlameSums): void {
  const key = JSON.stringify([more.source, more.target, more.voice, more.period.id]);
  const sums = blames.get(key);
  if (!sums) {
    blames.set(key, { ...more });
    return;
  }
  sums.explicit += more.explicit;
  sums.implicit += more.implicit;
  sums.documents += more.documents;
}

/** The hits that an entry made in a category, none where it made none yet. */
export function contributionOf(
  { contributions }: Tally,
  category: CategoryId,
  leaf: CategoryId,
  entry: string,
): ContributionSums {
  let leaves = contributions.get(category);
  if (!leaves) contributions.set(category, (leaves = new Map<CategoryId, Map<string, ContributionSums>>()));
  let entries = leaves.get(leaf);
  if (!entries) leaves.set(leaf, (entries = new Map<string, ContributionSums>()));
  let sums = entries.get(entry);
  if (!sums) {
    sums = { category, leaf, entry, hits: 0, ownHits: 0, documents: 0, actors: new Set() };
    entries.set(entry, sums);
  }
  return sums;
}

function addContribution(tally: Tally, more: ContributionSums): void {
  const sums = contributionOf(tally, more.category, more.leaf, more.entry);
  sums.hits += more.hits;
  sums.ownHits += more.ownHits;
  sums.documents += more.documents;
  for (const actor of more.actors) sums.actors.add(actor);
}

/** Adds what was read to that of the same period, kind and outlet. */
export function addCoverage({ coverages }: Tally, more: CoverageSums): void {
  const key = JSON.stringify([more.period?.id, more.kind, more.outlet]);
  const sums = coverages.get(key);
  if (!sums) {
    coverages.set(key, { ...more });
    return;
  }
  sums.documents += more.documents;
  sums.words += more.words;
  sums.duplicates += more.duplicates;
  sums.undated += more.undated;
  sums.coarser += more.coarser;
  sums.anonymous += more.anonymous;
  sums.quotedWords += more.quotedWords;
  sums.unattributedWords += more.unattributedWords;
}
