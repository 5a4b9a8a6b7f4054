import type { Category, Entry, Lexicon } from '../model/lexicon.js';
import type { RegexEngine } from '../model/regex-engine.js';
import type { Tokenise } from '../model/segmentation.js';
import { casedSpelling } from './cased.js';
import { isGlob, matchesGlob } from './glob.js';
import type { Scan } from './occurrence.js';
import type { PatternWord } from './pattern.js';
import { createPatterns } from './patterns.js';
import type { Part } from './symbols.js';
import { SymbolTable } from './symbol-table.js';

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

/** What concerns nothing by itself, but what becomes of the entries around it. */
export type Context = Exception | Support | Neighbour;

/** Whatever lexicons look for. */
export interface Scans {
  readonly entries: Scan<CompiledEntry>;
  readonly context: Scan<Context>;
}

/** Prepares to look for every entry, and every exception, support and neighbour, of the lexicons. Throws where an entry cannot be read. */
export function compile(
  lexicons: readonly Lexicon[],
  tokenise: Tokenise,
  regexEngine: RegexEngine = noRegexEngine,
  isExhaustive = false,
): Scans {
  const symbols = new SymbolTable(regexEngine, isExhaustive);
  const entries = createPatterns<CompiledEntry>(symbols, tokenise);
  const context = createPatterns<Context>(symbols, tokenise);
  let order = 0;

  const addEntry = (entry: Entry, leaf: Leaf): void => {
    const compiled: CompiledEntry = { kind: 'entry', entry, leaf, order: order++ };
    if (entry.by === 'regex') entries.addPart(expressionOf(entry, regexEngine), compiled);
    else entries.add(entry.pattern, compiled, partsOf(entry));
    for (const pattern of entry.except)
      context.add(pattern, { kind: 'exception', entry: compiled, leaves: NO_LEAVES }, asForm);
    for (const pattern of entry.near ?? [])
      context.add(pattern, { kind: 'neighbour', entry: compiled, isWanted: true }, asForm);
    for (const pattern of entry.notNear ?? [])
      context.add(pattern, { kind: 'neighbour', entry: compiled, isWanted: false }, asForm);
  };

  const addCategory = (category: Category, lexicon: Lexicon): readonly Leaf[] => {
    const own: Leaf = { category, lexicon };
    for (const entry of category.entries) addEntry(entry, own);
    const leaves = [own, ...category.children.flatMap((child) => addCategory(child, lexicon))];
    const below: ReadonlySet<Leaf> = new Set(leaves);
    for (const pattern of category.except) context.add(pattern, { kind: 'exception', leaves: below }, asForm);
    for (const pattern of category.support ?? []) context.add(pattern, { kind: 'support', leaves: below }, asForm);
    return leaves;
  };

  for (const lexicon of lexicons) addCategory(lexicon.root, lexicon);
  return { entries: entries.scan, context: context.scan };
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
