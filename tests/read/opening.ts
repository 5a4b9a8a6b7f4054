import type { ReadOptions } from '../../src/read/format.js';
import { readDocuments } from '../../src/read/read.js';
import { PLAIN, utf8 } from './reading.js';

/** What a file gives that has to be opened: each record on a line, by its fate. */
export async function openAll(path: string, content: string | Uint8Array, options: Partial<ReadOptions> = {}) {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const readings = [];
  for await (const reading of readDocuments({ path, bytes }, { ...PLAIN, ...options })) readings.push(reading);
  const documents = readings.flatMap((reading) => ('document' in reading ? [reading.document] : []));
  const rejected = readings.flatMap((reading) => ('rejected' in reading ? [reading.rejected] : []));
  const skipped = readings.flatMap((reading) => ('skipped' in reading ? [reading] : []));
  const warnings = readings.flatMap(({ issues }) => issues);
  return { readings, documents, rejected, skipped, warnings, texts: documents.map(({ text }) => text) };
}
