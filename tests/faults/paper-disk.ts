import type { Disk, OpenFile } from '../../src/run/disk.js';

/** A file: what a reader sees, and what a loss of power leaves of it. */
class File {
  seen = Buffer.alloc(0);
  kept = Buffer.alloc(0);
}

/** A folder: the names that a reader sees, and those that a loss of power leaves. */
class Folder {
  readonly seen = new Map<string, Folder | File>();
  readonly kept = new Map<string, Folder | File>();
}

type Side = 'seen' | 'kept';

/** A name given, changed or removed; the folders that it stands in. */
interface Change {
  readonly folders: readonly Folder[];
  readonly apply: (side: Side) => void;
}

/**
 * A disk in memory that keeps of an outage only what was asked to last: bytes since the last `sync` of a file are gone, and
 * so are names given, changed and removed in a folder since the last `syncFolder` of it; `sticks` says for each such change
 * whether it lasts by luck all the same, since a system may write early, in any order. A rename between two folders is one
 * change, as on every file system with a journal.
 */
export class PaperDisk implements Disk {
  readonly #root: Folder;
  /** Changes that may be lost, the oldest first. */
  #changes: Change[] = [];

  constructor(root = new Folder()) {
    this.#root = root;
  }

  /** What is there after the machine has started again. */
  afterOutage(sticks: () => boolean): PaperDisk {
    for (const change of this.#changes) if (sticks()) change.apply('kept');
    return new PaperDisk(remains(this.#root));
  }

  /** Visible files of a folder with their content. */
  filesIn(path: string): Readonly<Record<string, string>> {
    const files = [...(this.#folder(path)?.seen ?? [])].filter(
      (entry): entry is [string, File] => entry[1] instanceof File,
    );
    return Object.fromEntries(files.map(([name, file]) => [name, file.seen.toString()]));
  }

  readonly mkdir: Disk['mkdir'] = (path) => {
    let made: string | undefined;
    const names = path.split('/').slice(1);
    names.forEach((_, i) => {
      const part = `/${names.slice(0, i + 1).join('/')}`;
      if (this.#folder(part)) return;
      made ??= part;
      this.#put(part, new Folder());
    });
    return Promise.resolve(made);
  };

  readonly create: Disk['create'] = (path) => {
    const parent = this.#folder(parentOf(path));
    if (!parent) return refused('ENOENT');
    if (parent.seen.has(nameOf(path))) return refused('EEXIST');
    const file = new File();
    this.#put(path, file);
    const open: OpenFile = {
      write: (bytes) => {
        file.seen = Buffer.concat([file.seen, bytes]);
        return Promise.resolve(bytes.length);
      },
      size: () => Promise.resolve(file.seen.length),
      sync: () => {
        file.kept = file.seen;
        return Promise.resolve();
      },
      close: () => Promise.resolve(),
    };
    return Promise.resolve(open);
  };

  readonly read: Disk['read'] = (path) => {
    const file = this.#folder(parentOf(path))?.seen.get(nameOf(path));
    return file instanceof File ? Promise.resolve(file.seen.toString()) : refused('ENOENT');
  };

  readonly list: Disk['list'] = (path) => {
    const folder = this.#folder(path);
    return folder ? Promise.resolve([...folder.seen.keys()]) : refused('ENOENT');
  };

  readonly rename: Disk['rename'] = (from, to) => {
    const [source, target] = [this.#folder(parentOf(from)), this.#folder(parentOf(to))];
    const node = source?.seen.get(nameOf(from));
    if (!source || !target || !node) return refused('ENOENT');
    this.#change([source, target], (side) => {
      source[side].delete(nameOf(from));
      target[side].set(nameOf(to), node);
    });
    return Promise.resolve();
  };

  readonly unlink: Disk['unlink'] = (path) => {
    const parent = this.#folder(parentOf(path));
    if (!parent?.seen.has(nameOf(path))) return refused('ENOENT');
    this.#change([parent], (side) => parent[side].delete(nameOf(path)));
    return Promise.resolve();
  };

  readonly rmdir: Disk['rmdir'] = (path) =>
    (this.#folder(path)?.seen.size ?? 0) > 0 ? refused('ENOTEMPTY') : this.unlink(path);

  readonly syncFolder: Disk['syncFolder'] = (path) => {
    const folder = this.#folder(path);
    if (!folder) return refused('ENOENT');
    const lasting = this.#changes.filter(({ folders }) => folders.includes(folder));
    for (const { apply } of lasting) apply('kept');
    this.#changes = this.#changes.filter((change) => !lasting.includes(change));
    return Promise.resolve();
  };

  #put(path: string, node: Folder | File): void {
    const parent = this.#folder(parentOf(path));
    if (parent) this.#change([parent], (side) => parent[side].set(nameOf(path), node));
  }

  #change(folders: readonly Folder[], apply: (side: Side) => void): void {
    apply('seen');
    this.#changes.push({ folders, apply });
  }

  #folder(path: string): Folder | undefined {
    let at: Folder | File | undefined = this.#root;
    for (const name of path.split('/').slice(1)) {
      if (name !== '') at = at instanceof Folder ? at.seen.get(name) : undefined;
    }
    return at instanceof Folder ? at : undefined;
  }
}

function remains(folder: Folder): Folder {
  const left = new Folder();
  for (const [name, node] of folder.kept) {
    const now = node instanceof Folder ? remains(node) : new File();
    if (now instanceof File && node instanceof File) now.seen = now.kept = node.kept;
    left.seen.set(name, now);
    left.kept.set(name, now);
  }
  return left;
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const refused = (code: string): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));
