import { createHash } from 'node:crypto';
import type { Document } from '../model/document.js';
import type { DuplicateRule } from '../model/plan.js';

/** SHA-256 of a text in UTF-8, hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/**
 * Remembers the texts of a run and finds copies: the same text, unless two authors are named and differ (then each of them
 * said it). The first in the order of the corpus is kept; with `outlet` the first of every outlet.
 */
export class Copies {
  readonly #rule: DuplicateRule;
  readonly #seen = new Map<string, Pick<Document, 'id' | 'author' | 'outlet'>[]>();

  constructor(rule: DuplicateRule) {
    this.#rule = rule;
  }

  /** The id of the document that this one copies, if any; else it is remembered. `hash` is that of its text. */
  originalOf({ id, author, outlet }: Document, hash: string): string | undefined {
    if (this.#rule === 'keep') return undefined;
    const earlier = this.#seen.get(hash) ?? [];
    const original = earlier.find(
      (other) =>
        (author === undefined || other.author === undefined || author === other.author) &&
        (this.#rule === 'once' || outlet === other.outlet),
    );
    if (original) return original.id;
    this.#seen.set(hash, [...earlier, { id, ...(author && { author }), ...(outlet && { outlet }) }]);
    return undefined;
  }
}
