import { ask } from './ask.js';
import { button, byId, element, foreign, grouped } from './dom.js';
import { markedText } from './marked-text.js';
import { marking, marks, reasons } from './reasons.js';

/**
 * @typedef {{ readonly document: string, readonly title: string, readonly date: string, readonly kind: string, readonly author: string,
 *   readonly outlet: string, readonly text?: string, readonly missing?: string, readonly from: number, readonly to: number,
 *   readonly length: number, readonly tags: readonly import('./marked-text.js').PlacedTag[],
 *   readonly quotes: readonly import('./marked-text.js').Quote[] }} Shown
 */

const dialog = /** @type {HTMLDialogElement} */ (byId('document'));
byId('document-close').addEventListener('click', () => dialog.close());

/**
 * Opens the document that a tag stands in, at the tag.
 * @param {import('./reasons.js').Tag & { readonly document: string, readonly start: number }} tag
 */
export async function openDocument(tag) {
  const shown = /** @type {Shown | undefined} */ (await partOf(tag.document, tag.start));
  if (!shown) return;
  byId('document-title').replaceChildren(foreign(shown.title || shown.document));
  const about = [shown.kind, shown.author, shown.date, shown.outlet, shown.title === '' ? '' : shown.document];
  byId('document-about').replaceChildren(
    ...about.filter((part) => part !== '').flatMap((part, at) => [...(at === 0 ? [] : [' · ']), foreign(part)]),
  );
  showPart(shown, tag);
  if (!dialog.open) dialog.showModal();
  // The dialog has a size only now.
  byId('document-text').querySelector('.current')?.scrollIntoView({ block: 'center' });
}

/**
 * @param {string} id
 * @param {number} around
 */
const partOf = (id, around) => ask(`/api/document?${new URLSearchParams({ id, around: String(around) })}`);

/**
 * @param {Shown} shown
 * @param {import('./reasons.js').Tag} tag
 */
function showPart(shown, tag) {
  const place = byId('document-text');
  const { text, missing } = shown;
  if (text === undefined) {
    place.replaceChildren(element('p', { class: 'notice' }, `The text cannot be shown: ${missing ?? ''}.`));
    showTags([tag]);
    return;
  }
  const other = async (/** @type {number} */ around) => {
    const part = await partOf(shown.document, around);
    if (part) showPart(part, tag);
    place.scrollTo(0, 0);
  };
  const half = (shown.to - shown.from) / 2;
  const step = (/** @type {string} */ label, /** @type {number} */ around) =>
    element(
      'p',
      { class: 'note' },
      button(label, () => void other(Math.max(0, Math.round(around)))),
    );
  place.replaceChildren(
    ...(shown.from > 0
      ? [step(`${grouped(shown.from)} characters before this: show earlier text`, shown.from - half)]
      : []),
    markedText(text, shown, { current: tag.row, onPick: showTags }),
    ...(shown.to < shown.length
      ? [step(`${grouped(shown.length - shown.to)} characters after this: show later text`, shown.to + half)]
      : []),
  );
  showTags([shown.tags.find(({ row }) => row === tag.row) ?? tag]);
}

/** @param {readonly import('./reasons.js').Tag[]} tags */
function showTags(tags) {
  current = tags;
  byId('document-tag').replaceChildren(...tags.flatMap((tag) => [reasons(tag), marking(tag)]));
}

/** @type {readonly import('./reasons.js').Tag[]} */
let current = [];
marks.addEventListener('marked', () => showTags(current));
