import type { Document } from '../../src/model/document.js';
import type { Issue } from '../../src/model/issue.js';
import type { ReadOptions } from '../../src/read/format.js';
import { NO_METADATA } from '../../src/read/metadata.js';
import { readText } from '../../src/read/read.js';

/** The bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes of a text in UTF-16 with a byte order mark. */
export function utf16(text: string, order: 'LE' | 'BE'): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
}

/** Nothing declared. */
export const PLAIN: ReadOptions = { columns: new Map(), kinds: new Map(), metadata: NO_METADATA };

/** What a file gives: its documents, what was turned down, and the warnings. */
export function readAll(path: string, content: string | Uint8Array, options: Partial<ReadOptions> = {}) {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const documents: Document[] = [];
  const rejected: Issue[] = [];
  const warnings: Issue[] = [];
  for (const reading of readText({ path, bytes }, { ...PLAIN, ...options })) {
    if ('document' in reading) documents.push(reading.document);
    else rejected.push(reading.rejected);
    warnings.push(...reading.issues);
  }
  return { documents, rejected, warnings, texts: documents.map(({ text }) => text) };
}

/** Words that break careless readers. */
export const NASTY = [
  'constructor',
  '__proto__',
  'toString',
  'NA',
  'NO',
  '007',
  '1.10',
  'don’t',
  'so-called',
  'nai\u0308ve',
  'naïve',
  '🕊️ and 👩‍👩‍👧',
  'Սարգսյան',
  'Əliyev',
  'İlham',
  'zero\u200Bwidth',
  '=1+1',
  '-5',
  '"quoted"',
  "it's, \"so\"; 'said'\tand\nleft",
  '  spaces outside  ',
  '---\nno front matter',
] as const;
