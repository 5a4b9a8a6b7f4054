import { byNorm } from '../model/by-norm.js';
import type { CueRule } from './cue-rule.js';
import { cues } from './cues/index.js';
import type { Opening } from './line.js';

/** All rules, in their order. */
export const RULES: readonly CueRule[] = [...cues].sort((a, b) => a.order - b.order);

export const ALONE = 1;
const BESIDE_NAME = 2;

const OPENINGS = new Map<string, Opening>();
RULES.forEach(({ begins, wakes }, index) => {
  const note = (norm: string, bit: number, rules: readonly number[]): void => {
    const known = OPENINGS.get(norm) ?? { waking: 0, rules: [] };
    OPENINGS.set(norm, { waking: known.waking | bit, rules: [...known.rules, ...rules] });
  };
  for (const norm of new Set(begins)) note(norm, 0, [index]);
  for (const norm of wakes?.alone ?? []) note(norm, ALONE, []);
  for (const norm of wakes?.besideName ?? []) note(norm, BESIDE_NAME, []);
});

/** What begins at each norm of a vocabulary; undefined where nothing does, as at most. */
export const openingsOf = byNorm((norm) => OPENINGS.get(norm));

/** What begins at a quotation. */
export const QUOTATION_OPENING = OPENINGS.get('');
