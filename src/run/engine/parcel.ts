import type { Digested } from './digested.js';

/** The results of a task on their way out of a thread: all digests lie in one block, which both threads see: nothing is copied. */
export interface Parcel {
  readonly inputs: readonly (Omit<Digested, 'digest'> & { readonly bytes?: number })[];
  readonly digests: Uint8Array<SharedArrayBuffer>;
}

/** Packs results, in their order. */
export function packed(results: readonly Digested[]): Parcel {
  const length = results.reduce((sum, { digest }) => sum + (digest?.length ?? 0), 0);
  const digests = new Uint8Array(new SharedArrayBuffer(length));
  let at = 0;
  const inputs = results.map(({ digest, ...input }) => {
    if (!digest) return input;
    digests.set(digest, at);
    at += digest.length;
    return { ...input, bytes: digest.length };
  });
  return { inputs, digests };
}

/** The results that were packed. */
export function unpacked({ inputs, digests }: Parcel): readonly Digested[] {
  let at = 0;
  return inputs.map(({ bytes, ...input }) => {
    if (bytes === undefined) return input;
    at += bytes;
    return { ...input, digest: digests.subarray(at - bytes, at) };
  });
}
