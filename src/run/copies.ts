import { createHash } from 'node:crypto';
import { firstDay, lastDay } from '../model/date.js';
import type { Plan } from '../model/plan.js';
import { civilDay, dayNumber } from '../model/calendar.js';
import { periodsOf } from '../tally/periods.js';
import { HashIndex } from './hash-index.js';
import { type Kin, KinList } from './kin-list.js';
import { SignatureIndex } from './signature-index.js';

/** SHA-256 of a text in UTF-8, hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The hash by which a text is the same as another: that of its letters and signs, with one space wherever any white space parts them. */
export const copyHash = (text: string): string => sha256(text.replace(UNEVEN, ' ').trim());

/** White space that is not a single space; the mark of a byte order parts no words. */
const UNEVEN = /[^\S\uFEFF]{2,}|[^\S \uFEFF]/g;

/** What makes a copy: the plan's part of it. */
export type CopyRules = Pick<Plan, 'duplicates' | 'duplicatesWithin' | 'duplicateSimilarity'>;

/** How a document stands to earlier ones with the same text, or nearly the same. */
export interface Kinship {
  /** Id of the first of them, or its own: the group that `cluster: duplicate` samples by. */
  readonly first: string;
  /** Id of the one that it copies, when it is not to be counted. */
  readonly copyOf?: string;
  /** What is known of this one and not of the one that counts for it, so that figures lose it. */
  readonly lost?: readonly ('author' | 'date')[];
  /** `same_text` by `copyHash`, or `near_copy`. */
  readonly reason?: 'same_text' | 'near_copy';
}

/**
 * Remembers the texts of a run and finds copies: the same text or nearly the same, unless two authors are named and differ (then each
 * of them said it); nearly the same only where their dates lie within a week. The first in the order of the corpus is kept; with `outlet` the first of every outlet; within a day, week or month,
 * the first of each. A text is compared with the first of each group only, so that likeness does not creep on from copy to copy, and
 * documents must come in the order of the corpus.
 */
export class Copies {
  readonly #rules: CopyRules;
  /** Firsts of groups, by the number of the group. */
  readonly #firsts = new KinList();
  /** All that count in a group, where it is more than the first. */
  readonly #counted = new Map<number, Kin[]>();
  /** Groups by the hash of a text. */
  readonly #exact = new HashIndex();
  readonly #index = new SignatureIndex();
  /** Groups by the number of a signature. */
  readonly #groupsOfSignatures: number[] = [];

  constructor(rules: CopyRules) {
    this.#rules = rules;
  }

  /**
   * Looks for the group of a document, and remembers it.
   * @param hash of its text, as `copyHash` gives it
   * @param signature of its text; without one only the same text is a copy
   */
  look(document: Kin, hash: string, signature?: Uint8Array): Kinship {
    const same = this.#firstKin(document, this.#exact.numbersOf(hash));
    const group = same ?? this.#near(document, signature);
    if (group === undefined) return this.#found(document, hash, signature);
    if (same === undefined) this.#exact.add(hash, group);
    const first = this.#firsts.idOf(group);
    if (this.#rules.duplicates === 'keep') return { first };
    const counted = this.#counted.get(group) ?? [this.#firsts.at(group)];
    const original = counted.find((other) => this.#replaces(other, document));
    if (original) {
      const lost = (['author', 'date'] as const).filter(
        (key) => document[key] !== undefined && original[key] === undefined,
      );
      const reason = same === undefined ? 'near_copy' : 'same_text';
      return { first, copyOf: original.id, reason, ...(lost.length > 0 && { lost }) };
    }
    counted.push(kinOf(document));
    this.#counted.set(group, counted);
    return { first };
  }

  #found(document: Kin, hash: string, signature: Uint8Array | undefined): Kinship {
    const group = this.#firsts.add(document);
    this.#exact.add(hash, group);
    if (signature && this.#rules.duplicateSimilarity < 1000)
      this.#groupsOfSignatures[this.#index.add(signature)] = group;
    return { first: document.id };
  }

  #near(document: Kin, signature: Uint8Array | undefined): number | undefined {
    const least = this.#rules.duplicateSimilarity;
    if (!signature || least >= 1000) return undefined;
    const groups = this.#index.alike(signature, least).map((number) => this.#groupsOfSignatures[number] ?? 0);
    const recent = groups.filter((group) => isSameNews(this.#firsts.dateOf(group), document.date));
    return this.#firstKin(document, recent);
  }

  #firstKin({ author }: Kin, groups: readonly number[]): number | undefined {
    return groups.find((group) => {
      const other = this.#firsts.authorOf(group);
      return author === undefined || other === undefined || author === other;
    });
  }

  /** Whether one that counts stands for another of its group. */
  #replaces(counted: Kin, document: Kin): boolean {
    if (this.#rules.duplicates === 'outlet' && counted.outlet !== document.outlet) return false;
    const within = this.#rules.duplicatesWithin;
    return within === 'all' || periodOf(counted, within) === periodOf(document, within);
  }
}

/** Agencies' reports are edited and updated within days; a speech that is given again in nearly the same words was given twice. */
const DAYS = 7;

/** Whether two dates may lie so near that nearly the same text is the same news; where one is missing, it may. */
function isSameNews(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const [earlier, later] = one < other ? [one, other] : [other, one];
  return dayNumber(civilDay(firstDay(later))) - dayNumber(civilDay(lastDay(earlier))) <= DAYS;
}

/** Undated texts, and those whose date is too coarse, share a period of their own. */
function periodOf({ date }: Kin, unit: 'day' | 'week' | 'month'): string {
  return periodsOf(date, unit, [])[0]?.id ?? '';
}

function kinOf({ id, author, outlet, date }: Kin): Kin {
  return { id, ...(author && { author }), ...(outlet && { outlet }), ...(date && { date }) };
}
