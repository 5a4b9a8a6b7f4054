import { type Accepted, complete } from './complete.js';
import { type Format, type ReadOptions, type Rejection, rejection } from './format.js';
import { formats } from './formats/index.js';
import type { Source } from './source.js';

/** What became of one record: every record found gives exactly one, so that found = accepted + rejected. */
export type Reading = Accepted | Rejection;

/** The format of a file, by the end of its name, in capitals or not; undefined when none is known. */
export function formatOf(path: string): Format | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(`.${extension}`)));
}

/** Reads a file into documents, in its order; whatever the bytes, it never throws and gives at least one reading. */
export function* readDocuments(source: Source, options: ReadOptions): Generator<Reading> {
  const { path } = source;
  const format = formatOf(path);
  if (!format) {
    yield rejection({ code: 'unsupported_format', path, detail: 'no known format has this file name extension' });
    return;
  }
  /** Line of the first record with an id. */
  const lines = new Map<string, number>();
  for (const draft of format.read(source, options)) {
    if ('rejected' in draft) {
      yield draft;
      continue;
    }
    const { key, line } = draft;
    const first = key === undefined ? undefined : lines.get(key);
    yield complete(draft, options, first);
    if (key !== undefined && first === undefined) lines.set(key, line);
  }
}
