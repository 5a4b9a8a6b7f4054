import type { CategoryId } from '../model/lexicon.js';
import { CODE_VALUES, codeValue, type CodeValue } from './code-value.js';
import { fold } from './columns.js';
import { tidy } from './fields.js';
import type { Problems } from './settings/problems.js';
import { allowed, quoted } from './settings/spelling.js';
import type { Sheet, SheetLine } from './sheet-rows.js';

/** What the cells of a sheet say about categories. */
export interface Codes {
  readonly categories: readonly CategoryId[];
  /** Places of the columns that they stand in. */
  readonly places: ReadonlySet<number>;
  /** For every line, a value for every category. */
  readonly marks: readonly ReadonlyMap<CategoryId, CodeValue>[];
  /** Whether a "no" is written anywhere: then a blank says nothing. */
  readonly hasNo: boolean;
}

const LISTS = ['categories', 'category'];
const NONE = new Set(['none', '0', 'no', '-', 'other']);

/**
 * Reads the codes of a sheet: from a column a category (`peace_oriented` is `peace-oriented`), or from one column `categories` with
 * ids joined by `;`, where `none` says that there is no category. With `wanted`, from the columns named there.
 */
export function codesIn(
  sheet: Sheet,
  known: readonly CategoryId[],
  wanted: ReadonlyMap<CategoryId, string> | undefined,
  problems: Problems,
): Codes {
  const columns = wanted ? wantedColumns(sheet, wanted, problems) : namedColumns(sheet, known, problems);
  const list = LISTS.map((name) => sheet.placeOf(name)).find((place) => place !== undefined);
  if (columns.size === 0 && list !== undefined && !wanted) return listedIn(sheet, list, known, problems);
  let hasNo = false;
  const marks = sheet.lines.map((line) => {
    const row = new Map<CategoryId, CodeValue>();
    for (const [category, place] of columns) {
      const value = codeValue(line.cell(place));
      if (value === 'no') hasNo = true;
      if (value !== undefined) row.set(category, value);
      else problems.add(line, `${category} is ${quoted(line.cell(place))}; write ${CODE_VALUES}`);
    }
    return row;
  });
  return { categories: [...columns.keys()], places: new Set(columns.values()), marks, hasNo };
}

/** Names as they are compared: in capitals or not, with any of space, _ and - between words. */
const folded = (name: string): string => fold(name).replace(/[\s_-]+/g, '-');

const named = (name: string, known: readonly CategoryId[]): CategoryId | undefined =>
  known.find((id) => folded(id) === folded(name));

function wantedColumns(
  { columns }: Sheet,
  wanted: ReadonlyMap<CategoryId, string>,
  problems: Problems,
): ReadonlyMap<CategoryId, number> {
  const found = new Map<CategoryId, number>();
  for (const [category, column] of wanted) {
    const place = columns.findIndex((name) => folded(name) === folded(column));
    if (place >= 0) found.set(category, place);
    else {
      const among = columns.map(quoted).join(', ');
      problems.add({ line: 1 }, `no column ${quoted(column)} for the category ${category} among ${among}`);
    }
  }
  return found;
}

function namedColumns(
  { columns }: Sheet,
  known: readonly CategoryId[],
  problems: Problems,
): ReadonlyMap<CategoryId, number> {
  const found = new Map<CategoryId, number>();
  columns.forEach((name, place) => {
    const category = named(name, known);
    if (category === undefined) return;
    if (found.has(category))
      problems.add({ line: 1 }, `two columns stand for the category ${category}; rename or remove one`);
    found.set(category, place);
  });
  return found;
}

function listedIn(sheet: Sheet, place: number, known: readonly CategoryId[], problems: Problems): Codes {
  let hasNo = false;
  const lists = sheet.lines.map((line) => {
    const parts = partsOf(line, place);
    if (parts.length === 0) return undefined;
    return parts.flatMap((part) => {
      const category = named(part, known);
      if (category !== undefined) return [category];
      if (NONE.has(part.toLowerCase())) hasNo = true;
      else problems.add(line, `unknown category ${quoted(part)}${allowed(part, [...known, 'none'])}`);
      return [];
    });
  });
  const categories = known.filter((category) => lists.some((list) => list?.includes(category)));
  const marks = lists.map((list) => {
    const value = (category: CategoryId): CodeValue =>
      list === undefined ? 'blank' : list.includes(category) ? 'yes' : 'no';
    return new Map(categories.map((category) => [category, value(category)]));
  });
  return { categories, places: new Set([place]), marks, hasNo };
}

const partsOf = ({ cell }: SheetLine, place: number): readonly string[] =>
  cell(place)
    .split(/[;,|]/)
    .map(tidy)
    .filter((part) => part !== '');
