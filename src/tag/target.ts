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
  readonly mentions: MentionIndex;
}

/** The mentions of a sentence by their ends. */
export interface MentionIndex {
  readonly byFirst: ReadonlyMap<number, Mention>;
  readonly byLast: ReadonlyMap<number, Mention>;
}

/** Mentions do not overlap, so that each token begins and ends at most one. */
export function indexed(mentions: readonly Mention[]): MentionIndex {
  return {
    byFirst: new Map(mentions.map((mention) => [mention.first, mention])),
    byLast: new Map(mentions.map((mention) => [mention.last, mention])),
  };
}

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
