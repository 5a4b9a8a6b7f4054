/** A decision needs no more bytes. */
const LOOKED_AT = 4096;
/** A text keeps to a few blocks of 256 characters: a script, and the punctuation of its own and of Latin. */
const BLOCKS = 3;
const SHARE = 0.95;
/** Spaces, digits and full stops: in any script at least this share of units lies below U+0100. */
const LEAST_LATIN = 0.04;
const LEAST_UNITS = 4;

/**
 * The byte order of UTF-16 without a mark, for bytes that hold a NUL; undefined where they do not look like it. All NULs are
 * then high halves of Latin characters, at odd or at even places only, and nearly all high halves name the same few blocks, in
 * Latin (where they are NULs) as in Cyrillic or Armenian texts (where only spaces and signs have them).
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const nul = bytes.indexOf(0) % 2;
  const highs = new Uint32Array(256);
  const length = Math.min(bytes.length - (bytes.length % 2), LOOKED_AT);
  for (let at = nul; at < length; at += 2) {
    const high = bytes[at] ?? 0;
    highs[high] = (highs[high] ?? 0) + 1;
    if (bytes[at + 1 - 2 * nul] === 0) return undefined;
  }
  const units = length / 2;
  const latin = highs[0] ?? 0;
  const largest = [...highs].sort((a, b) => b - a).slice(0, BLOCKS);
  const share = largest.reduce((sum, count) => sum + count, 0) / units;
  const isOne = units >= LEAST_UNITS && latin >= units * LEAST_LATIN && share >= SHARE;
  // Three units of three blocks prove nothing; a NUL or two among plain letters are no UTF-16 either.
  const isConcentrated = latin * 2 >= units || (units >= 32 && (largest[0] ?? 0) * 2 >= units);
  return isOne && isConcentrated ? (nul === 1 ? 'utf-16le' : 'utf-16be') : undefined;
}
