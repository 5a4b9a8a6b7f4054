import type { Issue } from '../../model/issue.js';
import { parseDate } from '../dates.js';
import { tidy } from '../fields.js';
import type { Gathered } from '../format.js';
import type { Page, PageElement } from './dom.js';
import type { Described } from './json-ld.js';

/** A date of publication as a page gives it, and where. */
interface Said {
  readonly where: string;
  readonly written: string;
}

/** `property` or `name` of meta elements that hold a date of publication, the surest first. */
const META = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'citation_publication_date', 'dc.date.issued',
  'dcterms.issued', 'dc.date', 'dcterms.date', 'dcterms.created', 'date', 'pubdate', 'publishdate', 'publish-date',
  'publish_date', 'publication_date', 'published_at', 'sailthru.date', 'parsely-pub-date', 'article.published',
]; // prettier-ignore
const MODIFIED = ['article:modified_time', 'og:updated_time', 'last-modified', 'dcterms.modified', 'dc.date.modified'];

/**
 * The date of a page: where it says for machines when it was published, else a day that all its `time` elements or its
 * address agree on, else the only line of the article, or else of the page, that is nothing but a date. Two different dates
 * of publication, or none that leaves no doubt, are named in a doubt. A date of modification is never the date.
 */
export function pageDate(
  page: Page,
  described: Described,
  lines: readonly string[],
  path: string,
): Gathered | undefined {
  const doubt = (detail: string): Issue => ({ code: 'doubtful_date', path, detail });
  const said = publishedIn(page, described);
  const dated = said.flatMap((one) => {
    const date = parseDate(one.written);
    return date === undefined ? [] : [{ ...one, date }];
  });
  const [first] = dated;
  if (first) {
    const other = dated.find(({ date }) => !date.startsWith(first.date) && !first.date.startsWith(date));
    if (!other) return { value: first.date };
    return {
      value: first.date,
      doubt: doubt(`${first.where} says ${first.date}, ${other.where} ${other.date}; the first was taken`),
    };
  }
  for (const days of [daysIn(page), datesAlone(lines), datesAlone(linesOf(page))]) {
    const [day] = days;
    if (days.size === 1 && day !== undefined) return { value: day };
    if (days.size > 1)
      return {
        doubt: doubt(
          `it names ${days.size} days, ${[...days].slice(0, 3).join(', ')}, and does not say which is its own`,
        ),
      };
  }
  const [unread] = said;
  if (unread)
    return {
      doubt: doubt(
        `${unread.where} says ${JSON.stringify(unread.written)}, which can be read in more than one way or in none`,
      ),
    };
  const modified = described.dateModified ?? metaIn(page, MODIFIED)?.written;
  return modified === undefined
    ? undefined
    : { doubt: doubt(`it only says when it was changed: ${modified.slice(0, 40)}`) };
}

function publishedIn(page: Page, { datePublished }: Described): readonly Said[] {
  const found: (Said | undefined)[] = [
    datePublished === undefined ? undefined : { where: 'JSON-LD', written: datePublished },
    ...META.map((name) => metaIn(page, [name])),
    ...Array.from(page.querySelectorAll('[itemprop~="datePublished"]'), (element) => stamped(element, 'datePublished')),
    ...Array.from(page.querySelectorAll('time[pubdate]'), (element) => stamped(element, 'time')),
  ];
  return found.filter((one): one is Said => one !== undefined && one.written !== '');
}

function metaIn(page: Page, names: readonly string[]): Said | undefined {
  for (const element of page.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '';
    const written = tidy(element.getAttribute('content') ?? '');
    if (names.includes(name.toLowerCase()) && written !== '') return { where: name, written };
  }
  return undefined;
}

function stamped(element: PageElement, where: string): Said {
  const written = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '';
  return { where, written: tidy(written) };
}

/** The days that the `time` elements of the page, or its own address, name. */
function daysIn(page: Page): ReadonlySet<string> {
  const times = Array.from(page.querySelectorAll('time'), (element) => parseDate(stamped(element, '').written));
  const days = new Set(times.filter((date) => date !== undefined));
  if (days.size > 0) return days;
  const address =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  const [, year, month, day] = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?:[/-]|$)/.exec(address) ?? [];
  const date = day === undefined ? undefined : parseDate(`${year}-${month}-${day}`);
  return new Set(date === undefined ? [] : [date]);
}

/** A label that a line with nothing but a date may begin with, or a place; a date of change is none. */
const LABEL =
  /^(?:(?:date|published|posted|issued|signed|released|publication)(?: (?:date|on|signature|of publication))?|on)\s*:?\s+/i;
const PLACE = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}(?:, | [–—-] )/u;
const LONGEST = 80;

/** The days that stand alone on a line. */
function datesAlone(lines: readonly string[]): ReadonlySet<string> {
  const days = new Set<string>();
  for (const line of lines) {
    const written = tidy(line);
    if (written.length > LONGEST || !/\d{4}/.test(written)) continue;
    const bare = written.replace(LABEL, '').replace(/[.|]$/, '');
    // `Wednesday, 25. November 2020` is a German habit that English pages have.
    const date = [bare, bare.replace(PLACE, '')]
      .map((one) => parseDate(one.replace(/\b(\d{1,2})\. (?=\p{L})/u, '$1 ')))
      .find(Boolean);
    if (date?.length === 'YYYY-MM-DD'.length) days.add(date);
  }
  return days;
}

/** The texts of the page's elements without elements, outside navigation and the edges of the page. */
function linesOf(page: Page): readonly string[] {
  return Array.from(page.querySelectorAll('p, div, span, td, li, h1, h2, h3, h4, h5, h6, strong, em, b, i, small'))
    .filter((element) => (element.firstChild?.nextSibling ?? null) === null && !isAtTheEdge(element))
    .map((element) => element.textContent ?? '');
}

function isAtTheEdge(element: PageElement): boolean {
  for (let above = element.parentNode; above; above = above.parentNode) {
    if (['nav', 'aside', 'footer', 'a'].includes(above.localName ?? '')) return true;
  }
  return false;
}
