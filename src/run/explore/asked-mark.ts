import { UsageError } from '../../model/usage-error.js';
import { LONGEST_NOTE, VERDICTS, type Verdict } from './marks.js';

/** A mark as a page asks for it: a row of `tags.csv` and what is thought of it. */
interface AskedMark {
  readonly row: number;
  readonly verdict: Verdict;
  readonly note: string;
}

/** Reads what a page sent as a mark. Throws UsageError for anything else. */
export function askedMark(body: unknown, tags: number): AskedMark {
  const { row, verdict, note } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const known = VERDICTS.find((one) => one === verdict);
  if (typeof row !== 'number' || !Number.isInteger(row) || row < 0 || row >= tags)
    throw new UsageError('there is no such tag');
  if (known === undefined) throw new UsageError(`a verdict is ${VERDICTS.join(', ')}`);
  if (typeof note !== 'string' || note.length > LONGEST_NOTE)
    throw new UsageError(`a note has at most ${LONGEST_NOTE} characters`);
  return { row, verdict: known, note };
}
