import { type Category, type Entry, hasWeights, type Lexicon, nodesOf } from '../model/lexicon.js';
import type { RegexEngine } from '../model/regex-engine.js';
import type { Sentence, Tokenise } from '../model/segmentation.js';
import { compile } from './compile.js';

/** Whether what was changed in the lexicons could match anywhere in a text. */
export type CouldMatch = (text: string, sentences: readonly Sentence[]) => boolean;

/**
 * Says of which texts the tags may differ under two versions of the lexicons. An entry that came, went or was changed concerns the
 * texts in which its words could stand, old or new; what holds for a whole category or lexicon concerns those in which any entry of
 * it could. Undefined when the order of the categories changed, which concerns all texts.
 */
export function lexiconChanges(
  before: readonly Lexicon[],
  after: readonly Lexicon[],
  tokenise: Tokenise,
  regexEngine?: RegexEngine,
): CouldMatch | undefined {
  const entries = changedEntries(before, after);
  if (!entries) return undefined;
  if (entries.length === 0) return () => false;
  const { entries: scan } = compile([holding(entries)], tokenise, regexEngine);
  return (text, sentences) =>
    sentences.some((sentence) => {
      try {
        return scan({ text, sentence, morphology: asked }).length > 0;
      } catch (error) {
        if (error === MORPHOLOGY) return true;
        throw error;
      }
    });
}

/** Thrown where only the language model could tell whether an entry stands there: it could. */
const MORPHOLOGY = new Error('the morphology of a sentence was asked for');

const asked = (): never => {
  throw MORPHOLOGY;
};

/** The changed entries as one lexicon that asks nothing but their words. */
function holding(entries: readonly Entry[]): Lexicon {
  const id = 'changed';
  const plain = entries.map(({ pattern, by, line }): Entry => ({ pattern, by, strength: 'strong', except: [], line }));
  const root = { id, title: id, description: '', entries: plain, except: [], examples: [], children: [] };
  return { id, path: '', source: '', isExclusive: false, isContested: false, root };
}

function changedEntries(before: readonly Lexicon[], after: readonly Lexicon[]): readonly Entry[] | undefined {
  const [old, now] = [placesIn(before), placesIn(after)];
  const common = (one: Places, other: Places): string => JSON.stringify([...one.keys()].filter((id) => other.has(id)));
  if (common(old, now) !== common(now, old)) return undefined;

  const ids = new Set([...old.keys(), ...now.keys()]);
  const isNew = (id: string): boolean => old.get(id)?.isLeaf !== now.get(id)?.isLeaf;
  const isChanged = (id: string): boolean => {
    const [a, b] = [old.get(id), now.get(id)];
    return a?.rules !== b?.rules || [a, b].some((place) => place?.reversedTo !== undefined && isNew(place.reversedTo));
  };
  const inLeaves = [...ids].flatMap((id): readonly Entry[] => {
    const [a, b] = [old.get(id)?.entries ?? [], now.get(id)?.entries ?? []];
    return isChanged(id) ? [...a, ...b] : different(a, b);
  });
  // Where leaves compete, the order of all their entries decides between equals.
  const rivals = after.flatMap(({ id, isExclusive, root }) => {
    const other = before.find((lexicon) => lexicon.id === id);
    return isExclusive && other ? different(entriesBelow(other.root), entriesBelow(root)) : [];
  });
  return [...inLeaves, ...rivals];
}

const entriesBelow = (root: Category): readonly Entry[] => nodesOf(root).flatMap(({ entries }) => entries);

/** A category in its lexicon. */
interface Place {
  readonly isLeaf: boolean;
  readonly reversedTo: string | undefined;
  readonly entries: readonly Entry[];
  /** All that holds for its matches besides its entries: its own rules, those of the categories above, and those of the lexicon. */
  readonly rules: string;
}

type Places = ReadonlyMap<string, Place>;

function placesIn(lexicons: readonly Lexicon[]): Places {
  const places = new Map<string, Place>();
  for (const lexicon of lexicons) {
    const { root, isExclusive, isContested } = lexicon;
    const add = (category: Category, above: readonly unknown[]): void => {
      const { id, entries, except, support, target, requiresTarget, negation, reversedTo, children } = category;
      const isLeaf = children.length === 0;
      const rules = [...above, { except, support, target, requiresTarget, negation, reversedTo, isLeaf }];
      places.set(id, { isLeaf, reversedTo, entries, rules: JSON.stringify(rules) });
      for (const child of children) add(child, rules);
    };
    add(root, [{ isExclusive, isContested, isWeighted: hasWeights(lexicon) }]);
  }
  return places;
}

/** The entries that one list has and the other has not; all when those in both stand in another order, which decides between equals. */
function different(before: readonly Entry[], after: readonly Entry[]): readonly Entry[] {
  const [old, now] = [numbered(before), numbered(after)];
  const kept = [...old.keys()].filter((key) => now.has(key));
  const isSameOrder = [...now.keys()].filter((key) => old.has(key)).every((key, at) => key === kept[at]);
  if (!isSameOrder) return [...before, ...after];
  const missingIn = (one: ReadonlyMap<string, Entry>, other: ReadonlyMap<string, Entry>): readonly Entry[] =>
    [...one].flatMap(([key, entry]) => (other.has(key) ? [] : [entry]));
  return [...missingIn(old, now), ...missingIn(now, old)];
}

/** Entries by all that they say, the second of two equal ones as such. */
function numbered(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const counts = new Map<string, number>();
  return new Map(
    entries.map((entry) => {
      const key = written(entry);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [`${count} ${key}`, entry];
    }),
  );
}

/** All that an entry says, wherever it stands in its file. */
const written = (entry: Entry): string => JSON.stringify(Object.entries({ ...entry, line: 0 }).sort());
