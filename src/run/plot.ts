import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeFolder } from './make-folder.js';
import { UsageError } from '../model/usage-error.js';
import { csvLines } from '../report/csv.js';
import { standalone } from '../report/drawing/standalone.js';
import { fileName } from '../report/page/figure.js';
import type { Drawing } from '../report/plot.js';
import { plots } from '../report/plots/index.js';
import { openProject } from './project.js';
import { run, type RunOptions } from './run.js';
import { replaceFile } from './write-table.js';

/** The pictures that can be asked for, in the order of the report. */
export const PLOTS: readonly string[] = plots.toSorted((a, b) => a.order - b.order).map(({ id }) => id);

/** Lists what the command has written, so that it replaces its own files and no others. */
const LIST = 'plots.json';

/** What is to be drawn, and where. */
export interface PlotOptions extends Omit<RunOptions, 'dryRun' | 'strict'> {
  /** Of `PLOTS`; all when left out. */
  readonly plots?: readonly string[] | undefined;
}

/** A picture that was written. */
export interface WrittenPlot {
  readonly title: string;
  /** The picture in words. */
  readonly description: string;
  /** SVG, below the folder. */
  readonly file: string;
  /** Its figures as CSV. */
  readonly data: string;
}

/**
 * Draws what a run would find, for a paper: every picture of the report as an SVG file of its own, with its figures beside it
 * as CSV. `out` is a folder of pictures (default `plots`). Throws UsageError as `run` does, for an unknown plot, and for a
 * folder that holds anything else.
 */
export async function plot({ plots: wanted, out = 'plots', ...options }: PlotOptions): Promise<readonly WrittenPlot[]> {
  const unknown = wanted?.find((id) => !PLOTS.includes(id));
  if (unknown !== undefined) throw new UsageError(`there is no plot "${unknown}"; there are ${PLOTS.join(', ')}`);
  const folder = resolve(out);
  refuseForeignFiles(folder);
  const { plan } = openProject(options);
  const { figures } = await run({ ...options, dryRun: true });
  const drawings = PLOTS.filter((id) => wanted?.includes(id) ?? true).flatMap(
    (id) => plots.find((each) => each.id === id)?.draw({ figures, plan }) ?? [],
  );
  makeFolder(folder);
  const written: WrittenPlot[] = [];
  for (const [name, drawing] of named(drawings)) {
    const { title, description, columns, rows } = drawing;
    const [file, data] = [`${name}.svg`, `${name}.csv`];
    await replaceFile(join(folder, file), standalone(drawing));
    await replaceFile(join(folder, data), csvLines([columns, ...rows]));
    written.push({ title, description, file, data });
  }
  await replaceFile(join(folder, LIST), `${JSON.stringify(written, undefined, 2)}\n`);
  return written;
}

/** File names; two that would be the same get a number. */
function named(drawings: readonly Drawing[]): readonly (readonly [string, Drawing])[] {
  const taken = new Set<string>();
  return drawings.map((drawing) => {
    const plain = fileName(drawing.id);
    let name = plain;
    for (let number = 2; taken.has(name); number++) name = `${plain}-${number}`;
    taken.add(name);
    return [name, drawing];
  });
}

function refuseForeignFiles(folder: string): void {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  const own = new Set([LIST, ...listed(join(folder, LIST), names.includes(LIST))]);
  const foreign = names.filter((name) => !own.has(name) && !name.endsWith('.part'));
  if (foreign.length === 0) return;
  throw new UsageError(
    `the folder ${folder} holds files that are no pictures of hawkdove (${foreign.slice(0, 3).join(', ')}); name an empty folder or a new one with --out`,
  );
}

function listed(path: string, isThere: boolean): readonly string[] {
  if (!isThere) return [];
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as WrittenPlot[]).flatMap(({ file, data }) => [file, data]);
  } catch {
    return [];
  }
}
