import { type Field, fieldNear, FIELDS, type Fields, tidy, type Written } from './fields.js';
import { quoted } from './settings/spelling.js';

/** What a column of a table (or a key of an object) may hold. */
type ColumnField = Field | 'text' | 'id' | 'path';

/** Names that a column of texts goes by, the likeliest first. */
export const TEXT_COLUMNS = ['text', 'body', 'content', 'speech'] as const;

/** The columns asked for that were found, by their place in the table, and the names of those that were not. */
export interface Columns {
  readonly places: ReadonlyMap<ColumnField, number>;
  readonly absent: readonly string[];
  /** A clause for each column left alone that looks like a slip of the pen for a field that no column holds. */
  readonly slips: readonly string[];
}

/**
 * Finds the columns by the names that the configuration gives, else by a field's own name, in capitals or not. A column
 * that was asked for by name is never replaced by another; a column of texts may also be called body, content or speech.
 */
export function columnsOf(
  names: readonly string[],
  mapping: ReadonlyMap<string, string>,
  also: readonly ('text' | 'id' | 'path')[],
): Columns {
  const folded = names.map(fold);
  const placeOf = (name: string): number => {
    const exact = names.indexOf(name);
    return exact >= 0 ? exact : folded.indexOf(fold(name));
  };
  const places = new Map<ColumnField, number>();
  const absent: string[] = [];
  for (const field of [...FIELDS, ...also]) {
    const given = mapping.get(field);
    const wanted = given !== undefined ? [given] : field === 'text' ? TEXT_COLUMNS : [field];
    const place = wanted.map(placeOf).find((found) => found >= 0);
    if (place !== undefined) places.set(field, place);
    else if (given !== undefined) absent.push(given);
  }
  const used = new Set(places.values());
  const slips = names.flatMap((name, place) => {
    const meant = used.has(place) ? undefined : fieldNear(name);
    return meant && !places.has(meant) ? [`the column ${quoted(name)} is not known; was "${meant}" meant?`] : [];
  });
  return { places, absent, slips };
}

/** What the cells of one row say about a document. */
export function fieldsIn(valueAt: (place: number) => string | undefined, { places }: Columns, line: number): Fields {
  const fields = new Map<Field, Written>();
  for (const field of FIELDS) {
    const place = places.get(field);
    const value = place === undefined ? '' : tidy(valueAt(place) ?? '');
    if (value !== '') fields.set(field, { value, line });
  }
  return fields;
}

/** A column's name as it is compared: NFC, small letters, without outer white space. */
export function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().trim();
}
