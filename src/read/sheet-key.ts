import { tidy } from './fields.js';
import { Problems } from './settings/problems.js';
import { placeColumns, sheetOf, type SentencePlace } from './sheet-rows.js';
import type { Source } from './source.js';

/** How a sentence came into a sample. */
export interface KeyEntry extends SentencePlace {
  readonly stratum: string;
  /** Sentences in its stratum. */
  readonly size: number;
  /** How likely it was drawn, above 0 and at most 1. */
  readonly probability: number;
}

/** The key of a drawn sheet. */
export interface SheetKey {
  readonly entries: readonly KeyEntry[];
  /** Hash of the lexicons that the sample was drawn with. */
  readonly lexicons: string;
}

/** Reads the key of a sheet. Throws UsageError with every line that is wrong. */
export function readSheetKey(source: Source): SheetKey {
  const problems = new Problems(source.path);
  const sheet = sheetOf(source, problems) ?? problems.throw();
  const placeOf = placeColumns(sheet);
  const columns = (['stratum', 'stratum_sentences', 'probability'] as const).map((name) => sheet.placeOf(name));
  const [stratum, size, probability] = columns;
  if (!placeOf || columns.includes(undefined)) {
    problems.add(
      { line: 1 },
      'a key has the columns document, start, end, stratum, stratum_sentences and probability; take the file as `hawkdove sample` wrote it',
    );
    return problems.throw();
  }
  const seen = new Set<string>();
  const entries = sheet.lines.flatMap((line): readonly KeyEntry[] => {
    const place = placeOf(line, problems);
    if (!place) return [];
    const id = `${place.document}\n${place.start}\n${place.end}`;
    if (seen.has(id)) problems.add(line, 'the sentence stands in the key twice; take the file as it was written');
    seen.add(id);
    const entry = {
      ...place,
      stratum: line.cell(stratum),
      size: Number(tidy(line.cell(size)) || NaN),
      probability: Number(tidy(line.cell(probability)) || NaN),
    };
    if (!isProbability(entry.probability)) problems.add(line, badProbability(line.cell(probability)));
    if (!Number.isInteger(entry.size) || entry.size < 1)
      problems.add(line, `stratum_sentences is a whole number from 1, not "${line.cell(size)}"`);
    return [entry];
  });
  problems.throwIfAny();
  return { entries, lexicons: sheet.lines[0]?.cell(sheet.placeOf('lexicons_sha256')) ?? '' };
}

/** Whether a number can be the probability of something that was drawn. */
export const isProbability = (value: number): boolean => value > 0 && value <= 1;

/** For messages. */
export const badProbability = (written: string): string =>
  `probability is above 0 and at most 1, not "${written}"; a sentence that could not be drawn has no place here`;
