import { ISSUES, type Issue, type IssueCode, isError } from '../model/issue.js';

/** A problem as a line: where it is, what is wrong, and what to do. */
export function problemLine({ code, path, record, line, detail }: Issue): string {
  const place = `${path}${record === undefined ? '' : `#${record}`}${line === undefined ? '' : `:${line}`}`;
  return `${ISSUES[code].severity} ${code} ${place}: ${detail}; ${ISSUES[code].remedy}`;
}

/** Whether one of the problems cost an input: a document, or the whole table of metadata. */
export function hasError(codes: readonly IssueCode[]): boolean {
  return codes.some((code) => isError({ code }));
}
