import type { PartsFault } from './parts.js';

/** `D0CF11E0A1B11AE1`: the container of old Office files, and of new ones with a password. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];
const LOOKED_AT = 65_536;

/** What a file is that is no ZIP archive, though its name says so; undefined when it is one, or nothing known. */
export function otherKind(bytes: Uint8Array): PartsFault | undefined {
  if (bytes.length === 0) return { code: 'damaged_file', detail: 'the file is empty' };
  if (OLD.every((byte, at) => bytes[at] === byte)) {
    const head = new TextDecoder('utf-16le').decode(bytes.subarray(0, LOOKED_AT));
    return head.includes('EncryptedPackage')
      ? { code: 'encrypted_file', detail: 'it wants a password' }
      : { code: 'damaged_file', detail: 'it is a file of an old Office program, such as .doc' };
  }
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  if (head === '{\\rtf') return { code: 'damaged_file', detail: 'it is an RTF file: give it a name that ends in .rtf' };
  return head === '%PDF-'
    ? { code: 'damaged_file', detail: 'it is a PDF: give it a name that ends in .pdf' }
    : undefined;
}
