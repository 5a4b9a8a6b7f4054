/** A word of an entry that may be misspelt. */
interface Spelling {
  readonly written: string;
  readonly near: string;
  /** How often the near word stands in the corpus. */
  readonly count: number;
}

/** Shorter words have too many neighbours, and rarer neighbours may be slips themselves. */
const SHORTEST = 8;
const FREQUENT = 10;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Looks for the word of a pattern that is not in a corpus and one letter away from a frequent word that is: a letter too many,
 * too few, another, or two exchanged, but not at its end, where words are inflected, nor between British and American
 * spelling. A word of whose family the corpus or another entry has another form is no slip.
 * @param words every word of the corpus in lower case, and how often it stands there
 * @param patterns all entries
 */
export function createSpeller(
  words: ReadonlyMap<string, number>,
  patterns: readonly string[],
): (pattern: string) => Spelling | undefined {
  const families = new Map<string, number>();
  const parts = patterns.flatMap((pattern) => pattern.toLowerCase().split(' '));
  for (const word of new Set([...words.keys(), ...parts])) {
    for (let length = SHORTEST - 3; length <= Math.min(word.length, 20); length++) {
      const beginning = word.slice(0, length);
      families.set(beginning, (families.get(beginning) ?? 0) + 1);
    }
  }
  const spellingOf = (written: string): Spelling | undefined => {
    let best: Spelling | undefined;
    for (const near of neighboursOf(written)) {
      const count = words.get(near) ?? 0;
      if (count >= FREQUENT && count > (best?.count ?? 0) && american(near) !== american(written))
        best = { written, near, count };
    }
    return best;
  };
  return (pattern) => {
    for (const written of pattern.toLowerCase().split(' ')) {
      if (written.length < SHORTEST || !/^[a-z]+$/.test(written) || words.has(written)) continue;
      if ((families.get(written.slice(0, -3)) ?? 0) > 1) continue;
      const found = spellingOf(written);
      if (found) return found;
    }
    return undefined;
  };
}

/** Every word one edit away that differs before the last two letters and after the first, in a fixed order. */
function neighboursOf(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 1; at < word.length - 2; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    found.add(before + after.slice(1));
    found.add(before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2));
    for (const letter of LETTERS) {
      found.add(before + letter + after.slice(1));
      found.add(before + letter + after);
    }
  }
  found.delete(word);
  return found;
}

/** One form for both spellings of a word. */
function american(word: string): string {
  return word
    .replace(/our/g, 'or')
    .replace(/is(?=e|ing|ation)/g, 'iz')
    .replace(/ll/g, 'l')
    .replace(/ence/g, 'ense')
    .replace(/[ao]e/g, 'e');
}
