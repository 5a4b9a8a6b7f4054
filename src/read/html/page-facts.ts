import type { Field } from '../fields.js';
import { tidy } from '../fields.js';
import type { Gathered } from '../format.js';
import type { Page } from './dom.js';
import { describedIn } from './json-ld.js';
import { pageDate } from './page-date.js';

/** What a page says of itself besides its date: `dateOf` is asked later, when the article is known. */
export interface PageFacts {
  readonly gathered: ReadonlyMap<Field, Gathered>;
  /** Its `title` element, untouched. */
  readonly heading: string;
  readonly dateOf: (lines: readonly string[]) => Gathered | undefined;
}

/** Title, author, outlet and language of a page, from JSON-LD, Open Graph, meta elements and its own headings. */
export function pageFacts(page: Page, path: string): PageFacts {
  const described = describedIn(page);
  const meta = metaOf(page);
  const heading = tidy(page.querySelector('title')?.textContent ?? '');
  const outlet = described.publisher ?? meta('og:site_name', 'dc.publisher', 'citation_journal_title', 'publisher');
  const title = described.headline ?? meta('og:title', 'citation_title', 'dc.title') ?? titleIn(page, heading, outlet);
  const named =
    described.authors.length > 0
      ? described.authors
      : bylinesIn(page, meta('citation_author', 'dc.creator', 'author', 'byl'));
  const author = authorsOf(named, outlet);
  const language = described.language ?? page.documentElement.getAttribute('lang') ?? meta('og:locale', 'dc.language');
  const gathered = new Map<Field, Gathered>();
  const put = (field: Field, value: string | undefined | null): void => {
    const written = tidy(value ?? '');
    if (written !== '' && written.length < LONGEST) gathered.set(field, { value: written });
  };
  put('title', title);
  put('outlet', outlet);
  put('author', author);
  put('language', language);
  return { gathered, heading, dateOf: (lines) => pageDate(page, described, lines, path) };
}

const LONGEST = 500;

function metaOf(page: Page): (...names: readonly string[]) => string | undefined {
  const contents = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
    const content = tidy(element.getAttribute('content') ?? '');
    if (content !== '' && !contents.has(name)) contents.set(name, content);
  }
  return (...names) => names.map((name) => contents.get(name)).find((content) => content !== undefined);
}

/** The heading that the `title` element repeats, else that element without the names of the site at its ends. */
function titleIn(page: Page, heading: string, outlet: string | undefined): string {
  const headings = Array.from(page.querySelectorAll('h1, h2, h3, h4'), (element) => tidy(element.textContent ?? ''));
  const repeated = headings.find((one) => one.length > 3 && heading.toLowerCase().startsWith(one.toLowerCase()));
  if (repeated !== undefined) return repeated;
  const [h1, second] = Array.from(page.querySelectorAll('h1'), (element) => tidy(element.textContent ?? ''));
  if (heading === '') return second === undefined ? (h1 ?? '') : '';
  const parts = heading.split(/ (?:[|–—»:·\-]|::) /).filter((part) => part !== outlet);
  return parts[0] ?? heading;
}

function bylinesIn(page: Page, meta: string | undefined): readonly string[] {
  const elements = page.querySelectorAll('[rel~="author"], [itemprop~="author"], .byline, .author-name');
  const bylines = Array.from(elements, (element) => tidy(element.textContent ?? '')).filter(
    (line) => line.length < 120,
  );
  return [meta, ...bylines]
    .filter((line) => line !== undefined)
    .filter((line) => line !== '')
    .slice(0, 1);
}

const PERSON =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|di|du|la|le|van|von|der|den|ter|bin|ibn|al|el|y)){1,5}$/u;

/** Names joined by `;`: of persons, or whatever one name stands there; not the site's own name, nor that of an account. */
function authorsOf(named: readonly string[], outlet: string | undefined): string | undefined {
  const names = named
    .map((line) => line.replace(/^(?:written |posted )?by:? /i, ''))
    .flatMap((line) => {
      const several = line.split(/,? and |, | & |; ?/);
      return several.every((one) => PERSON.test(one)) ? several : [line];
    })
    .filter((name) => PERSON.test(name) && name !== outlet);
  return names.length === 0 ? undefined : [...new Set(names)].join('; ');
}
