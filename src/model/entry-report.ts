import type { ActorId } from './actor.js';
import type { Voice } from './attribution.js';
import type { CalendarDate } from './date.js';
import type { Period } from './figures.js';
import type { CategoryId, Entry } from './lexicon.js';
import type { Fate } from './tag.js';

/** What matches became. */
export interface FateSums {
  hits: number;
  hedged: number;
  negated: number;
  mentioned: number;
  excluded: number;
}

/** All that an entry found in a corpus. Entries of one category that are written alike are one. */
export interface EntrySums extends FateSums {
  readonly category: CategoryId;
  readonly pattern: string;
  /** As in its file; missing for hits that came from another category by reversal. */
  readonly entry?: Entry;
  /** The file of its lexicon; empty where the entry is missing. */
  readonly path: string;
  /** Of the excluded matches, those that words of the text excluded. */
  excepted: number;
  /** Documents with at least one hit. */
  documents: number;
  /** Who says it: everybody with a hit. */
  readonly actors: Set<ActorId>;
  /** The words of its matches in lower case, and how often each was met. */
  readonly forms: Map<string, number>;
  readonly periods: Map<string, FateSums & { readonly period: Period }>;
}

/** What a difference says: a rise or a fall, or neither where its 95 % interval holds no difference. */
export type Finding = 'rise' | 'fall' | 'unclear';

/** What a figure of an actor is with all entries, and without one of them. */
export interface EntryEffect {
  readonly actor: ActorId;
  readonly measure: 'rate' | 'tone';
  /** The category whose rate it is; missing for the tone. */
  readonly category?: CategoryId;
  readonly entryCategory: CategoryId;
  readonly entry: string;
  /** Hits of the category, or of both sides of the tone, with all entries, and without this one. */
  readonly hits: number;
  readonly hitsWithout: number;
  /** Hits per 1,000 words, or the tone, over all time; missing where there is too little text. */
  readonly value?: number;
  readonly valueWithout?: number;
  /** The ends that the change lies between; missing where they are too small. */
  readonly from?: Period;
  readonly to?: Period;
  readonly change?: number;
  readonly changeWithout?: number;
  readonly finding?: Finding;
  readonly findingWithout?: Finding;
  /** Whether the finding, or else the direction of the change, hangs on this entry. */
  readonly dependence?: 'finding' | 'direction';
}

/** How much of a document a category covers. */
export interface DocumentCoverage {
  readonly document: string;
  readonly date?: CalendarDate;
  readonly category: CategoryId;
  readonly hits: number;
  /** Counted words with a part in a hit; each once, however many entries hit it. */
  readonly matchedWords: number;
  /** All counted words of the document. */
  readonly words: number;
}

/** A match of an entry among the words around it. */
export interface EntryLine {
  readonly category: CategoryId;
  readonly entry: string;
  readonly document: string;
  readonly date?: CalendarDate;
  readonly actor: ActorId;
  readonly voice: Voice;
  readonly fate: Fate;
  readonly pre: string;
  readonly keyword: string;
  readonly post: string;
}

/** What the entries of lexicons do in a corpus. */
export interface EntryReport {
  /** In the order of the lexicons, found or not. */
  readonly entries: readonly EntrySums[];
  /** By actor, category and entry; those without which most hits are lost first. */
  readonly effects: readonly EntryEffect[];
  /** By entry, spread evenly over its matches. */
  readonly concordance: readonly EntryLine[];
  /** By document; every category has a row. */
  readonly coverage: readonly DocumentCoverage[];
}
