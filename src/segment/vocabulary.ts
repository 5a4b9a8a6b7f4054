import { FOLDED } from './classes.js';
import { foldedSlowly, isFoldedPlainly, normOf } from './norms.js';

const FIRST_SLOTS = 1 << 12;
/** The beginning of a hash, and what each unit multiplies it with: FNV-1a over the folded units. */
export const HASH_SEED = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;

/**
 * Numbers the distinct norms of texts, so that a token is an integer and what is known of its norm is found out once. Open
 * addressing over typed arrays, without cutting the text. It grows with what it meets; whoever holds it begins a new one when it is large.
 */
export class Vocabulary {
  /** Norms by number, in the order met. */
  readonly norms: string[] = [];
  /** Numbers, one more than they are; 0 is a free slot. */
  #slots = new Int32Array(FIRST_SLOTS);
  #hashes = new Int32Array(FIRST_SLOTS >> 1);

  get size(): number {
    return this.norms.length;
  }

  /** The number of the norm of `text[start, end)`. */
  idOf(text: string, start: number, end: number): number {
    let hash = HASH_SEED;
    for (let index = start; index < end; index += 1) {
      const unit = FOLDED[text.charCodeAt(index)] ?? 0;
      if (unit === 0) return this.#idOfFolded(foldedSlowly(text.slice(start, end)));
      hash = Math.imul(hash ^ unit, HASH_PRIME);
    }
    return this.idOfHashed(text, start, end, hash);
  }

  /** The same, where every unit folds plainly and their hash is known. */
  idOfHashed(text: string, start: number, end: number, hash: number): number {
    const most = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & most;
    for (let held = this.#slots[slot] ?? 0; held > 0; held = this.#slots[slot] ?? 0) {
      if (this.#hashes[held - 1] === hash && isSame(this.norms[held - 1] ?? '', text, start, end)) return held - 1;
      slot = (slot + 1) & most;
    }
    return this.#add(slot, hash, normOf(text, start, end));
  }

  /** The number of a norm that holds what no unit alone folds to. A norm whose units all do is shared with its plain twins: NFD `é` with NFC `é`. */
  #idOfFolded(norm: string): number {
    if (isFoldedPlainly(norm)) return this.idOf(norm, 0, norm.length);
    let hash = HASH_SEED;
    for (let index = 0; index < norm.length; index += 1) hash = Math.imul(hash ^ norm.charCodeAt(index), HASH_PRIME);
    const most = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & most;
    for (let held = this.#slots[slot] ?? 0; held > 0; held = this.#slots[slot] ?? 0) {
      if (this.norms[held - 1] === norm) return held - 1;
      slot = (slot + 1) & most;
    }
    return this.#add(slot, hash, norm);
  }

  #add(slot: number, hash: number, norm: string): number {
    const id = this.norms.push(norm) - 1;
    this.#slots[slot] = id + 1;
    this.#hashes[id] = hash;
    if (this.norms.length === this.#hashes.length) this.#grow();
    return id;
  }

  /** Four times the room, so that never more than half of the slots are taken. */
  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    const most = slots.length - 1;
    for (const held of this.#slots) {
      if (held === 0) continue;
      const hash = this.#hashes[held - 1] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & most;
      while (slots[slot] !== 0) slot = (slot + 1) & most;
      slots[slot] = held;
    }
    this.#slots = slots;
    this.#hashes = extended(this.#hashes);
  }
}

function extended(array: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(array.length * 4);
  longer.set(array);
  return longer;
}

function isSame(norm: string, text: string, start: number, end: number): boolean {
  if (norm.length !== end - start) return false;
  for (let index = 0; index < norm.length; index += 1) {
    if (norm.charCodeAt(index) !== FOLDED[text.charCodeAt(start + index)]) return false;
  }
  return true;
}
