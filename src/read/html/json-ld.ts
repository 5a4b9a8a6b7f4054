import type { Page } from './dom.js';

/** Facts that a page gives for machines about its article, as schema.org names them. */
export interface Described {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly language?: string;
}

const LONGEST = 1_000_000;
const DEEPEST = 8;
const MOST_NODES = 5_000;
/** Types of an article, the likeliest first. */
const TYPES = [/^(?:\w*Article|\w*Posting|Report|PressRelease|Speech\w*)$/, /^(?:CreativeWork|WebPage|ItemPage)$/];

/** What the JSON-LD of a page says of its article: of the first that is one, else of the page. Broken JSON says nothing. */
export function describedIn(page: Page): Described {
  const nodes = Array.from(page.querySelectorAll('script')).flatMap((script) => nodesIn(script.textContent ?? ''));
  const node = TYPES.map((type) => nodes.find((one) => typesOf(one).some((name) => type.test(name)))).find(Boolean);
  if (!node) return { authors: [] };
  const text = (key: string): string | undefined => nameOf(node[key]);
  return withoutUndefined({
    headline: text('headline') ?? text('name'),
    datePublished: text('datePublished'),
    dateModified: text('dateModified'),
    publisher: text('publisher') ?? text('sourceOrganization'),
    language: text('inLanguage'),
    authors: namesOf(node['author'] ?? node['creator']),
  });
}

type Node = Readonly<Record<string, unknown>>;

function nodesIn(json: string): readonly Node[] {
  const found: Node[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || found.length >= MOST_NODES || typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) found.push(value as Node);
    for (const inner of Object.values(value)) visit(inner, depth + 1);
  };
  visit(parsed(json), 0);
  return found;
}

function parsed(json: string): unknown {
  if (json.length > LONGEST) return undefined;
  // Pages wrap it in comments, and break lines inside strings.
  const tidied = json
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/g, '')
    .replace(/\p{Cc}/gu, ' ');
  try {
    return JSON.parse(tidied);
  } catch {
    return undefined;
  }
}

function typesOf(node: Node): readonly string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

function nameOf(value: unknown): string | undefined {
  return namesOf(value)[0];
}

/** Of a text, an object with a name, or a list of these. */
function namesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap((one) => (Array.isArray(one) ? [] : namesOf(one)));
  if (typeof value !== 'object' || value === null) return [];
  const { name } = value as Node;
  return typeof name === 'string' ? namesOf(name) : [];
}

function withoutUndefined<T extends object>(object: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
