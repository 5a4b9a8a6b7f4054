import type { CategoryId } from '../../model/lexicon.js';
import { UsageError } from '../../model/usage-error.js';
import type { FinishedRun } from './finished-run.js';

/** The nodes that are asked for, in the order of the run; the roots of all lexicons but contested ones when none is, every one for `all`. Throws UsageError for an unknown one. */
export function categoriesOf(
  { report }: FinishedRun,
  wanted: readonly CategoryId[] | undefined,
): readonly CategoryId[] {
  const known = report.categories.map(({ id }) => id);
  if (wanted?.includes('all') === true) return known;
  const unknown = wanted?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(`unknown category "${unknown}"; this run has ${known.join(', ')}`);
  if (wanted) return known.filter((id) => wanted.includes(id));
  return report.categories.filter(({ id, contested }) => !contested && !id.includes('.')).map(({ id }) => id);
}
