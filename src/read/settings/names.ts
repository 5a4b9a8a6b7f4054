import { ALL_ACTORS, ANONYMOUS, UNATTRIBUTED } from '../../model/actor.js';
import { isCalendarDate } from '../../model/date.js';
import type { Shape } from './shape.js';
import { quoted } from './spelling.js';
import { line } from './texts.js';

const RESERVED: readonly string[] = [UNATTRIBUTED, ANONYMOUS, ALL_ACTORS];

/** An actor's id: without what the tables join and mark ids with, and none of the tables' own. */
export const actorId: Shape<string> = line((id) => {
  if (RESERVED.includes(id)) return `the id ${quoted(id)} is used by the tables themselves; choose another`;
  return /[;:,\s]/.test(id) ? `the id ${quoted(id)} holds white space or one of ; : , which an id cannot` : undefined;
});

/** An event's id. */
export const eventId: Shape<string> = line((id) =>
  /[;,\s]/.test(id) ? `the id ${quoted(id)} holds white space or one of ; , which an id cannot` : undefined,
);

/** A date as far as it is known. */
export const date: Shape<string> = {
  ...line((given) =>
    isCalendarDate(given)
      ? undefined
      : `${quoted(given)} is no date of the calendar; write YYYY-MM-DD, YYYY-MM or YYYY`,
  ),
  schema: () => ({ type: ['string', 'integer'], pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }),
};
