import type { Scope } from '../model/scope.js';
import type { Morphology, Sentence } from '../model/segmentation.js';
import { breaksIn } from './clauses.js';
import { settle } from './double-negation.js';
import { hedgesIn } from './hedges.js';
import { mentionsOfRhetoric } from './mentions.js';
import { denialsByNegators } from './negation.js';
import { read } from './reading.js';
import { denialsByReversers } from './reversers.js';

/**
 * What of a sentence is not plainly meant: denied or reversed, talked about instead of used, or hedged. Ordered by first
 * token, scopes may overlap, and every one lies inside the sentence. `morphology` has an entry for every token. Linear.
 */
export function scopesIn(sentence: Sentence, morphology: readonly Morphology[]): readonly Scope[] {
  const reading = read(sentence, morphology);
  const breaks = breaksIn(reading);
  const denials = [...denialsByNegators(reading, breaks), ...denialsByReversers(reading, breaks)];
  denials.sort((a, b) => a.cue.first - b.cue.first);

  const scopes: Scope[] = [...mentionsOfRhetoric(reading), ...hedgesIn(reading, breaks)];
  for (const { denial, denied, undone } of settle(denials, reading.length)) {
    const cue = reading.span(denial.cue.first, denial.cue.last);
    for (const { first, last } of denied) scopes.push({ kind: 'negation', cue, first, last });
    if (denial.leavesOpen !== true) continue;
    for (const { first, last } of undone) scopes.push({ kind: 'hedge', hedge: 'modal', cue, first, last });
  }
  return scopes.sort((a, b) => a.first - b.first || a.last - b.last || a.cue.start - b.cue.start);
}
