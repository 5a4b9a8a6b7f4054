import { articlesIn } from './articles-in.js';
import { decode, type DecodedText } from './decode.js';
import { type Draft, type Rejection, rejection } from './format.js';
import { frontMatter } from './front-matter.js';
import type { Source } from './source.js';

/** Reads a file that is one document: a text, with front matter above it or without. */
export function readPage(source: Source): readonly (Draft | Rejection)[] {
  const decoded = decode(source);
  return 'code' in decoded ? [rejection(decoded)] : [pageIn(source, decoded)];
}

/** Reads a file that is one document, or the articles of a news-database export. */
export function readTexts(source: Source): readonly (Draft | Rejection)[] {
  const decoded = decode(source);
  if ('code' in decoded) return [rejection(decoded)];
  const articles = articlesIn(source.path, decoded.text);
  return (
    articles?.map((article, index) =>
      index === 0 ? { ...article, issues: [...decoded.issues, ...article.issues] } : article,
    ) ?? [pageIn(source, decoded)]
  );
}

function pageIn({ path }: Source, { text, issues: warnings }: DecodedText): Draft | Rejection {
  const page = frontMatter(path, text);
  if ('code' in page) return { ...rejection(page), issues: warnings };
  const { body, line, fields, issues } = page;
  return { path, line, text: body, fields, from: 'front_matter', issues: [...warnings, ...issues] };
}
