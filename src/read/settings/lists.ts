import type { Problems } from './problems.js';
import { expected, placeOf, type Shape } from './shape.js';
import { quoted } from './spelling.js';
import type { Written } from './written.js';

/** Several of a kind; a single one may stand without its list. With `unique`, two may not share what that gives. */
export function list<T>(
  item: Shape<T>,
  unique?: { readonly by: (value: T) => string; readonly say: (value: T) => string; readonly key?: string },
): Shape<readonly T[]> {
  return {
    read: (written, problems) => {
      if (written.kind === 'broken') return undefined;
      const items = written.kind === 'list' ? written.items : [written];
      const seen = new Map<string, number>();
      const values: T[] = [];
      for (const one of items) {
        const value = item.read(one, problems);
        if (value === undefined) continue;
        const key = unique?.by(value);
        const first = key === undefined ? undefined : seen.get(key);
        if (unique && first !== undefined)
          problems.add(placeOf(one, unique.key), `${unique.say(value)} is written twice, first on line ${first}`);
        else if (key !== undefined) seen.set(key, one.place.line);
        values.push(value);
      }
      return values;
    },
    schema: (definitions) => {
      const one = item.schema(definitions);
      return { anyOf: [one, { type: 'array', items: one }] };
    },
  };
}

/** What a file that is a list holds; a list below a key of its own (`actors:`) is complained of as that, not as one strange item. */
export function listItself(root: Written | undefined, problems: Problems): Written | undefined {
  const [only, ...others] = root?.kind === 'map' ? root.entries : [];
  if (!root || !only || others.length > 0 || only[1].value.kind !== 'list') return root;
  problems.add(
    root.place,
    `the list stands below the key ${quoted(only[0])}; remove that line, so that the file is the list`,
  );
  return undefined;
}

/** Keys that the person chooses (from `known`, if given), each with a value of one kind, in the order written. */
export function mapping<T>(
  value: Shape<T>,
  problem: (key: string) => string | undefined,
  known?: readonly string[],
): Shape<ReadonlyMap<string, T>> {
  return {
    read: (written, problems) => {
      if (written.kind !== 'map') {
        if (written.kind !== 'broken') problems.add(written.place, expected('keys with values', written));
        return undefined;
      }
      const values = new Map<string, T>();
      for (const [key, entry] of written.entries) {
        const wrong = problem(key);
        if (wrong !== undefined) problems.add(entry.place, wrong);
        const read = value.read(entry.value, problems);
        if (read !== undefined) values.set(key, read);
      }
      return values;
    },
    schema: (definitions) => ({
      type: 'object',
      ...(known && { propertyNames: { enum: known } }),
      additionalProperties: value.schema(definitions),
    }),
  };
}
