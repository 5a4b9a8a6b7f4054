import type { Issue } from '../model/issue.js';

/** Under `strict`: the first input that was rejected; nothing was published. */
export class RejectedError extends Error {
  override readonly name = 'RejectedError';
  readonly issue: Issue;

  constructor(issue: Issue) {
    const { path, record, line, code, detail } = issue;
    super(
      `${path}${record === undefined ? '' : `#${record}`}${line === undefined ? '' : `:${line}`}: ${code}: ${detail}`,
    );
    this.issue = issue;
  }
}
