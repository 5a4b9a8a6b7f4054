import type { Place, Problems } from './problems.js';
import type { Written } from './written.js';

/** A piece of JSON Schema 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * A kind of value that a person may write: how it is read, and how an editor is told of it, so that both stay one.
 * `read` gives back nothing when the value is wrong, and has then said so.
 */
export interface Shape<T> {
  readonly read: (written: Written, problems: Problems) => T | undefined;
  /** Shapes that hold themselves are put into `definitions`. */
  readonly schema: (definitions: Map<string, JsonSchema>) => JsonSchema;
}

/** What a `mapped` shape gives back for a value that is wrong after all: why, and at which of its keys. */
export class Wrong {
  constructor(
    readonly message: string,
    readonly key?: string,
  ) {}
}

/** Makes something of a value that was read, or says what else is wrong with it. */
export function mapped<T, U>(shape: Shape<T>, make: (value: T, written: Written) => U | Wrong): Shape<U> {
  return {
    read: (written, problems) => {
      const value = shape.read(written, problems);
      if (value === undefined) return undefined;
      const made = make(value, written);
      if (!(made instanceof Wrong)) return made;
      problems.add(placeOf(written, made.key), made.message);
      return undefined;
    },
    schema: shape.schema,
  };
}

/** A shape with a name of its own in the schema, which may hold itself. */
export function named<T>(name: string, shape: () => Shape<T>): Shape<T> {
  return {
    read: (written, problems) => shape().read(written, problems),
    schema: (definitions) => {
      if (!definitions.has(name)) {
        definitions.set(name, {});
        definitions.set(name, shape().schema(definitions));
      }
      return { $ref: `#/$defs/${name}` };
    },
  };
}

/** Whether a key is written, and not left blank. */
export function hasKey(written: Written, key: string): boolean {
  if (written.kind !== 'map') return false;
  const value = written.entries.get(key)?.value;
  return value !== undefined && !(value.kind === 'text' && value.isNull);
}

/** The place of a key's value, or of the whole where the key is not written. */
export function placeOf(written: Written, key?: string): Place {
  const value = written.kind === 'map' && key !== undefined ? written.entries.get(key)?.value : undefined;
  return (value ?? written).place;
}

/** The message for a value of another form than is asked for. */
export function expected(what: string, written: Written): string {
  const found = {
    map: 'keys with values stand',
    list: 'a list stands',
    broken: 'something else stands',
    text: 'a text stands',
  };
  const isEmpty = written.kind === 'text' && written.text.trim() === '';
  return `${isEmpty ? 'nothing stands' : found[written.kind]} here; write ${what}`;
}
