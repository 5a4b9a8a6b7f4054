/** A text in bytes: UTF-8, else one character a byte; never fails. */
export function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}

/** A whole number from 0 in decimal digits. */
export function numberIn(written: string | undefined): number | undefined {
  return written !== undefined && /^\d{1,15}$/.test(written) ? Number(written) : undefined;
}

/** The name in a header of 512 bytes, with its prefix where there is one. */
export function nameIn(header: Uint8Array): string {
  const isUstar = cut(header, 257, 5) === 'ustar';
  const prefix = isUstar ? cut(header, 345, 155) : '';
  return prefix === '' ? cut(header, 0, 100) : `${prefix}/${cut(header, 0, 100)}`;
}

/** Bytes of an entry: octal digits, or base 256 where the first bit is set (GNU); undefined for anything else. */
export function sizeIn(header: Uint8Array): number | undefined {
  const field = header.subarray(124, 136);
  if ((field[0] ?? 0) < 0x80) return octal(cut(header, 124, 12));
  const size = field.subarray(1).reduce((sum, byte) => sum * 256 + byte, (field[0] ?? 0) & 0x7f);
  return Number.isSafeInteger(size) ? size : undefined;
}

/** Whether the sum in a header is that of its bytes, with blanks in place of the sum; old programs added signed bytes. */
export function isSound(header: Uint8Array): boolean {
  const written = octal(cut(header, 148, 8));
  let unsigned = 0;
  let signed = 0;
  header.forEach((byte, place) => {
    const value = place >= 148 && place < 156 ? 32 : byte;
    unsigned += value;
    signed += value < 128 ? value : value - 256;
  });
  return written === unsigned || written === signed;
}

function cut(header: Uint8Array, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return textIn(end < 0 ? field : field.subarray(0, end));
}

const octal = (written: string): number | undefined => {
  const digits = written.trim();
  return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
};
