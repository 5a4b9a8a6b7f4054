/** How a feature is used in one body of text. */
export interface Use {
  readonly hits: number;
  /** Documents that have it. */
  readonly documents: number;
  /** Hits in the document that has most of them. */
  readonly most: number;
}

const UNUSED: Use = { hits: 0, documents: 0, most: 0 };

/** How often every feature of a body of text is used, and in how many documents: grows by documents, holds features and no text. */
export class Usage {
  readonly #uses = new Map<string, { hits: number; documents: number; most: number }>();

  /** Adds what one document has of each feature; once a document. */
  add(counts: ReadonlyMap<string, number>): void {
    for (const [feature, count] of counts) {
      if (count === 0) continue;
      const use = this.#uses.get(feature);
      if (!use) this.#uses.set(feature, { hits: count, documents: 1, most: count });
      else {
        use.hits += count;
        use.documents += 1;
        if (count > use.most) use.most = count;
      }
    }
  }

  of(feature: string): Use {
    return this.#uses.get(feature) ?? UNUSED;
  }

  features(): Iterable<string> {
    return this.#uses.keys();
  }
}
