/** The bytes of a part by its transfer encoding (RFC 2045, 6), or what is wrong with it, as a clause about it. */
export function transferred(written: string, encoding: string): Uint8Array | string {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case '7bit':
    case '8bit':
    case 'binary':
      return Buffer.from(written, 'latin1');
    case 'quoted-printable':
      return quotedPrintable(written);
    case 'base64':
      return base64(written) ?? 'is damaged: it is no base64';
    default:
      return 'is written in a transfer encoding that is not read';
  }
}

/** Decodes base64 with any line breaks, also in pieces that were padded each; undefined for anything else, or when it breaks off. */
export function base64(written: string): Uint8Array | undefined {
  const letters = written.replace(/\s+/g, '');
  if (/[^\w+/=]|_/.test(letters)) return undefined;
  const pieces = letters.split(/=+/);
  if (pieces.some((piece) => piece.length % 4 === 1)) return undefined;
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64')));
}

/** Decodes quoted-printable; what is no escape stays as it is, as RFC 2045 advises. White space at line ends is none, unless kept. */
export function quotedPrintable(written: string, { keepsEnds = false } = {}): Uint8Array {
  const lines = keepsEnds ? written : written.split('\n').map(trimmedEnd).join('\n');
  return Buffer.from(
    lines
      .replace(/=\n/g, '')
      .replace(/=([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
    'latin1',
  );
}

function trimmedEnd(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t\r'.includes(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}
