import type { CategoryId } from '../../model/lexicon.js';
import {
  type Cluster,
  CLUSTERS,
  DUPLICATE_RULES,
  DUPLICATE_WINDOWS,
  type DuplicateRule,
  type DuplicateWindow,
  type Minimum,
  PERIOD_UNITS,
  type PeriodUnit,
} from '../../model/plan.js';
import { UsageError } from '../../model/usage-error.js';
import { checkDateFormat } from '../dates.js';
import { FIELDS } from '../fields.js';
import { LEGACY_ENCODINGS, type LegacyEncoding } from '../legacy-encoding.js';
import type { SplitRule } from '../split-rule.js';
import { list, mapping } from './lists.js';
import { optional, record, required } from './record.js';
import { mapped, type Shape, Wrong } from './shape.js';
import { allowed, quoted } from './spelling.js';
import { choice, count, line, text, weight } from './texts.js';
import { readYaml } from './written.js';

/** Columns of a table by what they hold; of a metadata file `path` as well. */
type ColumnNames = ReadonlyMap<string, string>;

/** `hawkdove.config.yaml` as written: nothing filled in, paths not yet resolved. */
export interface Config {
  readonly corpus?: string;
  readonly lexicons?: string;
  readonly actors?: string;
  readonly events?: string;
  readonly output?: string;
  readonly period?: PeriodUnit;
  readonly minimum?: Partial<Minimum>;
  readonly tone?: { readonly positive?: CategoryId; readonly negative?: CategoryId };
  readonly metadata?: { readonly file?: string; readonly columns?: ColumnNames };
  readonly columns?: ColumnNames;
  readonly dateFormat?: string;
  readonly encoding?: LegacyEncoding;
  /** From a folder or pattern of the corpus to the kind of documents there that do not name theirs. */
  readonly kinds?: ReadonlyMap<string, string>;
  readonly split?: readonly SplitRule[];
  readonly duplicates?: DuplicateRule;
  readonly duplicatesWithin?: DuplicateWindow;
  /** In thousandths. */
  readonly duplicateSimilarity?: number;
  readonly cluster?: Cluster;
  readonly workers?: number;
  readonly cache?: { readonly folder?: string; readonly megabytes?: number };
  /** Ids of the rules that mask boilerplate; all when missing, none when empty. */
  readonly masks?: readonly string[];
}

function columnNames(known: readonly string[]): Shape<ColumnNames> {
  return mapping(
    text(),
    (key) => (known.includes(key) ? undefined : `unknown field ${quoted(key)}${allowed(key, known)}`),
    known,
  );
}

const dateFormat: Shape<string> = text((format) => {
  try {
    checkDateFormat(format);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
});

const said = (what: string): ReturnType<typeof optional<string>> =>
  optional(text(), `Line above a text that says its ${what}.`);

/** Rules by the files that they are about. */
const splitRules: Shape<readonly SplitRule[]> = mapped(
  mapping(
    record({
      at: required(text(), 'Regular expression (RE2) of the whole line above each text.'),
      text: optional(text(), 'Of the line with which a text begins. Default: below the last line about it.'),
      end: optional(text(), 'Of the line that ends the last text.'),
      title: said('title, over several lines'),
      date: said('date'),
      author: said('author'),
      kind: said('kind'),
      outlet: said('outlet'),
      language: said('language'),
    }),
    () => undefined,
  ),
  (rules) =>
    Array.from(rules, ([files, { at, text: begins, end, ...fields }]) => ({
      ...{ files, at, text: begins, end },
      fields: new Map(
        FIELDS.flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]] as const])),
      ),
    })),
);

/** Below a half texts on one subject would be copies of each other. */
const similarity: Shape<number> = {
  ...mapped(weight, (given) =>
    given >= 500 && given <= 1000 ? given : new Wrong(`${given / 1000} is not a number from 0.5 to 1`),
  ),
  schema: () => ({ type: 'number', minimum: 0.5, maximum: 1 }),
};

/** The keys of `hawkdove.config.yaml`. */
export const configShape: Shape<Config> = mapped(
  record({
    corpus: optional(text(), 'Folder of documents, relative to this file.'),
    lexicons: optional(text(), 'Folder of lexicons, relative to this file.'),
    actors: optional(text(), 'Registry of actors, relative to this file. Default: actors.yaml in the corpus.'),
    events: optional(text(), 'Events and spans, relative to this file. Default: events.yaml in the corpus.'),
    output: optional(text(), 'Folder that a run writes, relative to this file.'),
    period: optional(choice(PERIOD_UNITS), 'Length of a period; span: the spans of events.yaml. Default: month.'),
    minimum: optional(
      record({
        documents: optional(count, 'Fewest documents of a cell that gets figures. Default: 5.'),
        words: optional(count, 'Fewest words of a cell that gets figures. Default: 500.'),
        hits: optional(count, 'Fewest hits for a difference between two cells. Default: 5.'),
      }),
      'Cells below keep their counts and lose their figures.',
    ),
    tone: optional(
      record({
        positive: optional(line(), 'Id of a category. Default: peace-oriented.'),
        negative: optional(line(), 'Id of a category. Default: militaristic.'),
      }),
      'The two categories whose balance is the tone.',
    ),
    metadata: optional(
      record({
        file: optional(text(), 'Table with a row for each document. Default: metadata.csv in the corpus.'),
        columns: optional(columnNames(['path', ...FIELDS]), 'Its columns, where they have other names: field: column.'),
      }),
      'What is known of the documents besides their text.',
    ),
    columns: optional(
      columnNames(['text', 'id', ...FIELDS]),
      'Columns of tables that hold documents, where they have other names: field: column.',
    ),
    date_format: optional(dateFormat, 'How dates are written that are not YYYY-MM-DD, for example DD.MM.YYYY.'),
    encoding: optional(
      choice(LEGACY_ENCODINGS),
      'Encoding of files that are neither UTF-8 nor marked as UTF-16. Default: guessed, with a warning.',
    ),
    kinds: optional(
      mapping(line(), () => undefined),
      'Kinds by path in the corpus (folder or pattern: kind), for documents that do not name theirs; the longest pattern wins.',
    ),
    split: optional(splitRules, 'Plain texts with many documents in one file: file or pattern: rule.'),
    duplicates: optional(
      choice(DUPLICATE_RULES),
      'Copies of one text count once, are all kept, or count once for each outlet. Default: once.',
    ),
    duplicates_within: optional(
      choice(DUPLICATE_WINDOWS),
      'Copies count once a day, week or month, or once in all. Default: all.',
    ),
    duplicate_similarity: optional(
      similarity,
      'Share of common runs of five words from which two texts are copies, from 0.5; 1 for the same text only. Default: 0.8.',
    ),
    cluster: optional(choice(CLUSTERS), 'What the own voice is sampled by. Default: document.'),
    cache: optional(
      record({
        folder: optional(text(), 'Folder, relative to this file. Default: hawkdove in the user’s folder for caches.'),
        megabytes: optional(count, 'Most that is kept; the oldest goes first. Default: 2000.'),
      }),
      'Where analyses are kept for the next run.',
    ),
    workers: optional(count, 'Threads that analyse documents. Default: as many as the machine has cores.'),
    masks: optional(
      list(line()),
      'Rules by which boilerplate is left out: false for none, or those that are wanted. Default: true, all.',
    ),
  }),
  ({ date_format, masks, duplicates_within, duplicate_similarity, ...rest }) => ({
    ...rest,
    ...(duplicates_within !== undefined && { duplicatesWithin: duplicates_within }),
    ...(duplicate_similarity !== undefined && { duplicateSimilarity: duplicate_similarity }),
    ...(date_format !== undefined && { dateFormat: date_format }),
    ...(masks !== undefined && masks.join() !== 'true' && { masks: masks.join() === 'false' ? [] : masks }),
  }),
);

/** Reads `hawkdove.config.yaml`; an empty one says nothing. Throws a `UsageError` that lists all that is wrong. */
export function parseConfig(path: string, text: string): Config {
  const { root, problems } = readYaml(path, text);
  const config = root && configShape.read(root, problems);
  problems.throwIfAny();
  return config ?? {};
}
