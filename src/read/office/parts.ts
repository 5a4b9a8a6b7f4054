import type { Issue } from '../../model/issue.js';
import { MOST_ENTRIES, tooLarge } from '../archives/entry.js';
import { collected, reasonOf } from '../archives/unpack.js';

/** What keeps the parts of a document from being read. */
export type PartsFault = Pick<Issue, 'detail'> & { readonly code: 'damaged_file' | 'encrypted_file' };

/** Those parts of an office document, a ZIP archive, that are wanted, by name. Nothing else of it is unpacked. */
export async function partsOf(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string> | PartsFault> {
  const { fromBufferPromise } = await import('yauzl');
  const damaged = (detail: string): PartsFault => ({ code: 'damaged_file', detail });
  const parts = new Map<string, string>();
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const file = await fromBufferPromise(buffer, { lazyEntries: true });
    let count = 0;
    for await (const entry of file.eachEntry()) {
      if ((count += 1) > MOST_ENTRIES) return damaged(`it has over ${MOST_ENTRIES} parts`);
      const { fileName, compressedSize, uncompressedSize } = entry;
      if (!wanted.has(fileName) || parts.has(fileName)) continue;
      if (entry.isEncrypted()) return { code: 'encrypted_file', detail: `its part ${fileName} is encrypted` };
      const stream = (): Promise<AsyncIterable<Uint8Array>> => file.openReadStreamPromise(entry);
      const part = tooLarge(uncompressedSize, compressedSize) ?? (await collected(await stream(), compressedSize));
      if ('fault' in part) return damaged(`its part ${fileName}: ${part.detail}`);
      parts.set(fileName, decoded(part));
    }
  } catch (error) {
    return damaged(`it cannot be unpacked: ${reasonOf(error)}`);
  }
  return parts;
}

/** Parts are XML in UTF-8, or in UTF-16 with a mark. */
function decoded(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
