import type { Issue } from '../../model/issue.js';

/** What keeps the parts of a document from being read. */
export type PartsFault = Pick<Issue, 'detail'> & { readonly code: 'damaged_file' | 'encrypted_file' };

/** Most parts of a document; a long one with many pictures has some hundred. */
const MOST_PARTS = 20_000;
/** Bytes of the largest part that is unpacked. */
const LARGEST = 128 * 1024 * 1024;
/** Running text shrinks to a tenth; a part that shrinks more than this, and is not small, is made to fill a memory. */
const RATIO = 200;
const SMALL = 10 * 1024 * 1024;

/** Those parts of an office document, a ZIP archive, that are wanted, by name. Nothing else of it is unpacked. */
export async function partsOf(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string> | PartsFault> {
  const { fromBufferPromise } = await import('yauzl');
  const parts = new Map<string, string>();
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const file = await fromBufferPromise(buffer, { lazyEntries: true });
    let count = 0;
    for await (const entry of file.eachEntry()) {
      if ((count += 1) > MOST_PARTS) return { code: 'damaged_file', detail: `it has over ${MOST_PARTS} parts` };
      const { fileName, compressedSize, uncompressedSize } = entry;
      if (!wanted.has(fileName) || parts.has(fileName)) continue;
      if (entry.isEncrypted()) return { code: 'encrypted_file', detail: `its part ${fileName} is encrypted` };
      if (uncompressedSize > LARGEST || (uncompressedSize > SMALL && uncompressedSize > RATIO * compressedSize))
        return { code: 'damaged_file', detail: `its part ${fileName} unpacks to ${uncompressedSize} bytes` };
      // yauzl ends a stream that grows beyond the size its table says.
      const chunks: Uint8Array[] = [];
      const stream = (await file.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>;
      for await (const chunk of stream) chunks.push(chunk);
      parts.set(fileName, decoded(Buffer.concat(chunks)));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { code: 'damaged_file', detail: `it cannot be unpacked: ${reason.slice(0, 200)}` };
  }
  return parts;
}

/** Parts are XML in UTF-8, or in UTF-16 with a mark. */
function decoded(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
