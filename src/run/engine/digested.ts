import type { Digest } from '../../model/digest.js';
import type { Document } from '../../model/document.js';
import type { Issue } from '../../model/issue.js';
import type { Outcome } from '../../report/report.js';

/** What an engine makes of an input: everything but its text. Whether it is a copy of another is not known yet. */
export interface Digested {
  readonly outcome: Outcome;
  /** Problems found when it was read, warnings too. */
  readonly issues: readonly Issue[];
  /** What is known of a document that could be read. */
  readonly document?: Omit<Document, 'text'>;
  /** What only the same text has. */
  readonly copyHash?: string;
  /** What it is compared with others by; missing where only the same text is a copy. */
  readonly signature?: Uint8Array;
  /** Its digest, as `digestBytes` writes it; missing where there is no document, where the analysis failed, or where the digest itself is `here`. */
  readonly digest?: Uint8Array;
  /** Its digest as it was made: only for who works in the same thread. Its rows may be gone through any number of times. */
  readonly here?: Digest;
  /** The key under which the digest should be kept; missing where it is kept already. */
  readonly key?: Uint8Array;
  /** Why a document could not be analysed. */
  readonly failure?: Issue;
}
