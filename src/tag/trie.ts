import type { RegexEngine } from '../model/regex-engine.js';
import type { Columns, Morphology, Row, Sentence } from '../model/segmentation.js';
import type { Span } from '../model/span.js';
import { casedSpelling } from './cased.js';
import { comparable, hasLemma } from './lemma.js';
import { createSymbols, type Part } from './symbols.js';

/** Where a pattern stands in a sentence: a token range, `last` exclusive. */
export interface Occurrence<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
  /** Stretches of the text between the rows of a pattern with gaps: inside the occurrence, and not what was asked for. */
  readonly gaps?: readonly Span[];
}

/** A sentence, its document's text, and its morphology for whom it concerns; asked for at most once. */
export interface Reading {
  readonly text: string;
  readonly sentence: Sentence;
  readonly morphology: () => readonly Morphology[];
}

/** Every place where a pattern stands, in no promised order; overlapping ones too. */
export type Scan<T> = (reading: Reading) => readonly Occurrence<T>[];

interface End<T> {
  readonly value: T;
  /** What each part asks besides its symbol; only where one does, so that the sentence decides. */
  readonly demands: readonly (Demand | undefined)[] | undefined;
}

/** What the sentence must say of a word. */
interface Demand extends Pick<Part, 'pos' | 'isCased'> {
  readonly lemma?: string;
}

interface Node<T> {
  readonly children: Map<number, Node<T>>;
  readonly ends: End<T>[];
}

/** What all tokens of one spelling share. */
interface Type<T> {
  readonly symbols: readonly number[];
  readonly starts: readonly Node<T>[];
}

/** Types by the numbers of their norms in one list of norms. */
interface Types<T> {
  readonly norms: readonly string[];
  readonly tokens: (Type<T> | undefined)[];
  readonly words: (Type<T> | undefined)[];
}

/**
 * Puts rows of parts into a trie. A spelling is resolved once to the parts it may stand for; every later token of it costs
 * one look-up. A part stands for a token or for a whole word, and a hyphen inside a word may stand between two parts;
 * other punctuation, and text that was masked, ends a row.
 */
export function createTrie<T>(
  regexEngine: RegexEngine,
  isExhaustive = false,
): {
  add: (parts: readonly Part[], value: T) => void;
  scan: Scan<T>;
} {
  const symbols = createSymbols(regexEngine, isExhaustive);
  const root: Node<T> = { children: new Map(), ends: [] };
  const unknown: Type<T> = { symbols: [], starts: [] };

  const add = (parts: readonly Part[], value: T): void => {
    let node = root;
    for (const part of parts) {
      const symbol = symbols.symbolOf(part);
      let child = node.children.get(symbol);
      if (!child) node.children.set(symbol, (child = { children: new Map(), ends: [] }));
      node = child;
    }
    const demands = parts.map(demandOf);
    node.ends.push({ value, demands: demands.some((demand) => demand !== undefined) ? demands : undefined });
  };

  const resolved = (norm: string, isToken: boolean): Type<T> => {
    // A lemma belongs to one token; whole words of several have none of their own.
    const matching = isToken ? [...symbols.formsOf(norm), ...symbols.lemmasOf(norm)] : symbols.formsOf(norm);
    if (matching.length === 0) return unknown;
    return { symbols: matching, starts: matching.flatMap((symbol) => root.children.get(symbol) ?? []) };
  };

  // Texts that share a list of norms are read one after the other.
  let types: Types<T> = { norms: [], tokens: [], words: [] };
  const resolvedAt = (list: (Type<T> | undefined)[], id: number, isToken: boolean): Type<T> => {
    return (list[id] = resolved(types.norms[id] ?? '', isToken));
  };
  const tokenType = (id: number): Type<T> => types.tokens[id] ?? resolvedAt(types.tokens, id, true);
  const wordType = (id: number): Type<T> => types.words[id] ?? resolvedAt(types.words, id, false);

  const scan: Scan<T> = ({ text, sentence, morphology }) => {
    const { row } = sentence;
    if (!row) throw new Error(`sentence ${String(sentence.index)} was not cut from a text, so it has no columns`);
    const { columns, joinedFrom, joinedTo } = row;
    const { ids, starts, ends, joined, norms } = columns;
    const from = row.first;
    const length = row.last - from;
    if (types.norms !== norms) types = { norms, tokens: [], words: [] };
    let hasStart = false;
    for (let at = from; at < row.last && !hasStart; at++) hasStart = tokenType(ids[at] ?? 0).starts.length > 0;
    for (let at = joinedFrom; at < joinedTo && !hasStart; at += 3)
      hasStart = wordType(joined[at + 2] ?? 0).starts.length > 0;
    if (!hasStart) return NOTHING;

    const found: Occurrence<T>[] = [];
    const { wordAt, links } = joinsIn(row);
    const path: number[] = [];
    const endOf = (part: number, last: number): number => {
      const next = path[part + 1] ?? last;
      // A hyphen between two parts belongs to neither.
      return next < last && links.has(next - 1) && next - 1 > (path[part] ?? 0) ? next - 1 : next;
    };
    const isMet = ({ lemma, pos, isCased }: Demand, first: number, last: number): boolean => {
      if (isCased && !isCased(casedSpelling(text.slice(starts[from + first], ends[from + last - 1])))) return false;
      if (lemma !== undefined && !hasLemma(lemma, morphology()[first]?.lemma ?? '')) return false;
      return pos === undefined || morphology()[last - 1]?.pos === pos;
    };

    const visit = (node: Node<T>, first: number, last: number): void => {
      for (const { value, demands } of node.ends) {
        if (!isUnbroken(text, columns, from + first, from + last)) break;
        if (demands?.some((demand, part) => demand && !isMet(demand, path[part] ?? first, endOf(part, last)))) continue;
        found.push({ value, first, last });
      }
      if (node.children.size === 0) return;
      step(node, first, last);
      if (links.has(last)) step(node, first, last + 1);
    };
    const step = (node: Node<T>, first: number, at: number): void => {
      if (at >= length) return;
      path.push(at);
      for (const symbol of tokenType(ids[from + at] ?? 0).symbols) {
        const child = node.children.get(symbol);
        if (child) visit(child, first, at + 1);
      }
      const word = wordAt.get(at);
      for (const symbol of word ? wordType(word.id).symbols : NO_SYMBOLS) {
        const child = node.children.get(symbol);
        if (word && child) visit(child, first, word.last);
      }
      path.pop();
    };

    for (let first = 0; first < length; first++) {
      const token = tokenType(ids[from + first] ?? 0);
      const word = wordAt.get(first);
      const type = word && wordType(word.id);
      if (token.starts.length === 0 && !type?.starts.length) continue;
      path.push(first);
      for (const node of token.starts) visit(node, first, first + 1);
      if (word && type) for (const node of type.starts) visit(node, first, word.last);
      path.pop();
    }
    return found;
  };

  return { add, scan };
}

const NOTHING: readonly never[] = [];
const NO_SYMBOLS: readonly number[] = [];

/** A word of several tokens. */
interface Joined {
  /** The token after its last, counted in the sentence. */
  readonly last: number;
  readonly id: number;
}

/** The words of several tokens in a sentence by their first, and the hyphens inside them. */
function joinsIn({ columns, first: from, joinedFrom, joinedTo }: Row): {
  readonly wordAt: ReadonlyMap<number, Joined>;
  readonly links: ReadonlySet<number>;
} {
  if (joinedFrom === joinedTo) return NO_JOINS;
  const { ids, joined, norms } = columns;
  const wordAt = new Map<number, Joined>();
  const links = new Set<number>();
  for (let at = joinedFrom; at < joinedTo; at += 3) {
    const [first = 0, last = 0, id = 0] = [joined[at], joined[at + 1], joined[at + 2]];
    wordAt.set(first - from, { last: last - from, id });
    for (let token = first + 1; token < last - 1; token++) {
      if (norms[ids[token] ?? 0] === '-') links.add(token - from);
    }
  }
  return { wordAt, links };
}

const NO_JOINS = { wordAt: new Map<number, Joined>(), links: new Set<number>() };

/** Whether nothing but white space (and invisible characters) stands between the tokens of a range. */
function isUnbroken(text: string, { starts, ends }: Columns, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const from = ends[at - 1] ?? 0;
    const to = starts[at] ?? 0;
    if (to > from && !(to === from + 1 && text.charCodeAt(from) === SPACE) && !BLANK.test(text.slice(from, to))) {
      return false;
    }
  }
  return true;
}

const SPACE = 0x20;
const BLANK = /^[\s\p{Cf}\p{Cc}]*$/u;

function demandOf({ written, by, pos, isCased }: Part): Demand | undefined {
  const lemma = by === 'lemma' ? comparable(written) : undefined;
  if (lemma === undefined && pos === undefined && !isCased) return undefined;
  return { ...(lemma !== undefined && { lemma }), ...(pos !== undefined && { pos }), ...(isCased && { isCased }) };
}
