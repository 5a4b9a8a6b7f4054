import type { RegexEngine } from '../model/regex-engine.js';
import type { Morphology, Sentence } from '../model/segmentation.js';
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

/** Memory for about two million spellings; junk begins it anew. */
const MOST_TYPES = 2_000_000;

/**
 * Puts rows of parts into a trie. A spelling is resolved once to the parts it may stand for; every later token of it costs
 * one look-up. A part stands for a token or for a whole word, and a hyphen inside a word may stand between two parts;
 * other punctuation, and text that was masked, ends a row.
 */
export function createTrie<T>(regexEngine: RegexEngine): {
  add: (parts: readonly Part[], value: T) => void;
  scan: Scan<T>;
} {
  const symbols = createSymbols(regexEngine);
  const root: Node<T> = { children: new Map(), ends: [] };
  const tokenTypes = new Map<string, Type<T>>();
  const wordTypes = new Map<string, Type<T>>();
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

  const typeOf = (norm: string, types: Map<string, Type<T>>): Type<T> => {
    let type = types.get(norm);
    if (type) return type;
    // A lemma belongs to one token; whole words of several have none of their own.
    const matching =
      types === tokenTypes ? [...symbols.formsOf(norm), ...symbols.lemmasOf(norm)] : symbols.formsOf(norm);
    const starts = matching.flatMap((symbol) => root.children.get(symbol) ?? []);
    type = matching.length === 0 ? unknown : { symbols: matching, starts };
    if (types.size >= MOST_TYPES) types.clear();
    types.set(norm, type);
    return type;
  };

  const scan: Scan<T> = ({ text, sentence, morphology }) => {
    const { tokens, words } = sentence;
    let hasStart = false;
    const single: Type<T>[] = [];
    for (const token of tokens) {
      const type = typeOf(token.norm, tokenTypes);
      hasStart ||= type.starts.length > 0;
      single.push(type);
    }
    const joined = new Map<number, { type: Type<T>; last: number }>();
    for (const { norm, first, last } of words) {
      if (last - first === 1) continue;
      const type = typeOf(norm, wordTypes);
      hasStart ||= type.starts.length > 0;
      joined.set(first, { type, last });
    }
    if (!hasStart) return [];

    const found: Occurrence<T>[] = [];
    const links = linksIn(sentence);
    const path: number[] = [];
    const endOf = (part: number, last: number): number => {
      const next = path[part + 1] ?? last;
      // A hyphen between two parts belongs to neither.
      return next < last && links.has(next - 1) && next - 1 > (path[part] ?? 0) ? next - 1 : next;
    };
    const isMet = ({ lemma, pos, isCased }: Demand, first: number, last: number): boolean => {
      if (isCased && !isCased(casedSpelling(text.slice(tokens[first]?.start, tokens[last - 1]?.end)))) return false;
      if (lemma !== undefined && !hasLemma(lemma, morphology()[first]?.lemma ?? '')) return false;
      return pos === undefined || morphology()[last - 1]?.pos === pos;
    };

    const visit = (node: Node<T>, first: number, last: number): void => {
      for (const { value, demands } of node.ends) {
        if (!isUnbroken(text, sentence, first, last)) break;
        if (demands?.some((demand, part) => demand && !isMet(demand, path[part] ?? first, endOf(part, last)))) continue;
        found.push({ value, first, last });
      }
      if (node.children.size === 0) return;
      step(node, first, last);
      if (links.has(last)) step(node, first, last + 1);
    };
    const step = (node: Node<T>, first: number, at: number): void => {
      path.push(at);
      for (const symbol of single[at]?.symbols ?? []) {
        const child = node.children.get(symbol);
        if (child) visit(child, first, at + 1);
      }
      const word = joined.get(at);
      for (const symbol of word?.type.symbols ?? []) {
        const child = node.children.get(symbol);
        if (word && child) visit(child, first, word.last);
      }
      path.pop();
    };

    for (let first = 0; first < single.length; first++) {
      const word = joined.get(first);
      if (!single[first]?.starts.length && !word?.type.starts.length) continue;
      path.push(first);
      for (const node of single[first]?.starts ?? []) visit(node, first, first + 1);
      if (word) for (const node of word.type.starts) visit(node, first, word.last);
      path.pop();
    }
    return found;
  };

  return { add, scan };
}

/** Hyphens between two parts of one word. */
function linksIn({ tokens, words }: Sentence): ReadonlySet<number> {
  const links = new Set<number>();
  for (const { first, last } of words) {
    for (let at = first + 1; at < last - 1; at++) if (tokens[at]?.norm === '-') links.add(at);
  }
  return links;
}

/** Whether nothing but white space (and invisible characters) stands between the tokens of a range. */
function isUnbroken(text: string, { tokens }: Sentence, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const from = tokens[at - 1]?.end ?? 0;
    const to = tokens[at]?.start ?? 0;
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
