import type { Scope } from '../model/scope.js';
import { rowOf } from '../model/row-of.js';
import { overlaps, type Span } from '../model/span.js';
import type { Sentence } from '../model/segmentation.js';
import type { Fate, Tag } from '../model/tag.js';
import type { Exception } from './compile.js';
import { unsupportedIn } from './gate.js';
import type { EntryMatch } from './longest.js';
import type { Matches } from './matches.js';
import { misplacedIn } from './neighbours.js';
import type { Occurrence } from './occurrence.js';

/** What becomes of a match, and why. */
export type Outcome = Pick<Tag, 'fate' | 'cue' | 'lacks' | 'hedge'>;

/** The words of a token range. */
export function spanOf(sentence: Sentence, { first, last }: { first: number; last: number }): Span {
  const { columns, first: from } = rowOf(sentence);
  return { start: columns.starts[from + first] ?? 0, end: columns.ends[from + last - 1] ?? 0 };
}

/** Matches that an exception touches, that are near what they must not be or far from what they must, or that are weak and without support. */
export function excludedIn(sentence: Sentence, found: Matches): Map<EntryMatch, Outcome> {
  const { matches, exceptions } = found;
  const excluded = new Map<EntryMatch, Outcome>();
  const touching = byToken(exceptions);
  for (const match of matches) {
    const exception = exceptions.length > 0 ? exceptionOf(match, touching) : undefined;
    if (exception) excluded.set(match, { fate: 'excluded', cue: spanOf(sentence, exception) });
  }
  for (const { match, neighbour } of misplacedIn(sentence, found)) {
    if (excluded.has(match)) continue;
    excluded.set(match, {
      fate: 'excluded',
      ...(neighbour ? { cue: spanOf(sentence, neighbour) } : { lacks: 'near' }),
    });
  }
  for (const match of unsupportedIn(found, (one) => excluded.has(one))) excluded.set(match, { fate: 'excluded' });
  return excluded;
}

/**
 * The longest exception that touches a match. One of the entry's own may lie anywhere on it; one of a category must not lie
 * strictly inside, since the entry was written with those words in it ("Nobel peace prize ceremony" with "peace prize" excepted).
 */
function exceptionOf(
  match: EntryMatch,
  touching: ReadonlyMap<number, readonly Occurrence<Exception>[]>,
): Occurrence<Exception> | undefined {
  let longest: Occurrence<Exception> | undefined;
  for (let token = match.first; token < match.last; token++) {
    for (const exception of touching.get(token) ?? []) {
      const { value, first, last } = exception;
      const isInside = match.first <= first && last <= match.last && last - first < match.last - match.first;
      const isMeant = value.entry ? value.entry === match.value : value.leaves.has(match.value.leaf) && !isInside;
      if (isMeant && (!longest || isPreferred(exception, longest))) longest = exception;
    }
  }
  return longest;
}

/** Longer, or as long and further left. */
function isPreferred(a: Occurrence<Exception>, b: Occurrence<Exception>): boolean {
  const longer = a.last - a.first - (b.last - b.first);
  return longer > 0 || (longer === 0 && a.first < b.first);
}

function byToken(exceptions: readonly Occurrence<Exception>[]): Map<number, Occurrence<Exception>[]> {
  const touching = new Map<number, Occurrence<Exception>[]>();
  for (const exception of exceptions) {
    for (let token = exception.first; token < exception.last; token++) {
      const list = touching.get(token);
      if (list) list.push(exception);
      else touching.set(token, [exception]);
    }
  }
  return touching;
}

/**
 * Whether the cue of a scope is among the words that an entry was written with: inside its match, and not in a gap of it. One
 * that only ends on its first word denies it: "refused | *to* | blame" and an entry "to blame".
 */
function isWritten({ cue, first }: Scope, match: EntryMatch, span: Span): boolean {
  const isBefore = cue.start < span.start && first === match.first + 1;
  return (
    overlaps(cue, span) &&
    !isBefore &&
    !(match.gaps ?? NO_GAPS).some((gap) => gap.start <= cue.start && cue.end <= gap.end)
  );
}

const NO_GAPS: readonly Span[] = [];

/** A verb and the words before its object: "justifies the |". */
const VERB_AND_DETERMINER = 3;

/**
 * A negation right before a match, or before the verb whose object it is, that ends inside it: in "never refused to talk" and
 * "nothing justifies the withdrawal of troops" the two cancel for *talk* and *troops*, but "refused to talk" and "withdrawal
 * of troops" as entries hold the second themselves, so that only the first denies them.
 */
function cutShort(match: EntryMatch, span: Span, scopes: readonly Scope[]): Scope | undefined {
  return scopes.find((scope) => {
    const { kind, first, last, isUndone, isContrary } = scope;
    const isBefore =
      first === match.first || (isUndone === true && first < match.first && match.first <= first + VERB_AND_DETERMINER);
    const isCut = match.first < last && last < match.last;
    return kind === 'negation' && !isContrary && isBefore && isCut && !isWritten(scope, match, span);
  });
}

/**
 * What the scopes of a sentence make of a match: mentioned where a mention covers all of it, negated where a negation
 * covers its last token (the head of "military solution") or stops inside it, else a hit, perhaps hedged. Of several scopes the narrowest
 * counts. A scope whose cue is part of the match is left out: "no peace" was written with its "no".
 * @param scopes all that cover its first or its last token
 */
export function outcomeOf(match: EntryMatch, span: Span, scopes: readonly Scope[]): Outcome {
  const covering = (kind: Scope['kind'], first: number): Scope | undefined => {
    let narrowest: Scope | undefined;
    for (const scope of scopes) {
      if (scope.kind !== kind || scope.first > first || scope.last < match.last || isWritten(scope, match, span))
        continue;
      if (scope.isContrary) continue;
      // "Reject their *false accusations*": who makes them is judged.
      if (scope.isJudged && match.first < scope.first) continue;
      if (!narrowest || scope.last - scope.first < narrowest.last - narrowest.first) narrowest = scope;
    }
    return narrowest;
  };
  const decided = (fate: Fate, scope: Scope): Outcome => ({ fate, cue: scope.cue });
  const mention = covering('mention', match.first);
  if (mention) return decided('mentioned', mention);
  const negation = covering('negation', match.last - 1) ?? cutShort(match, span, scopes);
  if (negation) return decided('negated', negation);
  const hedge = covering('hedge', match.last - 1)?.hedge;
  return hedge ? { fate: 'hit', hedge } : { fate: 'hit' };
}
