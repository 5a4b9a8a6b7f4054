import { stringify } from 'csv-stringify/sync';
import { UsageError } from '../../model/usage-error.js';
import type { Dictionary, DictionaryFormat, DictionarySource, Loss, ReadDictionary } from '../dictionary.js';
import { lostDots } from '../dictionary-losses.js';
import { flattened } from '../flattened.js';
import { GrowingDictionary } from '../growing-dictionary.js';
import { rowsOf } from '../rows.js';
import { quoted } from '../settings/spelling.js';
import { decimal, withPoint } from '../weights.js';

/** A table with a row for each term: the term, perhaps its category (dots are levels), perhaps its weight. */
export const termTable: DictionaryFormat = {
  id: 'term-table',
  title: 'table of terms',
  extensions: ['csv', 'tsv'],
  recognises: (text) => placesIn(headerOf(text)) !== undefined,
  read,
  write,
};

const TERMS = ['term', 'entry', 'word', 'pattern', 'phrase', 'token', 'ngram', 'dicterm'];
const CATEGORIES = ['category', 'class', 'label', 'sentiment', 'emotion', 'dimension', 'key'];
const WEIGHTS = ['weight', 'score', 'value', 'valence', 'mean', 'mean_rating', 'rating'];
/** Where a table names no category. */
const UNNAMED = 'terms';

interface Places {
  readonly term: number;
  readonly category: number;
  readonly weight: number;
}

/** Where the columns stand, -1 for those that are missing; nothing without a column of terms. */
function placesIn(columns: readonly string[]): Places | undefined {
  const placeOf = (names: readonly string[]): number =>
    columns.findIndex((column) => names.includes(column.trim().toLowerCase()));
  const term = placeOf(TERMS);
  return term < 0 ? undefined : { term, category: placeOf(CATEGORIES), weight: placeOf(WEIGHTS) };
}

function headerOf(text: string): readonly string[] {
  const [line = ''] = text.split(/[\r\n]/, 1);
  return line.split(/[,;\t]/).map((cell) => cell.replaceAll('"', ''));
}

function read({ path, text }: DictionarySource): ReadDictionary {
  const table = rowsOf(path, text);
  if ('code' in table) throw new UsageError(`${path}:${table.line ?? 1}: ${table.detail}`);
  const places = placesIn(table.columns);
  if (!places)
    throw new UsageError(
      `${path}:1: no column of terms among ${table.columns.map(quoted).join(', ')}; name it ${TERMS.join(', ')}`,
    );

  const dictionary = new GrowingDictionary();
  const read = new Set([places.term, places.category, places.weight]);
  const left = table.columns.filter((name, place) => !read.has(place) && name !== '');
  if (left.length > 0) dictionary.lose(1, `the columns ${left.map(quoted).join(', ')}`);
  for (const row of table.rows) {
    if ('code' in row) {
      dictionary.lose(row.line ?? 1, row.detail);
      continue;
    }
    const cell = (place: number): string => row.cells[place]?.trim() ?? '';
    const names = (cell(places.category) || UNNAMED).split('.');
    const branch = names.reduce((above, name) => dictionary.branch(name, row.line, above), dictionary.root);
    const term = cell(places.term);
    const weight = withPoint(cell(places.weight), table.separator);
    dictionary.add(branch, term, row.line, dictionary.weight(weight, term, row.line));
  }
  return dictionary.finished();
}

function write(dictionary: Dictionary): { text: string; losses: readonly Loss[] } {
  const categories = flattened(dictionary);
  const hasWeights = categories.some(({ branch }) => branch.terms.some(({ weight }) => weight !== undefined));
  const rows = categories.flatMap(({ path, branch }) =>
    branch.terms.map(({ pattern, weight }) => [
      pattern,
      path.join('.'),
      ...(hasWeights ? [weight === undefined ? '' : decimal(weight)] : []),
    ]),
  );
  const header = ['term', 'category', ...(hasWeights ? ['weight'] : [])];
  return { text: stringify([header, ...rows]), losses: lostDots(dictionary) };
}
