import { UNATTRIBUTED, type Mention, type Speaker } from '../model/actor.js';
import type { TargetRole } from '../model/lexicon.js';
import type { Morphology, Sentence } from '../model/segmentation.js';
import { objectOf } from './target-object.js';
import { subjectOf } from './target-subject.js';

/** A match in a sentence whose words are known by part of speech. */
export interface TargetReading {
  readonly sentence: Sentence;
  readonly morphology: readonly Morphology[];
  /** Token range of the match, `last` exclusive. */
  readonly match: { readonly first: number; readonly last: number };
  /** The mentions of its sentence. */
  readonly mentions: readonly Mention[];
}

/**
 * Whom a match is about: the actor in the grammatical place that its entry names. The walk from the match ends at the first
 * thing that makes the place doubtful, and the first mention met decides, even when it is the speaker or nobody known:
 * no target is better than a wrong one.
 */
export function targetOf(
  reading: TargetReading & { readonly role: TargetRole; readonly speaker: Speaker },
): Speaker | undefined {
  const { match, mentions, role, speaker } = reading;
  const inside = mentions.find(({ first, last }) => match.first <= first && last <= match.last);
  // "hold **X** accountable"; in "occupation of **X**'s land" the one inside suffers it.
  const mention = role === 'object' ? (inside ?? objectOf(reading)) : subjectOf(reading);
  if (!mention) return undefined;
  const { actors } = mention.speaker;
  const isKnown = actors.length > 0 && !actors.includes(UNATTRIBUTED);
  return isKnown && !actors.some((actor) => speaker.actors.includes(actor)) ? mention.speaker : undefined;
}
