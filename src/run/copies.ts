import { createHash } from 'node:crypto';
import type { Document } from '../model/document.js';
import type { DuplicateRule } from '../model/plan.js';

/** SHA-256 of a text in UTF-8, hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** How a document stands to earlier ones with the same text. */
export interface Kinship {
  /** Id of the first of them, or its own: the group that `cluster: duplicate` samples by. */
  readonly first: string;
  /** Id of the one that it copies, when it is not to be counted. */
  readonly copyOf?: string;
}

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

  /** Looks for earlier documents with the same text, of which `hash` is the hash, and remembers this one. */
  look({ id, author, outlet }: Pick<Document, 'id' | 'author' | 'outlet'>, hash: string): Kinship {
    const earlier = this.#seen.get(hash) ?? [];
    const kin = earlier.filter(
      (other) => author === undefined || other.author === undefined || author === other.author,
    );
    const copied =
      this.#rule === 'keep' ? undefined : kin.find((other) => this.#rule === 'once' || outlet === other.outlet);
    const first = kin[0]?.id ?? id;
    if (copied) return { first, copyOf: copied.id };
    this.#seen.set(hash, [...earlier, { id, ...(author && { author }), ...(outlet && { outlet }) }]);
    return { first };
  }
}
