import { RE2JS } from 're2js';
import type { Issue } from '../model/issue.js';
import { decode } from './decode.js';
import { type ExportLine, exportLines, isEmpty, listed, textOf } from './export.js';
import { type Field, FIELDS, tidy, type Written } from './fields.js';
import { type Draft, type Rejection, rejection } from './format.js';
import { quoted } from './settings/spelling.js';
import type { Source } from './source.js';
import type { SplitRule } from './split-rule.js';

/** Lines above a text in which something may be said about it. */
const LONGEST_HEAD = 60;
/**
 * Cuts a text up by a declared rule, one draft for each line that matches `at`; undefined where none does. What stands above
 * the first and below `end` is no text. Loaded when a rule is met, since its regular expressions, which take linear time, are heavy.
 */
export function splitTexts(source: Source, rule: SplitRule): readonly (Draft | Rejection)[] | undefined {
  const { path } = source;
  const decoded = decode(source);
  if ('code' in decoded) return [rejection(decoded)];
  const lines = exportLines(decoded.text);
  const pattern = compiled(rule);
  const starts = lines.flatMap(({ text }, place) => (pattern.at(text) === undefined ? [] : [place]));
  const [first] = starts;
  if (first === undefined) return undefined;
  const isEnd = (line: ExportLine, place: number): boolean => place > first && pattern.end?.(line.text) !== undefined;
  const end = lines.findIndex(isEnd);
  const last = end < 0 ? lines.length : end;

  const lacking = new Map<Field, readonly number[]>();
  const within = starts.filter((start) => start < last);
  const drafts = within.map((start, i): Draft => {
    const record = String(i + 1);
    const line = lines[start]?.number ?? 1;
    const { body, fields } = headIn(lines, [start, within[i + 1] ?? last], pattern);
    for (const field of rule.fields.keys())
      if (!fields.has(field)) lacking.set(field, [...(lacking.get(field) ?? []), line]);
    const text = textOf(decoded.text, lines, [body, within[i + 1] ?? last]);
    return { path, record, key: record, line, text, fields, from: 'text', issues: [] };
  });
  const places = within.map((start) => lines[start]?.number ?? 1);
  const split: Issue = {
    ...{ code: 'split_file', path, line: places[0] ?? 1 },
    detail: `the rule ${quoted(rule.files)}: ${within.length} texts, from the lines ${listed(places)}`,
  };
  const doubts = Array.from(lacking, ([field, at]): Issue => {
    const detail = `no line says the ${field} of ${at.length} of ${within.length} texts: those on the lines ${listed(at)}`;
    return { code: 'split_doubt', path, line: at[0] ?? 1, detail };
  });
  const issues = [...decoded.issues, split, ...doubts];
  return drafts.map((draft, i) => (i === 0 ? { ...draft, issues } : draft));
}

/** What a line that matches says: the first group, else the whole; undefined where it does not match. */
type Line = (text: string) => string | undefined;

interface Patterns {
  readonly at: Line;
  readonly text: Line | undefined;
  readonly end: Line | undefined;
  readonly fields: readonly (readonly [Field, Line])[];
}

/** Compiled once a rule. */
const COMPILED = new WeakMap<SplitRule, Patterns>();

function compiled(rule: SplitRule): Patterns {
  const known = COMPILED.get(rule);
  if (known) return known;
  const lineOf = (source: string): Line => {
    const expression = RE2JS.compile(source);
    return (text) => {
      const matcher = expression.matcher(text.trim());
      if (!matcher.matches()) return undefined;
      return (matcher.groupCount() > 0 ? matcher.group(1) : undefined) ?? text.trim();
    };
  };
  const patterns: Patterns = {
    at: lineOf(rule.at),
    text: rule.text === undefined ? undefined : lineOf(rule.text),
    end: rule.end === undefined ? undefined : lineOf(rule.end),
    fields: FIELDS.flatMap((field) => {
      const source = rule.fields.get(field);
      return source === undefined ? [] : [[field, lineOf(source)] as const];
    }),
  };
  COMPILED.set(rule, patterns);
  return patterns;
}

/**
 * What the lines above a text say. A field is the first line that its pattern matches; a title may run over several lines,
 * those that no other field matches. Without a line that matches `text`, the text begins below the last line about it.
 */
function headIn(
  lines: readonly ExportLine[],
  [start, end]: readonly [number, number],
  { text, fields }: Patterns,
): { readonly body: number; readonly fields: ReadonlyMap<Field, Written> } {
  const valueAt = (matched: Line | undefined, place: number): string | undefined => matched?.(lines[place]?.text ?? '');
  const limit = Math.min(end, start + LONGEST_HEAD);
  const placeOf = (matched: Line | undefined, from: number, to: number): number | undefined => {
    for (let place = from; place < to; place++) if (valueAt(matched, place) !== undefined) return place;
    return undefined;
  };
  const begins = placeOf(text, start + 1, limit);
  const others = fields.filter(([field]) => field !== 'title');
  const heading = fields.find(([field]) => field === 'title')?.[1];

  const found = new Map<Field, Written>();
  const take = (field: Field, value: string, place: number): void => {
    const written = tidy(value);
    if (written !== '') found.set(field, { value: written, line: lines[place]?.number ?? 1 });
  };
  let below = start + 1;
  for (const [field, matched] of others) {
    const place = placeOf(matched, start, begins ?? limit);
    if (place === undefined) continue;
    take(field, valueAt(matched, place) ?? '', place);
    below = Math.max(below, place + 1);
  }
  // Where nothing else is said, the first line is all the title there is.
  const first = lines.findIndex((line, place) => place > start && !isEmpty(line)) + 1;
  const body = begins ?? (others.length > 0 || !heading ? below : Math.min(first, limit));
  const title: number[] = [];
  for (let place = start + 1; place < body; place++) {
    const isOther = others.some(([, matched]) => valueAt(matched, place) !== undefined);
    if (!isOther && valueAt(heading, place) !== undefined) title.push(place);
  }
  const titled = title.length > 0 ? title : [start];
  take('title', titled.map((place) => valueAt(heading, place) ?? '').join(' '), titled[0] ?? start);
  return { body, fields: found };
}
