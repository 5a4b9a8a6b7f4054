import type { Actor } from '../model/actor.js';
import type { Span } from '../model/span.js';
import { fold } from './fold.js';
import { OFFICE_WORDS, OFFICIALS, PAST } from './words.js';

/** An office as it stands beside a name, with the side that its adjective names. */
export interface WrittenOffice {
  readonly title: string;
  readonly side?: string;
}

const REACH = 90;
const LONGEST = 6;

/** The office beside a name: "Karesian Trade Minister **Jana Okafor**", "**Jana Okafor**, the Karesian trade minister,". */
export function officeBeside(
  text: string,
  { start, end }: Span,
  name: string,
  sides: ReadonlyMap<string, Actor>,
): WrittenOffice | undefined {
  const before = wordsOf(
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.;:!?"“”\n]\s/u)
      .at(-1) ?? '',
  );
  // The rest of the name stands between the office and the surname.
  const own = new Set(wordsOf(name));
  while (own.has(before.at(-1) ?? '') || before.at(-1) === ',') before.pop();
  const after = wordsOf(text.slice(end, end + REACH).split(/[.;:!?"“”\n]/u)[0] ?? '');
  if (after[0] === ',') {
    const close = after.indexOf(',', 1);
    const apposed = officeAtEnd(after.slice(1, close < 0 ? undefined : close), sides);
    if (apposed) return apposed;
  }
  return officeAtEnd(before, sides);
}

/** The longest office that ends a phrase: all but "of …" after it and the side before it. */
function officeAtEnd(phrase: readonly string[], sides: ReadonlyMap<string, Actor>): WrittenOffice | undefined {
  const of = phrase.indexOf('of');
  const head = of > 0 ? phrase.slice(0, of) : phrase;
  let first = head.length;
  while (first > 0 && head.length - first < LONGEST && isOffice(head[first - 1] ?? '')) first -= 1;
  const words = head.slice(first).filter((word) => word !== "'s");
  const noun = words.at(-1) ?? '';
  if (!OFFICIALS.has(noun) || noun.endsWith('s') || words.some((word) => PAST.has(word))) return undefined;
  const before = head.slice(0, first);
  const actor = sideBefore(before, sides) ?? (of > 0 ? sideAfter(phrase.slice(of + 1), sides) : undefined);
  const side = actor && (actor.side ?? actor.id);
  return { title: words.join(' '), ...(side !== undefined && { side }) };
}

function sideBefore(words: readonly string[], sides: ReadonlyMap<string, Actor>): Actor | undefined {
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const actor = sides.get(words.slice(-count).join(' '));
    if (actor) return actor;
  }
  return undefined;
}

function sideAfter(words: readonly string[], sides: ReadonlyMap<string, Actor>): Actor | undefined {
  const rest = words[0] === 'the' ? words.slice(1) : words;
  for (let count = Math.min(4, rest.length); count > 0; count -= 1) {
    const actor = sides.get(rest.slice(0, count).join(' '));
    if (actor) return actor;
  }
  return undefined;
}

function isOffice(word: string): boolean {
  return OFFICE_WORDS.has(word) || OFFICIALS.has(word) || PAST.has(word);
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}-]+|['’]s\b|,/gu) ?? []).map((word) => fold(word.replace('’', "'")));
}
