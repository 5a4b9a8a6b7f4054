/** Parts of speech as bits, several of them in one number: what a word may be in some sentence. */
export const NOUN = 1;
export const PROPN = 2;
export const NUM = 4;
export const VERB = 8;
export const AUX = 16;
export const ADV = 32;
export const ADJ = 64;
export const DET = 128;
export const PRON = 256;
export const ADP = 512;
/** Any other. */
const OTHER = 1024;

/** What is said of a word of which nothing is known. */
export const ANY_PART = 2047;

const BITS: ReadonlyMap<string, number> = new Map(
  Object.entries({ NOUN, PROPN, NUM, VERB, AUX, ADV, ADJ, DET, PRON, ADP }),
);

/** The bit of a universal part of speech, by its name. */
export function partBit(pos: string): number {
  return BITS.get(pos) ?? OTHER;
}
