import type { Issue } from '../../model/issue.js';
import { type Draft, type Found, rejection } from '../format.js';
import { articleOf } from './article.js';
import { attachedFiles } from './attached-files.js';
import { pageOf } from './dom.js';
import { flattened } from './flattened.js';
import { noArticle } from './no-article.js';
import { articlesOfPage } from './page-articles.js';
import { decodePage } from './page-encoding.js';
import { pageFacts } from './page-facts.js';
import { articlesIn } from '../articles-in.js';
import { textOf } from './text-of.js';
import { isBlank } from '../fields.js';
import type { Source } from '../source.js';

/** What a page holds: its article, the articles of an export, or why it has none. */
export async function* openPage(source: Source): AsyncGenerator<Found> {
  const { path } = source;
  const decoded = decodePage(source);
  if ('code' in decoded) {
    yield rejection(decoded);
    return;
  }
  const parted = await articlesOfPage(path, decoded.text);
  if (parted) {
    yield* warned(parted, decoded.issues);
    return;
  }
  const page = await pageOf(flattened(decoded.text));
  // Asked before the article is looked for, which changes the page, and would take one article of many.
  const articles = articlesIn(path, textOf(page.body, { marksQuotations: false }));
  if (articles) {
    yield* warned(articles, decoded.issues);
    return;
  }
  const facts = pageFacts(page, path);
  const gathered = new Map(facts.gathered);
  const files = attachedFiles(page);
  const article = await articleOf(page);
  const text = article?.text ?? '';
  const date = facts.dateOf(text.split('\n'));
  if (date) gathered.set('date', date);
  const why = article && !isBlank(text) ? noArticle(article, facts.heading) : undefined;
  if (why !== undefined)
    yield { ...rejection({ code: 'no_article', path, detail: why + leadingTo(files) }), issues: decoded.issues };
  else yield { path, line: 1, text, fields: new Map(), gathered, from: 'html', issues: decoded.issues };
}

const MOST_FILES = 3;

const leadingTo = (files: readonly string[]): string =>
  files.length === 0 || files.length > MOST_FILES ? '' : `, and it hands out ${files.join(', ')}: save that`;

/** The articles of a page; warnings about the page go with the first. */
const warned = (articles: readonly Draft[], issues: readonly Issue[]): readonly Draft[] =>
  articles.map((article, at) => (at === 0 ? { ...article, issues: [...issues, ...article.issues] } : article));
