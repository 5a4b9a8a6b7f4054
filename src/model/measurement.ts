import type { ActorId } from './actor.js';
import type { Attribution, Passage, Voice } from './attribution.js';
import type { Document } from './document.js';
import type { CategoryId } from './lexicon.js';
import type { Mask } from './mask.js';
import type { Sentence } from './segmentation.js';
import type { Span } from './span.js';
import type { Tag } from './tag.js';

/** Matches of one category: matches = hits + negated + mentioned + excluded; hedged hits are hits. */
export interface Counts {
  readonly hits: number;
  readonly hedged: number;
  readonly negated: number;
  readonly mentioned: number;
  readonly excluded: number;
  /** Sentences with at least one hit. */
  readonly hitSentences: number;
  /** Sum of the hits' weights in thousandths; missing where the lexicon has no weights. */
  readonly weighted?: number;
}

/** Hits of a category that one entry made: of its leaf, and again of each node above that counts them. */
export interface EntryHits {
  readonly category: CategoryId;
  /** The category that the entry counts in, which is a leaf. */
  readonly leaf: CategoryId;
  /** The entry as written. */
  readonly entry: string;
  readonly hits: number;
}

/** What one document gives one speaker in one voice. */
export interface Measurement {
  readonly document: string;
  /** The actors of a joint statement are joined by `;`. */
  readonly actor: ActorId;
  readonly voice: Voice;
  /** Words with a letter or digit. */
  readonly words: number;
  readonly sentences: number;
  /** Every node of a category tree that has a match, parents included. */
  readonly counts: ReadonlyMap<CategoryId, Counts>;
  /** Which entries made the hits: those of a category add up to its hits in `counts`. */
  readonly entries: readonly EntryHits[];
}

/** One document, complete: what is stored, shown and summed. */
export interface Analysis {
  readonly document: Document;
  readonly attributions: readonly Attribution[];
  /** Every stretch of the text in one voice; they hold every sentence. */
  readonly passages: readonly Passage[];
  readonly tags: readonly Tag[];
  readonly measurements: readonly Measurement[];
  readonly sentences: readonly Sentence[];
  /** Runs of over 200 characters that had to be cut. */
  readonly cuts: readonly Span[];
  /** What was found to be no part of the text. */
  readonly masks: readonly Mask[];
}

/** Pure: the same document gives the same analysis anywhere. */
export type Analyze = (document: Document) => Analysis;
