import type { CategoryChange, CategoryPair, EntryChange, Side } from '../../model/comparison.js';
import { nodesOf, type Lexicon } from '../../model/lexicon.js';
import type { Analysis } from '../../model/measurement.js';
import type { Span } from '../../model/span.js';
import type { Tag } from '../../model/tag.js';
import type { Judgement } from '../agreement/compare.js';
import { maximalSpans } from '../counts.js';
import { entryDifferences } from './entry-differences.js';
import { homesOf } from './homes.js';
import { untouched } from './untouched.js';

/** A hit that only one of two lexicons has, in a document. */
export interface OneSidedHit {
  readonly pair: CategoryPair;
  readonly change: 'lost' | 'gained';
  readonly tag: Tag;
  /** The other lexicon's match of the same words in the paired category, where it has one that does not count. */
  readonly other?: Tag;
}

/** Two lexicons on one corpus, document by document. */
export interface HitComparison {
  /** Adds a document as both read it, and gives the hits that only one has, in text order. */
  readonly add: (a: Analysis, b: Analysis) => readonly OneSidedHit[];
  readonly categories: () => readonly CategoryChange[];
  /** Entries with a difference of their own or in their hits. */
  readonly entries: () => readonly EntryChange[];
  /** Every sentence with words, as `a` and as `b` judge it of a pair: `found` is `a`, `coded` is `b`. */
  readonly judgements: (pair: number) => readonly Judgement[];
  /** Sentences with words. */
  readonly sentences: () => number;
}

/** Sums of a pair over the corpus. */
interface Sums {
  hitsA: number;
  hitsB: number;
  lost: number;
  gained: number;
  sentencesA: number;
  sentencesB: number;
  sentencesBoth: number;
  /** By document with a hit: sentences of both, only `a`, only `b`. */
  readonly documents: Map<string, readonly [number, number, number]>;
}

interface EntrySums {
  hitsA: number;
  hitsB: number;
  lost: number;
  gained: number;
}

/** What one side has in a document, by number of the pair. */
interface Found {
  readonly spans: Map<number, Tag[]>;
  /** Matches that do not count. */
  readonly uncounted: Map<number, Tag[]>;
  /** Hits by the pair they are compared in. */
  readonly home: Map<number, Tag[]>;
}

/** Starts a comparison of two sets of lexicons whose categories are paired. */
export function createHitComparison(
  pairs: readonly CategoryPair[],
  first: readonly Lexicon[],
  second: readonly Lexicon[],
): HitComparison {
  const homes = { a: homesOf(pairs, 'a'), b: homesOf(pairs, 'b') };
  const leaves = { a: leavesIn(first), b: leavesIn(second) };
  const sums = pairs.map((): Sums => ({
    ...{ hitsA: 0, hitsB: 0, lost: 0, gained: 0, sentencesA: 0, sentencesB: 0, sentencesBoth: 0 },
    documents: new Map(),
  }));
  const entrySums = new Map<string, EntrySums>();
  const sentences = new Map<string, number>();

  const foundBy = (side: Side, tags: readonly Tag[]): Found => {
    const found: Found = { spans: new Map(), uncounted: new Map(), home: new Map() };
    for (const tag of tags) {
      const { pairs: above, lowest } = homes[side](tag.category);
      const isHit = tag.fate === 'hit';
      for (const pair of above) push(isHit ? found.spans : found.uncounted, pair, tag);
      if (isHit && lowest !== undefined) push(found.home, lowest, tag);
      if (isHit) entryOf(lowest ?? above.at(-1), tag)[side === 'a' ? 'hitsA' : 'hitsB'] += 1;
    }
    return found;
  };
  const entryOf = (pair: number | undefined, { entry }: Tag): EntrySums => {
    const key = `${pair ?? ''}\n${entry.toLowerCase()}`;
    const known = entrySums.get(key);
    if (known) return known;
    const fresh = { hitsA: 0, hitsB: 0, lost: 0, gained: 0 };
    entrySums.set(key, fresh);
    return fresh;
  };
  const spansOf = (side: Side, pair: number, tags: readonly Tag[]): readonly Span[] =>
    leaves[side].has(pairs[pair]?.[side] ?? '') ? tags : maximalSpans(tags);

  const addPair = (number: number, document: string, a: readonly Tag[], b: readonly Tag[]): void => {
    const total = sums[number];
    const pair = pairs[number];
    if (!total || !pair) return;
    const [spansA, spansB] = [spansOf('a', number, a), spansOf('b', number, b)];
    total.hitsA += spansA.length;
    total.hitsB += spansB.length;
    const [inA, inB] = [new Set(a.map((tag) => tag.sentence)), new Set(b.map((tag) => tag.sentence))];
    const both = [...inA].filter((sentence) => inB.has(sentence)).length;
    total.sentencesA += inA.size;
    total.sentencesB += inB.size;
    total.sentencesBoth += both;
    if (pair.a === undefined || pair.b === undefined) return;
    total.lost += untouched(spansA, spansB).length;
    total.gained += untouched(spansB, spansA).length;
    total.documents.set(document, [both, inA.size - both, inB.size - both]);
  };

  const oneSided = (change: OneSidedHit['change'], here: Found, there: Found): readonly OneSidedHit[] =>
    [...here.home].flatMap(([number, tags]) => {
      const pair = pairs[number] ?? {};
      const others = there.uncounted.get(number) ?? [];
      return untouched(tags, there.spans.get(number) ?? []).map((tag): OneSidedHit => {
        entryOf(number, tag)[change] += 1;
        const other = others.find((one) => one.start < tag.end && tag.start < one.end);
        return { pair, change, tag, ...(other && { other }) };
      });
    });

  return {
    add: (a, b) => {
      const document = a.document.id;
      sentences.set(document, a.sentences.filter(({ words }) => words.some((word) => word.isCounted)).length);
      const [before, after] = [foundBy('a', a.tags), foundBy('b', b.tags)];
      for (const number of new Set([...before.spans.keys(), ...after.spans.keys()]))
        addPair(number, document, before.spans.get(number) ?? [], after.spans.get(number) ?? []);
      return [...oneSided('lost', before, after), ...oneSided('gained', after, before)].sort(
        (one, other) => one.tag.start - other.tag.start || one.tag.end - other.tag.end,
      );
    },
    categories: () =>
      sums.map((total, number): CategoryChange => ({
        ...pairs[number],
        entriesA: leaves.a.get(pairs[number]?.a ?? '') ?? entriesBelow(first, pairs[number]?.a),
        entriesB: leaves.b.get(pairs[number]?.b ?? '') ?? entriesBelow(second, pairs[number]?.b),
        ...{ hitsA: total.hitsA, hitsB: total.hitsB, lost: total.lost, gained: total.gained },
        ...{ sentencesA: total.sentencesA, sentencesB: total.sentencesB, sentencesBoth: total.sentencesBoth },
      })),
    entries: () => {
      const numbers = new Map(pairs.map((pair, number) => [JSON.stringify([pair.a, pair.b]), number]));
      return entryDifferences(pairs, first, second)
        .map((difference): EntryChange => {
          const number = numbers.get(JSON.stringify([difference.a, difference.b]));
          const hits = entrySums.get(`${number ?? ''}\n${difference.entry.toLowerCase()}`);
          return { ...difference, ...(hits ?? { hitsA: 0, hitsB: 0, lost: 0, gained: 0 }) };
        })
        .filter(({ change, lost, gained }) => change !== 'same' || lost > 0 || gained > 0);
    },
    judgements: (number) =>
      [...sentences].flatMap(([document, all]) => {
        const [both, onlyA, onlyB] = sums[number]?.documents.get(document) ?? [0, 0, 0];
        return [
          ...judged(document, true, true, both),
          ...judged(document, true, false, onlyA),
          ...judged(document, false, true, onlyB),
          ...judged(document, false, false, all - both - onlyA - onlyB),
        ];
      }),
    sentences: () => [...sentences.values()].reduce((sum, count) => sum + count, 0),
  };
}

/** One judgement as often as it was made; a corpus has millions of sentences, and the list holds one object for them. */
function judged(document: string, found: boolean, coded: boolean, times: number): readonly Judgement[] {
  return new Array<Judgement>(Math.max(0, times)).fill({ document, weight: 1, found, coded });
}

function push(into: Map<number, Tag[]>, pair: number, tag: Tag): void {
  const tags = into.get(pair);
  if (tags) tags.push(tag);
  else into.set(pair, [tag]);
}

/** Leaves by id, with how many entries they have. */
const leavesIn = (lexicons: readonly Lexicon[]): ReadonlyMap<string, number> =>
  new Map(
    lexicons
      .flatMap((lexicon) => nodesOf(lexicon.root))
      .filter(({ children }) => children.length === 0)
      .map(({ id, entries }) => [id, entries.length]),
  );

function entriesBelow(lexicons: readonly Lexicon[], id: string | undefined): number {
  const node = lexicons.flatMap((lexicon) => nodesOf(lexicon.root)).find((one) => one.id === id);
  return node ? nodesOf(node).reduce((sum, { entries }) => sum + entries.length, 0) : 0;
}
