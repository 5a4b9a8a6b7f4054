import { type MetadataInside, metadataInside } from './archives/metadata-inside.js';
import { type Accepted, complete } from './complete.js';
import { corpusPath } from './corpus-path.js';
import {
  type Draft,
  type Format,
  type Found,
  type Opener,
  type ReadOptions,
  type Rejection,
  rejection,
  type Skip,
} from './format.js';
import { formats } from './formats/index.js';
import type { MetadataRow, MetadataRows } from './metadata-rows.js';
import type { Source } from './source.js';
import { ruleFor } from './split-rule.js';
import { within } from './within-file.js';

/** What became of one record: every record found gives exactly one, so that found = accepted + rejected + skipped. */
export type Reading = Accepted | Rejection | Skip;

/** Files inside files inside files: deeper than any person packs. */
const DEEPEST = 4;

/** Bytes that all files inside one file may unpack to together: 300 times its own, at least 64 MiB, at most 2 GiB. */
function unpackedMost(packed: number): number {
  const mebi = 1024 * 1024;
  return Math.min(Math.max(300 * packed, 64 * mebi), 2048 * mebi);
}

/** The format of a file, by the end of its name, in capitals or not; undefined when none is known. */
export function formatOf(path: string): Format | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(`.${extension}`)));
}

/**
 * Reads a file into documents, in its order, and the files inside it; whatever the bytes, it never throws and gives at
 * least one reading. `opener` says where formats that need a parser are opened.
 */
export async function* readDocuments(
  source: Source,
  options: ReadOptions,
  opener: Opener = ({ open }, ...file) => open(...file),
): AsyncGenerator<Reading> {
  const inside = new Map<string, MetadataRow>();
  const finish = completing(options, inside);
  const unpacked = { left: unpackedMost(source.bytes.length) };
  const opening = { options, opener, depth: 0, holder: `${source.path}#`, unpacked, inside };
  for await (const found of foundIn(source, source.path, opening)) yield finish(found);
}

/** Reads a file whose format is plain text, without waiting. Throws when its format is another. */
export function* readText(source: Source, options: ReadOptions): Generator<Accepted | Rejection> {
  const format = formatOf(source.path);
  if (format && !('read' in format)) throw new Error(`${format.title} is not plain text`);
  const finish = completing(options);
  for (const found of format?.read(source, options) ?? [unsupported(source.path)])
    yield finish(found) as Accepted | Rejection;
}

interface Opening {
  readonly options: ReadOptions;
  readonly opener: Opener;
  readonly depth: number;
  /** What stands before the name of a file inside, up to its `#`. */
  readonly holder: string;
  /** Bytes that may still be unpacked from the outermost file. */
  readonly unpacked: { left: number };
  /** What tables of metadata in archives say, by path. */
  readonly inside: Map<string, MetadataRow>;
}

async function* foundIn(source: Source, name: string, opening: Opening): AsyncGenerator<Draft | Rejection | Skip> {
  const { options, opener, depth, holder, unpacked, inside } = opening;
  const format = formatOf(name);
  if (!format) {
    yield unsupported(source.path);
    return;
  }
  const all: Iterable<Found> | AsyncIterable<Found> =
    'read' in format
      ? ((await splitUp(source, name, options)) ?? format.read(source, options))
      : opener(format, source, options);
  const tables: MetadataInside[] = [];
  const told = <F extends Draft | Rejection | Skip>(one: F): F => {
    for (const table of tables) table.met(one);
    return one;
  };
  for await (const found of all) {
    if (!('nested' in found)) {
      yield told(found);
      continue;
    }
    const { nested, record, ending, isMetadata } = found;
    const { path } = nested;
    const name = ending === undefined ? record : `${record}.${ending}`;
    unpacked.left -= nested.bytes.length;
    if (unpacked.left < 0) {
      const detail = 'the files before it have unpacked to too much; it and those after it are not read';
      yield rejection({ code: 'archive_too_large', path, record, detail });
      break;
    }
    if (!formatOf(name)) {
      const detail = `hawkdove does not read ${/\.[^./]+$/.exec(name)?.[0] ?? 'files without an ending'}`;
      const issues = [{ code: 'unsupported_format' as const, path, record, detail }];
      yield told({ skipped: 'unsupported_format', path, record, issues });
    } else if (depth >= DEEPEST) {
      const detail = `it lies ${depth + 1} archives deep, and ${DEEPEST} are opened`;
      yield told(rejection({ code: 'nested_too_deep', path, record, detail }));
    } else {
      const source = { ...nested, name };
      for await (const one of foundIn(source, name, { ...opening, depth: depth + 1, holder: `${holder}${record}#` })) {
        if (isMetadata && 'rejected' in one && one.rejected.code === 'missing_column') {
          const table = metadataInside(nested, record, options.dateFormat);
          for (const [place, row] of table.rows) inside.set(corpusPath(holder + place), row);
          tables.push(table);
        } else yield told(within(record, one));
      }
    }
  }
  for (const table of tables) yield table.passed();
}

/** The texts that a declared rule cuts a plain text into; nothing where no rule is about it, or its line never comes. */
async function splitUp(
  source: Source,
  name: string,
  { split }: ReadOptions,
): Promise<readonly (Draft | Rejection)[] | undefined> {
  const rule = ruleFor(source.path, split) ?? ruleFor(name, split);
  if (!rule || !/\.(?:txt|text|md|markdown)$/i.test(name)) return undefined;
  const { splitTexts } = await import('./split-texts.js');
  return splitTexts(source, rule);
}

/** Completes drafts one after the other, and remembers the ids that a file has given. */
function completing(options: ReadOptions, inside?: MetadataRows): (found: Draft | Rejection | Skip) => Reading {
  /** Line of the first record with an id. */
  const lines = new Map<string, number>();
  return (found) => {
    if ('rejected' in found || 'skipped' in found) return found;
    const { key, line } = found;
    const first = key === undefined ? undefined : lines.get(key);
    if (key !== undefined && first === undefined) lines.set(key, line);
    return complete(found, options, { first, ...(inside && { inside }) });
  };
}

const unsupported = (path: string): Rejection =>
  rejection({ code: 'unsupported_format', path, detail: 'no known format has this file name extension' });
