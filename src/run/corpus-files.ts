import { lstat, readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.js';

/** Something that lies in the corpus folder: a file to read, or what is passed over and why. */
export interface FoundFile {
  /** Relative to the corpus, with `/`, in NFC: what tables write. */
  readonly path: string;
  /** Where it lies on disk, byte for byte as the file system has it. */
  readonly location: string;
  /** Set when it is not read: `hidden`, `link to a folder`, `not a regular file`, `results of an earlier run`. */
  readonly skipped?: string;
}

/**
 * Lists a corpus folder with everything below it, in code-unit order of the paths, whatever order the disk has. `except`
 * are absolute paths (settings, lexicons, the output) that are never documents and are not listed at all.
 */
export async function filesIn(corpus: string, except: ReadonlySet<string>): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];

  const walk = async (folder: string, prefix: string): Promise<void> => {
    const names = await readdir(folder).catch((cause: unknown): string[] => {
      if (prefix === '') throw new UsageError(`cannot read the corpus folder ${corpus}: ${reasonOf(cause)}`);
      found.push({ path: prefix.slice(0, -1), location: folder, skipped: `unreadable folder (${reasonOf(cause)})` });
      return [];
    });
    if (prefix !== '' && RESULTS.every((name) => names.includes(name))) {
      found.push({ path: prefix.slice(0, -1), location: folder, skipped: 'results of an earlier run' });
      return;
    }
    for (const name of names) {
      const location = join(folder, name);
      const path = (prefix + name).normalize('NFC');
      if (except.has(resolve(location))) continue;
      if (name.startsWith('.')) {
        if (name !== '.gitkeep') found.push({ path, location, skipped: 'hidden' });
        continue;
      }
      const link = await lstat(location);
      const target = link.isSymbolicLink() ? await stat(location).catch(() => undefined) : link;
      if (target?.isDirectory() && link.isSymbolicLink()) found.push({ path, location, skipped: 'link to a folder' });
      else if (target?.isDirectory()) await walk(location, `${path}/`);
      else if (target === undefined || target.isFile()) found.push({ path, location });
      else found.push({ path, location, skipped: 'not a regular file' });
    }
  };

  await walk(corpus, '');
  return withoutTwins(
    found.sort((a, b) => order(a.path, b.path) || order(a.location, b.location)),
    corpus,
  );
}

/** What every folder of results holds. */
const RESULTS = ['run.json', 'datapackage.json'];

/** Two names that differ in their Unicode form only are two files: both keep their names as the disk has them. */
function withoutTwins(files: readonly FoundFile[], corpus: string): readonly FoundFile[] {
  return files.map((file, i) =>
    file.path === files[i - 1]?.path || file.path === files[i + 1]?.path
      ? { ...file, path: relative(corpus, file.location).replaceAll('\\', '/') }
      : file,
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
