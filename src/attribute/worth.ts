import { byNorm } from '../model/by-norm.js';
import type { Columns } from '../model/segmentation.js';
import type { CueRule } from './cue-rule.js';
import { cues } from './cues/index.js';
import type { Wording } from './wording.js';

const ALONE = 1;
const BESIDE_NAME = 2;

/** What begins at a norm: what it may wake, of all rules together, and the rules that may find something there. */
interface Opening {
  readonly waking: number;
  readonly rules: readonly CueRule[];
}

const OPENINGS = new Map<string, Opening>();
for (const rule of cues) {
  const note = (norm: string, waking: number, rules: readonly CueRule[]): void => {
    const known = OPENINGS.get(norm) ?? { waking: 0, rules: [] };
    OPENINGS.set(norm, { waking: known.waking | waking, rules: [...known.rules, ...rules] });
  };
  for (const norm of new Set(rule.begins)) note(norm, 0, [rule]);
  for (const norm of rule.wakes?.alone ?? []) note(norm, ALONE, []);
  for (const norm of rule.wakes?.besideName ?? []) note(norm, BESIDE_NAME, []);
}

const openingsOf = byNorm((norm) => OPENINGS.get(norm));

/**
 * Whether a line of tokens without a quotation, `last` exclusive, holds a word that wakes a rule.
 * @param mentioned tells of each token whether it is part of a mention: 0 where it is of none
 */
export function isWoken({ norms, ids }: Columns, first: number, last: number, mentioned: Int32Array): boolean {
  const openings = openingsOf(norms);
  let isBesideName = false;
  for (let token = first; token < last; token += 1) {
    const waking = openings[ids[token] ?? 0]?.waking ?? 0;
    if ((waking & ALONE) !== 0) return true;
    isBesideName ||= waking !== 0;
  }
  if (isBesideName) for (let token = first; token < last; token += 1) if (mentioned[token] !== 0) return true;
  return false;
}

/** Whether a line that was woken is worth reading for any rule. What is not never costs its parts of speech. */
export function isWorthReading({ norms, ids }: Columns, first: number, last: number, words: Wording): boolean {
  const openings = openingsOf(norms);
  words.goTo(first, last);
  for (let token = first; token < last; token += 1) {
    const opening = openings[ids[token] ?? 0];
    if (!opening) continue;
    for (const { mayFind } of opening.rules) if (!mayFind || mayFind(words, token - first)) return true;
  }
  return false;
}
