import type { Column, Value } from '../../model/figures.js';

/** What a sheet holds at most (Office Open XML, as Excel and LibreOffice read it). */
export const MOST_ROWS = 1_048_576;
export const MOST_CHARACTERS = 32_767;

/** Places of the looks of a cell in `styles.xml`. */
export const LOOK = { header: 1, date: 2, text: 3 } as const;

/** A cell of a sheet, and whether its text had to be cut. */
export interface WrittenCell {
  readonly xml: string;
  readonly isCut: boolean;
}

/** A value at a place (`B7`): a number, a day or a text that is never taken for a formula. Nothing for a missing one. */
export function sheetCell(place: string, value: Value, type: Column['type']): WrittenCell {
  const plain = (xml: string): WrittenCell => ({ xml, isCut: false });
  if (value === undefined) return plain('');
  if (typeof value === 'number') return plain(`<c r="${place}"><v>${value}</v></c>`);
  if (typeof value === 'boolean') return plain(`<c r="${place}" t="b"><v>${Number(value)}</v></c>`);
  const day = type === 'date' ? dayNumber(value) : undefined;
  if (day !== undefined) return plain(`<c r="${place}" s="${LOOK.date}"><v>${day}</v></c>`);
  return textCell(place, value, /^[=+\-@\t\r]/.test(value) ? LOOK.text : undefined);
}

/** A text as it stands, in the cell itself. */
export function textCell(place: string, text: string, look?: number): WrittenCell {
  const isCut = text.length > MOST_CHARACTERS;
  const shown = isCut ? `${text.slice(0, MOST_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : text;
  const style = look === undefined ? '' : ` s="${look}"`;
  const xml = `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(shown)}</t></is></c>`;
  return { xml, isCut };
}

/** The letters of a column, from 0: A, B, … Z, AA. */
export function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}

const DAY = 86_400_000;
/** Spreadsheets count days from here. Excel takes 1900 for a leap year, so that earlier days would be off by one. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SURE_DAY = 61;

/** Undefined for a day that spreadsheets do not know: it stays text. */
function dayNumber(day: string): number | undefined {
  const number = (Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / DAY;
  return number >= FIRST_SURE_DAY ? number : undefined;
}

/**
 * Text as XML holds it. Characters that XML cannot hold are replaced. Readers take `_x0041_` for the character with this number, so an
 * underscore before `x` is itself written by number (ECMA-376, part 1, 22.9.2.19).
 */
function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
    .replace(/(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF\p{Surrogate}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
