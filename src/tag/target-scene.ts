import type { Mention } from '../model/actor.js';
import { isPossessive, lemmaAt, normAt, posAt, type TargetReading } from './target-reading.js';

/** What is named after the place where it was done. */
const VIOLENCE = new Set(
  `massacre killing bombing attack raid siege shelling genocide pogrom tragedy atrocity slaughter strike airstrike bombardment murder
  ambush explosion blast massacres killings bombings attacks raids atrocities murders strikes airstrikes`.split(/\s+/u),
);
/** Endings of adjectives of a people: "the **Meranian** massacre" is theirs. */
const OF_A_PEOPLE = /(?:an|ans|ese|ish|ic|ist|ists|i)$/u;
/** Tokens that may describe the deed behind the name. */
const DESCRIPTION = 3;

/**
 * "The **Tarsk** massacre", "the **Tarsk** prison killings": a single bare name of nobody known, which tells where it was and not who did
 * it. Whoever does it is named by an adjective, an owner or several words ("the **Meranian** raid", "the **Red Army** raid").
 */
export function isScene(reading: TargetReading, { first, last, speaker }: Mention): boolean {
  if (speaker.via !== 'unresolved' || last - first !== 1 || posAt(reading, first) !== 'PROPN') return false;
  if (isPossessive(reading, last) || OF_A_PEOPLE.test(normAt(reading, first))) return false;
  for (let at = last; at < last + DESCRIPTION && posAt(reading, at) === 'NOUN'; at++)
    if (VIOLENCE.has(normAt(reading, at)) || VIOLENCE.has(lemmaAt(reading, at))) return true;
  return false;
}
