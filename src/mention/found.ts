import type { Speaker } from '../model/actor.js';

/** An actor found in a sentence, with what later pronouns and surnames need to know. */
export interface Found {
  /** Token range, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly speaker: Speaker;
  readonly sort: 'person' | 'body' | 'modifier';
  readonly gender?: 'female' | 'male' | 'other' | undefined;
  /** Whether nothing shows that this is somebody but that the surname is taken up elsewhere. */
  readonly isQuiet?: boolean;
}
