import type { Entry as ZipEntry, ZipFile } from 'yauzl';
import { entriesFound } from '../archives/entries-found.js';
import { type Entry, type EntryFault, MOST_ENTRIES, tooLarge } from '../archives/entry.js';
import { crc32 } from '../archives/crc32.js';
import { collected, reasonOf } from '../archives/unpack.js';
import { type Found, type OpenedFormat, rejection } from '../format.js';
import type { Source } from '../source.js';

/** A ZIP archive: every file in it is read by its own format. Nothing is written to disk, so no name can lead anywhere. */
export const zip: OpenedFormat = {
  id: 'zip',
  title: 'ZIP archive',
  extensions: ['zip'],
  isIsolated: false,
  open: readZip,
};

async function* readZip(source: Source): AsyncGenerator<Found> {
  const { path, bytes } = source;
  const { fromBufferPromise, getFileNameLowLevel } = await import('yauzl');
  const nameOf = ({ fileNameRaw, generalPurposeBitFlag, extraFields }: ZipEntry): string => {
    try {
      // Many programs write UTF-8 and do not say so; code page 437 is hardly ever valid UTF-8 by chance.
      return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw);
    } catch {
      return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
    }
  };
  const entries: Entry[] = [];
  try {
    // Names are checked here, since yauzl gives up a whole archive for one bad name.
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const file = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false });
    for await (const entry of file.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      entries.push({ name, refused: refusalOf(entry), bytes: () => unpacked(file, entry) });
      if (entries.length > MOST_ENTRIES) break;
    }
  } catch (error) {
    yield rejection({ code: 'bad_archive', path, detail: `its table of contents cannot be read: ${reasonOf(error)}` });
    return;
  }
  if (entries.length === 0) yield rejection({ code: 'empty_text', path, detail: 'the archive holds no file' });
  else yield* entriesFound(source, entries);
}

const IS_LINK = 0o120000;
const IS_FILE = 0o100000;

function refusalOf(entry: ZipEntry): EntryFault | undefined {
  const { compressionMethod, compressedSize, uncompressedSize, versionMadeBy, externalFileAttributes } = entry;
  // Archives made on Unix keep what an entry was; 0 where the program did not say.
  const type = versionMadeBy >> 8 === 3 ? (externalFileAttributes >>> 16) & 0o170000 : 0;
  if (type === IS_LINK) return { fault: 'unsafe_entry', detail: 'it is a link' };
  if (type !== 0 && type !== IS_FILE) return { fault: 'unsafe_entry', detail: 'it is no regular file' };
  if (entry.isEncrypted()) return { fault: 'encrypted_entry', detail: 'it is encrypted' };
  if (compressionMethod !== 0 && compressionMethod !== 8)
    return { fault: 'bad_archive', detail: `it is compressed by method ${compressionMethod}, which is not read` };
  return tooLarge(uncompressedSize, compressedSize);
}

async function unpacked(file: ZipFile, entry: ZipEntry): Promise<Uint8Array | EntryFault> {
  try {
    const stream = await file.openReadStreamPromise(entry);
    const bytes = await collected(stream as AsyncIterable<Uint8Array>, entry.compressedSize);
    if ('fault' in bytes || crc32(bytes) === entry.crc32) return bytes;
    return { fault: 'bad_archive', detail: 'its checksum is wrong' };
  } catch (error) {
    return { fault: 'bad_archive', detail: `it cannot be unpacked: ${reasonOf(error)}` };
  }
}
