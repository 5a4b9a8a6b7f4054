import { ANONYMOUS, UNATTRIBUTED } from '../model/actor.js';
import type { Issue, IssueCode } from '../model/issue.js';
import type { CategoryId, Lexicon } from '../model/lexicon.js';
import type { Measured } from '../model/digest.js';
import type { Outcome } from '../report/report.js';

/** Running totals of a run: what was found and what became of it. */
export interface Account {
  found: number;
  analysed: number;
  rejected: number;
  skipped: number;
  duplicates: number;
  words: number;
  /** Of copies that do not count. */
  duplicateWords: number;
  undated: number;
  anonymous: number;
  quotedWords: number;
  unattributedWords: number;
  /** Hits by lexicon, over all documents, dated or not. */
  readonly hits: Map<CategoryId, number>;
  readonly issues: Map<IssueCode, number>;
}

/** The account of nothing yet; every lexicon has a place in it, hit or not. */
export function emptyAccount(lexicons: readonly Lexicon[]): Account {
  return {
    found: 0,
    analysed: 0,
    rejected: 0,
    skipped: 0,
    duplicates: 0,
    words: 0,
    duplicateWords: 0,
    undated: 0,
    anonymous: 0,
    quotedWords: 0,
    unattributedWords: 0,
    hits: new Map(lexicons.map(({ id }) => [id, 0])),
    issues: new Map(),
  };
}

/** Counts an input, once its fate is known. */
export function countOutcome(account: Account, { status, words = 0 }: Outcome): void {
  account.found += 1;
  if (status === 'duplicate') account.duplicateWords += words;
  account[status === 'duplicate' ? 'duplicates' : status] += 1;
}

/** Counts a problem. */
export function countIssue(account: Account, { code }: Issue): void {
  account.issues.set(code, (account.issues.get(code) ?? 0) + 1);
}

/** Counts what was heard in a document. */
export function countMeasured(account: Account, date: string | undefined, measurements: readonly Measured[]): void {
  if (date === undefined) account.undated += 1;
  if (isAnonymous(measurements)) account.anonymous += 1;
  for (const { actor, voice, words, counts } of measurements) {
    account.words += words;
    if (voice === 'quoted') account.quotedWords += words;
    if (actor === UNATTRIBUTED) account.unattributedWords += words;
    for (const [category, { hits }] of counts) {
      if (!category.includes('.')) account.hits.set(category, (account.hits.get(category) ?? 0) + hits);
    }
  }
}

/** Whether words of a document stand under nobody's name: it has no author, nor a label before all its turns. */
export function isAnonymous(measurements: readonly Measured[]): boolean {
  return measurements.some(({ actor, voice }) => voice === 'own' && actor === ANONYMOUS);
}

/** Throws when an input was lost or counted twice: found = analysed + rejected + skipped + duplicates. */
export function balance({ found, analysed, rejected, skipped, duplicates }: Account): void {
  if (found !== analysed + rejected + skipped + duplicates) {
    throw new Error(`${found} inputs found, but ${analysed} + ${rejected} + ${skipped} + ${duplicates} accounted for`);
  }
}
