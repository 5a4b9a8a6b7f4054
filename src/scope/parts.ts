import type { Morphology } from '../model/segmentation.js';

/* Parts of speech as bits, so that a rule asks for several of them at once. */
export const NOUN = 1;
export const PROPN = 2;
export const PRON = 4;
export const NUM = 8;
export const ADJ = 16;
export const DET = 32;
export const PART = 64;
export const VERB = 128;
export const AUX = 256;
export const ADV = 512;
export const ADP = 1024;
export const CCONJ = 2048;
/** Any other. */
const OTHER = 4096;

const BITS: ReadonlyMap<string, number> = new Map(
  Object.entries({ NOUN, PROPN, PRON, NUM, ADJ, DET, PART, VERB, AUX, ADV, ADP, CCONJ }),
);

/** The bit of a token's part of speech. */
export function partOf({ pos }: Morphology): number {
  return BITS.get(pos) ?? OTHER;
}
