import { type Columns, columnsOf, fieldsIn, TEXT_COLUMNS } from '../columns.js';
import { decode } from '../decode.js';
import { tidy } from '../fields.js';
import { type Draft, type Format, type ReadOptions, type Rejection, rejection } from '../format.js';
import { linesOf } from '../lines.js';
import { madeKey } from '../made-key.js';
import { membersOf, textIn } from '../members.js';
import { quoted } from '../settings/spelling.js';
import type { Source } from '../source.js';

/** JSON Lines, a document an object; blank lines are left out, the author may be a list. */
export const jsonl: Format = { id: 'jsonl', title: 'JSON Lines', extensions: ['jsonl', 'ndjson'], read: readLines };

function* readLines(source: Source, { columns }: Pick<ReadOptions, 'columns'>): Iterable<Draft | Rejection> {
  const { path } = source;
  const decoded = decode(source);
  if ('code' in decoded) {
    yield rejection(decoded);
    return;
  }
  let declared: ReadonlySet<string> | undefined;
  let records = 0;
  for (const { number: line, text: json } of linesOf(decoded.text)) {
    if (json.trim() === '') continue;
    records += 1;
    const record = String(records);
    const written = readObject(json, { path, record, line }, columns);
    const isNameless = 'text' in written && written.key === undefined;
    if (isNameless) declared ??= declaredKeys(decoded.text, columns);
    const object = isNameless && declared ? { ...written, key: madeKey(record, declared) } : written;
    yield records === 1 ? { ...object, issues: [...decoded.issues, ...object.issues] } : object;
  }
  if (records === 0) yield rejection({ code: 'empty_text', path, detail: 'the file holds no object' });
}

/** Asked for only where an object declares no id: every line is cut for it. */
function declaredKeys(text: string, mapping: ReadonlyMap<string, string>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { text: json } of linesOf(text)) {
    const members = membersOf(json);
    if (typeof members !== 'string') keys.add(keyIn(members, columnsOf([...members.keys()], mapping, ['text', 'id'])));
  }
  return keys;
}

/** The id that an object declares; nothing where it declares none. */
function keyIn(members: ReadonlyMap<string, string>, { places }: Columns): string {
  const id = places.get('id');
  const written = id === undefined ? undefined : [...members.values()][id];
  return tidy((written === undefined ? undefined : textIn(written)) ?? '').normalize('NFC');
}

interface Place {
  readonly path: string;
  readonly record: string;
  readonly line: number;
}

/** An object as it is written; without a key where it declares none. */
function readObject(json: string, place: Place, mapping: ReadonlyMap<string, string>): Draft | Rejection {
  const members = membersOf(json);
  if (typeof members === 'string') return rejection({ code: 'bad_json', ...place, detail: members });
  const names = [...members.keys()];
  const columns = columnsOf(names, mapping, ['text', 'id']);
  const textPlace = columns.places.get('text');
  if (textPlace === undefined) {
    const detail = `no key ${mapping.get('text') ?? TEXT_COLUMNS.join(', ')} among ${names.map(quoted).join(', ')}`;
    return rejection({ code: 'missing_column', ...place, detail });
  }
  const written = [...members.values()];
  const values = written.map((value, at) => (at === columns.places.get('author') ? authorsIn(value) : textIn(value)));
  for (const [field, at] of columns.places) {
    if (values[at] === undefined)
      return rejection({ code: 'bad_json', ...place, detail: `${field} is a list or an object, not a text` });
  }
  const given = written[textPlace] ?? '';
  if (!given.startsWith('"') && given !== 'null')
    return rejection({
      code: 'bad_json',
      ...place,
      detail: `text is ${quoted(given)}, a number or truth value, not a text`,
    });
  // UTF-8 cannot write it, so two texts that differ only in it would be taken for one.
  if (values.some((value) => value !== undefined && /\p{Cs}/u.test(value)))
    return rejection({ code: 'bad_json', ...place, detail: 'a text holds half of a surrogate pair' });
  const key = keyIn(members, columns);
  const fields = fieldsIn((at) => values[at], columns, place.line);
  return { ...place, ...(key !== '' && { key }), text: values[textPlace] ?? '', fields, from: 'column', issues: [] };
}

/** A list of authors is joined by `;`, as in front matter. */
function authorsIn(written: string): string | undefined {
  if (!written.startsWith('[')) return textIn(written);
  const authors = JSON.parse(written) as unknown[];
  return authors.every((author) => typeof author === 'string')
    ? authors.map(tidy).filter(Boolean).join(';')
    : undefined;
}
