import type { Columns, Morphology, Row } from '../model/segmentation.js';
import { casedSpelling } from './cased.js';
import { hasLemma } from './lemma.js';
import type { NormTypes } from './norm-types.js';
import type { Occurrence, Reading } from './occurrence.js';
import { ANYTHING, type Demand, type End, type Node } from './trie-node.js';

/** One going over a sentence, along every pattern that may stand there. Places are those of tokens in the text. */
export class Walk<T> {
  readonly #reading: Reading;
  readonly #row: Row;
  readonly #tokens: NormTypes<T>;
  readonly #words: NormTypes<T>;
  readonly #found: Occurrence<T>[] = [];
  /** Where each part of the pattern begins that is followed. */
  readonly #path: number[] = [];
  /** The first of the words of several tokens that ends behind the beginning of the pattern. */
  #joined: number;

  constructor(reading: Reading, row: Row, { tokens, words }: { tokens: NormTypes<T>; words: NormTypes<T> }) {
    this.#reading = reading;
    this.#row = row;
    this.#tokens = tokens;
    this.#words = words;
    this.#joined = row.joinedFrom;
  }

  found(): readonly Occurrence<T>[] {
    const { columns, last, joinedTo } = this.#row;
    const { ids, joined } = columns;
    for (let first = this.#openingFrom(this.#row.first); first < last; first = this.#openingFrom(first + 1)) {
      while (this.#joined < joinedTo && (joined[this.#joined + 1] ?? 0) <= first) this.#joined += 3;
      this.#path.push(first);
      for (const node of this.#tokens.typeOf(ids[first] ?? 0)?.starts ?? []) this.#visit(node, first + 1);
      if (this.#joined < joinedTo && joined[this.#joined] === first) {
        const starts = this.#words.typeOf(joined[this.#joined + 2] ?? 0)?.starts ?? [];
        for (const node of starts) this.#visit(node, joined[this.#joined + 1] ?? 0);
      }
      this.#path.pop();
    }
    return this.#found;
  }

  /** The next token at which a pattern may begin, as far as it and the one after it tell; behind the sentence where there is none. */
  #openingFrom(from: number): number {
    const { columns, last, joinedTo } = this.#row;
    const { ids, joined } = columns;
    const { known, has, follows } = this.#tokens;
    let word = this.#joined;
    while (word < joinedTo && (joined[word] ?? 0) < from) word += 3;
    const joinedAt = word < joinedTo ? (joined[word] ?? last) : last;
    for (let first = from; first < last; first += 1) {
      if (first === joinedAt) return first;
      const id = ids[first] ?? 0;
      if (follows[id] === 0) continue;
      if (known[id] === 0) this.#tokens.learn(id);
      const following = follows[id] ?? 0;
      if (following === 0) continue;
      if (following === ANYTHING || first + 1 === joinedAt) return first;
      const next = ids[first + 1] ?? 0;
      if ((following & (has[next] ?? 0)) === 0) continue;
      if (known[next] === 0) this.#tokens.learn(next);
      if ((following & (has[next] ?? 0)) !== 0) return first;
    }
    return last;
  }

  /** Takes what ends at a node, which was reached with the token before `last`, and goes on from there. */
  #visit(node: Node<T>, last: number): void {
    if (node.ends.length > 0) this.#take(node.ends, last);
    if (node.children.size === 0) return;
    this.#step(node, last);
    if (this.#isLink(last)) this.#step(node, last + 1);
  }

  #step(node: Node<T>, at: number): void {
    const { columns, last } = this.#row;
    if (at >= last) return;
    const id = columns.ids[at] ?? 0;
    const found = this.#tokens.typeOf(id);
    const token = found && (node.next & (this.#tokens.has[id] ?? 0)) !== 0 ? found : undefined;
    const word = this.#wordAt(at);
    const joined = word < 0 ? undefined : this.#words.typeOf(columns.joined[word + 2] ?? 0);
    if (!token && !joined) return;
    this.#path.push(at);
    if (token) {
      for (const symbol of token.symbols) {
        const child = node.children.get(symbol);
        if (child) this.#visit(child, at + 1);
      }
    }
    if (joined) {
      for (const symbol of joined.symbols) {
        const child = node.children.get(symbol);
        if (child) this.#visit(child, columns.joined[word + 1] ?? 0);
      }
    }
    this.#path.pop();
  }

  #take(ends: readonly End<T>[], last: number): void {
    const from = this.#row.first;
    const first = this.#path[0] ?? from;
    if (!isUnbroken(this.#reading.text, this.#row.columns, first, last)) return;
    for (const { value, demands } of ends) {
      if (!demands || this.#areMet(demands, last)) this.#found.push({ value, first: first - from, last: last - from });
    }
  }

  #areMet(demands: readonly (Demand | undefined)[], last: number): boolean {
    return demands.every(
      (demand, part) => !demand || this.#isMet(demand, this.#path[part] ?? 0, this.#endOf(part, last)),
    );
  }

  #isMet({ lemma, pos, isCased }: Demand, first: number, last: number): boolean {
    const { text } = this.#reading;
    const { columns, first: from } = this.#row;
    if (isCased && !isCased(casedSpelling(text.slice(columns.starts[first], columns.ends[last - 1])))) return false;
    if (lemma !== undefined && !this.#isSaid(first - from, (said) => hasLemma(lemma, said.lemma))) return false;
    return pos === undefined || this.#isSaid(last - 1 - from, (said) => said.pos === pos);
  }

  /** Whether something is said of a token: the sentence is read only where some of the answers that it may get say so, and others do not. */
  #isSaid(token: number, holds: (said: Morphology) => boolean): boolean {
    const { sentence, morphology, answersAt } = this.#reading;
    const possible = answersAt?.(sentence, token) ?? [];
    if (possible.length > 0) {
      if (!possible.some(holds)) return false;
      if (possible.every(holds)) return true;
    }
    const said = morphology()[token];
    return said !== undefined && holds(said);
  }

  /** Where a part of the pattern ends whose last part ends at `last`: a hyphen between two parts belongs to neither. */
  #endOf(part: number, last: number): number {
    const next = this.#path[part + 1] ?? last;
    return next < last && next - 1 > (this.#path[part] ?? 0) && this.#isLink(next - 1) ? next - 1 : next;
  }

  /** The word of several tokens that begins at a token, by its place in the columns; -1 for none. */
  #wordAt(at: number): number {
    const { columns, joinedTo } = this.#row;
    let word = this.#joined;
    while (word < joinedTo && (columns.joined[word] ?? 0) < at) word += 3;
    return word < joinedTo && columns.joined[word] === at ? word : -1;
  }

  /** Whether a token is a hyphen inside a word. */
  #isLink(at: number): boolean {
    const { columns, last, joinedTo } = this.#row;
    const { ids, joined, norms } = columns;
    if (at >= last || norms[ids[at] ?? 0] !== '-') return false;
    for (let word = this.#joined; word < joinedTo && (joined[word] ?? 0) < at; word += 3)
      if (at < (joined[word + 1] ?? 0) - 1) return true;
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
