import type { Place } from './problems.js';
import { expected, hasKey, type JsonSchema, type Shape } from './shape.js';
import { allowed, quoted } from './spelling.js';
import type { Written } from './written.js';

/** A key of a record. */
export interface Field<T, R extends boolean> {
  readonly shape: Shape<T>;
  readonly about: string;
  readonly isRequired: R;
}

/** Any keys of a record, named by us. */
type Fields = Readonly<Record<string, Field<unknown, boolean>>>;

/** What a record with these keys is read as. */
type Values<F extends Fields> = {
  readonly [K in keyof F as F[K] extends Field<unknown, true> ? K : never]: F[K] extends Field<infer T, true>
    ? T
    : never;
} & {
  readonly [K in keyof F as F[K] extends Field<unknown, true> ? never : K]?: F[K] extends Field<infer T, false>
    ? T
    : never;
};

/** A key that must be there. */
export function required<T>(shape: Shape<T>, about: string): Field<T, true> {
  return { shape, about, isRequired: true };
}

/** A key that may be missing; written without a value it is missing too. */
export function optional<T>(shape: Shape<T>, about: string): Field<T, false> {
  return { shape, about, isRequired: false };
}

interface RecordRules<F> {
  /** The key that a text alone stands for. */
  readonly short?: keyof F & string;
  /** Groups of keys of which exactly one is written, and that one wholly. */
  readonly either?: readonly (readonly (keyof F & string)[])[];
}

/** A value with known keys; others are wrong. */
export function record<const F extends Fields>(
  fields: F,
  { short, either = [] }: RecordRules<F> = {},
): Shape<Values<F>> {
  const names = Object.keys(fields);
  const entriesOf = (written: Written): ReadonlyMap<string, { place: Place; value: Written }> | undefined => {
    if (written.kind === 'map') return written.entries;
    return written.kind === 'text' && short !== undefined
      ? new Map([[short, { place: written.place, value: written }]])
      : undefined;
  };
  return {
    read: (written, problems) => {
      if (written.kind === 'broken') return undefined;
      const entries = entriesOf(written);
      if (!entries) {
        problems.add(
          written.place,
          expected(`${short === undefined ? '' : 'a text or '}some of the keys ${names.join(', ')}`, written),
        );
        return undefined;
      }
      for (const [name, { place }] of entries)
        if (!names.includes(name)) problems.add(place, `unknown key ${quoted(name)}${allowed(name, names)}`);

      const isWritten = (name: string): boolean => hasKey(written, name) || (written.kind === 'text' && name === short);
      const clash = clashOf(either, isWritten);
      if (clash !== undefined) problems.add(written.place, clash);
      let isWhole = clash === undefined;
      const values: [string, unknown][] = [];
      for (const [name, { shape, isRequired }] of Object.entries(fields)) {
        const entry = isWritten(name) ? entries.get(name) : undefined;
        const value = entry && shape.read(entry.value, problems);
        if (!entry && isRequired) problems.add(written.place, `"${name}" is missing`);
        if (value !== undefined) values.push([name, value]);
        else if (isRequired || (entry && either.flat().includes(name))) isWhole = false;
      }
      return isWhole ? (Object.fromEntries(values) as Values<F>) : undefined;
    },
    schema: (definitions) => {
      const properties = Object.entries(fields).map(([name, { shape, about }]) => [
        name,
        { description: about, ...shape.schema(definitions) },
      ]);
      const needed = names.filter((name) => fields[name]?.isRequired);
      const object: JsonSchema = {
        type: 'object',
        properties: Object.fromEntries(properties),
        ...(needed.length > 0 && { required: needed }),
        ...(either.length > 0 && { oneOf: either.map((group) => onlyGroup(group, either.flat())) }),
        additionalProperties: false,
      };
      const shorthand = short === undefined ? undefined : fields[short]?.shape.schema(definitions);
      return shorthand ? { anyOf: [shorthand, object] } : object;
    },
  };
}

function onlyGroup(group: readonly string[], all: readonly string[]): JsonSchema {
  const properties = Object.fromEntries(all.map((name) => [name, group.includes(name)]));
  return { type: 'object', properties, required: group };
}

/** What is wrong with the groups of keys of which one must be written wholly. */
function clashOf(groups: readonly (readonly string[])[], isWritten: (name: string) => boolean): string | undefined {
  const begun = groups.filter((group) => group.some(isWritten));
  const [only] = begun;
  if (groups.length === 0 || (begun.length === 1 && only?.every(isWritten))) return undefined;
  const ways = groups.map((group) => group.map((name) => `"${name}"`).join(' with ')).join(', or ');
  const given = begun
    .flat()
    .filter(isWritten)
    .map((name) => `"${name}"`);
  const [first = 'a key', ...others] = given;
  const found =
    others.length > 0
      ? `${given.join(' and ')} do not go together`
      : `${first} ${given.length > 0 ? 'stands alone' : 'is missing'}`;
  return `${found}; write ${ways}`;
}
