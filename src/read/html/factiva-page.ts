import { exportDate } from '../export-date.js';
import { type Article, authorIn, exportLines, fieldsOf, isCopyright } from '../export.js';
import { factiva } from '../exports/factiva.js';
import type { Page, PageElement } from './dom.js';
import type { PageExport } from './page-export.js';
import { textOf } from './text-of.js';

const ARTICLE = /^<div\s[^>]*?class\s*=\s*(?:"article\s+\w{0,20}article\b|'article\s+\w{0,20}article\b)/i;

/** Factiva, as a web page: a `div` of the class `article enArticle` an article, its headline in a `span`, paragraphs with a class. */
export const factivaPage: PageExport = {
  title: 'Factiva',
  mayBe: (html) => /<div\s[^<>]{0,300}class\s*=\s*["']article\s+\w{0,20}article\b/i.test(html),
  parting: { element: 'div', isSure: (tag) => ARTICLE.test(tag), isMarked: () => false },
  read,
};

const DOCUMENT = /^\s*Do[ck]umento?\s+[A-Z\d]{4,14}\d{8}[a-z\d]{6,12}\s*$/i;

function read({ body }: Page, line: number): Article {
  const article = body.querySelector('.article') ?? body;
  const whole = textOf(article, { marksQuotations: false });
  const lines = exportLines(whole);
  // The layout of its texts knows the lines of a head, in words or codes.
  const known = factiva.read(whole, lines)?.articles;
  const own = known?.length === 1 ? known[0] : undefined;
  const headline = written(body.querySelector('[class$="Headline"]'));
  const author = written(body.querySelector('.author'));
  const paragraphs = Array.from(body.querySelectorAll('[class*="articleParagraph"]'), (paragraph) =>
    textOf(paragraph, { marksQuotations: false }),
  ).filter((text) => text !== '' && !DOCUMENT.test(text));
  const dated = lines.find(({ text }) => exportDate(text) !== undefined);
  const dates = dated === undefined ? undefined : exportDate(dated.text);
  const rest = lines.filter(({ text }) => !DOCUMENT.test(text) && !isCopyright(text) && text !== headline);
  const fields = own?.fields;
  return {
    line,
    text:
      paragraphs.length > 0
        ? paragraphs.join('\n\n')
        : (own?.text ??
          rest
            .map(({ text }) => text)
            .join('\n')
            .trim()),
    fields: fieldsOf([
      ['title', headline ?? fields?.get('title')?.value, line],
      ['date', fields?.get('date')?.value ?? dates, line],
      ['author', authorIn(author ?? fields?.get('author')?.value), line],
      ['outlet', fields?.get('outlet')?.value, line],
      ['language', fields?.get('language')?.value, line],
    ]),
  };
}

const written = (element: PageElement | null): string | undefined => element?.textContent?.trim();
