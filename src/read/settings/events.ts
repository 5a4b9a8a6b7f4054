import { firstDay, lastDay } from '../../model/date.js';
import type { HistoricalEvent } from '../../model/event.js';
import { date, eventId } from './names.js';
import { list, listItself } from './lists.js';
import { optional, record, required } from './record.js';
import { mapped, named, type Shape, Wrong } from './shape.js';
import { quoted } from './spelling.js';
import { line } from './texts.js';
import { readYaml } from './written.js';

const event: Shape<HistoricalEvent> = named('event', () => eventShape);

const eventShape: Shape<HistoricalEvent> = mapped(
  record(
    {
      id: required(eventId, 'What the tables call this event: no white space, no ; or , and unlike every other id.'),
      title: required(line(), 'Name for people.'),
      date: optional(date, 'The day of the event, YYYY-MM-DD.'),
      from: optional(
        date,
        'First day of a span, which may serve as a period; a month or year counts from its first day.',
      ),
      to: optional(date, 'Last day of a span, inclusive; a month or year counts to its last day.'),
    },
    { either: [['date'], ['from', 'to']] },
  ),
  ({ id, title, date: day, from = '', to = '' }) => {
    if (day !== undefined) {
      return day.length === 10
        ? { id, title, from: day, to: day, isSpan: false }
        : new Wrong(`${quoted(day)} is no whole day; for a longer event write "from" and "to"`, 'date');
    }
    const span = { id, title, from: firstDay(from), to: lastDay(to), isSpan: true };
    return span.from > span.to ? new Wrong(`the span ends on ${to}, before it begins on ${from}`, 'to') : span;
  },
);

/** The list that is `events.yaml`. */
export const eventsShape: Shape<readonly HistoricalEvent[]> = list(event, {
  by: ({ id }) => id,
  say: ({ id }) => `the id ${quoted(id)}`,
  key: 'id',
});

/** Reads `events.yaml`, in the order written. Throws a `UsageError` that lists all that is wrong. */
export function parseEvents(path: string, text: string): readonly HistoricalEvent[] {
  const { root, problems } = readYaml(path, text);
  const written = listItself(root, problems);
  const events = written && eventsShape.read(written, problems);
  problems.throwIfAny();
  return events ?? [];
}
