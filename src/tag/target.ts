import { UNATTRIBUTED, type Speaker } from '../model/actor.js';
import type { TargetRole } from '../model/lexicon.js';
import { objectOf } from './target-object.js';
import type { TargetReading } from './target-reading.js';
import { subjectOf } from './target-subject.js';

/**
 * Whom a match is about: the actor in the grammatical place that its entry names. The walk from the match ends at the first
 * thing that makes the place doubtful, and the first mention met decides, even when it is the speaker or nobody known:
 * no target is better than a wrong one.
 */
export function targetOf(
  reading: TargetReading & { readonly role: TargetRole; readonly speaker: Speaker },
): Speaker | undefined {
  const { role, speaker } = reading;
  const mention = role === 'object' ? objectOf(reading) : subjectOf(reading);
  if (!mention) return undefined;
  const { actors } = mention.speaker;
  const isKnown = actors.length > 0 && !actors.includes(UNATTRIBUTED);
  return isKnown && !actors.some((actor) => speaker.actors.includes(actor)) ? mention.speaker : undefined;
}
