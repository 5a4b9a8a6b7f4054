import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type IssueCode, isError } from '../../model/issue.js';
import { UsageError } from '../../model/usage-error.js';
import { finishedRun } from '../finished-run.js';
import { JOURNAL } from '../output-stage.js';
import type { RunReport } from '../run-report.js';

/** Bytes that are read at once. */
const ROOM = 1 << 18;

/**
 * What the run that left the results in a folder says of itself, when they stand: made from just what a run would be made from now, by
 * their fingerprint, and every file as it was written, by its hash. Undefined otherwise, and where an input was refused: what kept it out may lie
 * outside of the corpus, such as a parser that was not installed or had too little time.
 */
export function standingReport(out: string, fingerprint: string): RunReport | undefined {
  if (!existsSync(out) || existsSync(join(out, JOURNAL))) return undefined;
  const report = reportIn(out);
  if (report?.fingerprint !== fingerprint) return undefined;
  const isRefused = (Object.keys(report.issues) as IssueCode[]).some((code) => isError({ code }));
  if (isRefused) return undefined;
  const isWhole = Object.entries(report.files_sha256).every(([file, sha256]) => hashOf(join(out, file)) === sha256);
  return isWhole ? report : undefined;
}

function reportIn(out: string): RunReport | undefined {
  try {
    return finishedRun(out, ['fingerprint', 'files_sha256', 'issues']) as RunReport;
  } catch (cause) {
    if (cause instanceof UsageError) return undefined;
    throw cause;
  }
}

/** SHA-256 of a file; undefined for one that is gone or closed to us. */
function hashOf(path: string): string | undefined {
  const hash = createHash('sha256');
  const room = Buffer.allocUnsafe(ROOM);
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    for (let read = readSync(file, room); read > 0; read = readSync(file, room)) hash.update(room.subarray(0, read));
    return hash.digest('hex');
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
