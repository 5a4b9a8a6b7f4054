import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../model/usage-error.js';

const JOURNAL = '.hawkdove';
const BUFFER = 1 << 20;

/**
 * A run's results on their way to the output folder. Everything is written beside the old results first; `commit` makes it
 * last on disk, marks it as complete with one rename, and moves the files into place. A crash before the mark leaves the old
 * results; one after it is finished by whoever opens the folder next. See docs/decisions/0003-staged-output.md.
 */
export class OutputStage {
  readonly #folder: string;
  readonly #known: ReadonlySet<string>;
  readonly #handles = new Map<string, FileHandle>();
  readonly #buffers = new Map<string, string[]>();
  #pending = 0;
  /** The outermost folder that did not exist before. */
  #made: string | undefined;

  private constructor(folder: string, known: ReadonlySet<string>) {
    this.#folder = folder;
    this.#known = known;
  }

  /**
   * Opens a folder for the files named in `known`, creating it where needed. Throws UsageError when it holds anything that
   * no earlier run has written, or when another run is at work in it.
   */
  static async open(folder: string, known: ReadonlySet<string>): Promise<OutputStage> {
    const stage = new OutputStage(folder, known);
    stage.#made = await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
      const why = codeOf(cause) === 'EEXIST' ? 'it is a file' : messageOf(cause);
      throw new UsageError(`cannot make the output folder ${folder}: ${why}; name another with --out`);
    });
    await stage.#refuseForeignFiles();
    await mkdir(join(folder, JOURNAL), { recursive: true });
    await stage.#lock();
    await stage.#finishCommit();
    await rm(stage.#at('staging'), { recursive: true, force: true });
    await mkdir(stage.#at('staging'));
    return stage;
  }

  /** Adds text to the end of a file; the file exists from the first call on, even with empty text. */
  async append(file: string, text: string): Promise<void> {
    const buffer = this.#buffers.get(file);
    if (buffer) buffer.push(text);
    else this.#buffers.set(file, [text]);
    this.#pending += text.length;
    if (this.#pending > BUFFER) await this.#flush();
  }

  /** Publishes everything written; after it the folder holds this run's files and no other run's. */
  async commit(): Promise<void> {
    await this.#flush();
    for (const handle of this.#handles.values()) {
      await handle.sync();
      await handle.close();
    }
    this.#handles.clear();
    await syncFolder(this.#at('staging'));
    await rename(this.#at('staging'), this.#at('commit'));
    await syncFolder(join(this.#folder, JOURNAL));
    await this.#finishCommit();
    await rm(join(this.#folder, JOURNAL), { recursive: true, force: true });
  }

  /** Forgets everything written; the old results stay as they were, and a folder made for the new ones goes again. */
  async abandon(): Promise<void> {
    for (const handle of this.#handles.values()) await handle.close().catch(() => undefined);
    this.#handles.clear();
    await rm(join(this.#folder, JOURNAL), { recursive: true, force: true });
    if (this.#made === undefined) return;
    for (let folder = this.#folder; folder.length >= this.#made.length; folder = dirname(folder)) {
      // One that somebody has put something into meanwhile stays.
      await rmdir(folder).catch(() => undefined);
    }
  }

  #at(name: string): string {
    return join(this.#folder, JOURNAL, name);
  }

  async #flush(): Promise<void> {
    for (const [file, buffer] of this.#buffers) {
      let handle = this.#handles.get(file);
      if (!handle) {
        handle = await open(join(this.#at('staging'), file), 'wx');
        this.#handles.set(file, handle);
      }
      if (buffer.length > 0) await handle.appendFile(buffer.join(''), 'utf8');
      this.#buffers.set(file, []);
    }
    this.#pending = 0;
  }

  async #refuseForeignFiles(): Promise<void> {
    const names = await readdir(this.#folder);
    const foreign = names.filter((name) => !this.#known.has(name) && !name.startsWith('.'));
    const isOurs =
      names.every((name) => !this.#known.has(name)) || names.includes('run.json') || names.includes(JOURNAL);
    if (foreign.length === 0 && isOurs) return;
    const which = foreign.length > 0 ? foreign.slice(0, 3).join(', ') : 'tables without a run.json';
    throw new UsageError(
      `the output folder ${this.#folder} holds files that no run has written (${which}); name an empty folder or a new one with --out`,
    );
  }

  async #lock(): Promise<void> {
    const path = this.#at('lock');
    for (;;) {
      try {
        const handle = await open(path, 'wx');
        await handle.writeFile(String(process.pid));
        await handle.close();
        return;
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
        const owner = Number(await readFile(path, 'utf8').catch(() => ''));
        if (isAlive(owner))
          throw new UsageError(
            `another run (process ${owner}) is writing to ${this.#folder}; wait for it or choose another --out`,
          );
        await rm(path, { force: true });
      }
    }
  }

  async #finishCommit(): Promise<void> {
    const complete = this.#at('commit');
    const isComplete = await stat(complete).then(
      () => true,
      () => false,
    );
    if (!isComplete) return;
    const files = new Set(await readdir(complete));
    for (const name of await readdir(this.#folder)) {
      // A file that was moved before a crash is new already, and no longer in `commit`: the list tells them apart.
      if (this.#known.has(name) && !files.has(name) && !files.has('.moved')) await rm(join(this.#folder, name));
    }
    if (!files.has('.moved')) await (await open(join(complete, '.moved'), 'w')).close();
    for (const name of files) if (name !== '.moved') await rename(join(complete, name), join(this.#folder, name));
    await syncFolder(this.#folder);
    await rm(complete, { recursive: true, force: true });
  }
}

/** Makes renames inside a folder last through a loss of power; not every file system can. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (codeOf(error) !== 'EINVAL' && codeOf(error) !== 'EISDIR' && codeOf(error) !== 'EPERM') throw error;
  } finally {
    await handle.close();
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
