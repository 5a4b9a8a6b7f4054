import type { Category, CategoryId, Lexicon } from '../model/lexicon.js';
import { hasWeights, nodesOf } from '../model/lexicon.js';
import type { Counts, EntryHits } from '../model/measurement.js';
import type { Span } from '../model/span.js';
import type { Fate, Tag } from '../model/tag.js';

/**
 * Matches of every node that has one, in the order of the lexicons. A leaf counts its tags. A parent counts, for each fate
 * on its own, the maximal distinct spans of the leaves below it, so it is not their sum: identical spans count once, a
 * nested one is covered by the larger, and two that merely overlap both count.
 */
export function countsOf(tags: readonly Tag[], lexicons: readonly Lexicon[]): ReadonlyMap<CategoryId, Counts> {
  const counts = new Map<CategoryId, Counts>();
  for (const { lexicon, node, matches } of matchesByNode(tags, lexicons)) {
    const isLeaf = node.children.length === 0;
    const found = isLeaf ? ofLeaf(matches) : ofParent(matches);
    counts.set(node.id, isWeightedLexicon(lexicon) ? { ...found, weighted: weightOf(matches, isLeaf) } : found);
  }
  return counts;
}

/**
 * Which entries made the hits that `countsOf` counts, in the order of the lexicons. Where several leaves of a parent found the
 * same words, the hit is that of the leaf written first.
 */
export function entriesOf(tags: readonly Tag[], lexicons: readonly Lexicon[]): readonly EntryHits[] {
  const found: EntryHits[] = [];
  const hits = withFate(tags, 'hit');
  for (const { node, matches } of matchesByNode(hits, lexicons)) {
    // Entries of several leaves may be written alike.
    const counted = new Map<string, (EntryHits & { hits: number })[]>();
    for (const { category: leaf, entry } of node.children.length === 0 ? matches : maximalSpans(matches)) {
      const alike = counted.get(entry);
      const before = alike?.find((one) => one.leaf === leaf);
      if (before) {
        before.hits += 1;
        continue;
      }
      const first = { category: node.id, leaf, entry, hits: 1 };
      found.push(first);
      if (alike) alike.push(first);
      else counted.set(entry, [first]);
    }
  }
  return found;
}

interface NodeMatches {
  readonly lexicon: Lexicon;
  readonly node: Category;
  /** Of the leaves below it, each leaf's in the order of the text. */
  readonly matches: readonly Tag[];
}

/** Every node that has a match, in the order of the lexicons. */
function* matchesByNode(tags: readonly Tag[], lexicons: readonly Lexicon[]): Generator<NodeMatches> {
  if (tags.length === 0) return;
  const tagsOf = new Map<CategoryId, Tag[]>();
  for (const tag of tags) {
    const found = tagsOf.get(tag.category);
    if (found) found.push(tag);
    else tagsOf.set(tag.category, [tag]);
  }
  for (const lexicon of lexicons) {
    for (const { node, leaves } of placesOf(lexicon)) {
      const matches = below(leaves, tagsOf);
      if (matches.length > 0) yield { lexicon, node, matches };
    }
  }
}

/** A node with itself and all nodes below it, by their ids, in the order written. */
interface Place {
  readonly node: Category;
  readonly leaves: readonly CategoryId[];
}

/** Asked for every speaker of every document: remembered, as the lexicon's weights are. */
const places = new WeakMap<Lexicon, readonly Place[]>();

function placesOf(lexicon: Lexicon): readonly Place[] {
  let found = places.get(lexicon);
  if (!found) {
    found = nodesOf(lexicon.root).map((node) => ({ node, leaves: nodesOf(node).map(({ id }) => id) }));
    places.set(lexicon, found);
  }
  return found;
}

function below(leaves: readonly CategoryId[], tagsOf: ReadonlyMap<CategoryId, readonly Tag[]>): readonly Tag[] {
  let matches = NO_TAGS;
  for (const leaf of leaves) {
    const found = tagsOf.get(leaf);
    if (found) matches = matches.length === 0 ? found : [...matches, ...found];
  }
  return matches;
}

const NO_TAGS: readonly Tag[] = [];

const withFate = (tags: readonly Tag[], fate: Fate): readonly Tag[] => tags.filter((tag) => tag.fate === fate);

const hitSentencesIn = (hits: readonly Tag[]): number => new Set(hits.map((tag) => tag.sentence)).size;

function ofLeaf(tags: readonly Tag[]): Counts {
  const counts = { hits: 0, hedged: 0, negated: 0, mentioned: 0, excluded: 0, hitSentences: 0 };
  const sentences = new Set<number>();
  for (const { fate, hedge, sentence } of tags) {
    if (fate !== 'hit') {
      counts[fate] += 1;
      continue;
    }
    counts.hits += 1;
    if (hedge !== undefined) counts.hedged += 1;
    sentences.add(sentence);
  }
  counts.hitSentences = sentences.size;
  return counts;
}

function ofParent(tags: readonly Tag[]): Counts {
  const hits = withFate(tags, 'hit');
  const spans = maximalSpans(hits);
  return {
    hits: spans.length,
    hedged: hedgedAmong(spans, hits),
    negated: maximalSpans(withFate(tags, 'negated')).length,
    mentioned: maximalSpans(withFate(tags, 'mentioned')).length,
    excluded: maximalSpans(withFate(tags, 'excluded')).length,
    hitSentences: hitSentencesIn(hits),
  };
}

/** How many of the maximal spans of hits are also those of a hedged one. */
function hedgedAmong(spans: readonly Span[], hits: readonly Tag[]): number {
  const hedged = hits.filter((tag) => tag.hedge !== undefined);
  if (hedged.length === 0) return 0;
  const place = ({ start, end }: Span): string => `${start}-${end}`;
  const places = new Set(hedged.map(place));
  return spans.filter((span) => places.has(place(span))).length;
}

/** Asked for every speaker of every document, of lexicons with thousands of entries: remembered. */
const weighted = new WeakMap<Lexicon, boolean>();

function isWeightedLexicon(lexicon: Lexicon): boolean {
  let isWeighted = weighted.get(lexicon);
  if (isWeighted === undefined) weighted.set(lexicon, (isWeighted = hasWeights(lexicon)));
  return isWeighted;
}

/** Thousandths of all hits; of a parent's, one for each maximal span, that of the leaf written first where several found it. */
function weightOf(tags: readonly Tag[], isLeaf: boolean): number {
  const hits = withFate(tags, 'hit');
  return (isLeaf ? hits : maximalSpans(hits)).reduce((sum, { weight = UNWEIGHTED }) => sum + weight, 0);
}

/** An entry that gives no weight counts once. */
const UNWEIGHTED = 1000;

/** Of equal starts the longest comes first, so what does not reach past all before it lies inside one of them. */
export function maximalSpans<S extends Span>(spans: readonly S[]): readonly S[] {
  if (spans.length < 2) return spans;
  let reached = -1;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.end <= reached) return false;
      reached = span.end;
      return true;
    });
}
