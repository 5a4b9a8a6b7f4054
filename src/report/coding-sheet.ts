import { isFormula } from '../model/formula.js';
import type { CategoryId } from '../model/lexicon.js';
import type { Value } from '../model/figures.js';
import { csvLines } from './csv.js';

/** A sentence to be coded by hand; offsets in code points. */
export interface SheetRow {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly date?: string | undefined;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** What is known of a drawn sentence and kept from whoever codes it. */
export interface KeyRow extends Pick<SheetRow, 'document' | 'start' | 'end'> {
  readonly stratum: string;
  readonly size: number;
  readonly sampled: number;
}

/** What made a sample: the same in every row of the key. */
export interface KeySource {
  readonly strata: string;
  readonly seed: number;
  readonly corpus: string;
  readonly lexicons: string;
  readonly version: string;
}

// A spreadsheet takes a file without it for its own old encoding.
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A sheet for hand coding as CSV for a spreadsheet: a sentence a row, an empty column for every category, and for speaker, target
 * and note. Nothing in it tells what the tool found.
 */
export function codingSheet(rows: readonly SheetRow[], categories: readonly CategoryId[], hasContext: boolean): string {
  const around = (value: string): readonly string[] => (hasContext ? [value] : []);
  const header = [
    ...['document', 'start', 'end', 'date', ...around('context_before'), 'text', ...around('context_after')],
    ...[...categories, 'speaker', 'target', 'note'],
  ];
  const blank = [...categories, 'speaker', 'target', 'note'].map(() => undefined);
  const cells = rows.map(({ document, start, end, date, text, before, after }): readonly Value[] => [
    ...[guarded(document), start, end, date, ...around(guarded(before)), guarded(text), ...around(guarded(after))],
    ...blank,
  ]);
  return BYTE_ORDER_MARK + csvLines([header, ...cells]);
}

/** The key of a sheet as CSV: the stratum of every sentence, and how likely it was drawn. */
export function sheetKey(rows: readonly KeyRow[], { strata, seed, corpus, lexicons, version }: KeySource): string {
  const header = [
    ...['document', 'start', 'end', 'stratum', 'stratum_sentences', 'stratum_sample', 'probability'],
    ...['strata', 'seed', 'corpus_sha256', 'lexicons_sha256', 'version'],
  ];
  const cells = rows.map(({ document, start, end, stratum, size, sampled }): readonly Value[] => [
    ...[guarded(document), start, end, guarded(stratum), size, sampled, sampled / size],
    ...[strata, seed, corpus, lexicons, version],
  ]);
  return csvLines([header, ...cells]);
}

/** A cell that a spreadsheet could take for a formula gets an apostrophe before it, which the reader of coded sheets takes off again. */
export const guarded = (text: string): string => (isFormula(text) ? `'${text}` : text);
