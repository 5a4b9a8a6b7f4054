import type { EntrySums, FateSums } from '../model/entry-report.js';
import { nodesOf, type CategoryId, type Entry, type Lexicon } from '../model/lexicon.js';
import type { Period } from '../model/figures.js';
import type { Analysis } from '../model/measurement.js';
import type { Tag } from '../model/tag.js';

/** Adds up what entries find, document by document. */
export interface EntryFigures {
  readonly add: (analysis: Analysis, periods: readonly Period[]) => void;
  /** Every entry, in the order of the lexicons; found or not. */
  readonly sums: () => readonly EntrySums[];
  /** How often two entries of different categories hit the same words, by the first entry's key and the second's. */
  readonly pairs: () => readonly EntryPair[];
}

/** Two entries of different categories that hit words in common. */
export interface EntryPair {
  readonly first: EntrySums;
  readonly second: EntrySums;
  readonly count: number;
}

const zero = (): FateSums => ({ hits: 0, hedged: 0, negated: 0, mentioned: 0, excluded: 0 });

/** What identifies an entry in tables and sums: its category and how it is written. */
export const entryKey = (category: CategoryId, pattern: string): string => `${category}\n${pattern}`;

/** Sums of nothing yet; every entry of the lexicons has a place in them. */
export function createEntryFigures(lexicons: readonly Lexicon[]): EntryFigures {
  const all = new Map<string, EntrySums>();
  const pairs = new Map<string, { first: EntrySums; second: EntrySums; count: number }>();
  const begin = (category: CategoryId, pattern: string, path: string, entry?: Entry): EntrySums => {
    const begun: EntrySums = {
      ...{ category, pattern, path, ...(entry && { entry }), ...zero(), excepted: 0, documents: 0 },
      ...{ actors: new Set(), forms: new Map(), periods: new Map() },
    };
    all.set(entryKey(category, pattern), begun);
    return begun;
  };
  for (const { path, root } of lexicons) {
    for (const { id, entries } of nodesOf(root)) {
      for (const entry of entries) {
        if (!all.has(entryKey(id, entry.pattern))) begin(id, entry.pattern, path, entry);
      }
    }
  }
  const sumsOf = ({ category, entry }: Tag): EntrySums =>
    all.get(entryKey(category, entry)) ?? begin(category, entry, '');

  return {
    add: ({ document, tags }, periods) => {
      const hit = new Set<EntrySums>();
      for (const tag of tags) {
        const sums = sumsOf(tag);
        count(sums, tag);
        if (tag.fate === 'excluded' && tag.cue) sums.excepted += 1;
        const form = formOf(document.text.slice(tag.start, tag.end));
        sums.forms.set(form, (sums.forms.get(form) ?? 0) + 1);
        for (const period of periods) {
          let place = sums.periods.get(period.id);
          if (!place) sums.periods.set(period.id, (place = { ...zero(), period }));
          count(place, tag);
        }
        if (tag.fate !== 'hit') continue;
        hit.add(sums);
        for (const actor of tag.speaker.actors) sums.actors.add(actor);
      }
      for (const sums of hit) sums.documents += 1;
      for (const [one, other] of sharedHits(tags)) {
        const [first, second] = [sumsOf(one), sumsOf(other)];
        const key = [first, second].map(({ category, pattern }) => entryKey(category, pattern)).join('\n');
        const pair = pairs.get(key);
        if (pair) pair.count += 1;
        else pairs.set(key, { first, second, count: 1 });
      }
    },
    sums: () => [...all.values()],
    pairs: () =>
      [...pairs.values()].sort((a, b) => b.count - a.count || inOrder(a.first, b.first) || inOrder(a.second, b.second)),
  };
}

function count(sums: FateSums, { fate, hedge }: Tag): void {
  sums[fate === 'hit' ? 'hits' : fate] += 1;
  if (fate === 'hit' && hedge !== undefined) sums.hedged += 1;
}

function inOrder(a: EntrySums, b: EntrySums): number {
  const [one, other] = [entryKey(a.category, a.pattern), entryKey(b.category, b.pattern)];
  return one < other ? -1 : one > other ? 1 : 0;
}

const formOf = (words: string): string => words.toLowerCase().replace(/\s+/gu, ' ').normalize('NFC');

/** Hits of different categories with words in common, each pair once and by category. Tags come by sentence and start. */
function* sharedHits(tags: readonly Tag[]): Generator<readonly [Tag, Tag]> {
  let open: Tag[] = [];
  for (const tag of tags) {
    if (tag.fate !== 'hit') continue;
    open = open.filter(({ end }) => end > tag.start);
    for (const other of open) {
      if (other.category === tag.category) continue;
      yield other.category < tag.category ? [other, tag] : [tag, other];
    }
    open.push(tag);
  }
}
