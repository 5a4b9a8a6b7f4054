import { SaxesParser } from 'saxes';
import type { Issue } from '../../model/issue.js';
import { authorOfFile } from '../author-of-file.js';
import { type Field, tidy } from '../fields.js';
import { type Found, type Gathered, rejection } from '../format.js';
import type { Source } from '../source.js';
import { wholeOrArticles } from '../whole-or-articles.js';
import { type FlowRules, flowOf } from './flow.js';
import { localName } from './local-name.js';
import { otherKind } from './other-kind.js';
import { partsOf } from './parts.js';

/** Where an office format keeps what. */
export interface OfficeLayout {
  /** The part that says which part has the running text. */
  readonly pointer?: string;
  /** The part with the running text, by what the pointer holds. */
  readonly main: (pointer: string) => string;
  /** The part with title and author. */
  readonly properties: string;
  readonly rules: FlowRules;
}

/** Reads an office document: its running text, with the title and author of its properties. Everything else is left out. */
export async function* officeDocument({ path, bytes }: Source, layout: OfficeLayout): AsyncGenerator<Found> {
  const reject = ({ code, detail }: Pick<Issue, 'code' | 'detail'>): Found => rejection({ code, path, detail });
  const { pointer, properties, rules } = layout;
  const around =
    otherKind(bytes) ?? (await partsOf(bytes, new Set(pointer === undefined ? [properties] : [pointer, properties])));
  if ('code' in around) {
    yield reject(around);
    return;
  }
  const main = layout.main(pointer === undefined ? '' : (around.get(pointer) ?? ''));
  const parts = await partsOf(bytes, new Set([main]));
  if ('code' in parts) {
    yield reject(parts);
    return;
  }
  const xml = parts.get(main);
  if (xml === undefined) {
    yield reject({ code: 'damaged_file', detail: `it has no part ${main}` });
    return;
  }
  try {
    const text = flowOf(xml, rules);
    const gathered = propertiesIn(around.get(properties) ?? '', path);
    yield* wholeOrArticles({ path, line: 1, text, fields: new Map(), gathered, from: 'text', issues: [] });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield reject({ code: 'damaged_file', detail: `${main} cannot be read: ${reason.slice(0, 200)}` });
  }
}

/** Title and creator (Dublin Core); broken properties say nothing. */
function propertiesIn(xml: string, path: string): ReadonlyMap<Field, Gathered> {
  const values = new Map<string, string>();
  let name = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    name = localName(tag.name);
  });
  parser.on('closetag', () => {
    name = '';
  });
  parser.on('text', (text) => {
    if (name !== '') values.set(name, (values.get(name) ?? '') + text);
  });
  const gathered = new Map<Field, Gathered>();
  try {
    parser.write(xml).close();
  } catch {
    return gathered;
  }
  const title = tidy(values.get('title') ?? '');
  const author = tidy(values.get('initial-creator') ?? values.get('creator') ?? '');
  if (title !== '') gathered.set('title', { value: title });
  if (author !== '') gathered.set('author', authorOfFile(author, path));
  return gathered;
}
