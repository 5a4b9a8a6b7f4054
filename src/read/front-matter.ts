import type { Issue } from '../model/issue.js';
import { FIELDS, type Fields } from './fields.js';
import { type Line, linesOf } from './lines.js';
import { yamlFields } from './yaml-fields.js';

/** A text parted from what its author wrote above it. */
export interface Page {
  /** What follows the closing line and its line break, untouched; the whole text when there is no front matter. */
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly line: number;
  readonly fields: Fields;
  readonly issues: readonly Issue[];
}

/** A longer block is no front matter; it also bounds the time that YAML may take. */
const LONGEST = 32_768;

const RULE = /^---[ \t]*$/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
/** `---js` names a language that other programs would run. */
const ENGINE = /^---[ \t]?[a-z][a-z0-9]*[ \t]*$/;
const KNOWN_KEY = new RegExp(`^[\\s{]*["']?(?:${FIELDS.join('|')})["']?\\s*[:=]`);
const KNOWN_KEY_ANY_CASE = new RegExp(KNOWN_KEY.source, 'i');
const KEY_LINE = /^["']?[a-z_][\w.-]*["']?:(?:\s|$)/;
/** What may follow a key in a plain mapping: the item of a list, an indented continuation. */
const INNER_LINE = /^(?:-\s|[ \t])/;

/**
 * Front matter between `---` and `---` (or `...`) at the start of a text. A block counts as front matter when its
 * first line, or any line in small letters, begins with a known key, or when all its lines are a plain mapping; then a
 * fault in it is an issue, so that no date or author is lost in silence. Any other text that begins with a rule is body,
 * so that no text is. Nothing in it is ever run.
 */
export function frontMatter(path: string, text: string): Page | Issue {
  const whole: Page = { body: text, line: 1, fields: new Map(), issues: [] };
  const fault = (line: number, detail: string): Issue => ({ code: 'bad_front_matter', path, line, detail });

  const lines = linesOf(text);
  const first = firstWritten(lines);
  if (!first || first.next > LONGEST) return whole;
  if (ENGINE.test(first.text))
    return fault(first.number, `"${first.text.trim()}" names a language; only plain YAML is read`);
  if (!RULE.test(first.text)) return whole;

  const block: string[] = [];
  for (const line of lines) {
    if (line.next > LONGEST) break;
    if (!CLOSING.test(line.text)) {
      block.push(line.text);
      continue;
    }
    const page: Page = { ...whole, body: text.slice(line.next), line: line.number + 1 };
    if (block.every((inner) => inner.trim() === '')) return page;
    if (!isMapping(block)) return whole;
    const found = yamlFields(path, block.join('\n'), first.number + 1);
    return 'code' in found ? found : { ...page, ...found };
  }
  const opening = block.find(isWritten);
  return opening !== undefined && KNOWN_KEY_ANY_CASE.test(opening)
    ? fault(first.number, 'the closing --- is missing')
    : whole;
}

function isMapping(block: readonly string[]): boolean {
  const [opening = '', ...others] = block.filter(isWritten);
  if (KNOWN_KEY_ANY_CASE.test(opening) || others.some((line) => KNOWN_KEY.test(line))) return true;
  return KEY_LINE.test(opening) && others.every((line) => KEY_LINE.test(line) || INNER_LINE.test(line));
}

/** Blank lines above the front matter are let pass: nothing else is lost with them. */
function firstWritten(lines: Iterator<Line>): Line | undefined {
  for (let next = lines.next(); !next.done; next = lines.next()) {
    if (next.value.text.trim() !== '' || next.value.next > LONGEST) return next.value;
  }
  return undefined;
}

/** Neither blank nor a comment. */
function isWritten(line: string): boolean {
  return /^\s*[^\s#]/.test(line);
}
