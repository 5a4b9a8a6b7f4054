import type { Scope } from '../model/scope.js';
import type { Linguist, Morphology, Sentence } from '../model/segmentation.js';
import { type Breaks, breaksIn } from './clauses.js';
import { settle } from './double-negation.js';
import { hedgesIn } from './hedges.js';
import { mentionsOfRhetoric } from './mentions.js';
import { denialsByNegators } from './negation.js';
import { everywhere, mayHoldScopes, type Places, placesIn, writtenOpenings } from './places.js';
import { read, type Reading } from './reading.js';
import { denialsByReversers } from './reversers.js';

/** The same as `scopesIn`, where nobody reads a sentence whose words say that it holds none. */
export function scopesOf(sentence: Sentence, linguist: Linguist, isExhaustive = false): readonly Scope[] {
  const { answersAt } = linguist;
  if (isExhaustive || !answersAt) return scopesIn(sentence, linguist(sentence), isExhaustive);
  const openings = writtenOpenings(sentence);
  if (!mayHoldScopes(sentence, openings, answersAt)) return NO_SCOPES;
  const reading = read(sentence, linguist(sentence));
  return scopesAt(reading, placesIn(openings, reading));
}

const NO_SCOPES: readonly Scope[] = [];

/**
 * What of a sentence is not plainly meant: denied or reversed, talked about instead of used, or hedged. Ordered by first
 * token, scopes may overlap, and every one lies inside the sentence. `morphology` has an entry for every token. Linear.
 * @param isExhaustive whether every rule is asked at every token: the plain version
 */
export function scopesIn(
  sentence: Sentence,
  morphology: readonly Morphology[],
  isExhaustive = false,
): readonly Scope[] {
  const reading = read(sentence, morphology);
  return scopesAt(reading, isExhaustive ? everywhere(reading) : placesIn(writtenOpenings(sentence), reading));
}

function scopesAt(reading: Reading, { mentions, hedges, negators, reversers }: Places): readonly Scope[] {
  let breaks: Breaks | undefined;
  const breaksOf = (): Breaks => (breaks ??= breaksIn(reading));
  const denials = [
    ...denialsByNegators(reading, breaksOf, negators),
    ...denialsByReversers(reading, breaksOf, reversers),
  ];
  if (denials.length > 1) denials.sort((a, b) => a.cue.first - b.cue.first);

  const scopes: Scope[] = [...mentionsOfRhetoric(reading, mentions), ...hedgesIn(reading, breaksOf, hedges)];
  for (const { cue, affected, isContrary } of denials)
    if (isContrary)
      for (const { first, last } of affected)
        if (first < last)
          scopes.push({ kind: 'negation', cue: reading.span(cue.first, cue.last), first, last, isContrary });
  const plain = denials.filter(({ isContrary }) => !isContrary);
  for (const { denial, denied, undone } of settle(plain, reading.length)) {
    const cue = reading.span(denial.cue.first, denial.cue.last);
    for (const stretch of denied) scopes.push({ kind: 'negation', cue, ...stretch });
    for (const { first, last } of undone) scopes.push({ kind: 'hedge', hedge: 'modal', cue, first, last });
  }
  return scopes.sort((a, b) => a.first - b.first || a.last - b.last || a.cue.start - b.cue.start);
}
