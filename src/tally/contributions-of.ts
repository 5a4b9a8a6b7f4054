import type { Measured } from '../model/digest.js';
import { contributionKey, type ContributionSums } from './tally.js';

/** What the entries of the lexicons contribute in one document, by `contributionKey`: a joint statement's hits once, whoever signed it. */
export function contributionsOf(measurements: readonly Measured[]): ReadonlyMap<string, ContributionSums> {
  const sums = new Map<string, ContributionSums>();
  for (const { actor: written, voice, entries } of measurements) {
    for (const { category, leaf, entry, hits } of entries) {
      const key = contributionKey(category, leaf, entry);
      let found = sums.get(key);
      if (!found) {
        found = { category, leaf, entry, hits: 0, ownHits: 0, documents: 1, actors: new Set() };
        sums.set(key, found);
      }
      found.hits += hits;
      if (voice === 'own') found.ownHits += hits;
      for (const actor of written.split(';')) found.actors.add(actor);
    }
  }
  return sums;
}
