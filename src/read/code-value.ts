import { tidy } from './fields.js';

const YES = new Set(['1', '1.0', 'yes', 'y', 'true', 't', 'x', '✓', '✔', '☑']);
const NO = new Set(['0', '0.0', 'no', 'n', 'false', 'f']);
const MISSING = new Set(['', 'na', 'n/a', 'nan', '.']);

/** What a person wrote into a cell of a category; `blank` is nothing, or what R and Python write for it. */
export type CodeValue = 'yes' | 'no' | 'blank';

/** The code in a cell, in capitals or not; undefined for anything that is no code. */
export function codeValue(cell: string): CodeValue | undefined {
  const written = tidy(cell).toLowerCase();
  if (YES.has(written)) return 'yes';
  if (NO.has(written)) return 'no';
  return MISSING.has(written) ? 'blank' : undefined;
}

/** For messages. */
export const CODE_VALUES = '1 or 0, yes or no, true or false, x, or nothing';
