import type { CategoryId } from '../model/lexicon.js';
import { codeValue, type CodeValue } from './code-value.js';
import { codesIn, type Codes } from './code-columns.js';
import { fold } from './columns.js';
import { isBlank, tidy } from './fields.js';
import { Problems } from './settings/problems.js';
import { allowed, quoted } from './settings/spelling.js';
import { badProbability, isProbability } from './sheet-key.js';
import { placeColumns, sheetOf, type SentencePlace, type Sheet } from './sheet-rows.js';
import type { Source } from './source.js';

/** What a person made of a sentence. */
export interface CodedRow {
  /** From 1. */
  readonly line: number;
  /** As the sheet names it. */
  readonly id?: string;
  /** Where it stands in the corpus; missing where the sheet is all there is. */
  readonly place?: SentencePlace;
  /** What is resampled together: the document, or the row itself. */
  readonly unit: string;
  readonly text?: string;
  readonly date?: string;
  readonly author?: string;
  readonly probability?: number;
  readonly coder?: string;
  /** A category that was not coded is not in it. */
  readonly codes: ReadonlyMap<CategoryId, boolean>;
  readonly speaker?: string;
  readonly target?: string;
  readonly note?: string;
}

/** A sheet as a person filled it in. */
export interface CodedSheet {
  readonly path: string;
  readonly categories: readonly CategoryId[];
  /** Whether its sentences are those of a corpus. */
  readonly isDrawn: boolean;
  /** Rows with a code, a speaker or a target. */
  readonly rows: readonly CodedRow[];
  /** Rows without any. */
  readonly uncoded: number;
  /** Blank cells in coded rows that were taken for "not coded", and for "no". */
  readonly blankMissing: number;
  readonly blankNo: number;
  /** Columns that were not used. */
  readonly ignored: readonly string[];
}

/** How a sheet is to be taken. */
export interface CodingOptions {
  /** All nodes of the lexicons. */
  readonly known: readonly CategoryId[];
  /** Only these categories, each in the column that is named; every other column is left alone. */
  readonly categories?: ReadonlyMap<CategoryId, string> | undefined;
  /** What a blank cell of a category means; without it the sheet must show it. */
  readonly blank?: BlankMeaning | undefined;
  /** Column that says which rows belong together; `document` when left out. */
  readonly unit?: string | undefined;
}

export const BLANK_MEANINGS = ['no', 'missing'] as const;
type BlankMeaning = (typeof BLANK_MEANINGS)[number];

/** Together they are in no sheet but the one that the explorer writes. */
const MARKS = ['verdict', 'entry', 'fate', 'sha256'];

const TEXTS = ['text', 'sentence', 'body', 'content', 'speech'];
const SAID = ['id', 'date', 'author', 'coder', 'speaker', 'target', 'note'] as const;
const OURS = [...SAID, ...TEXTS, 'document', 'start', 'end', 'probability', 'context_before', 'context_after'];

/**
 * Reads a sheet with codes: one of `hawkdove sample`, or any CSV or TSV with a column of texts and columns of categories. Throws
 * UsageError with every line that is wrong, since a figure from half a sheet looks like one from a whole.
 */
export function readCodedSheet(source: Source, options: CodingOptions): CodedSheet {
  const problems = new Problems(source.path);
  const sheet = sheetOf(source, problems) ?? problems.throw();
  if (MARKS.every((name) => sheet.placeOf(name) !== undefined)) {
    problems.add(
      { line: 1 },
      'these are marks of `hawkdove explore`: a selected sample, tags that somebody happened to look at, from which no error can be estimated; draw sentences with `hawkdove sample` and code those',
    );
    problems.throw();
  }
  const placeIn = placeColumns(sheet);
  const text = TEXTS.map((name) => sheet.placeOf(name)).find((place) => place !== undefined);
  if (!placeIn && text === undefined) {
    const among = sheet.columns.map(quoted).join(', ');
    problems.add({ line: 1 }, `no column ${TEXTS.join(', ')} among ${among}; name the column of sentences "text"`);
  }
  const unit = sheet.placeOf(options.unit ?? 'document');
  if (options.unit !== undefined && unit === undefined)
    problems.add({ line: 1 }, `no column ${quoted(options.unit)} to keep rows together by; --unit names a column`);
  const codes = codesIn(sheet, options.known, options.categories, problems);
  if (options.categories === undefined)
    refuseUnknown(sheet, codes, { isDrawn: placeIn !== undefined, ...options }, problems);
  problems.throwIfAny();

  const said = SAID.map((name) => [name, sheet.placeOf(name)] as const);
  const lines = sheet.lines.map((line, i) => {
    const marks = codes.marks[i] ?? new Map<CategoryId, CodeValue>();
    const isWritten = ['speaker', 'target'].some((name) => !isBlank(line.cell(sheet.placeOf(name))));
    return { line, marks, isWritten, isEmpty: !isWritten && [...marks.values()].every((value) => value === 'blank') };
  });
  const blank = options.blank ?? meaningOfBlank(codes, lines, problems);
  problems.throwIfAny();

  let [uncoded, blanks] = [0, 0];
  const rows: CodedRow[] = [];
  const probability = sheet.placeOf('probability');
  for (const { line, marks, isEmpty } of lines) {
    if (isEmpty && (blank === 'missing' || marks.size === 0)) {
      uncoded += 1;
      continue;
    }
    const place = placeIn?.(line, problems);
    const words = line.cell(text);
    if (!placeIn && isBlank(words))
      problems.add(line, 'the row has codes and no text; add the sentence, or clear the codes');
    const likely = tidy(line.cell(probability));
    if (likely !== '' && !isProbability(Number(likely))) problems.add(line, badProbability(likely));
    const given = new Map<CategoryId, boolean>();
    for (const [category, value] of marks) {
      if (value === 'blank') blanks += 1;
      if (value !== 'blank' || blank === 'no') given.set(category, value === 'yes');
    }
    const written = said.map(([name, column]) => [name, tidy(line.cell(column))]).filter(([, value]) => value !== '');
    rows.push({
      line: line.line,
      unit: tidy(line.cell(unit)) || `row ${line.line}`,
      codes: given,
      ...(Object.fromEntries(written) as Partial<Record<(typeof SAID)[number], string>>),
      ...(place && { place }),
      ...(text !== undefined && { text: words }),
      ...(likely !== '' && { probability: Number(likely) }),
    });
  }
  refuseTwice(rows, problems);
  problems.throwIfAny();
  return {
    ...{ path: source.path, categories: codes.categories, isDrawn: placeIn !== undefined, rows, uncoded },
    blankMissing: blank === 'missing' ? blanks : 0,
    blankNo: blank === 'no' ? blanks : 0,
    ignored: sheet.columns.filter((name, at) => !codes.places.has(at) && at !== unit && !OURS.includes(fold(name))),
  };
}

/** A column that is one letter away from a category, or holds codes in a drawn sheet, was meant as one. */
function refuseUnknown(
  sheet: Sheet,
  { places, categories }: Codes,
  { isDrawn, known }: CodingOptions & { readonly isDrawn: boolean },
  problems: Problems,
): void {
  const hasOthers = ['speaker', 'target'].some((name) => sheet.placeOf(name) !== undefined);
  if (categories.length === 0 && !hasOthers) {
    const among = sheet.columns.map(quoted).join(', ');
    const remedy = `name columns after categories, or say which is which: --categories ${known[0] ?? 'category'}=column`;
    problems.add({ line: 1 }, `no column is a category among ${among}; ${remedy} (categories: ${known.join(', ')})`);
  }
  sheet.columns.forEach((name, place) => {
    if (places.has(place) || OURS.includes(fold(name)) || name === '') return;
    const hint = allowed(name, known);
    const isNear = hint.includes('did you mean');
    const values = isDrawn ? sheet.lines.map((line) => codeValue(line.cell(place))) : [];
    const hasCodes = values.every((value) => value !== undefined) && values.some((value) => value !== 'blank');
    if (!isNear && !hasCodes) return;
    problems.add(
      { line: 1 },
      `unknown category ${quoted(name)}${hint}. Rename the column, or name those to use: --categories`,
    );
  });
}

/** Who writes a "no" somewhere leaves blank what is not coded; who only ever marks leaves blank what is not there. */
function meaningOfBlank(
  { hasNo, marks }: Codes,
  lines: readonly { readonly isEmpty: boolean }[],
  problems: Problems,
): BlankMeaning {
  const hasYes = marks.some((row) => [...row.values()].includes('yes'));
  if (hasNo || !hasYes) return 'missing';
  const empty = lines.filter(({ isEmpty }) => isEmpty).length;
  if (empty > 0) {
    const rows = empty === 1 ? '1 row is blank' : `${empty} rows are blank`;
    const doubt = `no cell says 0 or no, and ${rows}: do they hold no category, or has nobody coded them?`;
    problems.add({ line: 1 }, `${doubt} Say --blank no or --blank missing`);
  }
  return 'no';
}

/** One person codes a sentence once. */
function refuseTwice(rows: readonly CodedRow[], problems: Problems): void {
  const seen = new Map<string, number>();
  for (const { place, coder, line } of rows) {
    if (!place) continue;
    const id = `${place.document}\n${place.start}\n${place.end}\n${coder ?? ''}`;
    const first = seen.get(id);
    if (first !== undefined)
      problems.add({ line }, `the sentence was coded on line ${first} already; keep one of the two`);
    seen.set(id, line);
  }
}

/** Whether somebody has worked on a sheet or key of `hawkdove sample`; undefined for any other file. */
export function hasCodes(source: Source): boolean | undefined {
  const problems = new Problems(source.path);
  const sheet = sheetOf(source, problems);
  if (!sheet || !placeColumns(sheet)) return undefined;
  if (sheet.placeOf('stratum_sentences') !== undefined) return false;
  if (sheet.placeOf('text') === undefined) return undefined;
  const ours = new Set([...OURS].filter((name) => !['speaker', 'target', 'note'].includes(name)));
  return sheet.columns.some(
    (name, place) => !ours.has(fold(name)) && sheet.lines.some(({ cell }) => !isBlank(cell(place))),
  );
}
