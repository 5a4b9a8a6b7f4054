import { draftsOf } from '../articles-in.js';
import type { Article } from '../export.js';
import type { Draft } from '../format.js';
import { articleMarkups } from './article-markups.js';
import { pageOf } from './dom.js';
import { europressePage } from './europresse-page.js';
import { factivaPage } from './factiva-page.js';
import { flattened } from './flattened.js';

/** The articles of a news-database export that is written as a web page, each in an element of its own; undefined for any other page. */
export async function articlesOfPage(path: string, html: string): Promise<readonly Draft[] | undefined> {
  for (const { title, mayBe, parting, read } of [factivaPage, europressePage]) {
    if (!mayBe(html)) continue;
    const articles: Article[] = [];
    for (const { markup, line } of articleMarkups(html, parting))
      articles.push(read(await pageOf(flattened(markup)), line));
    if (articles.length > 0) return draftsOf(path, title, { articles, doubts: [] });
  }
  return undefined;
}
