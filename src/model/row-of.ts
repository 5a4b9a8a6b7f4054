import type { Row, Sentence } from './segmentation.js';

/** Where a sentence lies in the columns of its text. @throws Error for a sentence that was not cut from a text, which is a fault of ours */
export function rowOf({ row, index }: Sentence): Row {
  if (!row) throw new Error(`sentence ${String(index)} was not cut from a text, so it has no columns`);
  return row;
}
