import type { RegexEngine } from '../model/regex-engine.js';
import { isGlob, matchesGlob } from './glob.js';
import { compileLemmas } from './lemma.js';

/** One part of a pattern: what a word must look like, or which dictionary form it must have. */
export interface Part {
  readonly written: string;
  readonly by: 'form' | 'lemma' | 'regex';
  /** What else the sentence must say of the word; decided token by token. */
  readonly pos?: string;
  readonly isCased?: (spelling: string) => boolean;
}

/** Numbers the distinct parts of all patterns, and says once a type which of them it may stand for. */
interface Symbols {
  /** The number of a part; the same part always has the same one. */
  readonly symbolOf: (part: Part) => number;
  /** Symbols of every form that the norm of a token or word has. */
  readonly formsOf: (norm: string) => readonly number[];
  /** Symbols of every lemma that the norm of a token may have in some sentence. */
  readonly lemmasOf: (norm: string) => readonly number[];
}

/**
 * Exact parts are looked up; a glob is only tried where its literal beginning or, failing that, its literal end agrees.
 * Globs that have neither are tried on every type.
 * @param isExhaustive whether any word may have any lemma, so that only the sentence decides
 */
export function createSymbols(regexEngine: RegexEngine, isExhaustive = false): Symbols {
  const numbers = new Map<string, number>();
  const exact = new Map<string, number>();
  const byPrefix = new Map<number, Glob[]>();
  const bySuffix = new Map<number, Glob[]>();
  const anywhere: Glob[] = [];
  const expressions: { readonly isMatch: (norm: string) => boolean; readonly symbol: number }[] = [];
  const lemmas = compileLemmas(isExhaustive);
  let longestPrefix = 0;
  let longestSuffix = 0;

  const add = ({ written, by }: Part, symbol: number): void => {
    if (by === 'lemma') {
      lemmas.add(written, symbol);
      return;
    }
    if (by === 'regex') {
      expressions.push({ isMatch: regexEngine(written, { isCased: false }), symbol });
      return;
    }
    if (!isGlob(written)) {
      exact.set(written, symbol);
      return;
    }
    const glob = { glob: written, symbol };
    const prefix = literalPrefix(written);
    const suffix = literalSuffix(written);
    if (prefix !== '') push(byPrefix, hashOf(prefix), glob);
    else if (suffix !== '') push(bySuffix, hashOf(suffix.split('').reverse().join('')), glob);
    else anywhere.push(glob);
    longestPrefix = Math.max(longestPrefix, prefix.length);
    longestSuffix = Math.max(longestSuffix, suffix.length);
  };

  /** Symbols of the globs that a norm agrees with. */
  const globsOf = (norm: string): readonly number[] => {
    const found: number[] = [];
    const tryAll = (globs: readonly Glob[] | undefined): void => {
      for (const { glob, symbol } of globs ?? []) if (matchesGlob(glob, norm)) found.push(symbol);
    };
    let hash = 0;
    for (let at = 0; at < Math.min(longestPrefix, norm.length); at++) {
      hash = withUnit(hash, norm.charCodeAt(at));
      tryAll(byPrefix.get(hash));
    }
    hash = 0;
    for (let at = norm.length - 1; at >= Math.max(0, norm.length - longestSuffix); at--) {
      hash = withUnit(hash, norm.charCodeAt(at));
      tryAll(bySuffix.get(hash));
    }
    tryAll(anywhere);
    return found;
  };

  const asWritten = (norm: string): readonly number[] => {
    const found: number[] = [];
    const literal = exact.get(norm);
    if (literal !== undefined) found.push(literal);
    // A wildcard stands for letters of a word: a comma, a bracket or an address is only ever matched as written.
    if (!HAS_LETTER_OR_DIGIT.test(norm)) return found;
    if (!ADDRESS.test(norm)) found.push(...globsOf(norm));
    for (const { isMatch, symbol } of expressions) if (isMatch(norm)) found.push(symbol);
    return found;
  };

  return {
    symbolOf: (part) => {
      const key = `${part.by} ${part.written}`;
      let symbol = numbers.get(key);
      if (symbol === undefined) {
        symbol = numbers.size;
        numbers.set(key, symbol);
        add(part, symbol);
      }
      return symbol;
    },
    formsOf: (norm) => {
      const found = asWritten(norm);
      // People write hashtags for words: "we want a #ceasefire".
      return HASHTAG.test(norm) ? [...new Set([...found, ...asWritten(norm.slice(1))])] : found;
    },
    lemmasOf: lemmas.mayBe,
  };
}

interface Glob {
  readonly glob: string;
  readonly symbol: number;
}

/** Beginnings and ends are looked up by a hash that grows by one unit at a time: cutting them all out of every norm costs more. */
function withUnit(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) & 0x3fffffff;
}

/** The hash of a beginning from its first unit on, or of an end from its last. */
function hashOf(units: string): number {
  let hash = 0;
  for (let at = 0; at < units.length; at++) hash = withUnit(hash, units.charCodeAt(at));
  return hash;
}

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const HASHTAG = /^#\p{L}/u;
/** An address of mail or of a page, or somebody's name on one. */
const ADDRESS = /@|:\/\/|^www\./u;

function literalPrefix(glob: string): string {
  return glob.slice(0, glob.search(/[*?]/u));
}

function literalSuffix(glob: string): string {
  return glob.slice(Math.max(glob.lastIndexOf('*'), glob.lastIndexOf('?')) + 1);
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
