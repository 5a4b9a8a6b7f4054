import type { Column } from '../model/figures.js';

const column =
  (type: Column['type']) =>
  (name: string, description: string): Column => ({ name, type, description });

/** Column constructors by type: `text('actor', 'Who speaks.')`. */
export const text = column('string');
export const integer = column('integer');
export const number = column('number');
export const boolean = column('boolean');
/** A whole day, YYYY-MM-DD; a date that may be coarser is text. */
const day = column('date');

/** Columns that mean the same in every table. */
export const DOCUMENT = text(
  'document',
  'Id of the document: its path, followed by # and the record where a file holds many.',
);
export const ACTOR = text(
  'actor',
  'Who speaks: an id of actors.yaml, name:Full Name outside it, unnamed:<side>, unattributed (a quotation whose speaker was not found, or whoever asks in an interview) or anonymous (a document without an author).',
);
export const VOICE = text(
  'voice',
  'own: the author, or a labelled turn of a transcript; quoted: the innermost attributed content.',
);
export const TREND_VOICE = text('voice', `${VOICE.description} all: both together.`);
export const PERIOD = text('period', '2031, 2031-Q3, 2031-07, 2031-W27 (ISO), 2031-07-03 or the id of a named span.');
export const PERIOD_START = day('period_start', 'First day of the period, YYYY-MM-DD.');
export const PERIOD_END = day('period_end', 'Last day of the period, inclusive, YYYY-MM-DD.');
export const DATE = text('date', 'Date of the document as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD.');
export const CATEGORY = text('category', 'Node of a category tree: militaristic, militaristic.threat.');
export const SMALL_CELL = boolean(
  'small_cell',
  'true when the cell has fewer documents or words than the minimum: it keeps its counts and loses its figures.',
);

/** The five fates of a match as counts. */
export const FATE_COUNTS: readonly Column[] = [
  integer('hits', 'Matches that count. matches = hits + negated + mentioned + excluded.'),
  integer('hedged', 'Hits that are conditional, modal or in a question; they are part of hits.'),
  integer('negated', 'Matches that the sentence denies or reverses; not counted.'),
  integer('mentioned', 'Matches in talk about rhetoric rather than in rhetoric; not counted.'),
  integer('excluded', 'Matches that an exception, or missing support for a weak entry, excludes; not counted.'),
];
