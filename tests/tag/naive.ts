import type { Sentence } from '../../src/model/segmentation.js';
import { segment } from '../../src/segment/segment.js';

/** An entry as far as the plain matcher knows it. */
export interface PlainEntry {
  readonly pattern: string;
  readonly isCased?: boolean;
  readonly near?: readonly string[];
  readonly notNear?: readonly string[];
  readonly within?: number;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

interface Candidate extends Range {
  readonly category: string;
  readonly order: number;
  readonly entry: PlainEntry;
}

/** Every text that a pattern with choices stands for: the first innermost choice is written out until none is left. */
function written(pattern: string): readonly string[] {
  const choice = /\(([^()|]*\|[^()]*)\)/u.exec(pattern);
  if (!choice) return [pattern];
  const [whole, inside = ''] = choice;
  return inside.split('|').flatMap((one) => written(pattern.replace(whole, () => one)));
}

/** Where a row of parts can end that begins at a token: every part is tried on the token and on the word that begin there. */
function ends(
  text: string,
  sentence: Sentence,
  parts: readonly string[],
  from: number,
  isCased: boolean,
): readonly number[] {
  const { tokens, words } = sentence;
  const [part, ...rest] = parts;
  if (part === undefined) return [from];
  const pattern = new RegExp(`^${part.replace(/[()|]/gu, '\\$&').replace(/\*/gu, '.*').replace(/\?/gu, '.')}$`, 'u');
  const units = [
    ...words.filter((word) => word.first === from).map(({ norm, last }) => ({ norm, last })),
    ...tokens.slice(from, from + 1).map(({ norm }) => ({ norm, last: from + 1 })),
  ];
  const spelling = (last: number): string => text.slice(tokens[from]?.start, tokens[last - 1]?.end).replace('’', "'");
  const reached = units
    .filter(({ norm, last }) => pattern.test(isCased ? spelling(last) : norm) && (/[a-z]/u.test(norm) || norm === part))
    .map(({ last }) => last);
  return reached.flatMap((last) => {
    if (rest.length === 0) return [last];
    const isLink = tokens[last]?.norm === '-' && words.some((word) => word.first < last && last < word.last - 1);
    return [
      ...ends(text, sentence, rest, last, isCased),
      ...(isLink ? ends(text, sentence, rest, last + 1, isCased) : []),
    ];
  });
}

/** Every stretch that a pattern finds: all rows are tried with all, and of stretches that hold one another the shortest remain. */
function found(text: string, sentence: Sentence, pattern: string, isCased = false): readonly Range[] {
  const rangesOf = (row: string, isApart: boolean): readonly Range[] => {
    const words = row.split(' ').filter((word) => word !== '');
    const parts = isApart ? words.flatMap((part) => (/[*?]/u.test(part) ? [part] : part.split('-'))) : words;
    const starts = parts.length === 0 ? [] : sentence.tokens;
    return starts.flatMap((_, first) =>
      ends(text, sentence, isCased ? parts : parts.map((part) => part.toLowerCase()), first, isCased).map((last) => ({
        first,
        last,
      })),
    );
  };
  return written(pattern).flatMap((form) =>
    [false, true].flatMap((isApart) => {
      const [start = '', ...rest] = form.split(/<(\d+|\*)>/u);
      let reached = rangesOf(start, isApart);
      for (let at = 0; at < rest.length; at += 2) {
        const most = rest[at] === '*' ? Infinity : Number(rest[at]);
        const next = rangesOf(rest[at + 1] ?? '', isApart);
        reached = reached.flatMap(({ first, last }) =>
          next
            .filter((one) => one.first >= last && wordsIn(sentence, last, one.first) <= most)
            .map((one) => ({ first, last: one.last })),
        );
      }
      if (rest.length === 0) return reached;
      return reached.filter(
        (one) =>
          !reached.some(
            (other) =>
              other.first >= one.first && other.last <= one.last && other.last - other.first < one.last - one.first,
          ),
      );
    }),
  );
}

function wordsIn({ words }: Sentence, from: number, to: number): number {
  return words.filter(({ first, isCounted }) => isCounted && first >= from && first < to).length;
}

/** Whether one of the patterns stands near a match, on other words. */
function isNear(text: string, sentence: Sentence, match: Candidate, patterns: readonly string[]): boolean {
  const { within = Infinity } = match.entry;
  return patterns
    .flatMap((pattern) => found(text, sentence, pattern))
    .some(
      ({ first, last }) =>
        (last <= match.first && wordsIn(sentence, last, match.first) <= within) ||
        (first >= match.last && wordsIn(sentence, match.last, first) <= within),
    );
}

/**
 * The plain version of matching: try every pattern everywhere, then take the longest, leftmost, first written, again and again;
 * then see what stands near. Gives `category start-end fate`.
 */
export function plainly(
  text: string,
  leaves: Readonly<Record<string, readonly PlainEntry[]>>,
  isExclusive: boolean,
): readonly string[] {
  return segment(text).sentences.flatMap((sentence) => {
    let order = 0;
    let candidates: Candidate[] = Object.entries(leaves).flatMap(([category, entries]) =>
      entries.flatMap((entry) => {
        order += 1;
        return found(text, sentence, entry.pattern, entry.isCased).map((range) => ({
          ...range,
          category,
          order,
          entry,
        }));
      }),
    );
    const taken: Candidate[] = [];
    while (candidates.length > 0) {
      const best = candidates.reduce((a, b) => {
        const difference = b.last - b.first - (a.last - a.first) || a.first - b.first || a.order - b.order;
        return difference > 0 ? b : a;
      });
      taken.push(best);
      candidates = candidates.filter((other) => {
        const isApart = other.last <= best.first || best.last <= other.first;
        const isSame = other.first === best.first && other.last === best.last;
        return isApart || (other.category !== best.category && (!isExclusive || isSame));
      });
    }
    return taken.map((match) => {
      const { category, first, last, entry } = match;
      const start = sentence.tokens[first]?.start ?? -1;
      const end = sentence.tokens[last - 1]?.end ?? -1;
      const isFar = entry.near !== undefined && !isNear(text, sentence, match, entry.near);
      const isClose = entry.notNear !== undefined && isNear(text, sentence, match, entry.notNear);
      return `${category} ${String(start)}-${String(end)} ${isFar || isClose ? 'excluded' : 'hit'}`;
    });
  });
}
