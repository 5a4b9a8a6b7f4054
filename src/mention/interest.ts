import { byNorm } from '../model/by-norm.js';
import { rowOf } from '../model/row-of.js';
import type { Sentence } from '../model/segmentation.js';
import { fold } from './fold.js';
import { mayBeNameWord } from './people.js';
import { ownsWords, PRONOUN_KEYS } from './pronouns.js';
import { keysOf, mayBeMark } from './reading.js';
import type { CompiledRegistry } from './registry.js';
import { FUNCTION_WORDS, OFFICIALS } from './words.js';

/** What a norm alone says: nothing, that it may name somebody in any writing, or only as an owner, or not even with a capital. */
type Verdict = 'capital' | 'always' | 'owner' | 'never';

/**
 * Tells which sentences may hold a mention, or a quotation mark, which later sentences depend on. Any other need not be read: names
 * take a capital or a word that begins one in the registry, offices and descriptions a word for an official, pronouns themselves.
 */
export function interestOf({
  begins,
}: Pick<CompiledRegistry, 'begins'>): (text: string, sentence: Sentence) => boolean {
  const verdictsOn = byNorm((norm) => verdictOn(norm, begins));
  return (text, sentence) => {
    const { columns, first, last } = rowOf(sentence);
    const { norms, ids, starts } = columns;
    const verdicts = verdictsOn(norms);
    for (let at = first; at < last; at += 1) {
      const verdict = verdicts[ids[at] ?? 0];
      if (verdict === 'never') continue;
      if (verdict === 'always' || (verdict === 'capital' && mayBeNameWord(text, starts[at] ?? 0))) return true;
      if (verdict !== 'owner') continue;
      const keyOf = keysOf(norms);
      const next = [at, at + 1, at + 2].map((place) => (place < last ? (keyOf[ids[place] ?? 0] ?? '') : ''));
      if (ownsWords(next, 0)) return true;
    }
    return false;
  };
}

function verdictOn(norm: string, begins: ReadonlySet<string>): Verdict {
  const key = fold(norm);
  const pronoun = PRONOUN_KEYS.get(key);
  if (begins.has(key) || OFFICIALS.has(key) || pronoun === 'subject' || mayBeMark(norm)) return 'always';
  if (pronoun === 'owner') return 'owner';
  // "Will" and "May" are names as well.
  return FUNCTION_WORDS.has(key) && key !== 'will' && key !== 'may' ? 'never' : 'capital';
}
