import type { Columns, Morphology, Row } from '../model/segmentation.js';
import { casedSpelling } from './cased.js';
import { hasLemma } from './lemma.js';
import { LAST, type NormList, NormLists } from './norm-lists.js';
import type { Occurrence, Reading } from './occurrence.js';
import type { Demand, PatternEnd } from './pattern-end.js';
import { ENDING, NOTHING } from './symbol-bits.js';
import { ROOT, type Transitions } from './transitions.js';
import type { SymbolTable } from './symbol-table.js';

/** Goes over sentences, one at a time, along every pattern of a trie that may stand there. Places are those of tokens in the text. */
export class Walk<T> {
  readonly #symbols: SymbolTable;
  readonly #transitions: Transitions;
  readonly #ends: readonly (readonly PatternEnd<T>[])[];
  /** Of each norm of a token the nodes that it leads to from the root; their bits say what may stand next. */
  #starts: NormLists;
  #norms: readonly string[] = [];
  /** Where each part of the pattern begins that is followed. */
  readonly #path: number[] = [];
  #tokens: NormLists;
  #words: NormLists;
  #reading!: Reading;
  #columns!: Columns;
  #first = 0;
  #last = 0;
  /** The first of the words of several tokens that ends behind the beginning of the pattern, and the end of all. */
  #joined = 0;
  #joinedTo = 0;
  #found: Occurrence<T>[] = [];

  constructor(symbols: SymbolTable, transitions: Transitions, ends: readonly (readonly PatternEnd<T>[])[]) {
    this.#symbols = symbols;
    this.#transitions = transitions;
    this.#ends = ends;
    this.#tokens = symbols.tokens;
    this.#words = symbols.words;
    this.#starts = new NormLists(this.#startsOf);
  }

  /** Every place where a pattern stands. */
  found(reading: Reading, { columns, first, last, joinedFrom, joinedTo }: Row): readonly Occurrence<T>[] {
    this.#take(columns.norms);
    this.#reading = reading;
    this.#columns = columns;
    this.#first = first;
    this.#last = last;
    this.#joined = joinedFrom;
    this.#joinedTo = joinedTo;
    this.#path.length = 0;
    this.#found = [];
    for (let at = this.#openingFrom(first); at < last; at = this.#openingFrom(at + 1)) this.#begin(at);
    return this.#found;
  }

  #take(norms: readonly string[]): void {
    if (norms !== this.#norms) {
      this.#norms = norms;
      this.#tokens = this.#symbols.tokens;
      this.#words = this.#symbols.words;
      this.#starts = new NormLists(this.#startsOf);
    }
    this.#starts.fit(norms.length);
  }

  /** The next token at which a pattern may begin, as far as it and the one after it tell; behind the sentence where there is none. */
  #openingFrom(from: number): number {
    const { ids, joined } = this.#columns;
    const starts = this.#starts;
    const tokens = this.#tokens;
    const last = this.#last;
    let word = this.#joined;
    while (word < this.#joinedTo && (joined[word] ?? 0) < from) word += 3;
    const joinedAt = word < this.#joinedTo ? (joined[word] ?? last) : last;
    for (let first = from; first < last; first += 1) {
      if (first === joinedAt) return first;
      const following = starts.bitsOf(ids[first] ?? 0);
      if (following === NOTHING) continue;
      if ((following & ENDING) !== 0) return first;
      if (first + 1 === last) continue;
      if (first + 1 === joinedAt || (following & tokens.bitsOf(ids[first + 1] ?? 0)) !== 0) return first;
    }
    return last;
  }

  readonly #startsOf = (id: number): NormList => {
    const list: number[] = [];
    let bits = NOTHING;
    let at = this.#tokens.placeOf(id);
    const { lists } = this.#tokens;
    for (let symbol = lists[at] ?? LAST; symbol !== LAST; symbol = lists[++at] ?? LAST) {
      const node = this.#transitions.to(ROOT, symbol);
      if (node === ROOT) continue;
      list.push(node);
      bits |= this.#transitions.nextOf(node);
    }
    return { list, bits };
  };

  #begin(first: number): void {
    const { ids, joined } = this.#columns;
    while (this.#joined < this.#joinedTo && (joined[this.#joined + 1] ?? 0) <= first) this.#joined += 3;
    this.#path.push(first);
    let at = this.#starts.placeOf(ids[first] ?? 0);
    const { lists } = this.#starts;
    for (let node = lists[at] ?? LAST; node !== LAST; node = lists[++at] ?? LAST) this.#visit(node, first + 1);
    if (this.#joined < this.#joinedTo && joined[this.#joined] === first)
      this.#follow(ROOT, this.#words, joined[this.#joined + 2] ?? 0, joined[this.#joined + 1] ?? 0);
    this.#path.pop();
  }

  /** Goes on from a node with everything that a norm may stand for. */
  #follow(node: number, symbols: NormLists, id: number, last: number): void {
    let at = symbols.placeOf(id);
    const { lists } = symbols;
    for (let symbol = lists[at] ?? LAST; symbol !== LAST; symbol = lists[++at] ?? LAST) {
      const to = this.#transitions.to(node, symbol);
      if (to !== ROOT) this.#visit(to, last);
    }
  }

  /** Collects what ends at a node, which was reached with the token before `last`, and goes on from there. */
  #visit(node: number, last: number): void {
    const next = this.#transitions.nextOf(node);
    if ((next & ENDING) !== 0) this.#collect(node, last);
    if (next === ENDING) return;
    this.#step(node, next, last);
    if (this.#isLink(last)) this.#step(node, next, last + 1);
  }

  #step(node: number, next: number, at: number): void {
    if (at >= this.#last) return;
    const { ids, joined } = this.#columns;
    const id = ids[at] ?? 0;
    const word = this.#wordAt(at);
    const isPossible = (next & this.#tokens.bitsOf(id)) !== 0;
    if (!isPossible && word < 0) return;
    this.#path.push(at);
    if (isPossible) this.#follow(node, this.#tokens, id, at + 1);
    if (word >= 0) this.#follow(node, this.#words, joined[word + 2] ?? 0, joined[word + 1] ?? 0);
    this.#path.pop();
  }

  #collect(node: number, last: number): void {
    const from = this.#first;
    const first = this.#path[0] ?? from;
    if (!isUnbroken(this.#reading.text, this.#columns, first, last)) return;
    for (const { value, demands } of this.#ends[node] ?? [])
      if (!demands || this.#areMet(demands, last)) this.#found.push({ value, first: first - from, last: last - from });
  }

  #areMet(demands: readonly (Demand | undefined)[], last: number): boolean {
    return demands.every(
      (demand, part) => !demand || this.#isMet(demand, this.#path[part] ?? 0, this.#endOf(part, last)),
    );
  }

  #isMet({ lemma, pos, isCased }: Demand, first: number, last: number): boolean {
    const { starts, ends } = this.#columns;
    if (isCased && !isCased(casedSpelling(this.#reading.text.slice(starts[first], ends[last - 1])))) return false;
    const from = this.#first;
    if (lemma !== undefined && !this.#isSaid(first - from, (said) => hasLemma(lemma, said.lemma))) return false;
    return pos === undefined || this.#isSaid(last - 1 - from, (said) => said.pos === pos);
  }

  /** Whether something is said of a token: the sentence is read only where some of the answers that it may get say so, and others do not. */
  #isSaid(token: number, holds: (said: Morphology) => boolean): boolean {
    const { sentence, answersAt } = this.#reading;
    const possible = answersAt?.(sentence, token) ?? [];
    if (possible.length > 0) {
      if (!possible.some(holds)) return false;
      if (possible.every(holds)) return true;
    }
    const said = this.#reading.morphology()[token];
    return said !== undefined && holds(said);
  }

  /** Where a part of the pattern ends whose last part ends at `last`: a hyphen between two parts belongs to neither. */
  #endOf(part: number, last: number): number {
    const next = this.#path[part + 1] ?? last;
    return next < last && next - 1 > (this.#path[part] ?? 0) && this.#isLink(next - 1) ? next - 1 : next;
  }

  /** The word of several tokens that begins at a token, by its place in the columns; -1 for none. */
  #wordAt(at: number): number {
    const { joined } = this.#columns;
    let word = this.#joined;
    while (word < this.#joinedTo && (joined[word] ?? 0) < at) word += 3;
    return word < this.#joinedTo && joined[word] === at ? word : -1;
  }

  /** Whether a token is a hyphen inside a word. */
  #isLink(at: number): boolean {
    const { ids, joined, norms } = this.#columns;
    for (let word = this.#joined; word < this.#joinedTo && (joined[word] ?? 0) < at; word += 3)
      if (at < (joined[word + 1] ?? 0) - 1) return norms[ids[at] ?? 0] === '-';
    return false;
  }
}

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
