import type { Digested } from './digested.js';

/** Bytes that both threads see, for the digests of a task: nothing is copied between them. */
export type Room = Uint8Array<SharedArrayBuffer>;

/** The results of a task on their way out of a thread, all digests in one room, one after the other. */
export interface Parcel {
  readonly inputs: readonly (Omit<Digested, 'digest'> & { readonly bytes?: number })[];
  readonly room: Room;
}

const FIRST_ROOM = 1 << 20;
/** A room larger than this is not used again: one huge document would keep it for the whole run. */
const MOST_ROOM = 1 << 23;

/** Whether a room may be filled again. */
export const isKept = ({ length }: Room): boolean => length <= MOST_ROOM;

/**
 * Packs results in their order, each as it comes: digests that waited for the end of their task would grow old in a thread, and stay there long
 * after they were handed over.
 */
export class Packer {
  readonly #inputs: Parcel['inputs'][number][] = [];
  #room: Room;
  #length = 0;

  /** @param room one that was emptied, to be filled again */
  constructor(room: Room | undefined) {
    this.#room = room ?? roomOf(FIRST_ROOM);
  }

  add({ digest, ...input }: Digested): void {
    if (!digest) {
      this.#inputs.push(input);
      return;
    }
    const end = this.#length + digest.length;
    if (end > this.#room.length) this.#enlarge(end);
    this.#room.set(digest, this.#length);
    this.#length = end;
    this.#inputs.push({ ...input, bytes: digest.length });
  }

  parcel(): Parcel {
    return { inputs: this.#inputs, room: this.#room };
  }

  #enlarge(least: number): void {
    const larger = roomOf(Math.max(least, this.#room.length * 2));
    larger.set(this.#room.subarray(0, this.#length));
    this.#room = larger;
  }
}

const roomOf = (bytes: number): Room => new Uint8Array(new SharedArrayBuffer(bytes));

/** The results that were packed; their digests lie in the room of the parcel. */
export function* unpacked({ inputs, room }: Parcel): Generator<Digested> {
  let at = 0;
  for (const { bytes, ...input } of inputs) {
    if (bytes === undefined) yield input;
    else yield { ...input, digest: room.subarray(at, (at += bytes)) };
  }
}
