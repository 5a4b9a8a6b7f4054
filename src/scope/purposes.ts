import type { Range } from './denial.js';
import { isInsideNounPhrase, type Reading } from './reading.js';
import { wordSet } from './word-set.js';

/** Means that are given up. */
const FORCE: ReadonlySet<string> = wordSet(
  'force violence war weapons arms threats coercion terror terrorism intimidation',
);
const LEADING: ReadonlySet<string> = wordSet('in for');
const SETTLING: ReadonlySet<string> = wordSet('settlement settling resolution resolving solution solving');
const MEANS: ReadonlySet<string> = wordSet('means instrument tool way method');
const LINKS: ReadonlySet<string> = wordSet('of for to');
/** More words than this before a noun are noise. */
const MODIFIERS = 4;

/**
 * What a denied stretch gives up force for, which itself is wanted: "the non-use of force in *the settlement of disputes*", "renounce war as a
 * means *to resolve conflicts*".
 */
export function purposesIn(reading: Reading, { first, last }: Range): readonly Range[] {
  for (let index = first; index < last; index++) {
    const start = purposeAfter(reading, index);
    if (start !== undefined && start < last) return [{ first: start, last }];
  }
  return [];
}

/** Where the purpose of what stands at a token begins. */
function purposeAfter(reading: Reading, index: number): number | undefined {
  const word = reading.word(index);
  if (MEANS.has(word) && LINKS.has(reading.word(index + 1))) {
    const as = reading.pos(index - 1) === 'DET' ? index - 2 : index - 1;
    return reading.word(as) === 'as' ? index + 1 : undefined;
  }
  if (!FORCE.has(word) || !LEADING.has(reading.word(index + 1))) return undefined;
  const noun = index + 2;
  for (let at = noun; at < noun + MODIFIERS; at++) {
    if (SETTLING.has(reading.word(at))) return index + 1;
    if (!isInsideNounPhrase(reading, at)) return undefined;
  }
  return undefined;
}
