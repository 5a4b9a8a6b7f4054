import type { TagRow } from './tag-rows.js';

/** Why a tag is what it is, as `tags.csv` has it. */
export interface Reasons {
  readonly category: string;
  readonly entry: string;
  readonly strength: string;
  readonly fate: string;
  readonly cue: string;
  readonly hedge: string;
  readonly voice: string;
  readonly actor: string;
  /** The words that named the speaker, and how they were recognised. */
  readonly surface: string;
  readonly via: string;
  readonly target: string;
}

export const reasonsOf = ({ cell }: TagRow): Reasons => ({
  ...{ category: cell('category'), entry: cell('entry'), strength: cell('strength') },
  ...{ fate: cell('fate'), cue: cell('cue'), hedge: cell('hedge') },
  ...{ voice: cell('voice'), actor: cell('actor'), surface: cell('speaker_surface'), via: cell('speaker_via') },
  target: cell('target'),
});
