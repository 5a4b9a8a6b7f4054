import type { Scope } from '../model/scope.js';
import type { Span } from '../model/span.js';
import type { Sentence } from '../model/segmentation.js';
import type { Fate, Tag } from '../model/tag.js';
import type { Exception } from './compile.js';
import type { EntryMatch } from './longest.js';
import type { Matches } from './matches.js';
import type { Occurrence } from './trie.js';

/** What becomes of a match, and why. */
export type Outcome = Pick<Tag, 'fate' | 'cue' | 'hedge'>;

/** The words of a token range. */
export function spanOf({ tokens }: Sentence, { first, last }: { first: number; last: number }): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/**
 * Matches that an exception touches, or that are weak in a sentence without a strong match of their lexicon, with their
 * outcome. A strong match that is itself excluded supports no weak one; one that is negated or mentioned does.
 */
export function excludedIn(sentence: Sentence, { matches, exceptions }: Matches): ReadonlyMap<EntryMatch, Outcome> {
  const excluded = new Map<EntryMatch, Outcome>();
  for (const match of matches) {
    const exception = exceptionOf(match, exceptions);
    if (exception) excluded.set(match, { fate: 'excluded', cue: spanOf(sentence, exception) });
  }
  const supported = new Set(
    matches
      .filter((match) => match.value.entry.strength === 'strong' && !excluded.has(match))
      .map((match) => match.value.leaf.lexicon),
  );
  for (const match of matches) {
    const isWeak = match.value.entry.strength === 'weak';
    if (isWeak && !excluded.has(match) && !supported.has(match.value.leaf.lexicon)) {
      excluded.set(match, { fate: 'excluded' });
    }
  }
  return excluded;
}

/**
 * The longest exception that touches a match. One of the entry's own may lie anywhere on it; one of a category must not lie
 * strictly inside, since the entry was written with those words in it ("Nobel peace prize ceremony" with "peace prize" excepted).
 */
function exceptionOf(
  match: EntryMatch,
  exceptions: readonly Occurrence<Exception>[],
): Occurrence<Exception> | undefined {
  let longest: Occurrence<Exception> | undefined;
  for (const exception of exceptions) {
    const { value, first, last } = exception;
    if (first >= match.last || match.first >= last) continue;
    const isInside = match.first <= first && last <= match.last && last - first < match.last - match.first;
    const isMeant = value.entry ? value.entry === match.value : value.leaves.has(match.value.leaf) && !isInside;
    if (!isMeant) continue;
    const isLonger = !longest || last - first > longest.last - longest.first;
    if (isLonger) longest = exception;
  }
  return longest;
}

/**
 * What the scopes of a sentence make of a match: mentioned where a mention covers all of it, negated where a negation
 * covers its last token (the head of "military solution"), else a hit, perhaps hedged. Of several scopes the narrowest
 * counts. A scope whose cue is part of the match is left out: "no peace" was written with its "no".
 */
export function outcomeOf(match: EntryMatch, span: Span, scopes: readonly Scope[]): Outcome {
  const covering = (kind: Scope['kind'], first: number): Scope | undefined =>
    scopes
      .filter((scope) => scope.kind === kind && scope.first <= first && match.last <= scope.last)
      .filter(({ cue }) => cue.end <= span.start || span.end <= cue.start)
      .reduce<Scope | undefined>((narrowest, scope) => {
        return narrowest && narrowest.last - narrowest.first <= scope.last - scope.first ? narrowest : scope;
      }, undefined);

  const decided = (fate: Fate, scope: Scope): Outcome => ({ fate, cue: scope.cue });
  const mention = covering('mention', match.first);
  if (mention) return decided('mentioned', mention);
  const negation = covering('negation', match.last - 1);
  if (negation) return decided('negated', negation);
  const hedge = covering('hedge', match.last - 1)?.hedge;
  return hedge ? { fate: 'hit', hedge } : { fate: 'hit' };
}
