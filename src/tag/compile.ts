import type { Category, Entry, Lexicon } from '../model/lexicon.js';
import type { RegexEngine } from '../model/regex-engine.js';
import type { Tokenise } from '../model/segmentation.js';
import { casedSpelling } from './cased.js';
import { joined, type ChainRow } from './gaps.js';
import { isGlob, matchesGlob } from './glob.js';
import { readPattern, type PatternWord } from './pattern.js';
import type { Part } from './symbols.js';
import type { Occurrence, Scan } from './occurrence.js';
import { createTrie } from './trie.js';

/** A category that has entries. */
export interface Leaf {
  readonly category: Category;
  readonly lexicon: Lexicon;
}

/** An entry in its place. */
export interface CompiledEntry {
  readonly kind: 'entry';
  readonly entry: Entry;
  readonly leaf: Leaf;
  /** Position among all entries of all lexicons, in the order written. */
  readonly order: number;
}

/** A pattern that makes the matches it touches mean something else. */
export interface Exception {
  readonly kind: 'exception';
  /** The entry that it was written for, else missing: then it holds for whole leaves. */
  readonly entry?: CompiledEntry;
  readonly leaves: ReadonlySet<Leaf>;
}

/** A pattern that lets the weak entries of some leaves count in its sentence. */
export interface Support {
  readonly kind: 'support';
  readonly leaves: ReadonlySet<Leaf>;
}

/** A pattern that must, or must not, stand near the matches of an entry. */
export interface Neighbour {
  readonly kind: 'neighbour';
  readonly entry: CompiledEntry;
  readonly isWanted: boolean;
}

/** Whatever a lexicon looks for. */
export type Sought = CompiledEntry | Exception | Support | Neighbour;

/** Puts every entry, exception, support and neighbour of the lexicons into one trie. Throws where an entry cannot be read. */
export function compile(
  lexicons: readonly Lexicon[],
  tokenise: Tokenise,
  regexEngine: RegexEngine = noRegexEngine,
  isExhaustive = false,
): Scan<Sought> {
  const trie = createTrie<Sought | ChainRow<Sought>>(regexEngine, isExhaustive);
  let order = 0;
  let hasGaps = false;

  const add = (pattern: string, value: Sought, partOf: (word: PatternWord) => Part = asForm): void => {
    for (const { rows, gaps } of readPattern(pattern, tokenise)) {
      const chain = { value, gaps };
      hasGaps ||= gaps.length > 0;
      rows.forEach((words, row) => {
        trie.add(words.map(partOf), gaps.length === 0 ? value : { kind: 'row', chain, row });
      });
    }
  };

  const addEntry = (entry: Entry, leaf: Leaf): void => {
    const compiled: CompiledEntry = { kind: 'entry', entry, leaf, order: order++ };
    if (entry.by === 'regex') trie.add([expressionOf(entry, regexEngine)], compiled);
    else add(entry.pattern, compiled, partsOf(entry));
    for (const pattern of entry.except) add(pattern, { kind: 'exception', entry: compiled, leaves: NO_LEAVES });
    for (const pattern of entry.near ?? []) add(pattern, { kind: 'neighbour', entry: compiled, isWanted: true });
    for (const pattern of entry.notNear ?? []) add(pattern, { kind: 'neighbour', entry: compiled, isWanted: false });
  };

  const addCategory = (category: Category, lexicon: Lexicon): readonly Leaf[] => {
    const own: Leaf = { category, lexicon };
    for (const entry of category.entries) addEntry(entry, own);
    const leaves = [own, ...category.children.flatMap((child) => addCategory(child, lexicon))];
    const below: ReadonlySet<Leaf> = new Set(leaves);
    for (const pattern of category.except) add(pattern, { kind: 'exception', leaves: below });
    for (const pattern of category.support ?? []) add(pattern, { kind: 'support', leaves: below });
    return leaves;
  };

  for (const lexicon of lexicons) addCategory(lexicon.root, lexicon);
  return (reading) => {
    const occurrences = trie.scan(reading);
    // Without gaps no row is among them, and the list is handed on as it is.
    if (!hasGaps) return occurrences as readonly Occurrence<Sought>[];
    const whole: Occurrence<Sought>[] = [];
    const rows: Occurrence<ChainRow<Sought>>[] = [];
    for (const { value, first, last } of occurrences) {
      if (value.kind === 'row') rows.push({ value, first, last });
      else whole.push({ value, first, last });
    }
    return [...whole, ...joined(rows, reading.sentence)];
  };
}

const noRegexEngine: RegexEngine = (source) => {
  throw new Error(`no engine was given for the regular expression ${source}`);
};

const NO_LEAVES: ReadonlySet<Leaf> = new Set();

function asForm({ norm }: PatternWord): Part {
  return { written: norm, by: 'form' };
}

/** How the words of an entry are looked for: by form or lemma, perhaps with a part of speech or in their own case. */
function partsOf({ by, pos, isCased = false }: Entry): (word: PatternWord) => Part {
  const wanted = pos?.split(' ') ?? [];
  return ({ norm, cased, word }) => {
    const tag = word === undefined ? undefined : wanted[word];
    return {
      written: norm,
      by: by === 'lemma' && norm !== '*' ? 'lemma' : 'form',
      ...(tag !== undefined && tag !== '*' && { pos: tag }),
      ...(isCased && { isCased: sameCase(cased) }),
    };
  };
}

function sameCase(cased: string): (spelling: string) => boolean {
  return isGlob(cased) ? (spelling) => matchesGlob(cased, spelling) : (spelling) => spelling === cased;
}

function expressionOf({ pattern, pos, isCased = false }: Entry, regexEngine: RegexEngine): Part {
  return {
    written: pattern,
    by: 'regex',
    ...(pos !== undefined && { pos }),
    ...(isCased && { isCased: regexEngine(casedSpelling(pattern), { isCased }) }),
  };
}
