import type { LegacyEncoding } from './legacy-encoding.js';

/** A file as it was found: its bytes, and where it lies. */
export interface Source {
  /** Relative to the corpus folder, with `/`, in NFC. */
  readonly path: string;
  /** Of a file inside a file: its own name, with the ending of its format. */
  readonly name?: string | undefined;
  readonly bytes: Uint8Array;
  /** What a person declared, for files that are neither UTF-8 nor marked as UTF-16. */
  readonly encoding?: LegacyEncoding | undefined;
}
