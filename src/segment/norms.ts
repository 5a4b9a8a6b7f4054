import { FOLDED } from './classes.js';

/**
 * The form of `text[start, end)` for comparison: NFC, lower case in no locale, curly quotes and odd hyphens folded, invisible
 * characters gone.
 */
export function normOf(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let index = start; index < end; index += 1) {
    const unit = FOLDED[text.charCodeAt(index)] ?? 0;
    if (unit === 0) return foldedSlowly(text.slice(start, end));
    units.push(unit);
  }
  // Built anew: a slice would keep the whole document alive.
  return String.fromCharCode(...units);
}

const INVISIBLE = /[\p{Cf}\p{Cc}\p{Z}]/gu;

/** The same for a whole string, also where a unit alone does not tell what it folds to. */
function foldedSlowly(text: string): string {
  let norm = '';
  for (const character of text.replace(INVISIBLE, '').normalize('NFC')) {
    const unit = character.length === 1 ? (FOLDED[character.charCodeAt(0)] ?? 0) : 0;
    norm += unit === 0 ? character.toLowerCase() : String.fromCharCode(unit);
  }
  return norm === '' ? text : norm.normalize('NFC');
}
