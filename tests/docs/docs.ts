import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Text of a page of `docs/`. */
export const page = (name: string): string => readFileSync(join('docs', name), 'utf8');

/** A fenced block whose first line says more than its language: ```yaml lexicon. */
interface Fence {
  readonly page: string;
  /** From 1, of the page. */
  readonly line: number;
  readonly language: string;
  readonly mark: string;
  readonly body: string;
}

/** Every marked block of the README and of every page, in order. */
export function fences(): readonly Fence[] {
  const pages = readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name));
  return ['README.md', ...pages].flatMap((name) => {
    const text = readFileSync(name, 'utf8');
    return [...text.matchAll(/^```([a-z]+) ([a-z ]+)\n([\s\S]*?)^```$/gm)].map((match) => ({
      page: name,
      line: text.slice(0, match.index).split('\n').length,
      language: match[1] ?? '',
      mark: match[2] ?? '',
      body: match[3] ?? '',
    }));
  });
}

/** The rows of every Markdown table below a heading, as trimmed cells; the header is left out. */
export function tableBelow(text: string, heading: string): readonly (readonly string[])[] {
  const from = text.indexOf(`\n${heading}\n`);
  if (from < 0) return [];
  const rest = text.slice(from + heading.length + 2);
  const next = rest.search(/^#/m);
  const lines = rest
    .slice(0, next < 0 ? undefined : next)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const rows = lines.map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll(/\\([|<])/g, '$1')),
  );
  return rows.filter((_, index) => !isRule(rows[index]) && !isRule(rows[index + 1]));
}

const isRule = (row: readonly string[] | undefined): boolean => row?.every((cell) => /^:?-+:?$/.test(cell)) ?? false;
