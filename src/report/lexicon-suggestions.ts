import type { Value } from '../model/figures.js';
import type { CategoryId } from '../model/lexicon.js';
import { csvLines } from './csv.js';

/** Something that an entry could be made of, and why. */
export interface EntrySuggestion {
  readonly entry: string;
  /** The leaf that it keeps company with most, or whose entry it is a variant of. */
  readonly category: CategoryId;
  readonly kind: 'spelling' | 'hyphenation' | 'inflection' | 'collocate' | 'keyword';
  /** The entry that it is a variant of, or stands nearest to most times; empty where there is none. */
  readonly of: string;
  /** Where no entry of the category finds it. */
  readonly occurrences: number;
  readonly documents: number;
  /** In sentences with a hit, in all others, and what comes of comparing them; missing for variants. */
  readonly beside?: number;
  readonly elsewhere?: number;
  readonly g2?: number;
  readonly pAdjusted?: number;
  readonly logRatio?: number;
  /** Missing where it never stands near a hit. */
  readonly logDice?: number;
  /** Other categories that find it already. */
  readonly foundBy: readonly CategoryId[];
  /** Up to three places in different documents, as far as there are. */
  readonly examples: readonly { readonly document: string; readonly line: string }[];
}

/** Suggestions as a CSV with an empty column `accept`, to be filled in and read again. */
export function suggestionsTable(suggestions: readonly EntrySuggestion[]): string {
  const header = [
    ...['accept', 'entry', 'category', 'kind', 'of', 'occurrences', 'documents', 'n_target', 'n_reference', 'g2'],
    ...['p_adjusted', 'log_ratio', 'log_dice', 'found_by', 'example_1', 'example_2', 'example_3'],
  ];
  const rows = suggestions.map((one): readonly Value[] => [
    ...[undefined, one.entry, one.category, one.kind, one.of, one.occurrences, one.documents, one.beside],
    ...[one.elsewhere, figure(one.g2), figure(one.pAdjusted), figure(one.logRatio), figure(one.logDice)],
    ...[one.foundBy.join(';'), ...[0, 1, 2].map((at) => one.examples[at]?.line)],
  ]);
  return csvLines([header, ...rows]);
}

const figure = (value: number | undefined): Value =>
  value === undefined ? undefined : String(Number(value.toPrecision(6)));
