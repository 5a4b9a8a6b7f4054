import { UNATTRIBUTED, type Speaker } from '../model/actor.js';
import type { TargetRole } from '../model/lexicon.js';
import { joinedWith } from './target-joined.js';
import { objectOf } from './target-object.js';
import type { TargetReading } from './target-reading.js';
import { subjectOf } from './target-subject.js';

/**
 * Whom a match is about: the actors in the grammatical place that its entry names. The walk from the match ends at the first
 * thing that makes the place doubtful, and the first mention met decides, with those coordinated with it, even when the
 * speaker is among them or one is nobody known: no target is better than a wrong one.
 */
export function targetOf(
  reading: TargetReading & { readonly text: string; readonly role: TargetRole; readonly speaker: Speaker },
): Speaker | undefined {
  const { text, role, speaker } = reading;
  const mention = role === 'object' ? objectOf(reading) : subjectOf(reading);
  if (!mention) return undefined;
  const all = joinedWith(reading, mention);
  const actors = [...new Set(all.flatMap((each) => each.speaker.actors))];
  const isKnown = actors.length > 0 && !actors.includes(UNATTRIBUTED);
  if (!isKnown || actors.some((actor) => speaker.actors.includes(actor))) return undefined;
  if (all.length === 1) return mention.speaker;
  const surface = text.slice(all[0]?.start, all.at(-1)?.end);
  return { actors, surface, via: mention.speaker.via };
}
