import { ask } from './ask.js';
import { openDocument } from './document.js';
import { button, byId, counted, element, foreign, grouped } from './dom.js';
import { marking, markOf, marks } from './reasons.js';
import { choose, parameters, selection } from './selection.js';

/**
 * @typedef {import('./reasons.js').Tag & {
 *   readonly document: string, readonly title: string, readonly outlet: string, readonly date: string,
 *   readonly before: string, readonly words: string, readonly after: string, readonly start: number }} Sentence
 */

/** As many as the server gives at a time. */
const PAGE = 50;

/** Shows the page of sentences that the address names. */
export async function showSentences() {
  const asked = parameters();
  const answer = await ask(`/api/sentences?${asked}`);
  // A slower answer to an older question must not replace a newer one.
  if (!answer || asked.toString() !== parameters().toString()) return;
  const { total, from, isParent, tags } = answer;
  const { fate = 'hit', period } = selection();
  const kind =
    fate === 'any' ? counted(total, 'match', 'matches') : counted(total, FATES.get(fate) ?? 'match', MANY.get(fate));
  const where = period === undefined ? '' : `, ${period}`;
  byId('sentences-note').textContent =
    total === 0
      ? `No sentence: nothing that is chosen has a ${FATES.get(fate) ?? 'match'} here.`
      : isParent
        ? `${kind} of single subcategories${where}. The figure of a parent category counts each stretch of text once, so it may be smaller.`
        : `${kind}${where}.`;
  shown.clear();
  byId('sentences').setAttribute('start', String(from + 1));
  byId('sentences').replaceChildren(...tags.map(item));
  byId('pages').replaceChildren(...(total > PAGE ? pages(total, from) : []));
}

const FATES = new Map([
  ['hit', 'hit'],
  ['negated', 'negated match'],
  ['mentioned', 'mentioned match'],
  ['excluded', 'excluded match'],
]);
const MANY = new Map([...FATES].map(([fate, one]) => [fate, one === 'hit' ? 'hits' : `${one}es`]));

/**
 * @param {number} total
 * @param {number} from
 */
function pages(total, from) {
  const to = (/** @type {number} */ start) => () => {
    choose({ from: start === 0 ? '' : String(start) });
    byId('sentences-title').focus();
  };
  const last = PAGE * Math.floor((total - 1) / PAGE);
  const step = (/** @type {string} */ label, /** @type {number} */ start, /** @type {boolean} */ isOff) =>
    button(label, to(start), { disabled: isOff });
  return [
    step('First', 0, from === 0),
    step('Earlier', Math.max(0, from - PAGE), from === 0),
    element('span', {}, `${grouped(from + 1)}–${grouped(Math.min(total, from + PAGE))} of ${grouped(total)}`),
    step('Later', from + PAGE, from + PAGE >= total),
    step('Last', last, from + PAGE >= total),
  ];
}

/** @param {Sentence} tag */
function item(tag) {
  const open = button('', () => void openDocument(tag), { class: 'text' });
  open.append(
    foreign(tag.before),
    element('mark', { class: `tag ${tag.fate}` }, foreign(tag.words)),
    foreign(tag.after),
  );
  const parts = [
    foreign(tag.actor + (tag.voice === 'quoted' ? ' (quoted)' : '')),
    tag.date,
    foreign(tag.outlet),
    foreign(tag.title || tag.document),
    foreign(tag.category),
    ...(tag.fate === 'hit' ? [] : [foreign(`${tag.fate}${tag.cue === '' ? '' : ` by “${tag.cue}”`}`)]),
    tag.hedge,
    ...(tag.target === '' ? [] : [foreign(`→ ${tag.target}`)]),
  ].filter((part) => (typeof part === 'string' ? part : part.textContent) !== '');
  const about = element('p', { class: 'note' }, ...parts.flatMap((part, at) => (at === 0 ? [part] : [' · ', part])));
  const [summary, form] = [element('summary'), element('div')];
  const follow = () => {
    const mark = markOf(tag);
    summary.replaceChildren(
      ...(mark === undefined
        ? ['Mark']
        : [`Marked ${mark.verdict}`, ...(mark.note === '' ? [] : [': ', foreign(mark.note)])]),
    );
    form.replaceChildren(marking(tag));
  };
  follow();
  shown.add(follow);
  return element('li', { class: 'sentence' }, open, about, element('details', { class: 'mark' }, summary, form));
}

/**
 * What brings the marks of the sentences that are shown up to date.
 * @type {Set<() => void>}
 */
const shown = new Set();
marks.addEventListener('marked', () => shown.forEach((follow) => follow()));
