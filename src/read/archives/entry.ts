import type { IssueCode } from '../../model/issue.js';

/** What keeps an entry of an archive, or a whole archive, from being read. */
export interface EntryFault {
  readonly fault: Extract<IssueCode, 'bad_archive' | 'encrypted_entry' | 'unsafe_entry' | 'archive_too_large'>;
  readonly detail: string;
}

/** One entry of an archive, as its table of contents has it; folders are none. */
export interface Entry {
  /** As the archive writes it. */
  readonly name: string;
  /** Why it is not opened, whatever its name. */
  readonly refused?: EntryFault | undefined;
  /** Its content; called once, and only for entries that are wanted. */
  readonly bytes: () => Uint8Array | EntryFault | Promise<Uint8Array | EntryFault>;
}

/** Bytes of the largest entry that is opened: 256 MiB, what a text can be held in memory with. */
const LARGEST_ENTRY = 256 * 1024 * 1024;

/** Most entries of one archive. */
export const MOST_ENTRIES = 200_000;

/** Text shrinks to a tenth, a table to a thirtieth; what shrinks more is made to fill a memory. Asked above `SMALL`. */
const RATIO = 200;
const SMALL = 10 * 1024 * 1024;

/** Why an entry of so many bytes, `packed` in the archive, is not unpacked; undefined when it may be. */
export function tooLarge(bytes: number, packed: number): EntryFault | undefined {
  const fault = (detail: string): EntryFault => ({ fault: 'archive_too_large', detail });
  if (bytes > LARGEST_ENTRY) return fault(`it unpacks to over ${LARGEST_ENTRY / 1024 / 1024} MB`);
  if (bytes > SMALL && bytes > packed * RATIO) return fault(`it unpacks to over ${RATIO} times its size`);
  return undefined;
}
