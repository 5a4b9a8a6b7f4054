import type { Page, PageElement } from './dom.js';
import { textOf } from './text-of.js';

/** The element with the text of a page, and the text. */
export interface Article {
  readonly element: PageElement;
  readonly text: string;
  /** Whether it is the whole of a page without navigation. */
  readonly isWhole: boolean;
}

/** Of the text of a plain page, more than this share is not in links. */
const PLAIN_LINKS = 0.2;
/** Above this share of the text, quotations are indentation: old pages set whole statements so. */
const MOST_QUOTED = 0.6;

/**
 * The article of a page, or undefined when there is none. A page without navigation is read whole; of others, Mozilla's
 * Readability finds it, which changes the page. Loads Readability when first asked.
 */
export async function articleOf(page: Page): Promise<Article | undefined> {
  const isWhole = isPlain(page);
  const element = isWhole ? page.body : await readable(page);
  if (!element) return undefined;
  for (const mark of Array.from(element.querySelectorAll('sup')).filter(isReference)) mark.remove();
  const length = lengthOf(element.textContent);
  const quoted = Array.from(element.querySelectorAll('blockquote')).filter((quote) => !isQuoted(quote));
  const share = quoted.reduce((sum, quote) => sum + lengthOf(quote.textContent), 0) / Math.max(1, length);
  return { element, isWhole, text: textOf(element, { marksQuotations: share <= MOST_QUOTED }) };
}

/** Share of an element's characters that stand in links, from 0 to 1. */
export function linkShareOf(element: PageElement): number {
  const linked = Array.from(element.querySelectorAll('a')).reduce((sum, link) => sum + lengthOf(link.textContent), 0);
  return linked / Math.max(1, lengthOf(element.textContent));
}

function isPlain({ body }: Page): boolean {
  return (
    !body.querySelector('nav, header, footer, aside, form, article, main, [role]') && linkShareOf(body) < PLAIN_LINKS
  );
}

/** As much of Readability as is asked here; its own types need those of a browser. */
interface Library {
  readonly Readability: new (
    page: Page,
    options: { readonly disableJSONLD: boolean; readonly serializer: (element: PageElement) => PageElement },
  ) => { readonly parse: () => { readonly content?: PageElement | null } | null };
}

async function readable(page: Page): Promise<PageElement | undefined> {
  const { Readability } = (await import('@mozilla/readability')) as unknown as Library;
  const reader = new Readability(page, { disableJSONLD: true, serializer: (element) => element });
  return reader.parse()?.content ?? undefined;
}

/** Whether a mark leads to a note: a number, letter or sign in a link. */
function isReference(mark: PageElement): boolean {
  const inLink = mark.querySelector('a') !== null || mark.parentNode?.localName === 'a';
  return inLink && /^[[(]?\s*(?:\d{1,3}|[a-z]|[*†‡§]{1,3})\s*[\])]?$/iu.test((mark.textContent ?? '').trim());
}

function isQuoted(quote: PageElement): boolean {
  for (let above = quote.parentNode; above; above = above.parentNode) if (above.localName === 'blockquote') return true;
  return false;
}

function lengthOf(text: string | null): number {
  return (text ?? '').replace(/\s+/g, '').length;
}
