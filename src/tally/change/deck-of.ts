import { byCodeUnit } from '../order.js';
import type { ComparedActor } from './compared.js';
import type { Deck } from './dealings.js';

/** The sampling units of an actor in a total order, and how they may be dealt out anew: within strata, a unit of both bodies between these. */
export function deckOf({ documents }: ComparedActor): { readonly units: readonly string[]; readonly deck: Deck } {
  const known = new Map<string, { stratum: string; reference: boolean; target: boolean }>();
  for (const { unit, stratum, body } of documents) {
    let there = known.get(unit);
    if (!there) known.set(unit, (there = { stratum, reference: false, target: false }));
    there[body] = true;
    // A unit in several strata (a day with many outlets) belongs to the first by name, whatever the order of its documents.
    if (stratum < there.stratum) there.stratum = stratum;
  }
  const named = [...known].sort(([a], [b]) => byCodeUnit(a, b));
  const shared: number[] = [];
  const strata = new Map<string, { items: number[]; target: number }>();
  named.forEach(([, { stratum, reference, target }], item) => {
    if (reference && target) {
      shared.push(item);
      return;
    }
    let there = strata.get(stratum);
    if (!there) strata.set(stratum, (there = { items: [], target: 0 }));
    there.items.push(item);
    if (target) there.target += 1;
  });
  const ordered = [...strata].sort(([a], [b]) => byCodeUnit(a, b)).map(([, items]) => items);
  return { units: named.map(([unit]) => unit), deck: { strata: ordered, shared } };
}
