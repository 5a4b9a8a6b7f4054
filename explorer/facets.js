import { button, byId, element, foreign, grouped } from './dom.js';
import { choose, selection } from './selection.js';

/**
 * @typedef {{ readonly value: string, readonly name: string, readonly hits: number }} FacetValue
 * @typedef {{ readonly values: readonly FacetValue[], readonly total: number }} Facet
 * @typedef {'category' | 'actor' | 'side' | 'voice' | 'outlet' | 'period'} Dimension
 */

/** @type {readonly (readonly [Dimension, string])[]} */
const SHOWN = [
  ['category', 'Category'],
  ['actor', 'Actor'],
  ['side', 'Side'],
  ['voice', 'Voice'],
  ['outlet', 'Outlet'],
  ['period', 'Period'],
];

const FATES = ['hit', 'negated', 'mentioned', 'excluded', 'any'];

/**
 * Shows what can be chosen, each value with the hits that it would leave.
 * @param {Readonly<Record<Dimension, Facet>>} facets
 * @param {{ readonly search: string, readonly onSearch: (text: string) => void, readonly category: string }} look
 */
export function showFacets(facets, { search, onSearch, category }) {
  const place = byId('facets');
  const focused = document.activeElement?.id ?? '';
  const scrolled = new Map([...place.querySelectorAll('ul')].map((list) => [list.id, list.scrollTop]));
  place.replaceChildren(
    ...SHOWN.flatMap(([dimension, title]) => {
      const facet = facets[dimension];
      const isChoice = facet.values.length > 1 || selection()[dimension] !== undefined || search !== '';
      if (!isChoice || (dimension === 'side' && facet.values.every(({ value }) => value === '(none)'))) return [];
      const more = facet.total - facet.values.length;
      return [
        element(
          'section',
          { 'aria-labelledby': `facet-${dimension}` },
          element('h2', { id: `facet-${dimension}` }, title),
          ...(dimension === 'actor' && (facet.total > 12 || search !== '') ? [searchField(search, onSearch)] : []),
          element('ul', { id: `list-${dimension}` }, ...facet.values.map((value) => item(dimension, value, category))),
          ...(more > 0
            ? [element('p', { class: 'note' }, `and ${grouped(more)} more with fewer hits: search for them`)]
            : []),
        ),
      ];
    }),
    fates(),
  );
  for (const [id, top] of scrolled) document.getElementById(id)?.scrollTo(0, top);
  if (focused !== '') document.getElementById(focused)?.focus();
}

/**
 * @param {Dimension} dimension
 * @param {FacetValue} facetValue
 * @param {string} category
 */
function item(dimension, { value, name, hits }, category) {
  const isChosen = (dimension === 'category' ? category : selection()[dimension]) === value;
  const depth = dimension === 'category' ? value.split('.').length - 1 : 0;
  const shown = dimension === 'category' && depth > 0 ? value.slice(value.lastIndexOf('.') + 1) : name;
  const pick = button(
    foreign(shown, 'name'),
    () => choose({ [dimension]: isChosen && dimension !== 'category' ? '' : value }),
    {
      id: `pick-${dimension}-${value}`,
      'aria-pressed': String(isChosen),
      title: name === value ? value : `${name} (${value})`,
      class: `value depth-${Math.min(depth, 3)}`,
    },
  );
  pick.append(element('span', { class: 'hits' }, grouped(hits)));
  return element('li', {}, pick);
}

/**
 * @param {string} search
 * @param {(text: string) => void} onSearch
 */
function searchField(search, onSearch) {
  const field = /** @type {HTMLInputElement} */ (
    element('input', {
      type: 'search',
      id: 'search',
      placeholder: 'Search',
      'aria-label': 'Search actors',
      value: search,
    })
  );
  field.addEventListener('change', () => onSearch(field.value));
  return field;
}

function fates() {
  const chosen = selection().fate;
  return element(
    'section',
    { 'aria-labelledby': 'facet-fate' },
    element('h2', { id: 'facet-fate' }, 'Sentences with'),
    element(
      'ul',
      {},
      ...FATES.map((fate) =>
        element(
          'li',
          {},
          button(fate === 'any' ? 'any match' : fate, () => choose({ fate }), {
            id: `pick-fate-${fate}`,
            'aria-pressed': String(chosen === fate),
            class: 'value',
          }),
        ),
      ),
    ),
  );
}
