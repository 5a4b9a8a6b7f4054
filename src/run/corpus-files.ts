import { type Dirent, opendirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.js';
import { isLack } from './lack-error.js';
import type { Unread } from './read-bounded.js';

/** Something that lies in the corpus folder: a file to read, or what is passed over and why. */
export interface FoundFile {
  /** Relative to the corpus, with `/`, in NFC: what tables write. */
  readonly path: string;
  /** Where it lies on disk, byte for byte as the file system has it. */
  readonly location: string;
  /** Set when it is not read: `hidden`, `link to a folder`, `not a regular file`, `results of an earlier run`. */
  readonly skipped?: string;
  /** Set for a folder that cannot be listed: what lies in it is not known. */
  readonly unread?: Unread;
}

/**
 * Lists a corpus folder with everything below it, in code-unit order of the paths, whatever order the disk has; a folder that is
 * passed over stands where its files would. Only the names of the folders that lead to a file are in memory, so that a corpus may
 * have millions of files. `except` are absolute paths (settings, lexicons, the output) that are never documents and are not listed at all.
 * Throws UsageError when the folder itself cannot be read.
 */
export function* filesIn(corpus: string, except: ReadonlySet<string>): Generator<FoundFile> {
  yield* listed([corpus], '', { corpus, except });
}

interface Walk {
  readonly corpus: string;
  readonly except: ReadonlySet<string>;
}

/** Something in a folder, under the key that puts all paths below it in their place: folders compare with their `/`. */
interface Named {
  readonly key: string;
  readonly location: string;
  readonly isFolder: boolean;
  readonly skipped?: string;
}

/** A plain file is its name alone, where that is its key too: a folder may hold a million of them. */
type Entry = Named | string;

const keyOf = (entry: Entry): string => (typeof entry === 'string' ? entry : entry.key);

/** What lies in folders whose paths differ in their Unicode form only: nearly always in one. */
function* listed(folders: readonly string[], prefix: string, walk: Walk): Generator<FoundFile> {
  const entries: Entry[] = [];
  const [first = ''] = folders;
  const named = (entry: Entry, folder = first): Named =>
    typeof entry === 'string' ? { key: entry, location: join(folder, entry), isFolder: false } : entry;
  for (const folder of folders) {
    const found = entriesIn(folder, prefix, walk);
    if (!('length' in found)) yield { path: prefix.slice(0, -1), location: folder, ...found };
    // A name alone stands for a file of the first folder.
    else for (const entry of found) entries.push(folder === first ? entry : named(entry, folder));
  }
  entries.sort((a, b) => order(keyOf(a), keyOf(b)) || order(named(a).location, named(b).location));
  for (let at = 0; at < entries.length;) {
    const key = keyOf(entries[at] ?? '');
    const twins: Named[] = [];
    for (let entry = entries[at]; entry !== undefined && keyOf(entry) === key; entry = entries[++at])
      twins.push(named(entry));
    const below = twins.filter(({ isFolder }) => isFolder).map(({ location }) => location);
    if (below.length > 0) yield* listed(below, prefix + key, walk);
    else for (const entry of twins) yield fileOf(entry, prefix + key, twins.length > 1, walk.corpus);
  }
}

/** Two names that differ in their Unicode form only are two files: both keep their names as the disk has them. */
function fileOf({ location, skipped }: Named, path: string, isTwin: boolean, corpus: string): FoundFile {
  const written = isTwin ? relative(corpus, location).replaceAll('\\', '/') : path;
  return { path: written, location, ...(skipped !== undefined && { skipped }) };
}

/** What lies in a folder, or why it is passed over as a whole. */
function entriesIn(
  folder: string,
  prefix: string,
  { corpus, except }: Walk,
): readonly Entry[] | Pick<FoundFile, 'skipped' | 'unread'> {
  const entries: Entry[] = [];
  const results = new Set(RESULTS);
  try {
    for (const one of inside(folder)) {
      results.delete(one.name);
      const location = join(folder, one.name);
      if (one.name !== '.gitkeep' && !except.has(resolve(location))) entries.push(entryOf(one, location));
    }
  } catch (cause) {
    if (isLack(cause)) throw cause;
    if (prefix === '') throw new UsageError(`cannot read the corpus folder ${corpus}: ${reasonOf(cause)}`);
    return { unread: { code: 'unreadable_folder', detail: reasonOf(cause) } };
  }
  return prefix !== '' && results.size === 0 ? { skipped: 'results of an earlier run' } : entries;
}

/** What a folder holds, read a stretch at a time. */
function* inside(folder: string): Generator<Dirent> {
  const opened = opendirSync(folder, { bufferSize: 1024 });
  try {
    for (let one = opened.readSync(); one; one = opened.readSync()) yield one;
  } finally {
    opened.closeSync();
  }
}

function entryOf(one: Dirent, location: string): Entry {
  const { name } = one;
  const key = name.normalize('NFC');
  if (name.startsWith('.')) return { key, location, isFolder: false, skipped: 'hidden' };
  if (one.isDirectory()) return { key: `${key}/`, location, isFolder: true };
  if (one.isFile()) return key === name ? name : { key, location, isFolder: false };
  const skipped = one.isSymbolicLink() ? linkSkipped(location) : 'not a regular file';
  return { key, location, isFolder: false, ...(skipped !== undefined && { skipped }) };
}

/** Why a link is passed over; one that leads nowhere is read, and rejected by name. */
function linkSkipped(location: string): string | undefined {
  try {
    const target = statSync(location);
    if (target.isDirectory()) return 'link to a folder';
    return target.isFile() ? undefined : 'not a regular file';
  } catch {
    return undefined;
  }
}

/** What every folder of results holds. */
const RESULTS = ['run.json', 'datapackage.json'];

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
