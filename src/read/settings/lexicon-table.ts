import type { Category, Entry, Lexicon } from '../../model/lexicon.js';
import { isBlank, tidy } from '../fields.js';
import { rowsOf } from '../rows.js';
import { isRounded, thousandths } from '../weights.js';
import { categoryKeyProblem, lexiconIdProblem } from './category-tree.js';
import { STRENGTHS, TARGETS } from './lexicon-shape.js';
import { entryKey, entryProblem, expressionProblem, partOfSpeechProblem, patternProblem } from './pattern.js';
import { Problems } from './problems.js';
import { allowed, quoted } from './spelling.js';
import { controlProblem } from './texts.js';
import { wordsWithin, withinProblem } from './within.js';

const COLUMNS = [
  ...(['entry', 'category', 'type', 'case', 'strength', 'pos', 'except', 'near', 'not_near', 'within'] as const),
  ...(['target', 'requires_target', 'weight'] as const),
] as const;
type Column = (typeof COLUMNS)[number];
/** Other names that tables in use have for the column of entries. */
const ENTRY_NAMES = ['entry', 'term', 'word', 'phrase'];
const DEEPEST = 100;
const EMPTY = 'the lexicon is empty; write a header with the column "entry", and a row for each entry';
const TYPES = ['phrase', 'lemma', 'regex'] as const;
const FLAGS = ['true', 'false'] as const;

/** A category that grows row by row; `seen` knows the line of each entry. */
interface Growing {
  readonly id: string;
  readonly key: string;
  readonly entries: Entry[];
  readonly seen: Map<string, number>;
  readonly children: Map<string, Growing>;
}

/** Reads a lexicon from a table with a row for each entry; the file's name is its id. Throws a `UsageError` that lists all that is wrong. */
export function parseLexiconTable(
  path: string,
  text: string,
  { contested = false }: { contested?: boolean } = {},
): Lexicon {
  const problems = new Problems(path);
  const id = nameOf(path);
  const wrongId = lexiconIdProblem(id);
  if (wrongId !== undefined) problems.add({ line: 1 }, `${wrongId}; rename the file, whose name is the id`);

  const table = rowsOf(path, text, /\.tsv$/i.test(path) ? '\t' : undefined);
  if ('code' in table || table.rows.length === 0) {
    const isEmpty = !('code' in table) || table.code === 'empty_text';
    problems.add({ line: 1 }, isEmpty ? EMPTY : table.detail);
    return problems.throw();
  }
  const columns = columnsOf(table.columns, problems);
  problems.throwIfAny();

  const root = growing(id, id);
  for (const row of table.rows) {
    const line = row.line ?? 1;
    if ('code' in row) {
      problems.add({ line }, row.detail);
      continue;
    }
    const cell = (column: Column): string => {
      const index = columns.get(column);
      return index === undefined ? '' : tidy((row.cells[index] ?? '').normalize());
    };
    if (row.cells.every(isBlank)) continue;
    const entry = entryOf(cell, line, problems);
    const leaf = leafOf(root, cell('category'), line, problems);
    if (entry && leaf) add(entry, leaf, problems);
  }
  refuseMixtures(root, problems);
  if (contested && root.children.size === 0)
    problems.add(
      { line: 1 },
      'a contested concept needs the column "category", with one of its rival names in each row',
    );
  problems.throwIfAny();
  return { id, path, source: '', isExclusive: false, isContested: contested, root: settled(root) };
}

/** The file's name without folder and extension. */
function nameOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).normalize();
  return name.slice(0, name.lastIndexOf('.'));
}

function columnsOf(cells: readonly string[], problems: Problems): ReadonlyMap<Column, number> {
  const line = 1;
  const columns = new Map<Column, number>();
  cells.forEach((cell, index) => {
    const name = cell.trim().toLowerCase();
    const column = ENTRY_NAMES.includes(name) ? 'entry' : COLUMNS.find((known) => known === name);
    if (!column) problems.add({ line }, `unknown column ${quoted(cell)}${allowed(name, COLUMNS)}`);
    else if (columns.has(column))
      problems.add({ line }, `the column ${quoted(cell)} stands twice (${ENTRY_NAMES.join(', ')} are one)`);
    else columns.set(column, index);
  });
  if (!columns.has('entry')) problems.add({ line }, 'the column "entry" is missing');
  return columns;
}

function entryOf(cell: (column: Column) => string, line: number, found: Problems): Entry | undefined {
  const complain = (message: string): void => {
    found.add({ line }, message);
  };
  const oneOf = <const W extends string>(column: Column, words: readonly W[]): W | undefined => {
    const given = cell(column);
    const word = words.find((known) => known === given);
    if (word === undefined && given !== '') complain(`unknown ${column} ${quoted(given)}${allowed(given, words)}`);
    return word;
  };
  const isTrue = (column: Column): boolean | undefined => {
    const word = oneOf(column, FLAGS);
    return word === undefined ? undefined : word === 'true';
  };
  const patternsIn = (column: Column): readonly string[] =>
    cell(column)
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const checked = (column: Column, problemOf: (given: string) => string | undefined): string | undefined => {
    const given = cell(column);
    const problem = given === '' ? undefined : problemOf(given);
    if (problem !== undefined) complain(problem);
    return given === '' || problem !== undefined ? undefined : given;
  };
  const pattern = cell('entry');
  const by = oneOf('type', TYPES) ?? 'phrase';
  const [except, near, notNear] = [patternsIn('except'), patternsIn('near'), patternsIn('not_near')];
  const wrong =
    pattern === ''
      ? 'the entry is empty'
      : (controlProblem(pattern) ?? (by === 'regex' ? expressionProblem(pattern) : patternProblem(pattern)));
  const around = [...except, ...near, ...notNear].map((one) => controlProblem(one) ?? patternProblem(one));
  const problems = [wrong, ...around].filter((one) => one !== undefined);
  if (problems[0] !== undefined) {
    complain(problems[0]);
    return undefined;
  }
  const pos = checked('pos', partOfSpeechProblem);
  const within = checked('within', withinProblem);
  const most = within === undefined ? Infinity : wordsWithin(within);
  const target = oneOf('target', TARGETS);
  const requiresTarget = isTrue('requires_target');
  if (requiresTarget === true && target === undefined)
    complain('"requires_target" needs the column "target": subject or object');
  const heft = thousandths(cell('weight'));
  if (cell('weight') !== '' && (heft === undefined || isRounded(cell('weight'))))
    complain(`the weight ${quoted(cell('weight'))} is not a decimal number with at most three places`);
  const entry: Entry = {
    pattern,
    by,
    ...(isTrue('case') === true && { isCased: true }),
    ...(pos !== undefined && { pos }),
    strength: oneOf('strength', STRENGTHS) ?? 'strong',
    except,
    ...(near.length > 0 && { near }),
    ...(notNear.length > 0 && { notNear }),
    ...(most !== Infinity && { within: most }),
    ...(target !== undefined && { target }),
    ...(requiresTarget !== undefined && { requiresTarget }),
    ...(heft !== undefined && { weight: heft }),
    line,
  };
  const faulty = entryProblem(entry);
  if (faulty === undefined) return entry;
  complain(faulty.problem);
  return undefined;
}

/** The category of a row, grown as needed; the root when none is named. */
function leafOf(root: Growing, path: string, line: number, problems: Problems): Growing | undefined {
  let node = root;
  const keys = path === '' ? [] : path.split('.', DEEPEST + 1).map((part) => part.trim());
  if (keys.length > DEEPEST) {
    problems.add({ line }, `the category is nested deeper than ${DEEPEST} levels; use fewer`);
    return undefined;
  }
  for (const key of keys) {
    const problem = categoryKeyProblem(key);
    if (problem !== undefined) {
      problems.add({ line }, `${problem} (in ${quoted(path)})`);
      return undefined;
    }
    const child = node.children.get(key) ?? growing(`${node.id}.${key}`, key);
    node.children.set(key, child);
    node = child;
  }
  return node;
}

function add(entry: Entry, leaf: Growing, problems: Problems): void {
  const { line } = entry;
  const key = entryKey(entry);
  const first = leaf.seen.get(key);
  if (first !== undefined) {
    problems.add({ line }, `the entry ${quoted(entry.pattern)} is written twice in ${leaf.id}, first on line ${first}`);
    return;
  }
  leaf.seen.set(key, line);
  leaf.entries.push(entry);
}

/** A category holds entries or categories, as in YAML. */
function refuseMixtures({ id, entries: [first], children }: Growing, problems: Problems): void {
  if (first && children.size > 0)
    problems.add(
      { line: first.line },
      `${id} has categories below it; give the entry ${quoted(first.pattern)} one of them, or one of its own`,
    );
  for (const child of children.values()) refuseMixtures(child, problems);
}

function growing(id: string, key: string): Growing {
  return { id, key, entries: [], seen: new Map(), children: new Map() };
}

function settled({ id, key, entries, children }: Growing): Category {
  return {
    id,
    title: key,
    description: '',
    entries,
    except: [],
    examples: [],
    children: [...children.values()].map(settled),
  };
}
