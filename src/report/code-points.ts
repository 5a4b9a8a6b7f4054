/**
 * Turns UTF-16 offsets of a text into code points, as R and Python count. Linear once a text, then a binary search; most
 * texts hold no surrogate pair and answer at once.
 */
export function codePointsIn(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(match.index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
