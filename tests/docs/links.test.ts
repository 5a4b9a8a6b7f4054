import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name));

const linksIn = (page: string): readonly string[] =>
  [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map((match) => match[1] ?? '');

it.each(['README.md', ...pages])('%s links only to what is there', (page) => {
  expect(linksIn(page).filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
});

it('lets a reader of the README find every page', () => {
  const reached = new Set(['README.md']);
  for (const page of reached) {
    if (!page.endsWith('.md')) continue;
    for (const link of linksIn(page)) reached.add(join(dirname(page), link));
  }
  const isReached = (page: string): boolean => reached.has(page) || reached.has(`${dirname(page)}/`);
  expect(pages.filter((page) => !isReached(page))).toEqual([]);
});
