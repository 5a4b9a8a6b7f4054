import { FOLDED } from './classes.js';

const SLOTS = 1 << 18;
const MOST = SLOTS >> 1;

let slots: (string | undefined)[] = [];
let held = 0;

/**
 * The form of `text[start, end)` for comparison: NFC, lower case in no locale, curly quotes and odd hyphens folded, invisible
 * characters gone. Repeated words share one string, found by open addressing without cutting the text; the table is a
 * cache that forgets everything once it is half full, so junk cannot fill the memory.
 */
export function normOf(text: string, start: number, end: number): string {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) {
    const unit = FOLDED[text.charCodeAt(index)] ?? 0;
    if (unit === 0) return shared(foldedSlowly(text.slice(start, end)));
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let found = slots[slot]; found !== undefined; found = slots[slot]) {
    if (isSame(found, text, start, end)) return found;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const units: number[] = [];
  for (let index = start; index < end; index += 1) units.push(FOLDED[text.charCodeAt(index)] ?? 0);
  // Built anew: a slice would keep the whole document alive.
  return kept(slot, String.fromCharCode(...units));
}

function isSame(norm: string, text: string, start: number, end: number): boolean {
  if (norm.length !== end - start) return false;
  for (let index = 0; index < norm.length; index += 1) {
    if (norm.charCodeAt(index) !== FOLDED[text.charCodeAt(start + index)]) return false;
  }
  return true;
}

function kept(slot: number, norm: string): string {
  if (held === 0) slots = new Array<string | undefined>(SLOTS).fill(undefined);
  slots[slot] = norm;
  held = held + 1 >= MOST ? 0 : held + 1;
  return norm;
}

const INVISIBLE = /[\p{Cf}\p{Cc}\p{Z}]/gu;

function foldedSlowly(text: string): string {
  let norm = '';
  for (const character of text.replace(INVISIBLE, '').normalize('NFC')) {
    const unit = character.length === 1 ? (FOLDED[character.charCodeAt(0)] ?? 0) : 0;
    norm += unit === 0 ? character.toLowerCase() : String.fromCharCode(unit);
  }
  return norm === '' ? text : norm.normalize('NFC');
}

/** A slow norm whose units all fold plainly is shared with its plain twins: NFD `é` with NFC `é`. */
function shared(norm: string): string {
  for (let index = 0; index < norm.length; index += 1) {
    if (FOLDED[norm.charCodeAt(index)] !== norm.charCodeAt(index)) return norm;
  }
  return normOf(norm, 0, norm.length);
}
