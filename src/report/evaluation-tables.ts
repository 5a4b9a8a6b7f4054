import type { Column, Value } from '../model/figures.js';
import { integer, number, text } from './columns.js';
import { csvLines } from './csv.js';

/** A figure with the ends of its interval, where there is one. */
interface Estimate {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly interval?: string;
}

/** A row of the table of an evaluation. */
export interface AgreementRow {
  readonly foundBy: string;
  readonly codedBy: string;
  readonly category: string;
  readonly units: number;
  readonly documents: number;
  readonly coded?: number;
  readonly found?: number;
  readonly both?: number;
  readonly gained?: number;
  readonly lost?: number;
  readonly figures: ReadonlyMap<string, Estimate>;
  readonly note: string;
}

/** A row of the table of errors. */
export type ErrorRow = Readonly<Record<(typeof ERROR_KEYS)[number], string | number>>;

const ESTIMATES = [
  ['prevalence', 'Share of the sentences that hold the category, as coded.'],
  ['agreement', 'Share of the sentences judged alike; for speaker and target, share that is right.'],
  ['precision', 'Share of what was found that is coded.'],
  ['recall', 'Share of what is coded that was found.'],
  ['f1', 'Harmonic mean of precision and recall.'],
  ['kappa', 'Cohen’s κ.'],
  ['alpha', 'Krippendorff’s α, nominal.'],
] as const;

/** The columns of the table of an evaluation. */
export const EVALUATION_COLUMNS: readonly Column[] = [
  text('found_by', 'hawkdove, the folder of other lexicons, difference of the two, or a person.'),
  text('coded_by', 'A person, or together: every sentence on which all who coded it agree.'),
  text('category', 'A category; speaker or target; or how attributions are compared.'),
  integer('units', 'Sentences (or attributions) that were compared.'),
  integer('documents', 'Documents they stand in, which the intervals are made of.'),
  integer('coded', 'Of the units, those coded.'),
  integer('found', 'Those found.'),
  integer('both', 'Those coded and found.'),
  integer('gained', 'Of a difference: sentences that only these lexicons find.'),
  integer('lost', 'Of a difference: sentences that only the other lexicons find.'),
  ...ESTIMATES.flatMap(([name, description]) => [
    number(name, `${description} From 0 to 1 (κ and α from −1); weighted where the sheet has a key.`),
    number(`${name}_low`, 'Lower end of its 95 % interval.'),
    number(`${name}_high`, 'Upper end of its 95 % interval.'),
    text(`${name}_interval`, 'bootstrap over documents, or wilson over documents where the figure is 0 or 1.'),
  ]),
  text('note', 'Why figures or intervals are missing.'),
];

/** The table of an evaluation as CSV. */
export function evaluationTable(rows: readonly AgreementRow[]): string {
  const cells = rows.map(({ figures, ...row }): readonly Value[] => [
    ...[row.foundBy, row.codedBy, row.category, row.units, row.documents],
    ...[row.coded, row.found, row.both, row.gained, row.lost],
    ...ESTIMATES.flatMap(([name]) => {
      const { value, low, high, interval } = figures.get(name) ?? {};
      return [rounded(value), rounded(low), rounded(high), interval];
    }),
    row.note,
  ]);
  return csvLines([EVALUATION_COLUMNS.map(({ name }) => name), ...cells]);
}

const rounded = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Number(value.toFixed(9)) + 0;

const ERROR_KEYS = [
  ...(['codedBy', 'category', 'error', 'sentence', 'path', 'line', 'text', 'match', 'leaf', 'entry'] as const),
  ...(['fate', 'cue', 'speaker', 'note', 'against'] as const),
] as const;

/** The columns of the table of errors. */
export const ERROR_COLUMNS: readonly Column[] = [
  text('coded_by', 'The person, or together.'),
  text('category', 'The category that one has and the other has not.'),
  text('error', 'false hit: found and not coded; miss: coded and not found.'),
  text('sentence', 'Document, start and end in code points; or the id, or the line, of the sheet.'),
  text('path', 'The sheet.'),
  integer('line', 'The line of the sheet, from 1.'),
  text('text', 'The sentence.'),
  text(
    'match',
    'The words that matched: of a false hit the cause, of a miss what did not count; empty where nothing did.',
  ),
  text('leaf', 'The category of the match.'),
  text('entry', 'The lexicon entry that matched.'),
  text('fate', 'hit, negated, mentioned or excluded.'),
  text('cue', 'The words that negate, mention or exclude it.'),
  text('speaker', 'Whose words the sentence was taken for.'),
  text('note', 'What people noted in the sheet.'),
  text('against', 'hit or no hit by the other lexicons, where there are any.'),
];

/** The table of errors as CSV. */
export function errorTable(rows: readonly ErrorRow[]): string {
  const cells = rows.map((row): readonly Value[] => ERROR_KEYS.map((key) => (row[key] === '' ? undefined : row[key])));
  return csvLines([ERROR_COLUMNS.map(({ name }) => name), ...cells]);
}
