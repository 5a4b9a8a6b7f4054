import { dateFault, parseDate } from '../dates.js';
import { tidy } from '../fields.js';
import type { Gathered } from '../format.js';
import { quoted } from '../settings/spelling.js';

/**
 * The day on which a message says that it was sent, as its sender's calendar had it, whatever the zone; undefined where it does not say,
 * and only a doubt where two `Date` headers differ or one is no plain day, or not on the weekday that it names.
 */
export function sentOn(headers: readonly string[], path: string): Gathered | undefined {
  const dates = headers.map((written) => parseDate(bare(written)));
  const [first] = dates;
  if (headers.length === 0 || (first?.length === 10 && dates.every((date) => date === first)))
    return first === undefined ? undefined : { value: first };
  const fault = first === undefined ? dateFault(bare(headers[0] ?? '')) : 'is no whole day';
  const why = headers.length > 1 ? 'its Date headers differ, or one is no date' : `its Date header ${fault}`;
  const detail = `${why}: ${headers.slice(0, 3).map(quoted).join(', ')}; it has none here`;
  return { doubt: { code: 'doubtful_date', path, detail } };
}

/** Without the comment on its zone. */
const bare = (written: string): string => tidy(written.replace(/\([^()]{0,100}\)\s*$/, ''));
