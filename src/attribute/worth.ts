import type { Columns } from '../model/segmentation.js';
import type { Opening } from './line.js';
import { ALONE, RULES } from './openings.js';
import type { Wording } from './wording.js';

/** The tokens of a text, with what begins at each norm, and of each token whether it is part of a mention: 0 where it is of none. */
interface Tokens {
  readonly columns: Columns;
  readonly openings: readonly (Opening | undefined)[];
  readonly mentioned: Int32Array;
}

/** Whether a line of tokens without a quotation, `last` exclusive, holds a word that wakes a rule. */
export function isWoken({ columns, openings, mentioned }: Tokens, first: number, last: number): boolean {
  const { ids } = columns;
  let isBesideName = false;
  for (let token = first; token < last; token += 1) {
    const opening = openings[ids[token] ?? 0];
    if (opening === undefined) continue;
    if ((opening.waking & ALONE) !== 0) return true;
    isBesideName ||= opening.waking !== 0;
  }
  if (isBesideName) for (let token = first; token < last; token += 1) if (mentioned[token] !== 0) return true;
  return false;
}

/** Whether a line that was woken is worth reading for any rule. What is not never costs its parts of speech. */
export function isWorthReading({ columns, openings }: Tokens, first: number, last: number, words: Wording): boolean {
  const { ids } = columns;
  words.goTo(first, last);
  for (let token = first; token < last; token += 1) {
    const opening = openings[ids[token] ?? 0];
    if (opening === undefined) continue;
    for (const rule of opening.rules) if (RULES[rule]?.mayFind?.(words, token - first) !== false) return true;
  }
  return false;
}
