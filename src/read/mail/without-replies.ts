/** What the author of a message wrote, and how many lines that are not blank were left out. */
export interface Own {
  readonly text: string;
  readonly replies: number;
  readonly signature: number;
}

/** A signature has no more lines; what is longer is text. */
const LONGEST_SIGNATURE = 20;
const INTRODUCED = /\b(?:wrote|writes)\s?:\s*$/i;

/**
 * A message without the lines that quote another one: those that begin with `>`, the line or lines `On … wrote:` above them, and
 * all from `-----Original Message-----` on; and without what stands behind the signature line `-- `.
 */
export function withoutReplies(written: string): Own {
  const lines = written.split(/\r\n?|\n/);
  const isReply = lines.map((line) => line.startsWith('>'));
  for (const [at, quotes] of isReply.entries()) {
    if (quotes && !isReply[at - 1]) for (const above of introduction(lines, at)) isReply[above] = true;
  }
  const original = lines.findIndex(
    (line, at) =>
      /^\s?-{2,} ?original message ?-{2,}\s*$/i.test(line) &&
      lines.slice(at + 1, at + 3).some((below) => /^\s?(?:from|sent|to|date):/i.test(below)),
  );
  if (original >= 0) isReply.fill(true, original);

  const kept = lines.map((line, at) => (isReply[at] ? '' : line));
  const sign = kept.lastIndexOf('-- ');
  const behind = sign < 0 ? [] : kept.slice(sign + 1).filter(isWritten);
  const isSigned = sign >= 0 && behind.length <= LONGEST_SIGNATURE;
  const replies = lines.filter((line, at) => isReply[at] && isWritten(line)).length;
  const own = isSigned ? kept.slice(0, sign) : kept;
  return { text: bare(own), replies, signature: isSigned ? behind.length + 1 : 0 };
}

/** The lines, at most three, that introduce the quotation at a line. */
function introduction(lines: readonly string[], quotation: number): readonly number[] {
  let last = quotation - 1;
  while (last > quotation - 4 && last >= 0 && !isWritten(lines[last] ?? '')) last -= 1;
  if (last < 0 || !INTRODUCED.test((lines[last] ?? '').slice(-40))) return [];
  for (let first = last; first >= 0 && first > last - 3 && isWritten(lines[first] ?? ''); first--)
    if (/^On\s/.test(lines[first] ?? '')) return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  return [last];
}

/** The lines without blank ones around them, and never more than one between two. */
function bare(lines: readonly string[]): string {
  const text: string[] = [];
  for (const line of lines) if (isWritten(line) || isWritten(text.at(-1) ?? '')) text.push(line);
  return text.join('\n').trimEnd();
}

const isWritten = (line: string): boolean => /\S/.test(line);
