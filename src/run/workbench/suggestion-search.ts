import { nodesOf, type Category, type CategoryId, type Entry } from '../../model/lexicon.js';
import type { Analysis } from '../../model/measurement.js';
import { isFunctionWord } from '../../model/function-word.js';
import type { Span } from '../../model/span.js';
import type { Tag } from '../../model/tag.js';
import { concordanceOf, keywordInBrackets } from '../../report/concordance.js';
import type { EntrySuggestion } from '../../report/lexicon-suggestions.js';
import { tokenise } from '../../segment/tokenise.js';
import { createFinder } from '../../tag/finder.js';
import { irregularLemmas } from '../../tag/irregular-lemmas.js';
import { VARIANT_KINDS, variantsOf, type VariantKind } from '../../tag/variants.js';
import { candidates } from '../../tally/candidates.js';
import { isWordy, Names, wordFeature } from '../../tally/features.js';
import { byCodeUnit } from '../../tally/order.js';
import { Usage } from '../../tally/usage.js';
import { isWithin } from '../../model/lexicon.js';
import { wordsAround, type Surroundings } from './surroundings.js';

const SHOWN = 8;
const EXAMPLES = 3;

/** Where a pattern that may become an entry was seen. */
interface Seen {
  readonly kind: VariantKind;
  readonly entry: string;
  readonly category: CategoryId;
}

/** Looks for suggestions for a category: goes through a corpus once, and keeps counts of words and a few lines of each, but no text. */
export class SuggestionSearch {
  documents = 0;
  hits = 0;
  readonly #category: CategoryId;
  readonly #variants = new Map<string, Seen>();
  readonly #find: ReturnType<typeof createFinder>;
  readonly #single = new Map<string, Seen>();
  readonly #all = new Usage();
  readonly #sentences = new Usage();
  readonly #windows = new Usage();
  readonly #variantUse = new Usage();
  readonly #words = { all: 0, sentences: 0, windows: 0 };
  readonly #names = new Names();
  /** Words that an entry of the category finds by itself. */
  readonly #found = new Set<string>();
  readonly #foundBy = new Map<string, Set<CategoryId>>();
  /** How often a word stands near an entry, and beside hits of a leaf. */
  readonly #near = new Map<string, Map<string, number>>();
  readonly #leaves = new Map<string, Map<CategoryId, number>>();
  readonly #examples = new Map<string, { document: string; line: string }[]>();

  constructor(category: Category) {
    this.#category = category.id;
    for (const { id, entries } of nodesOf(category)) {
      for (const entry of entries.filter(isPlain)) {
        const seen = { entry: entry.pattern, category: id };
        for (const { pattern, kind } of variantsOf(entry))
          if (!this.#variants.has(pattern)) this.#variants.set(pattern, { ...seen, kind });
        if (entry.by === 'phrase' && !entry.pattern.includes(' '))
          this.#single.set(entry.pattern.toLowerCase(), { ...seen, kind: 'inflection' });
      }
    }
    const patterns = [...this.#variants.keys()];
    this.#find = createFinder(
      patterns.map((pattern): Entry => ({ pattern, by: 'phrase', strength: 'strong', except: [], line: 1 })),
      tokenise,
    );
  }

  add(analysis: Analysis): void {
    const { document, sentences, tags } = analysis;
    this.documents += 1;
    const shown = concordanceOf(document, sentences, SHOWN);
    const example = (key: string, span: Span): void => {
      const known = this.#examples.get(key);
      if (known && (known.length >= EXAMPLES || known.at(-1)?.document === document.id)) return;
      const line = shown(span);
      const one = { document: document.id, line: `${line.pre} ${keywordInBrackets(line)}`.trim() };
      if (known) known.push(one);
      else this.#examples.set(key, [one]);
    };
    const counts = {
      all: new Map<string, number>(),
      sentences: new Map<string, number>(),
      windows: new Map<string, number>(),
      variants: new Map<string, number>(),
    };
    const bySentence = new Map<number, Tag[]>();
    for (const tag of tags) push(bySentence, tag.sentence, tag);
    for (const sentence of sentences) {
      const here = bySentence.get(sentence.index) ?? [];
      const own = here.filter((tag) => isWithin(tag.category, this.#category));
      const hits = own.filter(({ fate }) => fate === 'hit');
      this.hits += hits.length;
      const around = wordsAround(sentence, own, hits);
      this.#noteFound(around, here);
      const leaves = new Set(hits.map(({ category }) => category));
      around.words.forEach((word, at) => {
        if (around.isMatched(at, at + 1)) return;
        const feature = wordFeature(word);
        this.#words.all += 1;
        count(counts.all, feature);
        if (at > 0) this.#names.note(feature, document.text.slice(word.start, word.start + 2));
        if (hits.length === 0) return;
        this.#words.sentences += 1;
        count(counts.sentences, feature);
        for (const leaf of leaves) countIn(this.#leaves, feature, leaf);
        if (!isFunctionWord(feature)) example(feature, word);
        const nearest = around.nearest(at);
        if (!nearest) return;
        this.#words.windows += 1;
        count(counts.windows, feature);
        countIn(this.#near, feature, nearest.entry);
      });
      for (const { entry, start, end } of this.#find({ text: document.text, sentence, morphology: noMorphology })) {
        if (around.isMatched(around.wordAt(start), around.wordAt(end - 1) + 1)) continue;
        count(counts.variants, entry.pattern);
        example(entry.pattern, { start, end });
      }
    }
    this.#all.add(counts.all);
    this.#sentences.add(counts.sentences);
    this.#windows.add(counts.windows);
    this.#variantUse.add(counts.variants);
  }

  /** Which words an entry finds without others beside it. */
  #noteFound({ words, wordAt }: Surroundings, tags: readonly Tag[]): void {
    for (const tag of tags) {
      const word = words[wordAt(tag.start)];
      if (!word || tag.start < word.start || word.end < tag.end) continue;
      const feature = wordFeature(word);
      if (isWithin(tag.category, this.#category)) this.#found.add(feature);
      else {
        const others = this.#foundBy.get(feature);
        if (others) others.add(tag.category);
        else this.#foundBy.set(feature, new Set([tag.category]));
      }
    }
  }

  suggestions(wanted: {
    readonly minimum: number;
    readonly minimumDocuments: number;
    readonly names: boolean;
  }): readonly EntrySuggestion[] {
    const { minimum, minimumDocuments, names } = wanted;
    const variants = this.#variantsSeen();
    const body = (usage: Usage, name: 'all' | 'sentences' | 'windows') => ({ usage, words: this.#words[name] });
    const company = candidates({
      ...{ all: body(this.#all, 'all'), sentences: body(this.#sentences, 'sentences') },
      ...{ windows: body(this.#windows, 'windows'), hits: this.hits, minimum, minimumDocuments },
      isWanted: (word) =>
        isWordy(word) &&
        !isFunctionWord(word) &&
        !this.#found.has(word) &&
        !variants.has(word) &&
        (names || !this.#names.has(word)),
    }).map(({ word, kind, beside, elsewhere, g2, pAdjusted, logRatio, logDice, ...uses }): EntrySuggestion => ({
      ...{ entry: word, category: mostIn(this.#leaves.get(word)) ?? this.#category, kind },
      ...{ of: mostIn(this.#near.get(word)) ?? '', ...uses, beside, elsewhere, g2, pAdjusted, logRatio },
      ...(Number.isFinite(logDice) && { logDice }),
      ...this.#evidence(word),
    }));
    return [...variants.values(), ...company].sort(inOrder);
  }

  #variantsSeen(): ReadonlyMap<string, EntrySuggestion> {
    const found = new Map<string, EntrySuggestion>();
    const add = (pattern: string, { kind, entry, category }: Seen, usage: Usage): void => {
      const { hits, documents } = usage.of(pattern);
      if (hits === 0 || this.#found.has(pattern) || found.has(pattern)) return;
      const uses = { occurrences: hits, documents };
      found.set(pattern, { entry: pattern, category, kind, of: entry, ...uses, ...this.#evidence(pattern) });
    };
    for (const [pattern, seen] of this.#variants) add(pattern, seen, this.#variantUse);
    for (const word of this.#all.features()) {
      for (const lemma of irregularLemmas(word)) {
        const seen = this.#single.get(lemma);
        if (seen) add(word, seen, this.#all);
      }
    }
    return found;
  }

  #evidence(entry: string): Pick<EntrySuggestion, 'foundBy' | 'examples'> {
    return {
      foundBy: [...(this.#foundBy.get(entry) ?? [])].sort(byCodeUnit),
      examples: this.#examples.get(entry) ?? [],
    };
  }
}

/** A variant would have to carry what an entry says besides its words. */
const isPlain = ({ strength, except, pos, near, notNear }: Entry): boolean =>
  strength === 'strong' && except.length === 0 && pos === undefined && !near && !notNear;

/** Variants are sought as they are written, which asks for no lemma. */
const noMorphology = () => [];

const KINDS: readonly EntrySuggestion['kind'][] = [...VARIANT_KINDS, 'collocate', 'keyword'];

function inOrder(a: EntrySuggestion, b: EntrySuggestion): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    (b.g2 ?? 0) - (a.g2 ?? 0) ||
    b.occurrences - a.occurrences ||
    byCodeUnit(a.entry, b.entry)
  );
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function countIn(counts: Map<string, Map<string, number>>, key: string, value: string): void {
  let inner = counts.get(key);
  if (!inner) counts.set(key, (inner = new Map<string, number>()));
  count(inner, value);
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** What was counted most, the first by code unit when even. */
function mostIn(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(counts ?? [])].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b))[0]?.[0];
}
