import type { Issue } from '../model/issue.js';
import { type ExportReading, exportLines, listed } from './export.js';
import { exports } from './exports/index.js';
import type { Draft } from './format.js';

/**
 * The articles of a news-database export, one draft each, numbered as they come; undefined for any other text. Asked of every
 * text and of the paragraphs of every page before they are taken for one document. Says where it split, and what contradicts that.
 */
export function articlesIn(path: string, text: string): readonly Draft[] | undefined {
  const asked = exports.filter(({ mayBe }) => mayBe(text));
  if (asked.length === 0) return undefined;
  const lines = exportLines(text);
  for (const { title, read } of asked) {
    const reading = read(text, lines);
    if (reading) return draftsOf(path, title, reading);
  }
  return undefined;
}

/** A draft for each article, numbered as they come; the first says where the file was split. */
export function draftsOf(path: string, title: string, { articles, doubts }: ExportReading): readonly Draft[] {
  const places = articles.map(({ line }) => line);
  const split: Issue = {
    ...{ code: 'split_file', path, line: places[0] ?? 1 },
    detail: `${title}: ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}, from the lines ${listed(places)}`,
  };
  const issues: readonly Issue[] = [split, ...doubts.map((doubt): Issue => ({ code: 'split_doubt', path, ...doubt }))];
  return articles.map(({ line, text, fields }, index): Draft => {
    const record = String(index + 1);
    return { path, record, key: record, line, text, fields, from: 'export', issues: index === 0 ? issues : [] };
  });
}
