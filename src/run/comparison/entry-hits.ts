import { join } from 'node:path';
import { ALL_ACTORS, type ActorId } from '../../model/actor.js';
import type { BodyName } from '../../model/change.js';
import { isWithin, type CategoryId } from '../../model/lexicon.js';
import type { Span } from '../../model/span.js';
import type { Contribution } from '../../tally/change/drivers.js';
import { tableRows } from './table-rows.js';

interface Hit extends Span {
  readonly entry: string;
}

/** Whose hits are wanted: those of an actor's words in a document, by the body that they are in. */
export interface WantedHits {
  readonly actor: ActorId;
  readonly categories: readonly CategoryId[];
  /** Missing where the document, or this speaker's words in it, are not compared. */
  readonly bodyOf: (hit: {
    readonly document: string;
    readonly actors: readonly ActorId[];
    readonly voice: string;
  }) => BodyName | undefined;
}

/**
 * What every entry gives the bodies of some actors, by actor and category, out of `tags.csv`: the hits that would be gone without the entry. In a parent a hit that
 * lies within one of another entry, or on the same words, would not be missed (see `countsOf`).
 */
export async function entryHits(
  folder: string,
  wanted: readonly WantedHits[],
): Promise<ReadonlyMap<ActorId, ReadonlyMap<CategoryId, readonly Contribution[]>>> {
  const grown = wanted.map((one) => ({ ...one, sums: new Map(one.categories.map((id) => [id, new EntrySums()])) }));
  for await (const cell of tableRows(join(folder, 'tags.csv'))) {
    if (cell('fate') !== 'hit') continue;
    const [document, voice, category] = [cell('document'), cell('voice'), cell('category')];
    const actors = cell('actor').split(';');
    const hit = { start: Number(cell('start')), end: Number(cell('end')), entry: cell('entry') };
    for (const { actor, bodyOf, sums } of grown) {
      if (actor !== ALL_ACTORS && !actors.includes(actor)) continue;
      const body = bodyOf({ document, actors, voice });
      if (body === undefined) continue;
      for (const [id, sum] of sums) if (isWithin(category, id)) sum.add(document, body, hit);
    }
  }
  return new Map(
    grown.map(({ actor, sums }) => [actor, new Map([...sums].map(([id, sum]) => [id, sum.contributions()]))]),
  );
}

/** Hits of one category, document after document. */
class EntrySums {
  readonly #entries = new Map<string, Record<BodyName, number>>();
  #document = '';
  readonly #pending: Record<BodyName, Hit[]> = { reference: [], target: [] };

  add(document: string, body: BodyName, hit: Hit): void {
    if (document !== this.#document) this.#settle();
    this.#document = document;
    this.#pending[body].push(hit);
  }

  contributions(): readonly Contribution[] {
    this.#settle();
    return [...this.#entries].map(([id, { reference, target }]) => ({
      id,
      reference: { hits: reference, words: 0 },
      target: { hits: target, words: 0 },
    }));
  }

  #settle(): void {
    for (const body of ['reference', 'target'] as const) {
      const hits = this.#pending[body];
      const all = hits.length === 0 ? 0 : maximal(hits);
      for (const entry of new Set(hits.map((hit) => hit.entry))) {
        const lost = all - maximal(hits.filter((hit) => hit.entry !== entry));
        let sums = this.#entries.get(entry);
        if (!sums) this.#entries.set(entry, (sums = { reference: 0, target: 0 }));
        sums[body] += lost;
      }
      this.#pending[body] = [];
    }
  }
}

/** Distinct spans that lie in no other. */
function maximal(spans: readonly Span[]): number {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let [count, reach] = [0, -1];
  for (const { end } of ordered) {
    if (end <= reach) continue;
    count += 1;
    reach = end;
  }
  return count;
}
