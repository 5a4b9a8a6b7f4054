import { readFile } from 'node:fs/promises';
import pLimit from 'p-limit';
import type { FoundFile } from './corpus-files.js';

/** A file with its bytes, or with what kept them from being read. */
export interface ReadFile {
  readonly file: FoundFile;
  readonly bytes?: Uint8Array;
  readonly failure?: string;
}

const AT_ONCE = 16;
const BATCH = 64;

/** Reads files ahead, a few at once and never more than a batch in memory, and hands them on in the order given. */
export async function* readFiles(files: readonly FoundFile[]): AsyncGenerator<ReadFile> {
  const limit = pLimit(AT_ONCE);
  const batchAt = (start: number): Promise<ReadFile[]> =>
    Promise.all(files.slice(start, start + BATCH).map((file) => limit(() => readOne(file))));
  let next = batchAt(0);
  for (let start = 0; start < files.length; start += BATCH) {
    const batch = await next;
    next = batchAt(start + BATCH);
    yield* batch;
  }
}

async function readOne(file: FoundFile): Promise<ReadFile> {
  if (file.skipped !== undefined) return { file };
  try {
    return { file, bytes: await readFile(file.location) };
  } catch (cause) {
    return { file, failure: cause instanceof Error ? cause.message : String(cause) };
  }
}
