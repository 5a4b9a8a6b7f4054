import {
  type Document as YamlDocument,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Issue } from '../model/issue.js';
import { type Field, fieldNamed, fieldMeantBy, type Fields, tidy, type Written } from './fields.js';
import { quoted } from './settings/spelling.js';

/** What a block of front matter says; keys that are not known are left alone. */
export interface YamlFields {
  readonly fields: Fields;
  /** Keys that look like a slip of the pen for a known one, or a block in which none is known. */
  readonly issues: readonly Issue[];
}

/** Deeper than any front matter; the parser recurses, and how deep its stack reaches differs between machines. */
const DEEPEST = 100;

/**
 * Reads a YAML mapping without types, tags, aliases or code: `NO`, `007`, `1.10` and `2031-06-24` stay the strings they
 * are. `line` is the line of the file on which the block begins.
 */
export function yamlFields(path: string, block: string, line: number): YamlFields | Issue {
  const counter = new LineCounter();
  const lineOf = (offset = 0): number => counter.linePos(offset).line + line - 1;
  const fault = (offset: number | undefined, detail: string): Issue => ({
    code: 'bad_front_matter',
    path,
    line: lineOf(offset),
    detail,
  });

  const deep = deepLine(block);
  if (deep !== undefined) return { ...fault(0, `it is nested over ${DEEPEST} deep`), line: line + deep };
  const document = parseDocument(block, {
    schema: 'failsafe',
    uniqueKeys: false,
    lineCounter: counter,
    prettyErrors: false,
  });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) return fault(problem.pos[0], problem.message.replace(/\s+/g, ' '));
  if (!isMap(document.contents)) return fault(0, 'the block is not made of `key: value` lines');
  const unread = firstUnread(document);
  if (unread) return fault(unread.offset, unread.detail);

  const fields = new Map<Field, Written>();
  const keys = new Set<string>();
  const issues: Issue[] = [];
  for (const { key, value } of document.contents.items) {
    if (!isScalar<string>(key)) return fault(0, 'a key is a list or a mapping');
    const at = key.range[0];
    const name = tidy(key.value);
    const field = fieldNamed(name);
    const unique = field ?? name;
    if (keys.has(unique)) return fault(at, `the key ${quoted(unique)} stands twice`);
    keys.add(unique);
    if (!field) {
      const meant = fieldMeantBy(name);
      if (meant)
        issues.push({
          code: 'unknown_key',
          path,
          line: lineOf(at),
          detail: `${quoted(name)} is not known; was "${meant}" meant?`,
        });
      continue;
    }
    const written = textOf(value) ?? (field === 'author' && isSeq(value) ? listOf(value.items) : undefined);
    if (written === undefined) return fault(at, `${field} has to be one value`);
    if (written !== '') fields.set(field, { value: written, line: lineOf(at) });
  }
  if (![...keys].some(fieldNamed) && issues.length === 0)
    issues.push({ code: 'unknown_key', path, line, detail: 'no key is known; the block was not read as text' });
  return { fields, issues };
}

/** The first alias, or the first tag: a tag makes the parser turn a text into numbers or bytes, whatever the schema. */
function firstUnread(document: YamlDocument): { readonly offset: number; readonly detail: string } | undefined {
  let found: { readonly offset: number; readonly detail: string } | undefined;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && node.tag === undefined) return undefined;
      const detail = isAlias(node) ? 'aliases (*name) are not read' : `tags (${String(node.tag)}) are not read`;
      found = { offset: node.range?.[0] ?? 0, detail };
      return visit.BREAK;
    },
  });
  return found;
}

function textOf(node: unknown): string | undefined {
  if (node === null) return '';
  if (!isScalar<string>(node) || isAlias(node)) return undefined;
  const isNull = node.type === 'PLAIN' && /^(?:~|null|Null|NULL)$/.test(node.value);
  return isNull ? '' : tidy(node.value);
}

/** Several authors, as one value joined by `;`. */
function listOf(items: readonly unknown[]): string | undefined {
  const texts = items.map(textOf);
  return texts.includes(undefined) ? undefined : texts.filter((text) => text !== '').join(';');
}

/** The first line, from 0, on which brackets or dashes nest deeper than a person writes; brackets in quotes count too. */
function deepLine(block: string): number | undefined {
  let open = 0;
  const isTooDeep = (line: string): boolean => {
    if (/^(?:[ \t]*[-?:](?=[ \t])){100}/.test(line)) return true;
    for (const character of line) {
      if (character === '[' || character === '{') open += 1;
      else if (character === ']' || character === '}') open = Math.max(0, open - 1);
      if (open > DEEPEST) return true;
    }
    return false;
  };
  const found = block.split('\n').findIndex(isTooDeep);
  return found < 0 ? undefined : found;
}
