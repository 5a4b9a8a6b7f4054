import type {
  CategoryChange,
  CategoryPair,
  ChangedHit,
  EntryChange,
  ToneChange,
  TrendChange,
} from '../model/comparison.js';
import type { Column, Value } from '../model/figures.js';
import {
  ACTOR,
  boolean,
  DATE,
  DOCUMENT,
  integer,
  number,
  PERIOD,
  PERIOD_END,
  PERIOD_START,
  SMALL_CELL,
  text,
  TREND_VOICE,
  VOICE,
} from './columns.js';
import { csvLines } from './csv.js';

/** A figure with the ends of its 95 % interval, where there is one. */
interface Estimate {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** A category with how well two lexicons agree on it, sentence by sentence. */
export interface CategoryAgreement extends CategoryChange {
  readonly sentences: number;
  readonly figures: ReadonlyMap<string, Estimate>;
}

/** A table of a comparison: its file, its columns, and a row as cells. */
export interface ComparisonTable<R> {
  readonly file: string;
  readonly columns: readonly Column[];
  readonly cells: (row: R) => readonly Value[];
}

/** The header line of a table. */
export const headerLine = ({ columns }: Pick<ComparisonTable<never>, 'columns'>): string =>
  csvLines([columns.map(({ name }) => name)]);

const PAIR: readonly Column[] = [
  text('category_a', 'Category of the first lexicon; empty where only the second has it.'),
  text('category_b', 'The category of the second that is compared with it; empty where only the first has it.'),
];
const pairCells = ({ a, b }: CategoryPair): readonly Value[] => [a, b];

const HITS: readonly Column[] = [
  integer('hits_a', 'Hits of the first lexicon.'),
  integer('hits_b', 'Hits of the second.'),
];
const CHANGES: readonly Column[] = [
  ...HITS,
  integer('lost', 'Hits of the first that share no character with a hit of the second in the same category.'),
  integer('gained', 'Hits of the second that share no character with a hit of the first.'),
];
const changeCells = ({
  hitsA,
  hitsB,
  lost,
  gained,
}: Pick<EntryChange, 'hitsA' | 'hitsB' | 'lost' | 'gained'>): readonly Value[] => [hitsA, hitsB, lost, gained];

/** An entry a row: only in one, changed, or with other hits. */
export const ENTRIES: ComparisonTable<EntryChange> = {
  file: 'entries.csv',
  columns: [
    ...PAIR,
    text('entry', 'The entry as written; empty where the settings of the category itself differ.'),
    text('change', 'only_a, only_b, changed, or same: the entry is the same, and its hits are not.'),
    text('detail', 'Of a changed one, what it was and what it is.'),
    ...CHANGES,
  ],
  cells: (row) => [...pairCells(row), row.entry, row.change, row.detail, ...changeCells(row)],
};

const AGREEMENT = [
  ['agreement', 'Share of the sentences of the corpus judged alike, 0 to 1.'],
  ['kappa', 'Cohen’s κ over the sentences of the corpus, −1 to 1.'],
  ['alpha', 'Krippendorff’s α, nominal, over the sentences of the corpus, −1 to 1.'],
] as const;

/** A category a row: hits, and agreement over sentences. */
export const CATEGORIES: ComparisonTable<CategoryAgreement> = {
  file: 'categories.csv',
  columns: [
    ...PAIR,
    integer('entries_a', 'Entries of the first lexicon, with those of all categories below.'),
    integer('entries_b', 'Entries of the second.'),
    ...CHANGES,
    integer('sentences', 'Sentences of the corpus with words.'),
    integer('sentences_a', 'Those with a hit of the first lexicon.'),
    integer('sentences_b', 'Those with a hit of the second.'),
    integer('sentences_both', 'Those with a hit of each.'),
    ...AGREEMENT.flatMap(([name, description]) => [
      number(name, `${description} Empty for a category without a partner.`),
      number(`${name}_low`, 'Lower end of its 95 % interval over documents.'),
      number(`${name}_high`, 'Upper end of its 95 % interval over documents.'),
    ]),
  ],
  cells: (row) => [
    ...[...pairCells(row), row.entriesA, row.entriesB],
    // Without a partner nothing can be lost or gained.
    ...(row.a === undefined || row.b === undefined ? [row.hitsA, row.hitsB, undefined, undefined] : changeCells(row)),
    ...[row.sentences, row.sentencesA, row.sentencesB, row.sentencesBoth],
    ...AGREEMENT.flatMap(([name]) => {
      const { value, low, high } = row.figures.get(name) ?? {};
      return [value, low, high].map(rounded);
    }),
  ],
};

/** A hit a row that only one lexicon has. */
export const HIT_LINES: ComparisonTable<ChangedHit> = {
  file: 'hits.csv',
  columns: [
    text('change', 'lost: only the first lexicon has it; gained: only the second.'),
    ...PAIR,
    text('entry', 'The entry that has it.'),
    DOCUMENT,
    integer('start', 'First character of the hit, in code points from 0.'),
    integer('end', 'Past its last character.'),
    text('text', 'The words of the hit.'),
    VOICE,
    ACTOR,
    DATE,
    text('other', 'What the other lexicon makes of the same words: no match, negated, mentioned or excluded.'),
    text('context', 'The sentence.'),
  ],
  cells: (row) => [
    ...[row.change, ...pairCells(row), row.entry, row.document, row.start, row.end, row.text],
    ...[row.voice, row.actor, row.date || undefined, row.other, row.context],
  ],
};

const CELL: readonly Column[] = [ACTOR, TREND_VOICE, PERIOD, PERIOD_START, PERIOD_END];
const cellCells = ({ actor, voice, period }: Pick<TrendChange, 'actor' | 'voice' | 'period'>): readonly Value[] => [
  ...[actor, voice, period.id, period.start, period.end],
];
const DIRECTIONS: readonly Column[] = [
  text('direction_a', 'Of the first lexicon: up, down or level against the last period with a figure.'),
  text('direction_b', 'Of the second.'),
  boolean('turned', 'true where one says up and the other down.'),
];
const directionCells = ({
  directionA,
  directionB,
  isTurned,
}: Pick<ToneChange, 'directionA' | 'directionB' | 'isTurned'>): readonly Value[] => [directionA, directionB, isTurned];

/** A cell of the trends a row in which hits or directions differ. */
export const TREND_CHANGES: ComparisonTable<TrendChange> = {
  file: 'trends.csv',
  columns: [
    ...CELL,
    ...PAIR,
    integer('documents', 'Documents of this actor in this voice and period.'),
    integer('words', 'Words of this actor in this voice and period.'),
    ...HITS,
    number('rate_a', 'Hits of the first lexicon per 1,000 words, at least 0.'),
    number('rate_b', 'Hits of the second per 1,000 words, at least 0.'),
    ...DIRECTIONS,
    SMALL_CELL,
  ],
  cells: (row) => [
    ...[...cellCells(row), ...pairCells(row), row.documents, row.words, row.hitsA, row.hitsB, row.rateA, row.rateB],
    ...[...directionCells(row), row.isSmall],
  ],
};

/** A cell of the tone a row in which it differs. */
export const TONE_CHANGES: ComparisonTable<ToneChange> = {
  file: 'tone.csv',
  columns: [
    ...CELL,
    integer('documents', 'Documents of this actor in this voice and period.'),
    integer('words', 'Words of this actor in this voice and period.'),
    number('tone_a', 'Tone by the first lexicon: ln(positive + 0.5) − ln(negative + 0.5).'),
    number('tone_b', 'Tone by the second.'),
    ...DIRECTIONS,
    SMALL_CELL,
  ],
  cells: (row) => [
    ...[...cellCells(row), row.documents, row.words, row.toneA, row.toneB, ...directionCells(row), row.isSmall],
  ],
};

/** Rows of a table as CSV, without its header. */
export function tableLines<R>(table: ComparisonTable<R>, rows: Iterable<R>): string {
  return csvLines(Array.from(rows, table.cells));
}

const rounded = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Number(value.toFixed(9)) + 0;
