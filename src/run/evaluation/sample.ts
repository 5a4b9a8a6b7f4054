import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { nodesOf } from '../../model/lexicon.js';
import type { CategoryId } from '../../model/lexicon.js';
import { UsageError } from '../../model/usage-error.js';
import { hasCodes } from '../../read/coded-sheet.js';
import { codePointsIn } from '../../report/code-points.js';
import { codingSheet, sheetKey, type SheetRow } from '../../report/coding-sheet.js';
import { createGenerator, DEFAULT_SEED, LARGEST_SEED } from '../../tally/agreement/generator.js';
import { drawStratified, shuffled, type Drawn } from '../../tally/agreement/stratified-sample.js';
import { codingFrame, documentsOf, STRATA, type Frame, type FrameSentence, type Stratum } from './coding-frame.js';
import { VERSION } from '../package-root.js';
import { openProject, type Project, type ProjectOptions } from '../project.js';
import { refuseNowhere, replaceFile } from '../write-table.js';

/** What a sample for hand coding may be asked for besides where things are. */
export interface SampleOptions extends Omit<ProjectOptions, 'out'> {
  /** The sheet; `sheet.csv` in the current folder when left out. Its key stands beside it. */
  readonly sheet?: string | undefined;
  /** Sentences to draw; 200 when left out. */
  readonly size?: number | undefined;
  /** Columns of the sheet; the roots of all lexicons but contested ones when left out. */
  readonly categories?: readonly CategoryId[] | undefined;
  /** What sentences are told apart by; `tagged`, `actor` and `period`, as many of them as the size allows, when left out. */
  readonly strata?: readonly string[] | undefined;
  /** The same seed draws the same sentences. */
  readonly seed?: number | undefined;
  /** Sentences shown before and after; 1 when left out. */
  readonly context?: number | undefined;
  /** One sheet a person, named `sheet.<coder>.csv`. */
  readonly coders?: readonly string[] | undefined;
  /** Share of the sentences that all coders get, 0 to 1; 0.2 when left out. The others are dealt out. */
  readonly overlap?: number | undefined;
}

/** What was drawn, and where it was written. */
export interface SampleReport {
  readonly sheets: readonly { readonly path: string; readonly sentences: number }[];
  readonly key: string;
  readonly sentences: number;
  /** Sentences that all coders got; those of the one sheet when nobody is named. */
  readonly shared: number;
  /** Sentences with words in the corpus, and the documents they stand in. */
  readonly frame: { readonly sentences: number; readonly documents: number; readonly leftOut: number };
  readonly categories: readonly CategoryId[];
  /** What the strata were made of, what was dropped because there would have been too many, and how many there are. */
  readonly strata: { readonly by: readonly string[]; readonly dropped: readonly string[]; readonly count: number };
  readonly seed: number;
}

/**
 * Draws sentences of a corpus to be coded by hand, without showing what the tool makes of them, and writes a sheet and its
 * key. Throws UsageError for wrong use, when the sheet already holds codes, or when it lies among the documents.
 */
export async function sample(options: SampleOptions): Promise<SampleReport> {
  const { size = 200, context = 1, seed = DEFAULT_SEED, overlap = 0.2 } = options;
  wholeNumber('size', size, 1);
  wholeNumber('context', context, 0);
  wholeNumber('seed', seed, 0, LARGEST_SEED);
  if (!(overlap >= 0 && overlap <= 1)) throw new UsageError(`overlap is a share from 0 to 1, not ${overlap}`);
  const coders = codersOf(options.coders);
  const project = openProject({ ...options, out: undefined });
  const categories = categoriesOf(project, options.categories);
  const paths = pathsOf(options.sheet ?? 'sheet.csv', coders);
  for (const path of [...paths.sheets, paths.key]) refuseLoss(path, project);
  refuseLossOfKey(paths.key);

  const frame = await codingFrame(project, { categories, context });
  if (frame.sentences.length === 0) throw new UsageError(`the corpus ${project.corpus} has no sentence to draw`);
  const { by, dropped, groups } = stratified(frame, options.strata, size);
  const drawn = drawStratified(groups, size, seed);
  const rows = await rowsOf(project, drawn);
  const dealt = deal(rows, coders, overlap, seed);

  const hasContext = context > 0;
  const key = sheetKey(
    rows.map(({ row: { document, start, end }, drawn: { stratum, size: all, sampled } }) => ({
      ...{ document, start, end, stratum, size: all, sampled },
    })),
    { strata: by.join(';'), seed, corpus: frame.inputs, lexicons: project.lexiconsSha256, version: VERSION },
  );
  await replaceFile(paths.key, key);
  for (const [i, path] of paths.sheets.entries()) {
    await replaceFile(
      path,
      codingSheet(
        (dealt.sheets[i] ?? []).map(({ row }) => row),
        categories,
        hasContext,
      ),
    );
  }
  return {
    sheets: paths.sheets.map((path, i) => ({ path, sentences: dealt.sheets[i]?.length ?? 0 })),
    key: paths.key,
    sentences: drawn.length,
    shared: dealt.shared,
    frame: { sentences: frame.sentences.length, documents: frame.documents, leftOut: frame.leftOut },
    categories,
    strata: { by, dropped, count: groups.size },
    seed,
  };
}

function wholeNumber(name: string, value: number, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new UsageError(`${name} is a whole number from ${least}, not ${value}`);
}

function codersOf(named: readonly string[] | undefined): readonly string[] {
  const coders = named ?? [];
  const bad = coders.find((coder) => !/^[\p{L}\p{N}_-]+$/u.test(coder) || coder === 'key');
  if (bad !== undefined)
    throw new UsageError(
      `a coder is named with letters, digits, - and _ (not "key"), since a sheet bears the name; not "${bad}"`,
    );
  if (new Set(coders.map((coder) => coder.toLowerCase())).size < coders.length)
    throw new UsageError(`a coder is named twice among ${coders.join(', ')}`);
  return coders;
}

function categoriesOf({ plan }: Project, wanted: readonly CategoryId[] | undefined): readonly CategoryId[] {
  const nodes = plan.lexicons.flatMap((lexicon) => nodesOf(lexicon.root)).map(({ id }) => id);
  const roots = plan.lexicons.filter(({ isContested }) => !isContested).map(({ id }) => id);
  const categories = wanted ?? (roots.length > 0 ? roots : plan.lexicons.map(({ id }) => id));
  const unknown = categories.find((category) => !nodes.includes(category));
  if (unknown !== undefined)
    throw new UsageError(`unknown category "${unknown}"; the lexicons have ${nodes.join(', ')}`);
  if (new Set(categories).size < categories.length) throw new UsageError('a category is named twice');
  if (categories.length === 0) throw new UsageError('name at least one category');
  return categories;
}

function pathsOf(sheet: string, coders: readonly string[]): { sheets: readonly string[]; key: string } {
  if (!/[^/\\]\.csv$/i.test(sheet)) throw new UsageError(`the sheet is a file that ends in .csv, not "${sheet}"`);
  const base = resolve(sheet).replace(/\.csv$/i, '');
  const sheets = coders.length === 0 ? [resolve(sheet)] : coders.map((coder) => `${base}.${coder}.csv`);
  return { sheets, key: `${base}.key.csv` };
}

/** A sheet is hours of somebody's work. */
function refuseLoss(path: string, { corpus }: Project): void {
  if (path.startsWith(corpus + sep))
    throw new UsageError(
      `${path} lies in the corpus, where it would be read as a document; name another place with --out`,
    );
  refuseNowhere(path);
  if (!existsSync(path)) return;
  const isSafe = hasCodes({ path, bytes: readFileSync(path) }) === false;
  if (!isSafe)
    throw new UsageError(
      `${path} has codes in it, or is no sheet that was drawn here; name another with --out, or move it away`,
    );
}

/** Without its key a coded sheet has lost its weights. */
function refuseLossOfKey(key: string): void {
  if (!existsSync(key)) return;
  const [folder, stem] = [dirname(key), basename(key).replace(/key\.csv$/, '')];
  const sheets = readdirSync(folder).filter(
    (name) => name !== basename(key) && name.startsWith(stem) && /\.[ct]sv$/i.test(name),
  );
  const coded = sheets.sort().find((name) => {
    const path = join(folder, name);
    return hasCodes({ path, bytes: readFileSync(path) }) !== false;
  });
  if (coded !== undefined)
    throw new UsageError(
      `${key} is the key of ${join(folder, coded)}, which has codes in it, and would be replaced; name another sheet with --out, or move both away`,
    );
}

interface Strata {
  readonly by: readonly Stratum[];
  readonly dropped: readonly Stratum[];
  readonly groups: ReadonlyMap<string, readonly FrameSentence[]>;
}

/** Strata that nobody asked for are dropped from the last on until the sample holds two sentences of each. */
function stratified({ sentences }: Frame, wanted: readonly string[] | undefined, size: number): Strata {
  const named = (wanted ?? ['tagged', 'actor', 'period']).map((name) => {
    const stratum = STRATA.find((known) => known === name);
    if (!stratum) throw new UsageError(`unknown stratum "${name}"; allowed are ${STRATA.join(', ')}`);
    return stratum;
  });
  for (let kept = named.length; ; kept--) {
    const by = named.slice(0, kept);
    const groups = grouped(sentences, by);
    if (kept === 0 || groups.size * 2 <= size) return { by, dropped: named.slice(kept), groups };
    if (wanted) {
      throw new UsageError(
        `${groups.size} strata by ${by.join(', ')} need a sample of at least ${groups.size * 2}, two sentences each; raise --size or name fewer --strata`,
      );
    }
  }
}

function grouped(sentences: readonly FrameSentence[], by: readonly Stratum[]): ReadonlyMap<string, FrameSentence[]> {
  const groups = new Map<string, FrameSentence[]>();
  for (const sentence of sentences) {
    const name = by.map((stratum) => sentence.strata.get(stratum) ?? '').join(' | ');
    const group = groups.get(name);
    if (group) group.push(sentence);
    else groups.set(name, [sentence]);
  }
  return groups;
}

interface DrawnRow {
  readonly row: SheetRow;
  readonly drawn: Drawn<FrameSentence>;
}

async function rowsOf(project: Project, drawn: readonly Drawn<FrameSentence>[]): Promise<readonly DrawnRow[]> {
  const documents = await documentsOf(project, new Set(drawn.map(({ unit }) => unit.document)));
  return drawn.map((each) => {
    const { document: id, start, end, from, to } = each.unit;
    const document = documents.get(id);
    if (!document) throw new UsageError(`${id} changed while the sample was drawn; draw it again`);
    const { text, date } = document;
    const codePoint = codePointsIn(text);
    const row = {
      ...{ document: id, start: codePoint(start), end: codePoint(end), date, text: text.slice(start, end) },
      ...{ before: text.slice(from, start).trim(), after: text.slice(end, to).trim() },
    };
    return { row, drawn: each };
  });
}

/** The sheet of each coder: the shared sentences and every n-th of the others, in the random order of the draw. */
function deal(
  rows: readonly DrawnRow[],
  coders: readonly string[],
  overlap: number,
  seed: number,
): { sheets: readonly (readonly DrawnRow[])[]; shared: number } {
  if (coders.length < 2) return { sheets: [rows], shared: rows.length };
  const shared = new Set(shuffled(rows, Math.round(rows.length * overlap), createGenerator(seed).below));
  const others = rows.filter((row) => !shared.has(row));
  const owner = new Map(others.map((row, i) => [row, i % coders.length]));
  return {
    sheets: coders.map((_, coder) => rows.filter((row) => shared.has(row) || owner.get(row) === coder)),
    shared: shared.size,
  };
}
