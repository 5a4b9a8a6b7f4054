const QUOTE = 34;

/**
 * Offset of the quotation mark that is still open at the end of a stretch of CSV, undefined when none is. Read as lenient
 * readers do: a mark opens only at the start of a cell, and a doubled one inside does not close it.
 */
export function openQuote(bytes: Uint8Array, start: number, end: number, separator: number): number | undefined {
  let open: number | undefined;
  let isCellStart = true;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (open !== undefined) {
      if (byte !== QUOTE) continue;
      if (bytes[at + 1] === QUOTE && at + 1 < end) at += 1;
      else open = undefined;
    } else if (byte === QUOTE && isCellStart) {
      open = at;
      isCellStart = false;
    } else isCellStart = byte === separator || byte === 10 || byte === 13;
  }
  return open;
}
