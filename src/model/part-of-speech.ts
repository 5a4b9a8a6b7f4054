/** Parts of speech as bits, several of them in one number: what a word may be in some sentence, or what a rule asks for. */
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
export const PART = 1024;
export const CCONJ = 2048;
/** Any other. */
const OTHER = 4096;

/** What is said of a word of which nothing is known. */
export const ANY_PART = 8191;

const BITS: ReadonlyMap<string, number> = new Map(
  Object.entries({ NOUN, PROPN, NUM, VERB, AUX, ADV, ADJ, DET, PRON, ADP, PART, CCONJ }),
);

/** The bit of a universal part of speech, by its name. */
export function partBit(pos: string): number {
  return BITS.get(pos) ?? OTHER;
}
