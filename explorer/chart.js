import { button, byId, element, foreign } from './dom.js';
import { choose, parameters, selection } from './selection.js';

/**
 * @typedef {object} Figure
 * @property {{ readonly id: string }} period
 * @property {'own' | 'quoted'} voice
 * @property {number} documents
 * @property {number} words
 * @property {number} hits
 * @property {number} [rate]
 * @property {number} [low]
 * @property {number} [high]
 * @property {boolean} isSmall
 */

/**
 * Shows the rates of the selection: a picture whose points lead to their sentences, and the same as a table.
 * @param {{ readonly title?: string, readonly svg?: string, readonly figures: readonly Figure[] }} view
 * @param {{ readonly documents: number, readonly words: number }} minimum
 */
export function showChart({ title, svg, figures }, minimum) {
  const place = byId('chart');
  place.replaceChildren(...(svg === undefined ? [] : [picture(svg)]));
  byId('chart-title').textContent = title ?? 'Rate over time';
  byId('chart-note').textContent = svg === undefined ? whyNothing(figures, minimum) : HOW_TO_READ;
  byId('save').replaceChildren(...(svg === undefined ? [] : saves()));
  showFigures(figures);
}

const HOW_TO_READ =
  'Hits per 1,000 words with 95 % intervals. Filled points are the own voice, hollow ones what others quote; dashed uprights are events. Choose a point to read its sentences.';

/**
 * @param {readonly Figure[]} figures
 * @param {{ readonly documents: number, readonly words: number }} minimum
 */
function whyNothing(figures, { documents, words }) {
  if (figures.length === 0) return 'There is nothing to draw: no dated document is in this selection.';
  return `There is nothing to draw: no period has the ${documents} documents and ${words} words that a rate needs here. The figures below have the counts.`;
}

/**
 * The picture comes from the server as SVG in which every text is escaped; it is read as a document of its own, and nothing in it runs.
 * @param {string} svg
 */
function picture(svg) {
  const written = svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  const drawn = document.importNode(new DOMParser().parseFromString(written, 'image/svg+xml').documentElement, true);
  const { period, voice } = selection();
  for (const point of drawn.querySelectorAll('.pick')) {
    const [its, spoken] = [point.getAttribute('data-period') ?? '', point.getAttribute('data-voice') ?? ''];
    const isPicked = its === period && (voice === undefined || voice === spoken);
    point.classList.toggle('picked', isPicked);
    point.setAttribute('aria-pressed', String(isPicked));
    const pick = () => {
      choose({ period: its, voice: spoken });
      byId('sentences-title').focus({ preventScroll: false });
    };
    point.addEventListener('click', pick);
    point.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      pick();
    });
  }
  return drawn;
}

function saves() {
  const link = (/** @type {string} */ way, /** @type {string} */ name) =>
    element('a', { href: `/plot.${way}?${parameters()}`, download: true }, name);
  return [link('svg', 'SVG'), button('PNG', () => void savePng()), link('csv', 'Data')];
}

/** The picture as it is saved for a paper, two pixels a unit. */
async function savePng() {
  const answer = await fetch(`/plot.svg?${parameters()}`);
  if (!answer.ok) return;
  const text = await answer.text();
  const name = /filename="([^"]+)\.svg"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'plot';
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement('canvas');
    canvas.width = 2 * image.naturalWidth;
    canvas.height = 2 * image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const link = element('a', { href: canvas.toDataURL('image/png'), download: `${name}.png` });
    link.click();
  };
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}

/** @param {readonly Figure[]} figures */
function showFigures(figures) {
  const head = ['period', 'voice', 'documents', 'words', 'hits', 'rate', 'low', 'high'];
  const number = (/** @type {number | undefined} */ value) =>
    element('td', { class: 'number' }, value === undefined ? '–' : String(Number(value.toFixed(3))));
  const rows = figures.map(({ period, voice, documents, words, hits, rate, low, high, isSmall }) =>
    element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        button(foreign(period.id), () => choose({ period: period.id, voice }), { class: 'link' }),
      ),
      element('td', {}, voice),
      ...[documents, words, hits, rate, low, high].map(number),
      ...(isSmall ? [element('td', { class: 'note' }, 'small cell')] : []),
    ),
  );
  byId('figures').hidden = rows.length === 0;
  byId('figures')
    .querySelector('.scroll')
    ?.replaceChildren(
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, ...head.map((name) => element('th', { scope: 'col' }, name)))),
        element('tbody', {}, ...rows),
      ),
    );
}
