import type { Passage } from '../model/attribution.js';

/** Looks up the passage that holds a character. Passages are sorted and cover every sentence; anything else is a fault of ours. */
export function passageFinder(passages: readonly Passage[]): (offset: number) => Passage {
  return (offset) => {
    let low = 0;
    let high = passages.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((passages[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const passage = passages[low];
    if (!passage || offset < passage.start || offset >= passage.end) {
      throw new Error(`no passage holds offset ${offset}`);
    }
    return passage;
  };
}
