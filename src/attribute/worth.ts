import type { Opening } from './line.js';
import { ALONE, BEGINNING, BESIDE_NAME, RULES } from './openings.js';
import type { Wording } from './wording.js';

/** Whether a line without quotations holds a word that wakes a rule. */
export function isWoken(words: Wording): boolean {
  return words.holds(ALONE, 0) || (words.hasMention && words.holds(BESIDE_NAME, 0));
}

/**
 * Whether such a line is worth reading for any rule. What is not costs no parts of speech, or no more than them where they are known.
 * @param openings what begins at each norm
 */
export function isWorthReading(words: Wording, openings: readonly (Opening | undefined)[]): boolean {
  for (let at = words.next(BEGINNING, 0); at < words.length; at = words.next(BEGINNING, at + 1)) {
    for (const rule of openings[words.idAt(at)] ?? []) if (RULES[rule]?.mayFind?.(words, at) !== false) return true;
  }
  return false;
}
