import type { CategoryPair, EntryChange, Side } from '../../model/comparison.js';
import { nodesOf, type Category, type Entry, type Lexicon } from '../../model/lexicon.js';
import { homesOf } from './homes.js';

/** An entry as it stands in two lexicons; hits come later. */
export type EntryDifference = Pick<EntryChange, 'a' | 'b' | 'entry' | 'change' | 'detail'>;

/**
 * Every entry of two sets of lexicons, category by category: only in one, changed (another strength, exception, part of speech
 * or anything else than its line), or the same. Where the settings of a category differ they are a row without an entry.
 */
export function entryDifferences(
  pairs: readonly CategoryPair[],
  first: readonly Lexicon[],
  second: readonly Lexicon[],
): readonly EntryDifference[] {
  const [as, bs] = [entriesBy(pairs, first, 'a'), entriesBy(pairs, second, 'b')];
  const nodes = { a: nodesIn(first), b: nodesIn(second) };
  return pairs.flatMap((pair, number): readonly EntryDifference[] => {
    const [before, after] = [as.get(number) ?? NONE, bs.get(number) ?? NONE];
    const patterns = new Set([...before.keys(), ...after.keys()]);
    return [
      ...settingsDifference(pair, nodes),
      ...[...patterns].map((pattern) => difference(pair, before.get(pattern), after.get(pattern))),
    ];
  });
}

type Entries = ReadonlyMap<string, readonly Entry[]>;
const NONE: Entries = new Map();

/** Entries by the pair they are compared in and by pattern in small letters; the same pattern may stand there for several parts of speech. */
function entriesBy(
  pairs: readonly CategoryPair[],
  lexicons: readonly Lexicon[],
  side: Side,
): ReadonlyMap<number, Entries> {
  const homeOf = homesOf(pairs, side);
  const found = new Map<number, Map<string, Entry[]>>();
  for (const { id, entries } of nodesIn(lexicons).values()) {
    const { lowest, pairs: above } = homeOf(id);
    const home = lowest ?? above.at(-1);
    if (home === undefined) continue;
    const patterns = found.get(home) ?? new Map<string, Entry[]>();
    found.set(home, patterns);
    for (const entry of entries) {
      const key = entry.pattern.toLowerCase();
      patterns.set(key, [...(patterns.get(key) ?? []), entry]);
    }
  }
  return found;
}

const nodesIn = (lexicons: readonly Lexicon[]): ReadonlyMap<string, Category> =>
  new Map(lexicons.flatMap((lexicon) => nodesOf(lexicon.root)).map((node) => [node.id, node]));

function difference(
  pair: CategoryPair,
  before: readonly Entry[] | undefined,
  after: readonly Entry[] | undefined,
): EntryDifference {
  const entry = (before ?? after)?.[0]?.pattern ?? '';
  if (!before || !after) return { ...pair, entry, change: before ? 'only_a' : 'only_b', detail: '' };
  const detail = changesIn(before.map(propertiesOf), after.map(propertiesOf));
  return { ...pair, entry, change: detail === '' ? 'same' : 'changed', detail };
}

/** All that is said, by key; what is missing or empty is not. An entry's pattern and line are no property. */
function propertiesOf(values: object): ReadonlyMap<string, string> {
  const written = Object.entries(values).filter(([key]) => key !== 'pattern' && key !== 'line');
  return new Map(
    written.map(([key, value]): [string, string] => [key, shown(value)]).filter(([, value]) => value !== ''),
  );
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).sort().join(', ');
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}

/** `strength: weak → strong; except:  → weather`; empty when nothing differs. */
function changesIn(
  before: readonly ReadonlyMap<string, string>[],
  after: readonly ReadonlyMap<string, string>[],
): string {
  const keys = new Set([...before, ...after].flatMap((properties) => [...properties.keys()]));
  const all = (side: readonly ReadonlyMap<string, string>[], key: string): string =>
    side
      .map((properties) => properties.get(key) ?? '')
      .sort()
      .join(' / ');
  return [...keys]
    .map((key) => ({ key, was: all(before, key), is: all(after, key) }))
    .filter(({ was, is }) => was !== is)
    .map(({ key, was, is }) => `${key}: ${was || 'none'} → ${is || 'none'}`)
    .join('; ');
}

/** Settings hold for everything below, and are said once, at the top. */
function settingsDifference(
  { a, b }: CategoryPair,
  nodes: Readonly<Record<Side, ReadonlyMap<string, Category>>>,
): readonly EntryDifference[] {
  if (a === undefined || b === undefined) return [];
  const detailOf = (one: string, other: string): string =>
    changesIn([settingsOf(nodes.a.get(one))], [settingsOf(nodes.b.get(other))]);
  const detail = detailOf(a, b);
  const above = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('.')));
  return detail === '' || detail === detailOf(above(a), above(b))
    ? []
    : [{ a, b, entry: '', change: 'changed', detail }];
}

function settingsOf(category: Category | undefined): ReadonlyMap<string, string> {
  const { except, support, target, reversedTo } = category ?? {};
  return propertiesOf({ except, support, target, reversedTo });
}
