import { isCapitalAt } from '../model/capital.js';
import { ADJ, ADV, ANY_PART, AUX, DET, NOUN, NUM, partBit, PRON, PROPN, VERB } from '../model/part-of-speech.js';
import type { Columns, Morphology, PartsOf } from '../model/segmentation.js';
import { withRoom } from '../model/with-room.js';
import { ADVERB, FORM_OF_BE, ING, LY, SUBJECT_PRONOUN } from './phrases.js';
import { classesOf } from './word-class.js';

/** What each spelling of a vocabulary may be, by its number; 0 where nobody asked yet. */
interface Known {
  parts: Uint16Array;
}

const known = new WeakMap<PartsOf, WeakMap<readonly string[], Known>>();

function knownTo(partsOf: PartsOf, norms: readonly string[]): Known {
  let vocabularies = known.get(partsOf);
  if (!vocabularies) known.set(partsOf, (vocabularies = new WeakMap()));
  let spellings = vocabularies.get(norms);
  if (!spellings) vocabularies.set(norms, (spellings = { parts: new Uint16Array(0) }));
  return spellings;
}

/**
 * A line without quotations as far as its words alone are known, before anybody asks for parts of speech: what each token is written like, whether
 * it is part of a mention, and what it may be in any sentence; or, once somebody asked, what it is. One serves all lines of a text, one after the other; nothing is made for a token that no rule asks
 * about.
 */
export class Wording {
  /** How many tokens the line has. */
  length = 0;
  hasMention = false;
  readonly #text: string;
  readonly #columns: Columns;
  readonly #mentioned: Int32Array;
  readonly #partsOf: PartsOf | undefined;
  readonly #known: Known;
  readonly #classes: readonly number[];
  #first = 0;
  /** The classes of all words of the line together. */
  #held = 0;
  /** What each token of the sentence is, if that is known, and which of them is the first of the line. */
  #answers: readonly Morphology[] | undefined;
  #offset = 0;

  /** @param mentioned tells of each token of the text whether it is part of a mention: 0 where it is of none */
  constructor(text: string, columns: Columns, mentioned: Int32Array, partsOf: PartsOf | undefined) {
    this.#text = text;
    this.#columns = columns;
    this.#mentioned = mentioned;
    this.#partsOf = partsOf;
    this.#known = partsOf ? knownTo(partsOf, columns.norms) : { parts: new Uint16Array(0) };
    this.#classes = classesOf(columns.norms);
  }

  /** Goes to a line: tokens of the columns, `last` exclusive. */
  goTo(first: number, last: number): this {
    this.#first = first;
    this.length = last - first;
    const { ids } = this.#columns;
    let held = 0;
    let mention = 0;
    for (let token = first; token < last; token += 1) {
      held |= this.#classes[ids[token] ?? 0] ?? 0;
      mention |= this.#mentioned[token] ?? 0;
    }
    this.#held = held;
    this.hasMention = mention !== 0;
    this.#answers = undefined;
    return this;
  }

  /** Goes on with what the tokens of the line are, instead of what they may be: of its sentence, whose token at the offset is its first. */
  read(answers: readonly Morphology[], offset: number): this {
    this.#answers = answers;
    this.#offset = offset;
    return this;
  }

  /** The number of a token's norm. */
  idAt(at: number): number {
    return this.#columns.ids[this.#first + at] ?? 0;
  }

  /** The next place, from one on, with a word of some classes; the length where there is none. */
  next(classes: number, from: number): number {
    if ((this.#held & classes) === 0) return this.length;
    let at = from;
    while (at < this.length && ((this.#classes[this.idAt(at)] ?? 0) & classes) === 0) at += 1;
    return at;
  }

  /** Empty outside the line. */
  norm(at: number): string {
    const { norms, ids } = this.#columns;
    return at < 0 || at >= this.length ? '' : (norms[ids[this.#first + at] ?? 0] ?? '');
  }

  isMention(at: number): boolean {
    return at >= 0 && at < this.length && this.#mentioned[this.#first + at] !== 0;
  }

  isCapital(at: number): boolean {
    return at >= 0 && at < this.length && isCapitalAt(this.#text, this.#columns.starts[this.#first + at] ?? 0);
  }

  /** Whether a token is of some classes. */
  isOf(at: number, classes: number): boolean {
    return at >= 0 && at < this.length && ((this.#classes[this.idAt(at)] ?? 0) & classes) !== 0;
  }

  /** Whether a token may have one of some parts of speech. */
  mayBe(at: number, parts: number): boolean {
    if (at < 0 || at >= this.length) return false;
    if (this.#answers) return (partBit(this.#answers[this.#offset + at]?.pos ?? '') & parts) !== 0;
    const token = this.#first + at;
    const spelling = this.#columns.spellings[token] ?? 0;
    const { parts: known } = this.#known;
    const found = spelling < known.length ? (known[spelling] ?? 0) : 0;
    return ((found === 0 ? this.#find(token, spelling) : found) & parts) !== 0;
  }

  /** Whether `isVerb` may hold of a token. */
  mayBeVerb(at: number): boolean {
    return this.mayBe(at, VERB | AUX);
  }

  /** Whether `isNominal` may hold of a token. */
  mayBeNominal(at: number): boolean {
    return this.isOf(at, SUBJECT_PRONOUN) || this.isMention(at) || this.mayBe(at, NOUN | PROPN | NUM);
  }

  /** Whether `opensNounPhrase` may hold of a token. */
  mayOpenNounPhrase(at: number): boolean {
    return this.mayBeNominal(at) || this.mayBe(at, DET | ADJ | PRON) || (this.isOf(at, ING) && this.mayBe(at, VERB));
  }

  /** Whether `isBetween` may hold of a token. */
  mayBeBetween(at: number): boolean {
    if (at < 0 || at >= this.length || this.isMention(at)) return false;
    return this.isOf(at, ADVERB | LY) || this.mayBe(at, this.isOf(at, FORM_OF_BE) ? ADV : ADV | AUX);
  }

  /** Whether a mention stands from a place on. */
  holdsMention(from: number): boolean {
    for (let at = Math.max(0, from); at < this.length; at += 1) if (this.isMention(at)) return true;
    return false;
  }

  /** Whether a word of some classes stands from a place on, `to` exclusive. */
  holds(classes: number, from: number, to = this.length): boolean {
    if ((this.#held & classes) === 0) return false;
    if (from <= 0 && to >= this.length) return true;
    const { ids } = this.#columns;
    const last = this.#first + Math.min(to, this.length);
    for (let token = this.#first + Math.max(0, from); token < last; token += 1)
      if (((this.#classes[ids[token] ?? 0] ?? 0) & classes) !== 0) return true;
    return false;
  }

  /** The same for words that are no class. */
  holdsAny(words: ReadonlySet<string>, from: number, to = this.length): boolean {
    for (let at = Math.max(0, from); at < Math.min(to, this.length); at += 1) if (words.has(this.norm(at))) return true;
    return false;
  }

  /** Whether a verb may stand from a place on, `to` exclusive. */
  mayHoldVerb(from: number, to = this.length): boolean {
    for (let at = Math.max(0, from); at < to && at < this.length; at += 1) if (this.mayBeVerb(at)) return true;
    return false;
  }

  /** Finds out what a spelling may be, and remembers it. */
  #find(token: number, spelling: number): number {
    const found = this.#partsAt(token);
    if (spelling >= this.#known.parts.length) this.#known.parts = withRoom(this.#known.parts, 2 * spelling + 2);
    this.#known.parts[spelling] = found;
    return found;
  }

  #partsAt(token: number): number {
    if (!this.#partsOf) return ANY_PART;
    const { norms, ids, starts, ends } = this.#columns;
    const norm = norms[ids[token] ?? 0] ?? '';
    const spelling = this.#text.slice(starts[token] ?? 0, ends[token] ?? 0);
    if (spelling === norm) return this.#partsOf(norm, false);
    const first = spelling.charCodeAt(0);
    const isCapital =
      first > 64 && first < 91 && first + 32 === norm.charCodeAt(0) && spelling.slice(1) === norm.slice(1);
    return isCapital ? this.#partsOf(norm, true) : ANY_PART;
  }
}
