import type { Document } from '../../src/model/document.js';
import type { Issue } from '../../src/model/issue.js';
import type { ReadOptions } from '../../src/read/format.js';
import { readDocuments } from '../../src/read/read.js';
import { PLAIN, utf8 } from './reading.js';

/** What a file gives that a parser opens in place. */
export async function openAll(path: string, content: string | Uint8Array, options: Partial<ReadOptions> = {}) {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const documents: Document[] = [];
  const rejected: Issue[] = [];
  const warnings: Issue[] = [];
  for await (const reading of readDocuments({ path, bytes }, { ...PLAIN, ...options })) {
    if ('document' in reading) documents.push(reading.document);
    if ('rejected' in reading) rejected.push(reading.rejected);
    warnings.push(...reading.issues);
  }
  return { documents, rejected, warnings, texts: documents.map(({ text }) => text) };
}
