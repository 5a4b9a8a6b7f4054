import type { Token } from '../model/segmentation.js';
import { cues } from './cues/index.js';

const ALONE = 1;
const BESIDE_NAME = 2;

/** What each norm may wake, of all rules together: one look-up a word. */
const WAKING = new Map<string, number>();
for (const { wakes } of cues) {
  for (const norm of wakes?.alone ?? []) WAKING.set(norm, (WAKING.get(norm) ?? 0) | ALONE);
  for (const norm of wakes?.besideName ?? []) WAKING.set(norm, (WAKING.get(norm) ?? 0) | BESIDE_NAME);
}

/**
 * Whether a sentence of these tokens, without a quotation, is worth reading for any rule. What is not never costs its parts of
 * speech.
 */
export function isWorthReading(tokens: readonly Token[], namesSomebody: () => boolean): boolean {
  let isBesideName = false;
  for (const { norm } of tokens) {
    const waking = WAKING.get(norm);
    if (waking === undefined) continue;
    if (waking & ALONE) return true;
    isBesideName = true;
  }
  return isBesideName && namesSomebody();
}
