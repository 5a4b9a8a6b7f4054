import type { CategoryId } from './lexicon.js';

/**
 * Everything that can be wrong or doubtful about an entry of a lexicon. An error makes it say something else than its author
 * means; a warning deserves a look; a note is worth knowing. The words stand here and nowhere else.
 */
export const LEXICON_FAULTS = {
  never_matches: {
    severity: 'error',
    remedy: 'write it as the words stand in a sentence; a mark between words may cut it in two',
  },
  always_excepted: { severity: 'error', remedy: 'remove the exception, or the entry' },
  failed_example: { severity: 'error', remedy: 'mend the entries or the example' },
  outranked_entry: {
    severity: 'warning',
    remedy: 'of entries that find the same words the first counts: move this one before it, or remove one',
  },
  duplicate_entry: { severity: 'warning', remedy: 'keep one of the two' },
  covered_entry: { severity: 'warning', remedy: 'remove it, or make the broader one narrower' },
  not_a_lemma: { severity: 'warning', remedy: 'write the dictionary form, or use `phrase`' },
  tone_overlap: {
    severity: 'warning',
    remedy: 'one word on both sides of the tone cancels itself: keep it in one of them',
  },
  broad_wildcard: {
    severity: 'warning',
    remedy: 'read the words it finds; write the forms that are meant, or except the others',
  },
  misspelt_word: { severity: 'warning', remedy: 'correct the spelling, or ignore this when it is meant' },
  never_counts: { severity: 'warning', remedy: 'look at its exceptions and, of a weak entry, at its support' },
  longer_phrase: {
    severity: 'note',
    remedy: 'harmless: it only makes the match longer; remove it unless that is wanted',
  },
  two_categories: { severity: 'note', remedy: 'right where a word says both; else keep it in one' },
  dominant_entry: {
    severity: 'note',
    remedy:
      'read its lines with `hawkdove explain`, and what the figures are without it with `hawkdove lexicon report`',
  },
  no_match: {
    severity: 'note',
    remedy: 'normal for a general lexicon; in one made for this corpus check the spelling',
  },
} as const satisfies Record<string, { severity: FaultSeverity; remedy: string }>;

export type FaultSeverity = 'error' | 'warning' | 'note';
export type LexiconFaultCode = keyof typeof LEXICON_FAULTS;

/** What is wrong or doubtful about an entry, or about an example of a category. */
export interface LexiconFault {
  readonly code: LexiconFaultCode;
  /** The lexicon's file. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly category: CategoryId;
  /** The entry as written, or the example. */
  readonly entry: string;
  /** What exactly is wrong, in one clause. */
  readonly detail: string;
  /** The entry that it is compared with, where there is one. */
  readonly other?: { readonly category: CategoryId; readonly entry: string };
  /** How often it was met in the corpus, where it was looked for there. */
  readonly count?: number;
}
