import { articlesIn } from './articles-in.js';
import type { Draft } from './format.js';

/**
 * What the text of a file that was opened is: the articles of a news-database export, or one document, the draft itself. Warnings about the file go with its first document.
 */
export function wholeOrArticles(draft: Draft): readonly Draft[] {
  const articles = articlesIn(draft.path, draft.text);
  if (!articles) return [draft];
  return articles.map((article, at) =>
    at === 0 ? { ...article, issues: [...draft.issues, ...article.issues] } : article,
  );
}
