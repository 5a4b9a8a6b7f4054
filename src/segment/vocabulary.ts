import { withRoom } from '../model/with-room.js';
import { normOf } from './norms.js';

const FIRST_SPELLINGS = 1 << 11;
/** Room for the letters of a spelling, until a longer one comes. */
const LETTERS = 8;
/** The beginning of a hash, and what each unit multiplies it with: FNV-1a. */
export const HASH_SEED = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;

/**
 * Numbers the distinct spellings of the tokens of texts, and the norms that they have: `War` and `war` are two spellings of one norm. So a
 * token is two integers, and what is known of how it is written, or of its norm, is found out once. Open addressing over typed arrays,
 * without cutting the text. It grows with what it meets; whoever holds it begins a new one when it is large.
 */
export class Vocabulary {
  /** Norms by number, in the order met. */
  readonly norms: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** How many spellings there are. */
  size = 0;
  /** Of each spelling the number of its norm, its hash, and where its units end among all; they begin where those before it end. */
  #ids = new Int32Array(FIRST_SPELLINGS);
  #hashes = new Int32Array(FIRST_SPELLINGS);
  #ends = new Int32Array(FIRST_SPELLINGS);
  #units = new Uint16Array(FIRST_SPELLINGS * LETTERS);
  /** Numbers of spellings, one more than they are; 0 is a free slot. */
  #slots = new Int32Array(FIRST_SPELLINGS * 2);

  /** The number of the norm of a spelling. */
  idOf(spelling: number): number {
    return this.#ids[spelling] ?? 0;
  }

  /** The number of the spelling `text[start, end)`. */
  spellingOf(text: string, start: number, end: number): number {
    let hash = HASH_SEED;
    for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), HASH_PRIME);
    return this.spellingOfHashed(text, start, end, hash);
  }

  /** The same, where the hash of its units is known. */
  spellingOfHashed(text: string, start: number, end: number, hash: number): number {
    const most = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & most;
    for (let held = this.#slots[slot] ?? 0; held > 0; held = this.#slots[slot] ?? 0) {
      if (this.#hashes[held - 1] === hash && this.#isSpelt(held - 1, text, start, end)) return held - 1;
      slot = (slot + 1) & most;
    }
    return this.#add(slot, hash, text, start, end);
  }

  #isSpelt(spelling: number, text: string, start: number, end: number): boolean {
    const from = spelling === 0 ? 0 : (this.#ends[spelling - 1] ?? 0);
    if ((this.#ends[spelling] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) if (this.#units[from + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }

  #add(slot: number, hash: number, text: string, start: number, end: number): number {
    const norm = normOf(text, start, end);
    let id = this.#numbers.get(norm);
    if (id === undefined) {
      id = this.norms.push(norm) - 1;
      this.#numbers.set(norm, id);
    }
    const spelling = this.size;
    const from = spelling === 0 ? 0 : (this.#ends[spelling - 1] ?? 0);
    const to = from + end - start;
    while (to > this.#units.length) this.#units = withRoom(this.#units, this.#units.length * 2);
    for (let at = start; at < end; at += 1) this.#units[from + at - start] = text.charCodeAt(at);
    this.#ids[spelling] = id;
    this.#hashes[spelling] = hash;
    this.#ends[spelling] = to;
    this.#slots[slot] = spelling + 1;
    this.size = spelling + 1;
    if (this.size === this.#ids.length) this.#grow();
    return spelling;
  }

  /** Four times the room, so that never more than half of the slots are taken. */
  #grow(): void {
    const room = this.size * 4;
    this.#ids = withRoom(this.#ids, room);
    this.#hashes = withRoom(this.#hashes, room);
    this.#ends = withRoom(this.#ends, room);
    const slots = new Int32Array(room * 2);
    const most = slots.length - 1;
    for (let spelling = 0; spelling < this.size; spelling += 1) {
      const hash = this.#hashes[spelling] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & most;
      while (slots[slot] !== 0) slot = (slot + 1) & most;
      slots[slot] = spelling + 1;
    }
    this.#slots = slots;
  }
}
