import { exportDate } from '../export-date.js';
import { type Article, authorIn, fieldsOf } from '../export.js';
import { tidy } from '../fields.js';
import type { Page, PageElement } from './dom.js';
import type { PageExport } from './page-export.js';
import { textOf } from './text-of.js';

const MARKS = /class\s*=\s*["'][^"'<>]{0,300}?(?:DocPublicationName|DocHeader|titreArticle|docOcurrContainer)/;

/** Europresse, as a web page: an `article` element an article, with outlet, date and title in its `header`. */
export const europressePage: PageExport = {
  title: 'Europresse',
  mayBe: (html) => /<article[\s>]/i.test(html) && MARKS.test(html),
  parting: { element: 'article', isSure: () => false, isMarked: (markup) => MARKS.test(markup) },
  read,
};

const HEAD = 'header, [class*="DocPublicationName"], [class*="DocHeader"], [class*="titreArticle"]';
const TAIL = 'footer, aside, [class*="lblNodoc"], [class*="docAuthors"]';

function read({ body }: Page, line: number): Article {
  const article = body.querySelector('article') ?? body;
  const header = article.querySelector('header');
  const lineOf = (name: string): string | undefined => wordsOf(article.querySelector(`[class*="${name}"]`));
  const fields = fieldsOf([
    ['title', lineOf('titreArticle'), line],
    ['date', dateIn(lineOf('DocHeader')) ?? dateIn(wordsOf(header)), line],
    ['author', authorIn(lineOf('docAuthors')), line],
    ['outlet', lineOf('DocPublicationName')?.replace(/,? (?:no\.?|n[°º]) ?\d.*$/i, ''), line],
  ]);
  const texts = Array.from(body.querySelectorAll('[class~="docOcurrContainer"]'))
    .filter((container) => !isInside(container))
    .map((container) => textOf(container, { marksQuotations: false }))
    .filter((text) => text !== '');
  if (texts.length > 0) return { line, text: texts.join('\n\n'), fields };
  for (const element of Array.from(article.querySelectorAll(`${HEAD}, ${TAIL}`))) element.remove();
  return { line, text: textOf(article, { marksQuotations: false }), fields };
}

function isInside(element: PageElement): boolean {
  for (let above = element.parentNode; above; above = above.parentNode)
    if ('getAttribute' in above && /\bdocOcurrContainer\b/.test((above as PageElement).getAttribute('class') ?? ''))
      return true;
  return false;
}

const wordsOf = (element: PageElement | null): string | undefined =>
  element ? tidy(textOf(element, { marksQuotations: false })) : undefined;

/** Words of a header in which its date is looked for. */
const LOOKED_AT = 60;

/** The first day that a line names, wherever it stands in it: `Monde, mercredi 24 juin 2031, p. 8`; else the first month. */
function dateIn(line: string | undefined): string | undefined {
  const words = (line ?? '').split(' ').slice(0, LOOKED_AT);
  let month: string | undefined;
  for (const at of words.keys()) {
    const found = exportDate(
      words
        .slice(at, at + 6)
        .join(' ')
        .slice(0, 80),
    );
    if (found !== undefined && !/^\d{4}-\d{2}$/.test(found)) return found;
    month ??= found;
  }
  return month;
}
