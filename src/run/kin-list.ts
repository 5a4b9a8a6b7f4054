import type { Document } from '../model/document.js';
import { NumberColumn } from './number-column.js';

/** What copies are told by besides their text. */
export type Kin = Pick<Document, 'id' | 'author' | 'outlet' | 'date'>;

/** Ids that are laid into one string: a string of its own takes three times its letters. */
const BLOCK = 64;

/**
 * A list of what is known of texts. A run remembers one for nearly every text: it takes the letters of its id and some twenty bytes,
 * a tenth of what an object would.
 */
export class KinList {
  /** Ids of blocks that are full, and of the last one. */
  readonly #blocks: string[] = [];
  #last: string[] = [];
  /** Where each id ends in its block. */
  readonly #ends = new NumberColumn();
  #end = 0;
  readonly #authors = new Names();
  readonly #outlets = new Names();
  readonly #dates = new Names();

  get length(): number {
    return this.#ends.length;
  }

  /** Adds what is known of a text and gives its number, counted from 0. */
  add({ id, author, outlet, date }: Kin): number {
    this.#last.push(id);
    this.#ends.push((this.#end += id.length));
    this.#authors.push(author);
    this.#outlets.push(outlet);
    this.#dates.push(date);
    if (this.#last.length === BLOCK) {
      this.#blocks.push(this.#last.join(''));
      [this.#last, this.#end] = [[], 0];
    }
    return this.length - 1;
  }

  idOf(number: number): string {
    const at = number % BLOCK;
    const block = this.#blocks[Math.floor(number / BLOCK)];
    if (block === undefined) return this.#last[at] ?? '';
    return block.slice(at === 0 ? 0 : this.#ends.at(number - 1), this.#ends.at(number));
  }

  authorOf(number: number): string | undefined {
    return this.#authors.at(number);
  }

  dateOf(number: number): string | undefined {
    return this.#dates.at(number);
  }

  /** All that is known of one text. */
  at(number: number): Kin {
    const [author, outlet, date] = [this.authorOf(number), this.#outlets.at(number), this.dateOf(number)];
    return { id: this.idOf(number), ...(author && { author }), ...(outlet && { outlet }), ...(date && { date }) };
  }
}

/** A column of names that come again and again: a number for each, and the name once. */
class Names {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #column = new NumberColumn();

  /** A name that is missing or empty is none. */
  push(name: string | undefined): void {
    if (name === undefined || name === '') {
      this.#column.push(0);
      return;
    }
    let number = this.#numbers.get(name);
    if (number === undefined) this.#numbers.set(name, (number = this.#names.push(name)));
    this.#column.push(number);
  }

  at(index: number): string | undefined {
    return this.#names[this.#column.at(index) - 1];
  }
}
