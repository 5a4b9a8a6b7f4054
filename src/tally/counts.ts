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
    const counted = new Map<string, EntryHits & { hits: number }>();
    for (const { category: leaf, entry } of node.children.length === 0 ? matches : maximalSpans(matches)) {
      const key = `${leaf}\n${entry}`;
      const before = counted.get(key);
      if (before) before.hits += 1;
      else counted.set(key, { category: node.id, leaf, entry, hits: 1 });
    }
    found.push(...counted.values());
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
  const below = (node: Category): readonly Tag[] => [...(tagsOf.get(node.id) ?? []), ...node.children.flatMap(below)];
  for (const lexicon of lexicons) {
    for (const node of nodesOf(lexicon.root)) {
      const matches = below(node);
      if (matches.length > 0) yield { lexicon, node, matches };
    }
  }
}

const withFate = (tags: readonly Tag[], fate: Fate): readonly Tag[] => tags.filter((tag) => tag.fate === fate);

const hitSentencesIn = (hits: readonly Tag[]): number => new Set(hits.map((tag) => tag.sentence)).size;

function ofLeaf(tags: readonly Tag[]): Counts {
  const hits = withFate(tags, 'hit');
  return {
    hits: hits.length,
    hedged: hits.filter((tag) => tag.hedge !== undefined).length,
    negated: withFate(tags, 'negated').length,
    mentioned: withFate(tags, 'mentioned').length,
    excluded: withFate(tags, 'excluded').length,
    hitSentences: hitSentencesIn(hits),
  };
}

function ofParent(tags: readonly Tag[]): Counts {
  const hits = withFate(tags, 'hit');
  const spans = maximalSpans(hits);
  const place = ({ start, end }: Span): string => `${start}-${end}`;
  const hedged = new Set(hits.filter((tag) => tag.hedge !== undefined).map(place));
  return {
    hits: spans.length,
    hedged: spans.filter((span) => hedged.has(place(span))).length,
    negated: maximalSpans(withFate(tags, 'negated')).length,
    mentioned: maximalSpans(withFate(tags, 'mentioned')).length,
    excluded: maximalSpans(withFate(tags, 'excluded')).length,
    hitSentences: hitSentencesIn(hits),
  };
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
  let reached = -1;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.end <= reached) return false;
      reached = span.end;
      return true;
    });
}
