import { button, element, foreign } from './dom.js';
import { ask } from './ask.js';

/**
 * What a reader thinks of a tag.
 * @typedef {{ readonly verdict: string, readonly note: string }} Mark
 *
 * What is known of a tag.
 * @typedef {object} Tag
 * @property {number} row
 * @property {string} category
 * @property {string} entry
 * @property {string} strength
 * @property {string} fate
 * @property {string} cue
 * @property {string} hedge
 * @property {string} voice
 * @property {string} actor
 * @property {string} surface
 * @property {string} via
 * @property {string} target
 * @property {Mark} [mark]
 */

/** @type {ReadonlyMap<string, string>} */
const FATES = new Map([
  ['hit', 'It counts'],
  ['negated', 'It does not count: it is negated'],
  ['mentioned', 'It does not count: it is talked about, not said'],
  ['excluded', 'It does not count: it is excluded'],
]);

/**
 * Why a tag is what it is: who speaks and how that was found, which entry matched, and what decided whether it counts.
 * @param {Tag} tag
 */
export function reasons(tag) {
  const rows = /** @type {readonly (readonly [string, readonly (string | Node)[]])[]} */ ([
    ['Speaker', [foreign(tag.actor), `, ${tag.voice} voice`]],
    ['Found by', tag.surface === '' ? [tag.via] : [tag.via, ': “', foreign(tag.surface), '”']],
    ['Entry', [foreign(tag.entry), `, ${tag.strength}, of `, foreign(tag.category)]],
    ['Counts', [FATES.get(tag.fate) ?? tag.fate, ...(tag.cue === '' ? [] : [' by “', foreign(tag.cue), '”'])]],
    ...(tag.hedge === '' ? [] : [['Hedged', [tag.hedge]]]),
    ...(tag.target === '' ? [] : [['Target', [foreign(tag.target)]]]),
  ]);
  return element(
    'dl',
    { class: 'reasons' },
    ...rows.flatMap(([name, said]) => [element('dt', {}, name), element('dd', {}, ...said)]),
  );
}

/**
 * Marks made since the page was opened; undefined where one was taken back.
 * @type {Map<number, Mark | undefined>}
 */
const made = new Map();

/** Says `marked` whenever a mark was made, so that every place that shows its tag can follow. */
export const marks = new EventTarget();

/**
 * The mark of a tag as it is now.
 * @param {Tag} tag
 */
export const markOf = ({ row, mark }) => (made.has(row) ? made.get(row) : mark);

/**
 * A small form that marks a tag as wrong or right, with a note, or takes the mark back.
 * @param {Tag} tag
 */
export function marking(tag) {
  const mark = markOf(tag);
  const note = /** @type {HTMLInputElement} */ (
    element('input', {
      'aria-label': 'Note',
      placeholder: 'Why? (optional)',
      maxlength: '2000',
      value: mark?.note ?? '',
    })
  );
  const send = async (/** @type {string} */ verdict) => {
    const isWithdrawn = verdict === 'withdrawn';
    const answer = await ask('/api/marks', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ row: tag.row, verdict, note: isWithdrawn ? '' : note.value }),
    });
    if (!answer) return;
    made.set(tag.row, isWithdrawn ? undefined : { verdict, note: note.value });
    marks.dispatchEvent(new Event('marked'));
  };
  const verdict = (/** @type {string} */ name, /** @type {string} */ label) =>
    button(label, () => void send(name), { 'aria-pressed': String(mark?.verdict === name), class: `verdict ${name}` });
  return element(
    'div',
    { class: 'marking', role: 'group', 'aria-label': 'Is this tag right?' },
    verdict('wrong', 'Wrong'),
    verdict('right', 'Right'),
    ...(mark ? [button('Take back', () => void send('withdrawn'))] : []),
    note,
  );
}
