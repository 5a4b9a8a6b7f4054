import type { Article } from '../export.js';
import type { Page } from './dom.js';
import type { ArticleParting } from './article-markups.js';

/** How a news database writes many articles into one web page. */
export interface PageExport {
  /** For people. */
  readonly title: string;
  /** Whether a page may be one; quick, since every page is asked. */
  readonly mayBe: (html: string) => boolean;
  readonly parting: ArticleParting;
  /** The article in the part of the page that it takes up; what is missing is left out. */
  readonly read: (part: Page, line: number) => Article;
}
