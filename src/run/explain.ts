import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { isWithin } from '../model/lexicon.js';
import { UsageError } from '../model/usage-error.js';
import { matchInContext, NEIGHBOURS, type PlacedMatch } from './match-place.js';
import { outputFolder } from './project.js';

/** Which matches are wanted; what is left out is not restricted. */
export interface ExplainOptions {
  /** Folder of a finished run; when left out, the one that `run` would write from the current folder. */
  readonly results?: string | undefined;
  readonly actor?: string | undefined;
  readonly period?: string | undefined;
  /** A leaf or any node above it. */
  readonly category?: string | undefined;
  readonly voice?: string | undefined;
  readonly fate?: string | undefined;
  readonly document?: string | undefined;
  /** Lines to give back at most; 50 when left out. */
  readonly limit?: number | undefined;
}

/** One match in its sentence: a line of a concordance. */
export interface ExplainedTag {
  readonly document: string;
  readonly sentence: string;
  readonly date: string;
  readonly actor: string;
  readonly voice: string;
  readonly category: string;
  readonly entry: string;
  readonly fate: string;
  readonly cue: string;
  readonly hedge: string;
  readonly target: string;
  /** The sentence left of the match, the match, and the rest; white space folded. */
  readonly pre: string;
  readonly keyword: string;
  readonly post: string;
}

/** The sentences behind a figure, and the figure itself where actor, period and category name one. */
export interface Explanation {
  readonly tags: readonly ExplainedTag[];
  /** All that matched the question, also those past the limit. */
  readonly total: number;
  /** Rows of `trends.csv` that the question names, by column. */
  readonly figures: readonly ReadonlyMap<string, string>[];
}

/** A row of a table by its columns. */
type Row = ReadonlyMap<string, string>;

/** What may be asked of the columns whose values are ours. */
const VALUES = { voice: ['own', 'quoted', 'all'], fate: ['hit', 'negated', 'mentioned', 'excluded'] } as const;

/**
 * Reads the sentences behind a figure out of the results of a run. Throws UsageError when there are no results, and for an
 * actor, period, category, document, voice or fate that they do not know.
 */
export async function explain(options: ExplainOptions): Promise<Explanation> {
  for (const name of ['voice', 'fate'] as const) {
    const allowed: readonly string[] = VALUES[name];
    const value = options[name];
    if (value !== undefined && !allowed.includes(value)) {
      throw new UsageError(`unknown ${name} "${value}"; allowed are ${allowed.join(', ')}`);
    }
  }
  const results = outputFolder({ out: options.results });
  const limit = options.limit ?? 50;
  const tags: ExplainedTag[] = [];
  let total = 0;
  for await (const rows of sentencesOf(rowsOf(join(results, 'tags.csv')))) {
    const wanted = rows.filter((row) => isWanted(row, options));
    total += wanted.length;
    for (const row of wanted.slice(0, limit - tags.length)) {
      tags.push(concordanceLine(row, rows));
    }
  }
  if (total === 0) await refuseUnknown(results, options);
  const figures: ReadonlyMap<string, string>[] = [];
  if (options.actor !== undefined && options.category !== undefined) {
    for await (const row of rowsOf(join(results, 'trends.csv'))) {
      const isAsked =
        row.get('actor') === options.actor &&
        row.get('category') === options.category &&
        (options.period === undefined || row.get('period') === options.period) &&
        row.get('voice') === (options.voice ?? 'all');
      if (isAsked) figures.push(row);
    }
  }
  return { tags, total, figures };
}

/** Nothing found may be an answer or a slip of the pen: a name that no table has is told apart from one without matches. */
async function refuseUnknown(results: string, options: ExplainOptions): Promise<void> {
  const columns = [
    ['actor', 'exposure.csv'],
    ['period', 'trends.csv'],
    ['category', 'trends.csv'],
    ['document', 'documents.csv'],
  ] as const;
  for (const [column, file] of columns) {
    const wanted = options[column];
    if (wanted === undefined || wanted === '(all)') continue;
    const known = new Set<string>();
    for await (const row of rowsOf(join(results, file))) {
      const value = cell(row, column);
      for (const part of column === 'actor' ? value.split(';') : [value]) known.add(part);
    }
    if (known.size === 0 || known.has(wanted)) continue;
    const some = [...known].filter((value) => value !== '').slice(0, LISTED);
    const more = known.size > LISTED ? ', …' : '';
    throw new UsageError(`no ${column} "${wanted}" in ${join(results, file)}; it has ${some.join(', ')}${more}`);
  }
}

const LISTED = 30;

async function* rowsOf(path: string): AsyncGenerator<Row> {
  if (!existsSync(path)) {
    throw new UsageError(`there is no ${path}; run \`hawkdove run\` first, or name its output folder with --out`);
  }
  let header: readonly string[] | undefined;
  for await (const cells of createReadStream(path).pipe(parse()) as AsyncIterable<readonly string[]>) {
    if (header === undefined) header = cells;
    else yield new Map(header.map((name, i) => [name, cells[i] ?? '']));
  }
}

function isWanted(row: Row, wanted: ExplainOptions): boolean {
  const has = (column: string, value: string | undefined): boolean =>
    value === undefined || (row.get(column) ?? '').split(';').includes(value);
  const category = row.get('category') ?? '';
  return (
    (wanted.actor === '(all)' || has('actor', wanted.actor)) &&
    has('period', wanted.period) &&
    (wanted.voice === 'all' || has('voice', wanted.voice)) &&
    has('fate', wanted.fate) &&
    has('document', wanted.document) &&
    (wanted.category === undefined || isWithin(category, wanted.category))
  );
}

const cell = (row: Row, column: string): string => row.get(column) ?? '';

/** Rows of one sentence together: each is placed in it by the others, also by those that are not wanted. */
async function* sentencesOf(rows: AsyncIterable<Row>): AsyncGenerator<readonly Row[]> {
  let here: Row[] = [];
  const isSame = (row: Row, column: string): boolean => here[0]?.get(column) === row.get(column);
  for await (const row of rows) {
    if (here.length > 0 && !(isSame(row, 'sentence') && isSame(row, 'document'))) {
      yield here;
      here = [];
    }
    here.push(row);
  }
  yield here;
}

function concordanceLine(row: Row, sentence: readonly Row[]): ExplainedTag {
  const flat = (text: string): string => text.replace(/\s+/g, ' ');
  const at = sentence.indexOf(row);
  const near = sentence.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
  const others = near.filter((other) => other !== row).map(placed);
  const { before, words, after } = matchInContext(placed(row), others);
  return {
    document: cell(row, 'document'),
    sentence: cell(row, 'sentence'),
    date: cell(row, 'date'),
    actor: cell(row, 'actor'),
    voice: cell(row, 'voice'),
    category: cell(row, 'category'),
    entry: cell(row, 'entry'),
    fate: cell(row, 'fate'),
    cue: cell(row, 'cue'),
    hedge: cell(row, 'hedge'),
    target: cell(row, 'target'),
    pre: flat(before),
    keyword: flat(words),
    post: flat(after),
  };
}

const placed = (row: Row): PlacedMatch => ({
  ...{ sentence: cell(row, 'sentence'), start: Number(cell(row, 'start')) },
  ...{ text: cell(row, 'text'), context: cell(row, 'context') },
});
