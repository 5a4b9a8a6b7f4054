import type { Sink } from './export-form.js';

/** A ZIP archive on its way to a file, one part after the other; nothing of it is kept. */
export interface ZipStream {
  /** Adds a part, given in pieces. */
  readonly part: (path: string, pieces: AsyncIterable<string> | Iterable<string>) => Promise<void>;
  /** Writes the list of all parts; the archive is complete. */
  readonly end: () => Promise<void>;
}

/**
 * Begins an archive. The same parts give the same bytes on any machine: they are compressed by a library and not by Node, whose
 * versions compress differently, and all carry the first day that the format knows.
 */
export async function zipStream(sink: Sink): Promise<ZipStream> {
  const { strToU8, Zip, ZipDeflate } = await import('fflate');
  let chunks: Uint8Array[] = [];
  let failure: Error | undefined;
  const zip = new Zip((error, chunk) => {
    if (error) failure ??= error;
    else chunks.push(chunk);
  });
  const passOn = async (): Promise<void> => {
    if (failure) throw failure;
    const ready = chunks;
    chunks = [];
    for (const chunk of ready) await sink(chunk);
  };
  return {
    async part(path, pieces) {
      const part = new ZipDeflate(path, { level: 6 });
      part.mtime = new Date(1980, 0, 1);
      zip.add(part);
      for await (const piece of pieces) {
        part.push(strToU8(piece));
        await passOn();
      }
      part.push(new Uint8Array(0), true);
      await passOn();
    },
    async end() {
      zip.end();
      await passOn();
    },
  };
}
