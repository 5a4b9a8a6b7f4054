import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.js';
import { RUN_FILE, type RunReport } from './run-report.js';

/**
 * What a finished run says of itself, with the keys that are needed. Throws UsageError for a folder without a `run.json`, and
 * for one that another version wrote without them.
 */
export function finishedRun<K extends keyof RunReport>(
  folder: string,
  keys: readonly K[],
): Pick<RunReport, K> & Partial<RunReport> {
  const path = join(resolve(folder), RUN_FILE);
  if (!existsSync(path))
    throw new UsageError(`there is no ${path}; run \`hawkdove run\` first, or name its output folder with --out`);
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UsageError(`${path} is not valid JSON; run \`hawkdove run\` again`);
  }
  const missing = keys.filter((key) => typeof report !== 'object' || report === null || !(key in report));
  if (missing.length === 0) return report as RunReport;
  throw new UsageError(
    `${path} does not say ${missing.join(', ')}, as runs of this version do; run \`hawkdove run\` again`,
  );
}
