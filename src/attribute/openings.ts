import { byNorm } from '../model/by-norm.js';
import type { CueRule } from './cue-rule.js';
import { cues } from './cues/index.js';
import type { Opening } from './line.js';
import { wordClass } from './word-class.js';

/** All rules, in their order. */
export const RULES: readonly CueRule[] = [...cues].sort((a, b) => a.order - b.order);

/** The words that wake a rule, alone or beside a name. */
export const ALONE = wordClass(RULES.flatMap(({ wakes }) => wakes?.alone ?? []));
export const BESIDE_NAME = wordClass(RULES.flatMap(({ wakes }) => [...(wakes?.besideName ?? [])]));

const OPENINGS = new Map<string, number[]>();
RULES.forEach(({ begins }, index) => {
  for (const norm of new Set(begins)) {
    const known = OPENINGS.get(norm);
    if (known) known.push(index);
    else OPENINGS.set(norm, [index]);
  }
});

/** The words at which a rule may find something. */
export const BEGINNING = wordClass(OPENINGS.keys());

/** What begins at each norm of a vocabulary; undefined where nothing does, as at most. */
export const openingsOf = byNorm<Opening | undefined>((norm) => OPENINGS.get(norm));

/** What begins at a quotation. */
export const QUOTATION_OPENING: Opening | undefined = OPENINGS.get('');
