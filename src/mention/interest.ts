import { rowOf } from '../model/row-of.js';
import type { Sentence } from '../model/segmentation.js';
import { mayBeNameWord } from './name-word.js';
import type { CompiledRegistry } from './registry.js';
import {
  BEGINNING,
  FUNCTION,
  MARK,
  maySpeak,
  OFFICIAL,
  OWNER,
  STAFFING,
  SUBJECT,
  THE,
  UTTERANCE,
} from './word-bits.js';

/**
 * Tells which sentences may hold a mention, or a quotation mark, which later sentences depend on. Any other need not be read: names
 * take a capital or a word that begins one in the registry, owners what they own, subjects and descriptions a sign of speaking.
 */
export function interestOf({
  bitsOf,
}: Pick<CompiledRegistry, 'bitsOf'>): (text: string, sentence: Sentence) => boolean {
  return (text, sentence) => {
    const { columns, first, last } = rowOf(sentence);
    const { norms, ids, starts } = columns;
    const known = bitsOf(norms);
    let all = 0;
    for (let at = first; at < last; at += 1) {
      const bits = known[ids[at] ?? 0] ?? 0;
      all |= bits;
      if ((bits & (BEGINNING | MARK)) !== 0) return true;
      if ((bits & FUNCTION) === 0 && mayBeNameWord(text, starts[at])) return true;
      if ((bits & OWNER) === 0 || at + 1 === last) continue;
      if (((known[ids[at + 1] ?? 0] ?? 0) & (STAFFING | UTTERANCE)) !== 0) return true;
      if (at + 2 < last && ((known[ids[at + 2] ?? 0] ?? 0) & UTTERANCE) !== 0) return true;
    }
    return maySpeak(all) && ((all & SUBJECT) !== 0 || ((all & OFFICIAL) !== 0 && (all & THE) !== 0));
  };
}
