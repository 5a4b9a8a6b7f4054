import type { Sentence } from '../model/segmentation.js';
import type { Span } from '../model/span.js';
import type { Occurrence } from './occurrence.js';
import { wordCounter, type WordsBetween } from './word-counter.js';

/** A pattern with gaps, whose rows are looked for one by one. */
interface Chain<T> {
  readonly value: T;
  /** Most words between each row and the next. */
  readonly gaps: readonly number[];
}

/** One row of a chain. */
export interface ChainRow<T> {
  readonly kind: 'row';
  readonly chain: Chain<T>;
  readonly row: number;
}

/**
 * The stretches from the first to the last row of every chain, where each row follows the one before within its gap. Of
 * stretches that hold one another only the shortest remain, as in C. Clarke, G. Cormack and F. Burkowski, "An algebra for structured text
 * search" (1995). Time is that of sorting the rows found, however many of them there are.
 */
export function joined<T>(rows: readonly Occurrence<ChainRow<T>>[], sentence: Sentence): readonly Occurrence<T>[] {
  if (rows.length === 0) return [];
  const byChain = new Map<Chain<T>, Stretch[][]>();
  for (const { value, first, last } of rows) {
    const { chain, row } = value;
    let found = byChain.get(chain);
    if (!found) byChain.set(chain, (found = Array.from({ length: chain.gaps.length + 1 }, () => [])));
    found[row]?.push({ first, last });
  }
  const between = wordCounter(sentence);
  return [...byChain].flatMap(([{ value, gaps }, [start = [], ...rest]]) => {
    let reached: readonly Stretch[] = start;
    gaps.forEach((most, row) => {
      reached = following(reached, rest[row] ?? [], most, between);
    });
    return shortest(reached).map(({ first, last, between: passed = [] }) => ({
      ...{ value, first, last },
      gaps: passed.map((gap) => spanBetween(sentence, gap)),
    }));
  });
}

/** Tokens, `last` exclusive. */
interface Range {
  readonly first: number;
  readonly last: number;
}

interface Stretch extends Range {
  /** What lies between its rows. */
  readonly between?: readonly Range[];
}

function spanBetween({ tokens }: Sentence, { first, last }: Range): Span {
  return { start: tokens[first - 1]?.end ?? 0, end: tokens[last]?.start ?? 0 };
}

/**
 * Every row found, with the latest beginning of a stretch that ends before it within the gap. The plain version tries them all
 * with all. Candidates enter a queue in the order of their ends and leave it when they are too far or begin before a later one.
 */
function following(
  reached: readonly Stretch[],
  rows: readonly Stretch[],
  most: number,
  between: WordsBetween,
): readonly Stretch[] {
  const ended = [...reached].sort((a, b) => a.last - b.last);
  const queue: Stretch[] = [];
  let head = 0;
  let entered = 0;
  return [...rows]
    .sort((a, b) => a.first - b.first)
    .flatMap(({ first, last }): readonly Stretch[] => {
      for (let next = ended[entered]; next && next.last <= first; next = ended[++entered]) {
        while (queue.length > head && (queue.at(-1)?.first ?? 0) <= next.first) queue.pop();
        queue.push(next);
      }
      while (head < queue.length && between(queue[head]?.last ?? 0, first) > most) head += 1;
      const best = queue[head];
      return best
        ? [{ first: best.first, last, between: [...(best.between ?? []), { first: best.last, last: first }] }]
        : [];
    });
}

/** Those that hold no other. */
function shortest(stretches: readonly Stretch[]): readonly Stretch[] {
  let latest = -1;
  return [...stretches]
    .sort((a, b) => a.last - b.last || b.first - a.first)
    .filter(({ first }) => {
      if (first <= latest) return false;
      latest = first;
      return true;
    });
}
