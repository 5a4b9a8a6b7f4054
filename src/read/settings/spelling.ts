const LONGEST_SHOWN = 60;

/** A value as a message shows it: in quotes, cut at 60 characters, with every invisible character spelled out. */
export function quoted(value: string): string {
  const shown = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
  return JSON.stringify(shown).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (invisible) => `\\u{${(invisible.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** The end of a message about an unknown word: the word probably meant, if one is near, and all that are allowed. */
export function allowed(given: string, words: readonly string[]): string {
  const meant = nearest(given, words);
  return `${meant === undefined ? '' : `; did you mean "${meant}"?`}${meant === undefined ? '; allowed' : ' Allowed'}: ${words.join(', ')}`;
}

/** The word that begins alike, or is at most a third of its letters away; the first of equals. */
export function nearest(given: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const word of words) {
    if (given.length >= 3 && (word.startsWith(given) || given.startsWith(word))) return word;
    const limit = Math.max(1, Math.floor(word.length / 3));
    if (Math.abs(word.length - given.length) > limit) continue;
    const distance = editDistance(given.toLowerCase(), word.toLowerCase());
    if (distance <= limit && distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** Letters to insert, remove, change or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
