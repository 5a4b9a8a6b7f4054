import { rowOf } from '../model/row-of.js';
import type { Columns, Morphology, Sentence } from '../model/segmentation.js';
import type { Span } from '../model/span.js';
import { ADJ, ADV, AUX, DET, NOUN, NUM, PART, partBit, PRON, PROPN, VERB } from '../model/part-of-speech.js';
import {
  BE,
  BE_WITH_NOT,
  classesOf,
  CONTRACTED,
  DASH,
  FINITE_AUXILIARY,
  GERUND,
  LEADING_VERB,
  NEGATIVE,
  TO_OR_NOT,
} from './word-classes.js';

/** A sentence as the rules of this folder read it: words, parts of speech and lemmas side by side, safe to ask beyond both ends. */
export interface Reading {
  /** Number of tokens. */
  readonly length: number;
  /** Whether it ends in a question mark, closing quotation marks and brackets aside. */
  readonly isQuestion: boolean;
  /** The word as compared; empty outside the sentence. */
  readonly word: (index: number) => string;
  readonly pos: (index: number) => string;
  readonly lemma: (index: number) => string;
  /** Its part of speech as a bit, and the classes of its word as bits; 0 outside the sentence. */
  readonly part: (index: number) => number;
  readonly classes: (index: number) => number;
  /** Characters of the tokens `first` to `last`, `last` exclusive. */
  readonly span: (first: number, last: number) => Span;
}

/** Lays a sentence and its morphology side by side. */
export function read(sentence: Sentence, morphology: readonly Morphology[]): Reading {
  return new SentenceReading(sentence, morphology);
}

/** Reads a sentence off the columns of its text: rules ask for a few of its tokens each, and none becomes an object for it. */
class SentenceReading implements Reading {
  readonly length: number;
  readonly isQuestion: boolean;
  readonly #first: number;
  readonly #columns: Columns;
  readonly #morphology: readonly Morphology[];
  readonly #classes: readonly number[];
  readonly #end: number;
  /** The parts of speech that somebody asked for; the others are 0. */
  readonly #parts: Uint16Array;

  constructor(sentence: Sentence, morphology: readonly Morphology[]) {
    const { columns, first, last } = rowOf(sentence);
    this.#columns = columns;
    this.#first = first;
    this.#morphology = morphology;
    this.#classes = classesOf(columns.norms);
    this.#end = sentence.end;
    this.length = last - first;
    this.#parts = new Uint16Array(this.length);
    let final = this.length - 1;
    while (final > 0 && CLOSING.has(this.word(final))) final -= 1;
    this.isQuestion = this.word(final) === '?';
  }

  word(index: number): string {
    if (index < 0 || index >= this.length) return '';
    const { norms, ids } = this.#columns;
    return norms[ids[this.#first + index] ?? 0] ?? '';
  }

  pos(index: number): string {
    return index < 0 || index >= this.length ? '' : (this.#morphology[index]?.pos ?? '');
  }

  lemma(index: number): string {
    return index < 0 || index >= this.length ? '' : (this.#morphology[index]?.lemma ?? '');
  }

  part(index: number): number {
    if (index < 0 || index >= this.length) return 0;
    const known = this.#parts[index] ?? 0;
    return known === 0 ? this.#read(index) : known;
  }

  #read(index: number): number {
    const said = this.#morphology[index];
    return (this.#parts[index] = said ? partBit(said.pos) : 0);
  }

  classes(index: number): number {
    if (index < 0 || index >= this.length) return 0;
    return this.#classes[this.#columns.ids[this.#first + index] ?? 0] ?? 0;
  }

  span(first: number, last: number): Span {
    return { start: this.#edge(this.#columns.starts, first), end: this.#edge(this.#columns.ends, last - 1) };
  }

  #edge(edges: Int32Array, index: number): number {
    return index < 0 || index >= this.length ? this.#end : (edges[this.#first + index] ?? this.#end);
  }
}

const NOMINAL = NOUN | PROPN | PRON | NUM;
const INSIDE_NOUN_PHRASE = NOMINAL | ADJ | DET | PART;
const CLOSING: ReadonlySet<string> = new Set(['"', "'", "''", '”', '’', ')', ']', '»', '.']);
/** Two of them are words besides: "as was his *wont*", "political *cant*". */
const WORDS_BESIDES: ReadonlySet<string> = new Set(['wont', 'cant']);

/** Whether a token can be the head of a noun phrase. */
export function isNominal(reading: Reading, index: number): boolean {
  return (reading.part(index) & NOMINAL) !== 0;
}

/** Whether a token can stand inside a noun phrase, hyphens and possessive marks included. */
export function isInsideNounPhrase(reading: Reading, index: number): boolean {
  const word = reading.classes(index);
  return (word & DASH) !== 0 || ((reading.part(index) & INSIDE_NOUN_PHRASE) !== 0 && (word & TO_OR_NOT) === 0);
}

/** Whether a token is a form of *be*. */
export function isBe(reading: Reading, index: number): boolean {
  return (reading.classes(index) & BE) !== 0 && reading.part(index) !== PART;
}

/** The same, *isnt* included. */
export function isBeOrNot(reading: Reading, index: number): boolean {
  return isBe(reading, index) || (reading.classes(index) & BE_WITH_NOT) !== 0;
}

/** Whether a token is a verb or an auxiliary. */
export function isVerb(reading: Reading, index: number): boolean {
  return (reading.part(index) & (VERB | AUX)) !== 0;
}

/** Whether a verb carries a tense of its own, as far as its form and what stands before it can tell. */
export function isFinite(reading: Reading, index: number): boolean {
  if (!isVerb(reading, index)) return false;
  const word = reading.classes(index);
  if ((word & FINITE_AUXILIARY) !== 0) return true;
  if (reading.part(index) === AUX || (word & GERUND) !== 0) return false;
  return (reading.classes(adverbsBefore(reading, index) - 1) & LEADING_VERB) === 0;
}

/** More adverbs than this in a row are noise; the bound keeps hostile sentences linear. */
const ADVERBS = 12;

/** The index at which the adverbs and negations directly before a token begin. */
export function adverbsBefore(reading: Reading, index: number): number {
  let first = index;
  while (
    first > Math.max(0, index - ADVERBS) &&
    (reading.part(first - 1) === ADV || (reading.classes(first - 1) & NEGATIVE) !== 0)
  )
    first--;
  return first;
}

/** The index after the adverbs that begin at a token. */
export function adverbsAfter(reading: Reading, index: number): number {
  let last = index;
  while (last < Math.min(reading.length, index + ADVERBS) && reading.part(last) === ADV) last++;
  return last;
}

/** Whether a word is an auxiliary with a *not* that has lost its apostrophe. */
export function isContracted(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (!CONTRACTED.has(word)) return false;
  if (!WORDS_BESIDES.has(word)) return true;
  const before = index - 1;
  if (isBe(reading, before) || isPossessive(reading.word(before))) return false;
  if (reading.pos(before) === 'DET' || reading.pos(before) === 'ADJ') return false;
  const next = adverbsAfter(reading, index + 1);
  // "We *cant* attack", "why *wont* they", "we *wont*"; "party cant hides the war".
  const isBase = isVerb(reading, next) && (reading.word(next) === reading.lemma(next) || reading.word(next) === 'be');
  return isBase || reading.pos(next) === 'PRON' || reading.pos(before) === 'PRON';
}

/** *not* in its three spellings. */
export function isNegativeParticle(word: string): boolean {
  return word === 'not' || word === "n't" || word === 'nt';
}

const POSSESSIVE: ReadonlySet<string> = new Set('its their our my his her your'.split(' '));
const POINTING: ReadonlySet<string> = new Set('the this that these those'.split(' '));

/** Whether a determiner points at something known: an article, a demonstrative or a possessive. */
export function isDefiniteDeterminer(word: string): boolean {
  return POINTING.has(word) || POSSESSIVE.has(word);
}

/** Whether a word is a possessive determiner. */
export function isPossessive(word: string): boolean {
  return POSSESSIVE.has(word);
}
