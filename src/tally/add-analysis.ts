import type { ActorId } from '../model/actor.js';
import { ALL_ACTORS } from '../model/actor.js';
import type { TrendVoice } from '../model/figures.js';
import type { CategoryId } from '../model/lexicon.js';
import type { Digest, Measured } from '../model/digest.js';
import type { Document } from '../model/document.js';
import type { Analysis, Counts } from '../model/measurement.js';
import type { Plan } from '../model/plan.js';
import { blamesIn } from './blames-in.js';
import { addContributions } from './add-contributions.js';
import { coverageOf } from './coverage-of.js';
import { addBlame, addCounts, addCoverage, addToUnit, categoryOf, cellOf, weightsOf } from './merge-tallies.js';
import { periodsOf } from './periods.js';
import type { CategorySums, Cell, Tally } from './tally.js';
import { isUnitOfItsOwn, unitOf } from './unit-of.js';

/** What one document gives one row of figures, before it is known in which periods. */
interface Share {
  readonly actor: ActorId;
  readonly voice: TrendVoice;
  words: number;
  sentences: number;
  readonly counts: Map<CategoryId, Counts>;
}

/** Adds an analysed document to a tally, as `addDocument` does. */
export function addAnalysis(tally: Tally, analysis: Analysis, plan: Plan, original?: string): void {
  const { document, measurements, tags } = analysis;
  addDocument(tally, { document, measurements, blames: blamesIn(tags) }, plan, original);
}

/** What a document adds to a tally. */
export interface Addend extends Pick<Digest, 'measurements' | 'blames'> {
  readonly document: Omit<Document, 'text'>;
}

/**
 * Adds a document to a tally. A joint statement counts for each signatory and once for all actors, every remark in its own
 * voice and in `all`; each of these rows counts the document once. Without a period it stands in the coverage, and in what
 * entries contribute, only.
 * `original` is the first copy of the same text, where copies are kept (see `unitOf`).
 */
export function addDocument(
  tally: Tally,
  { document, measurements, blames }: Addend,
  plan: Plan,
  original?: string,
): void {
  const periods = periodsOf(document.date, plan.period, plan.events);
  addContributions(tally, measurements);
  for (const coverage of coverageOf(document, measurements, plan)) addCoverage(tally, coverage);
  if (periods.length === 0) return;
  const shares = sharesOf(measurements);
  for (const period of periods) {
    for (const share of shares) {
      const cell = cellOf(tally, share.actor, share.voice, period);
      if (isUnitOfItsOwn(share.voice, plan)) {
        addShare(cell, share, undefined);
        addPoles(cell, share, plan);
      } else addShare(cell, share, unitOf(document, share.voice, plan, original));
    }
    for (const blame of blames) addBlame(tally, { ...blame, period, documents: 1 });
  }
}

/** Adds to a cell and to a sampling unit that other documents may add to as well; without a name the unit is complete with this document. */
function addShare(cell: Cell, { words, sentences, counts }: Share, unit: string | undefined): void {
  cell.documents += 1;
  cell.words += words;
  cell.sentences += sentences;
  if (unit === undefined) {
    cell.closed.units += 1;
    cell.closed.wordsWords += product(words, words);
  } else addToUnit(cell.unitWords, unit, words);
  for (const [category, more] of counts) {
    const sums = categoryOf(cell, category);
    addCounts(sums, more);
    if (more.hits === 0) continue;
    sums.hitDocuments += 1;
    if (unit === undefined) addClosed(sums, more, words);
    else addOpen(sums, more, unit);
  }
}

function addOpen(sums: CategorySums, { hits, weighted }: Counts, unit: string): void {
  addToUnit(sums.unitHits, unit, hits);
  if (weighted === undefined) return;
  const weights = weightsOf(sums);
  weights.total += weighted;
  addToUnit(weights.units, unit, weighted);
}

function addClosed(sums: CategorySums, { hits, weighted }: Counts, words: number): void {
  sums.hitsHits += product(hits, hits);
  sums.hitsWords += product(hits, words);
  if (weighted === undefined) return;
  const weights = weightsOf(sums);
  weights.total += weighted;
  weights.squares += product(weighted, weighted);
  weights.withWords += product(weighted, words);
}

/** Adds the products of the two poles of tone in a unit that is complete. */
function addPoles({ closed }: Cell, { counts }: Share, { tone }: Pick<Plan, 'tone'>): void {
  const [p, m] = [counts.get(tone?.positive ?? ''), counts.get(tone?.negative ?? '')];
  if (!p || !m || p.hits === 0 || m.hits === 0) return;
  closed.hitsOfPoles += product(p.hits, m.hits);
  closed.weightsOfPoles += product(p.weighted ?? 0, m.weighted ?? 0);
}

/** a·b, exact. The plain version is BigInt(a) * BigInt(b); nearly always the product is exact as a number. */
function product(a: number, b: number): bigint {
  const near = a * b;
  return Number.isSafeInteger(near) ? BigInt(near) : BigInt(a) * BigInt(b);
}

function sharesOf(measurements: readonly Measured[]): readonly Share[] {
  const shares = new Map<string, Share>();
  for (const { actor: written, voice: spoken, words, sentences, counts } of measurements) {
    for (const actor of new Set([...written.split(';'), ALL_ACTORS])) {
      for (const voice of [spoken, 'all'] as const) {
        const key = `${voice} ${actor}`;
        let sums = shares.get(key);
        if (!sums) shares.set(key, (sums = { actor, voice, words: 0, sentences: 0, counts: new Map() }));
        sums.words += words;
        sums.sentences += sentences;
        for (const [category, more] of counts) sums.counts.set(category, plus(sums.counts.get(category), more));
      }
    }
  }
  return [...shares.values()];
}

function plus(a: Counts | undefined, b: Counts): Counts {
  if (!a) return b;
  const sum = {
    hits: a.hits + b.hits,
    hedged: a.hedged + b.hedged,
    negated: a.negated + b.negated,
    mentioned: a.mentioned + b.mentioned,
    excluded: a.excluded + b.excluded,
    hitSentences: a.hitSentences + b.hitSentences,
  };
  return b.weighted === undefined ? sum : { ...sum, weighted: (a.weighted ?? 0) + b.weighted };
}
