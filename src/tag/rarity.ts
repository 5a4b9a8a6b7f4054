import { isFunctionWord } from '../model/function-word.js';
import { isGlob } from './glob.js';
import type { Part } from './symbols.js';

/**
 * How rare the words are, more or less, that a part of a pattern stands for: longer ones are rarer, and what sentences are held together
 * with is everywhere. Only an order: it decides how many sentences are looked at, never what is found in them.
 */
export function rarityOf({ written, by }: Part): number {
  if (by === 'regex') return 0;
  if (isGlob(written)) return written.replace(/[*?]/gu, '').length;
  return isFunctionWord(written) ? 1 : written.length + RARER_THAN_A_GLOB;
}

const RARER_THAN_A_GLOB = 3;
