import { ask, notice } from './ask.js';
import { showChart } from './chart.js';
import { button, byId, counted, element, foreign } from './dom.js';
import { showFacets } from './facets.js';
import { choose, parameters, selection } from './selection.js';
import { showSentences } from './sentences.js';

// The key of the page has done its work and is kept by the browser; it need not stand in the address.
history.replaceState(null, '', `/${location.hash}`);
if (matchMedia('(max-width: 50rem)').matches) byId('choices').removeAttribute('open');

const run = await ask('/api/run');
let search = '';
let width = 0;

if (run) {
  byId('about').append(
    `${counted(run.documents, 'document')}, ${counted(run.tags, 'tag')}, by ${run.period}; marks are kept in `,
    foreign(run.marks.path),
  );
  addEventListener('hashchange', () => void show());
  let isWaiting = false;
  new ResizeObserver(() => {
    // Once a frame is enough, and a drawing must not make its own room change.
    if (isWaiting || Math.abs(byId('chart').clientWidth - width) < 8) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      void showView();
    });
  }).observe(byId('chart'));
  await show();
}

async function show() {
  await Promise.all([showView(), showSentences()]);
}

async function showView() {
  width = byId('chart').clientWidth;
  const asked = parameters({ width: String(width), search });
  const view = await ask(`/api/view?${asked}`);
  if (!view || asked.toString() !== parameters({ width: String(width), search }).toString()) return;
  if (view.isStale)
    notice('The results have been written anew since the explorer was started: end it and start it again to see them.');
  showChart(view, run.minimum);
  showFacets(view.facets, { search, onSearch: find, category: view.wanted.category });
  showChosen(view.wanted);
}

/** @param {string} text */
function find(text) {
  search = text;
  void showView();
}

/** @param {Readonly<Record<string, string>>} wanted */
function showChosen(wanted) {
  const chosen = ['category', 'actor', 'side', 'voice', 'outlet', 'period'].flatMap((name) => {
    const value = wanted[name] ?? '';
    if (value === '') return [];
    const words = [`${name}: `, foreign(value)];
    if (name === 'category') return [element('li', {}, ...words)];
    const drop = button('×', () => choose({ [name]: '' }), { 'aria-label': `Take back ${name} ${value}` });
    return [element('li', {}, ...words, ' ', drop)];
  });
  byId('chosen').replaceChildren(...chosen);
  document.title = `${wanted['category'] ?? ''} ${selection().actor ?? ''} – Hawkdove explorer`;
}
