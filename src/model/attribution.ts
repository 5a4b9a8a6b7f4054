import type { Speaker } from './actor.js';
import type { Span } from './span.js';

/** The author speaks in `own` voice, and so does a labelled turn of a transcript; `quoted` is the innermost attributed content. */
export type Voice = 'own' | 'quoted';

/** Words that belong to somebody: a quotation, a report of what was said, a belief, an attitude. */
export interface Attribution {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly act: 'speech' | 'belief' | 'attitude';
  /** With quotation marks and complementiser, without cue and source; may be discontinuous. In text order, without overlap. */
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly source?: Span;
  readonly speaker: Speaker;
  /**
   * Told by the author, whose words the content stays: a wish, a refusal, a position that somebody is said to have, where nobody's
   * saying is reported.
   */
  readonly isTold?: true;
}

/** A labelled stretch of a transcript or interview: `ALIYEV: …`. The label is nobody's words. */
export interface Turn {
  readonly label: Span;
  /** The label without markup and colon, as `Registry.label` reads it. */
  readonly name: string;
  readonly content: Span;
}

/** A stretch of text in one voice. The passages of a document follow each other without overlap and cover every sentence. */
export interface Passage extends Span {
  readonly voice: Voice;
  readonly speaker: Speaker;
}
