import type { ActorId } from '../model/actor.js';
import { ALL_ACTORS } from '../model/actor.js';
import type { TrendVoice } from '../model/figures.js';
import type { CategoryId } from '../model/lexicon.js';
import type { Digest, Measured } from '../model/digest.js';
import type { Document } from '../model/document.js';
import type { Analysis, Counts } from '../model/measurement.js';
import type { Plan } from '../model/plan.js';
import { blamesIn } from './blames-in.js';
import { contributionsOf } from './contributions-of.js';
import { coverageOf } from './coverage-of.js';
import {
  addBlame,
  addContribution,
  addCounts,
  addCoverage,
  addToUnit,
  categoryOf,
  cellOf,
  weightsOf,
} from './merge-tallies.js';
import { periodsOf } from './periods.js';
import type { Cell, Tally } from './tally.js';
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
  for (const [key, contribution] of contributionsOf(measurements)) addContribution(tally, key, contribution);
  for (const coverage of coverageOf(document, measurements, plan)) addCoverage(tally, coverage);
  if (periods.length === 0) return;
  const shares = sharesOf(measurements);
  for (const period of periods) {
    for (const share of shares) {
      const cell = cellOf(tally, share.actor, share.voice, period);
      cell.documents += 1;
      cell.words += share.words;
      cell.sentences += share.sentences;
      for (const [category, more] of share.counts) {
        const sums = categoryOf(cell, category);
        addCounts(sums, more);
        if (more.hits > 0) sums.hitDocuments += 1;
        if (more.hits > 0 && more.weighted !== undefined) weightsOf(sums).total += more.weighted;
      }
      if (isUnitOfItsOwn(share.voice, plan)) addClosed(cell, share, plan);
      else addOpen(cell, share, unitOf(document, share.voice, plan, original));
    }
    for (const blame of blames) addBlame(tally, { ...blame, period, documents: 1 });
  }
}

/** Adds to a unit that other documents may add to as well. */
function addOpen(cell: Cell, { words, counts }: Share, unit: string): void {
  addToUnit(cell.unitWords, unit, words);
  for (const [category, { hits, weighted }] of counts) {
    if (hits === 0) continue;
    const sums = categoryOf(cell, category);
    addToUnit(sums.unitHits, unit, hits);
    if (weighted !== undefined) addToUnit(weightsOf(sums).units, unit, weighted);
  }
}

/** Adds a unit that is complete. */
function addClosed(cell: Cell, { words, counts }: Share, { tone }: Pick<Plan, 'tone'>): void {
  const w = BigInt(words);
  cell.closed.units += 1;
  cell.closed.wordsWords += w * w;
  for (const [category, { hits, weighted }] of counts) {
    if (hits === 0) continue;
    const sums = categoryOf(cell, category);
    const h = BigInt(hits);
    sums.hitsHits += h * h;
    sums.hitsWords += h * w;
    if (weighted === undefined) continue;
    const weights = weightsOf(sums);
    const x = BigInt(weighted);
    weights.squares += x * x;
    weights.withWords += x * w;
  }
  const [p, m] = [counts.get(tone?.positive ?? ''), counts.get(tone?.negative ?? '')];
  if (!p || !m || p.hits === 0 || m.hits === 0) return;
  cell.closed.hitsOfPoles += BigInt(p.hits) * BigInt(m.hits);
  cell.closed.weightsOfPoles += BigInt(p.weighted ?? 0) * BigInt(m.weighted ?? 0);
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
  return {
    hits: a.hits + b.hits,
    hedged: a.hedged + b.hedged,
    negated: a.negated + b.negated,
    mentioned: a.mentioned + b.mentioned,
    excluded: a.excluded + b.excluded,
    hitSentences: a.hitSentences + b.hitSentences,
    ...(b.weighted !== undefined && { weighted: (a.weighted ?? 0) + b.weighted }),
  };
}
