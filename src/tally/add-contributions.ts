import type { Measured } from '../model/digest.js';
import { contributionOf } from './merge-tallies.js';
import type { ContributionSums, Tally } from './tally.js';

/** Adds what the entries of the lexicons contribute in one document: a joint statement's hits once, whoever signed it. */
export function addContributions(tally: Tally, measurements: readonly Measured[]): void {
  const met = new Set<ContributionSums>();
  for (const { actor: written, voice, entries } of measurements) {
    const actors = written.split(';');
    for (const { category, leaf, entry, hits } of entries) {
      const sums = contributionOf(tally, category, leaf, entry);
      if (!met.has(sums)) {
        met.add(sums);
        sums.documents += 1;
      }
      sums.hits += hits;
      if (voice === 'own') sums.ownHits += hits;
      for (const actor of actors) sums.actors.add(actor);
    }
  }
}
