import { readFileSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../model/usage-error.js';
import { finishedRun } from '../finished-run.js';
import { outputFolder } from '../project.js';
import { TABLE_FILES } from '../results.js';
import { RUN_FILE } from '../run-report.js';
import { exportForms } from './forms/index.js';
import { resultTables } from './result-tables.js';

/** What results can be exported to, with what each is. */
export const EXPORT_FORMS: readonly { readonly id: string; readonly title: string }[] = exportForms.map(
  ({ id, title }) => ({ id, title }),
);

const DRAFT = '.part';

/**
 * Every file that an export may leave beside the tables. They are a run's own: the next run takes them away with its old tables, since
 * they would contradict the new ones.
 */
export const EXPORT_FILES: readonly string[] = exportForms
  .flatMap(({ filesFor }) => filesFor(TABLE_FILES.map((file) => file.replace(/\.csv$/, ''))))
  .flatMap((file) => [file, `${file}${DRAFT}`]);

/** Which results are exported, and to what. */
export interface ExportOptions {
  /** Folder of a finished run; when left out, the one that `run` would write from the current folder. */
  readonly results?: string | undefined;
  /** Of `EXPORT_FORMS`. */
  readonly to: readonly string[];
}

/** What an export wrote. */
export interface Exported {
  readonly folder: string;
  readonly files: readonly string[];
  /** What did not fit into a form and was left out of it. */
  readonly notes: readonly string[];
}

/**
 * Writes the tables of a finished run in other forms, beside them; the tables stay as they are. All files of an export appear
 * together, when they are whole. Throws UsageError for an unknown form, for a folder without results, for tables that were changed since the run, and
 * when another run replaced them meanwhile.
 */
export async function exportResults({ results, to }: ExportOptions): Promise<Exported> {
  const forms = [...new Set(to)].map((id) => {
    const form = exportForms.find((each) => each.id === id);
    if (form) return form;
    throw new UsageError(
      `unknown form "${id}"; results can be exported to ${EXPORT_FORMS.map((each) => each.id).join(', ')}`,
    );
  });
  const folder = outputFolder({ out: results });
  const stamp = stampOf(folder);
  const exported = resultTables(folder);
  const drafts = new Map<string, FileHandle>();
  try {
    const notes: string[] = [];
    for (const { write } of forms) {
      notes.push(
        ...(await write(exported, async (file) => {
          const handle = await open(join(folder, `${file}${DRAFT}`), 'w');
          drafts.set(file, handle);
          return async (bytes) => {
            await handle.appendFile(bytes);
          };
        })),
      );
    }
    for (const handle of drafts.values()) await handle.close();
    if (stampOf(folder) !== stamp)
      throw new UsageError(`the results in ${folder} were replaced while they were exported; export them again`);
    for (const file of drafts.keys()) await rename(join(folder, `${file}${DRAFT}`), join(folder, file));
    return { folder, files: [...drafts.keys()], notes };
  } catch (error) {
    for (const [file, handle] of drafts) {
      await handle.close().catch(() => undefined);
      await rm(join(folder, `${file}${DRAFT}`), { force: true });
    }
    throw error;
  }
}

/** `run.json` has a clock in it, and is first to go when a run replaces results. */
function stampOf(folder: string): string {
  finishedRun(folder, []);
  return readFileSync(join(folder, RUN_FILE), 'utf8');
}
