import { messageOf } from './system-error.js';

/** New results are complete on disk, but could not all be moved to where they belong; the next run into the folder does that. */
export class UnfinishedCommitError extends Error {
  override readonly name = 'UnfinishedCommitError';

  constructor(folder: string, cause: unknown) {
    super(
      `the new results are complete, but could not be moved into ${folder}: ${messageOf(cause)}; ` +
        `make room or give access, then run once more into the same folder`,
      { cause },
    );
  }
}
