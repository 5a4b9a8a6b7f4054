import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { CategoryId } from '../../model/lexicon.js';
import { UsageError } from '../../model/usage-error.js';
import { readCodedSheet, type CodedRow, type CodedSheet, type CodingOptions } from '../../read/coded-sheet.js';
import { readSheetKey, type KeyEntry } from '../../read/sheet-key.js';
import type { SentencePlace } from '../../read/sheet-rows.js';

/** A sentence that at least one person has coded. */
export interface CodedUnit {
  /** For people: where it stands. */
  readonly id: string;
  readonly place?: SentencePlace;
  /** What is resampled together. */
  readonly document: string;
  readonly text?: string;
  /** The sheet and line that named it first. */
  readonly path: string;
  readonly line: number;
  readonly key?: KeyEntry;
  /** By coder. */
  readonly codings: ReadonlyMap<string, CodedRow>;
}

/** All sheets of an evaluation together. */
export interface CodedUnits {
  readonly units: readonly CodedUnit[];
  readonly coders: readonly string[];
  readonly categories: readonly CategoryId[];
  readonly isDrawn: boolean;
  readonly sheets: readonly CodedSheet[];
  /** With a key: how many sentences each stratum of the corpus has. */
  readonly strata: ReadonlyMap<string, number>;
  readonly keyPath?: string;
  /** With a key: hash of the lexicons that the sample was drawn with. */
  readonly drawnWith?: string;
}

/** Reads a file that a person named. Throws UsageError when it cannot be read. */
export function bytesOf(path: string): Buffer {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new UsageError(found ? `${path} is not a file` : `there is no file ${path}`);
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new UsageError(`cannot read ${path}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/**
 * Reads coded sheets, with the key beside them, and puts the codes of all people for one sentence together. Throws UsageError for
 * anything that does not fit together.
 */
export function codedUnits(
  paths: readonly string[],
  options: CodingOptions,
  keyFlag: string | undefined,
  corpus?: string,
): CodedUnits {
  const twice = paths.find((path, i) => paths.findIndex((other) => resolve(other) === resolve(path)) < i);
  if (twice !== undefined) throw new UsageError(`${twice} is named twice`);
  const sheets = paths.map((path) => readCodedSheet({ path, bytes: bytesOf(path) }, options));
  const isDrawn = sheets[0]?.isDrawn ?? false;
  const other = sheets.find((sheet) => sheet.isDrawn !== isDrawn);
  if (other)
    throw new UsageError(
      `${other.path} and ${paths[0] ?? ''} do not go together: one has the columns document, start and end, the other has not; evaluate them apart`,
    );
  const keyPath = keyOf(paths, keyFlag);
  if (!isDrawn) refusePlaceless(sheets[0]?.path ?? '', keyPath, corpus);
  const key = keyPath === undefined ? undefined : readSheetKey({ path: keyPath, bytes: bytesOf(keyPath) });
  const entries = new Map(key?.entries.map((entry) => [placeId(entry), entry]));

  const units = new Map<string, CodedUnit & { readonly codings: Map<string, CodedRow> }>();
  const coders = new Set<string>();
  for (const sheet of sheets) {
    const seen = new Map<string, number>();
    for (const row of sheet.rows) {
      const coder = row.coder ?? coderOf(sheet.path, keyPath);
      coders.add(coder);
      const at = `${sheet.path}:${row.line}`;
      const id = row.place ? placeId(row.place) : textId(row, coder, seen);
      const entry = row.place && entries.get(id);
      if (key && !entry)
        throw new UsageError(
          `${at}: the sentence is not in the key ${keyPath ?? ''}; take both from one sample, or name the key with --key`,
        );
      const unit = units.get(id);
      if (!unit) {
        units.set(id, {
          id: row.place
            ? `${row.place.document}:${row.place.start}-${row.place.end}`
            : (row.id ?? `${sheet.path}:${row.line}`),
          document: row.place?.document ?? (row.unit.startsWith('row ') ? id : row.unit),
          ...{ path: sheet.path, line: row.line, codings: new Map([[coder, row]]) },
          ...(row.place && { place: row.place }),
          ...(row.text !== undefined && { text: row.text }),
          ...(entry && { key: entry }),
        });
        continue;
      }
      if (row.text !== undefined && unit.text !== undefined && flat(row.text) !== flat(unit.text))
        throw new UsageError(
          `${at}: another text than on ${unit.path}:${unit.line} for the same sentence; restore it from the sheet as it was drawn`,
        );
      const first = unit.codings.get(coder);
      if (first)
        throw new UsageError(
          `${at}: ${coder} has coded this sentence on ${unit.path}:${first.line} already; keep one of the two`,
        );
      unit.codings.set(coder, row);
    }
  }
  if (units.size === 0)
    throw new UsageError(`nothing is coded in ${paths.join(', ')}; write 1 or 0 under the categories`);
  return {
    units: [...units.values()],
    coders: [...coders],
    categories: options.known.filter((category) => sheets.some((sheet) => sheet.categories.includes(category))),
    ...{ isDrawn, sheets },
    strata: new Map(key?.entries.map(({ stratum, size }) => [stratum, size])),
    ...(keyPath !== undefined && { keyPath }),
    ...(key && { drawnWith: key.lexicons }),
  };
}

const placeId = ({ document, start, end }: SentencePlace): string => `${document}\n${start}\n${end}`;

/** Rows without a place are one sentence when they have one id, or else one text; the n-th of a coder is the n-th of another. */
function textId({ id, text = '', unit }: CodedRow, coder: string, seen: Map<string, number>): string {
  if (id !== undefined) return `id ${id}`;
  const name = `${unit.startsWith('row ') ? '' : unit}\n${flat(text)}`;
  const times = seen.get(`${coder}\n${name}`) ?? 0;
  seen.set(`${coder}\n${name}`, times + 1);
  return `${name}\n${times}`;
}

/** Without their places, sentences would be read alone and count the same, and nobody would see that the key was not used. */
function refusePlaceless(path: string, keyPath: string | undefined, corpus: string | undefined): void {
  if (keyPath === undefined && corpus === undefined) return;
  const what = `${path} has not all of the columns document, start and end`;
  if (keyPath === undefined)
    throw new UsageError(
      `${what}, so its sentences cannot be found in the corpus ${corpus ?? ''}; restore the columns from the sheet as it was drawn, or leave the corpus out to have every row read by itself`,
    );
  throw new UsageError(
    `${what}, so its sentences cannot be found in the key ${keyPath}; restore the columns from the sheet as it was drawn (the same hawkdove sample draws it again), or move the key away to have every row read by itself, unweighted`,
  );
}

/** A text as it is compared: white space, quotation marks, dashes and dots may be others after a spreadsheet or an editor had it. */
export const flat = (text: string): string =>
  text
    .normalize()
    .replace(/[“”„‟«»″]|''/g, '"')
    .replace(/[‘’‚‛‹›′`´]/g, "'")
    .replace(/-{2,}|[\u2010-\u2015\u2212]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();

/** `sheet.csv` has `sheet.key.csv`, and so has `sheet.ana.csv`. */
function keyOf(paths: readonly string[], flag: string | undefined): string | undefined {
  if (flag !== undefined) return flag;
  const keys = paths.map((path) => {
    const base = path.replace(/\.[^./\\]+$/, '');
    return [base, base.replace(/\.[^./\\]+$/, '')].map((stem) => `${stem}.key.csv`).find((key) => existsSync(key));
  });
  if (new Set(keys).size > 1)
    throw new UsageError(
      `the sheets have different keys (${keys.map((key) => key ?? 'none').join(', ')}); evaluate samples apart, or name one key with --key`,
    );
  return keys[0];
}

/** `sheet.ana.csv` beside `sheet.key.csv` is Ana's. */
function coderOf(path: string, keyPath: string | undefined): string {
  const name = basename(path).replace(/\.[^.]+$/, '');
  const stem = keyPath === undefined ? '' : basename(keyPath).replace(/key\.csv$/, '');
  return stem !== '' && name.startsWith(stem) ? name.slice(stem.length) : name;
}
