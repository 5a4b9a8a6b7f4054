import { type Field, type Fields, tidy, type Written } from './fields.js';
import { linesOf } from './lines.js';

/** A line of an export: a line of a text, or a paragraph of a page. */
export interface ExportLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Offsets in the text: where the line begins, and where the next one does. */
  readonly start: number;
  readonly next: number;
}

/** One article of an export. */
export interface Article {
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** Only what the reporter wrote; lengths, sections, load dates and copyright lines are kept apart. */
  readonly text: string;
  readonly fields: Fields;
}

/** What an export holds. */
export interface ExportReading {
  readonly articles: readonly Article[];
  /** Where the export contradicts itself, or what was found. */
  readonly doubts: readonly { readonly line: number; readonly detail: string }[];
}

/** The layout in which a news database writes many articles into one file; a file of `exports/`. Pure, and linear in the text. */
export interface ExportLayout {
  readonly id: string;
  /** For people. */
  readonly title: string;
  /** Whether a text may be one; quick, since every text is asked. */
  readonly mayBe: (text: string) => boolean;
  /** The articles; undefined when it is no such export after all. */
  readonly read: (text: string, lines: readonly ExportLine[]) => ExportReading | undefined;
}

/** The lines of a text. */
export function exportLines(text: string): readonly ExportLine[] {
  const lines: ExportLine[] = [];
  let start = 0;
  for (const { number, text: written, next } of linesOf(text)) {
    lines.push({ number, text: written, start, next });
    start = next;
  }
  return lines;
}

/** Whether nothing is written on a line; a page break is nothing. */
export const isEmpty = (line: ExportLine | undefined): boolean => line === undefined || line.text.trim() === '';

/** The text of lines from one place to another, without outer blank lines and without the lines that `isLeftOut` names. */
export function textOf(
  text: string,
  lines: readonly ExportLine[],
  [from, to]: readonly [from: number, to: number],
  isLeftOut: (line: string) => boolean = () => false,
): string {
  let [first, last] = [from, to];
  while (first < last && isEmpty(lines[first])) first += 1;
  while (last > first && isEmpty(lines[last - 1])) last -= 1;
  const pieces: string[] = [];
  let start = first;
  for (let at = first; at <= last; at++) {
    if (at < last && !isLeftOut(lines[at]?.text ?? '')) continue;
    pieces.push(text.slice(lines[start]?.start ?? text.length, lines[at - 1]?.next ?? 0));
    start = at + 1;
  }
  return pieces.join('').replace(/\r?\n$|\r$/, '');
}

/** Fields as they were found; what is blank is left out. */
export function fieldsOf(found: readonly (readonly [Field, string | undefined, number])[]): Fields {
  const fields = new Map<Field, Written>();
  for (const [field, value, line] of found) {
    const written = tidy(value ?? '');
    if (written !== '' && !fields.has(field)) fields.set(field, { value: written, line });
  }
  return fields;
}

/** A byline without the word before it. */
export function authorIn(byline: string | undefined): string | undefined {
  return byline?.replace(/^\s*(?:by|von|par|por|di|door)\s+(?=\p{Lu})/iu, '');
}

const COPYRIGHT =
  /^\s*(?:copyright\b|©|\(c\)\s|all rights reserved|alle rechte vorbehalten|tous droits r[ée]serv[ée]s|todos los derechos reservados|tutti i diritti riservati)/i;

/** Whether a line says whose a text is. */
export const isCopyright = (line: string): boolean => COPYRIGHT.test(line);

/** Line numbers for an issue: the first hundred. */
export function listed(lines: readonly number[]): string {
  return `${lines.slice(0, 100).join(', ')}${lines.length > 100 ? ', …' : ''}`;
}
