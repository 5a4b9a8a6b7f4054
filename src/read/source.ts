/** A file as it was found: its bytes, and where it lies. */
export interface Source {
  /** Relative to the corpus folder, with `/`, in NFC. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
