import { isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import type { CategoryId } from '../../model/lexicon.js';
import { UsageError } from '../../model/usage-error.js';
import { quoted } from './spelling.js';

/** Plain phrases to write into a category. */
export interface Additions {
  readonly category: CategoryId;
  readonly patterns: readonly string[];
}

/** Text to put in at an offset. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * The text of a lexicon with entries added after the last one of their category. Everything else stays, byte for byte: comments, order,
 * quotes, line ends. Throws UsageError for a category that has no list of entries. The result is to be read before it is written.
 */
export function withEntries(path: string, text: string, additions: readonly Additions[]): string {
  const wanted = additions.filter(({ patterns }) => patterns.length > 0);
  if (/\.[ct]sv$/i.test(path)) return withRows(path, text, wanted);
  const insertions = wanted.map((addition) => insertionInto(path, text, addition)).sort((a, b) => b.at - a.at);
  return insertions.reduce((whole, { at, text: more }) => whole.slice(0, at) + more + whole.slice(at), text);
}

function insertionInto(path: string, text: string, { category, patterns }: Additions): Insertion {
  const entries = listOf(path, text, category);
  const [, end] = rangeOf(entries.items.at(-1));
  if (entries.flow === true) {
    const items = patterns.map((pattern) => written(pattern, /[,[\]{}]/));
    return { at: end, text: items.map((item) => `, ${item}`).join('') };
  }
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const start = rangeOf(entries)[0];
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/\S/g, ' ');
  let content = end;
  while (/\s/.test(text.charAt(content - 1))) content -= 1;
  // A comment on the line of the last entry is its own.
  const lineEnd = text.indexOf('\n', content);
  const lines = patterns.map((pattern) => `${indent}- ${written(pattern, /^$/)}${newline}`).join('');
  return lineEnd < 0 ? { at: text.length, text: newline + lines } : { at: lineEnd + 1, text: lines };
}

/** The list of entries of a category, found by its path. */
function listOf(path: string, text: string, category: CategoryId): YAMLSeq {
  const { contents } = parseDocument(text, { schema: 'failsafe', uniqueKeys: false });
  const fail = (why: string): never => {
    throw new UsageError(`${path}: cannot write into ${quoted(category)}: ${why}`);
  };
  let node: unknown = contents;
  for (const key of category.split('.').slice(1)) {
    const below: unknown = isMap(node) ? node.get('categories', true) : undefined;
    node = isMap(below) ? valueOf(below, key) : undefined;
  }
  const entries: unknown = isMap(node) ? node.get('entries', true) : undefined;
  if (isSeq(entries) && entries.items.length > 0) return entries;
  return fail(
    isMap(node)
      ? 'it has no list of entries; write one under it, "entries:" with "- " before each'
      : 'there is no such category',
  );
}

/** The value of a key, by what is written: keys such as `1.0` are no numbers here. */
function valueOf(map: YAMLMap, key: string): unknown {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value).normalize().trim() === key)?.value;
}

function rangeOf(node: unknown): readonly [start: number, end: number] {
  const { range } = node as { readonly range?: readonly [number, number, number] | null };
  if (!range) throw new Error('a node of a parsed file has no place');
  return [range[0], range[1]];
}

/** An entry as YAML, in quotes where any reader could take it for something else, or where it holds what a list is cut by. */
function written(pattern: string, cutting: RegExp): string {
  const plain = stringify(pattern, { lineWidth: 0, compat: 'yaml-1.1' }).trimEnd();
  return cutting.test(plain) && !plain.startsWith('"') ? JSON.stringify(pattern) : plain;
}

/** A row for each entry after the last one. */
function withRows(path: string, text: string, additions: readonly Additions[]): string {
  const [header = ''] = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const separator = /\.tsv$/i.test(path) ? '\t' : ([',', ';', '\t'].find((one) => header.includes(one)) ?? ',');
  const columns = header.split(separator).map((cell) => cell.replace(/"/g, '').trim().toLowerCase());
  const entryAt = columns.findIndex((name) => ['entry', 'term', 'word', 'phrase'].includes(name));
  const categoryAt = columns.indexOf('category');
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const rows = additions.flatMap(({ category, patterns }) => {
    const below = category.split('.').slice(1).join('.');
    if (below !== '' && categoryAt < 0)
      throw new UsageError(`${path}: cannot write into ${quoted(category)}: the table has no column "category"`);
    return patterns.map((pattern) => {
      const cells = columns.map((_, at) => (at === entryAt ? pattern : at === categoryAt ? below : ''));
      return cells.map((cell) => cellOf(cell, separator)).join(separator) + newline;
    });
  });
  const isEnded = text === '' || /[\r\n]$/.test(text);
  return text + (isEnded || rows.length === 0 ? '' : newline) + rows.join('');
}

const cellOf = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
