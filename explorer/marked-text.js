import { element } from './dom.js';

/**
 * @typedef {import('./reasons.js').Tag & { readonly start: number, readonly end: number }} PlacedTag
 * @typedef {{ readonly start: number, readonly end: number, readonly kind: string, readonly act: string, readonly actor: string,
 *   readonly via: string, readonly cue: string, readonly source: string }} Quote
 */

/**
 * A text with its tags and quotations set off. Both may overlap, so the text is cut wherever one of them begins or ends.
 * @param {string} text
 * @param {{ readonly tags: readonly PlacedTag[], readonly quotes: readonly Quote[] }} found
 * @param {{ readonly current: number, readonly onPick: (tags: readonly PlacedTag[]) => void }} look
 */
export function markedText(text, { tags, quotes }, { current, onPick }) {
  const ends = [...tags, ...quotes].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, text.length, ...ends])].sort((a, b) => a - b);
  const [tagsAt, quotesAt] = [openAt(tags), openAt(quotes)];
  const whole = element('div', { class: 'text' });
  cuts.slice(0, -1).forEach((start, at) => {
    const part = text.slice(start, cuts[at + 1]);
    const [here, quote] = [tagsAt(start), innermost(quotesAt(start))];
    const piece = here.length === 0 ? part : highlight(part, here, { current, onPick });
    whole.append(quote === undefined ? piece : quoted(piece, quote));
  });
  return whole;
}

/**
 * @param {string} part
 * @param {readonly PlacedTag[]} tags
 * @param {{ readonly current: number, readonly onPick: (tags: readonly PlacedTag[]) => void }} look
 */
function highlight(part, tags, { current, onPick }) {
  const first = tags.find(({ row }) => row === current) ?? tags.find(({ fate }) => fate === 'hit') ?? tags[0];
  const isCurrent = first?.row === current;
  const made = element(
    'mark',
    {
      class: `tag ${first?.fate ?? ''}${isCurrent ? ' current' : ''}`,
      tabindex: '0',
      role: 'button',
      'aria-label': `${part}: ${tags.map(({ category, fate }) => `${category}, ${fate}`).join('; ')}`,
    },
    part,
  );
  const pick = () => {
    for (const old of document.querySelectorAll('mark.current')) old.classList.remove('current');
    made.classList.add('current');
    onPick(tags);
  };
  made.addEventListener('click', pick);
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    pick();
  });
  return made;
}

/**
 * @param {Node | string} piece
 * @param {Quote} quote
 */
function quoted(piece, { kind, act, actor, via, cue }) {
  const said = `${kind} ${act} of ${actor}, found by ${via}${cue === '' ? '' : `, “${cue}”`}`;
  return element('q', { class: 'quote', title: said }, piece);
}

/** @param {readonly Quote[]} quotes */
const innermost = (quotes) =>
  quotes.reduce(
    (/** @type {Quote | undefined} */ inner, one) => (!inner || one.start >= inner.start ? one : inner),
    undefined,
  );

/**
 * Tells, as a text is gone through from its beginning, what stands at each place.
 * @template {{ readonly start: number, readonly end: number }} T
 * @param {readonly T[]} found
 * @returns {(place: number) => readonly T[]}
 */
function openAt(found) {
  const left = [...found].sort((a, b) => b.start - a.start);
  /** @type {T[]} */
  let open = [];
  return (place) => {
    for (let next = left.at(-1); next !== undefined && next.start <= place; next = left.at(-1)) {
      open.push(next);
      left.pop();
    }
    open = open.filter(({ end }) => end > place);
    return open;
  };
}
