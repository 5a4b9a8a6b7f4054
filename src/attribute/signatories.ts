import type { Speaker } from '../model/actor.js';
import type { Attribution } from '../model/attribution.js';

/** Those who sign a joint statement, as it calls them: "the Parties", "the two sides", "both Ministers". */
const SIGNATORIES =
  /^(?:the|both|both of the) (?:(?:two|three|four|five|six|seven|high|contracting|undersigned|participating|foreign|prime|defen[cs]e) )*(?:parties|sides|ministers|presidents|leaders|governments|delegations|signatories|participants|states|countries|heads of (?:state|government|delegation)(?: and government)?)$/iu;

/** The attributions of a statement by several authors, with what "the Parties" say given to those authors, actors of the registry; any other text's as they are. */
export function ofSignatories(attributions: readonly Attribution[], author: Speaker): readonly Attribution[] {
  // Two columnists who write together are no parties.
  if (author.actors.length < 2 || author.actors.some((id) => id.startsWith('name:'))) return attributions;
  return attributions.map((attribution) => {
    const { kind, speaker } = attribution;
    if (kind !== 'indirect' || speaker.via !== 'unresolved' || !SIGNATORIES.test(speaker.surface)) return attribution;
    return { ...attribution, speaker: { actors: author.actors, surface: speaker.surface, via: 'alias' } };
  });
}
