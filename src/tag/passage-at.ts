import type { Passage } from '../model/attribution.js';
import { lastAt } from '../model/last-at.js';

/** Looks up the passage that holds a character. Passages are sorted and cover every sentence; anything else is a fault of ours. */
export function passageFinder(passages: readonly Passage[]): (offset: number) => Passage {
  return (offset) => {
    const passage = passages[lastAt(passages, offset)];
    if (!passage || offset < passage.start || offset >= passage.end) {
      throw new Error(`no passage holds offset ${offset}`);
    }
    return passage;
  };
}
