import { createGunzip } from 'node:zlib';
import { type EntryFault, tooLarge } from './entry.js';

/**
 * Collects what a decompressor gives, and stops it as soon as the whole grows beyond what `packed` bytes may hold; a
 * stream that breaks off is a fault with what its library says.
 */
export async function collected(stream: AsyncIterable<Uint8Array>, packed: number): Promise<Uint8Array | EntryFault> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      const fault = tooLarge(length, packed);
      if (fault) return fault;
      chunks.push(chunk);
    }
  } catch (error) {
    return { fault: 'bad_archive', detail: `it cannot be unpacked: ${reasonOf(error)}` };
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** What a library says, on one line. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 200);
}

/** Unpacks a gzip stream, with all its members, and checks their sums. */
export function gunzip(bytes: Uint8Array): Promise<Uint8Array | EntryFault> {
  // The stream of the web platform takes a second member for an error, as its standard has it.
  const members = createGunzip();
  members.end(bytes);
  return collected(members, bytes.length);
}
