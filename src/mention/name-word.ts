import { isCapitalAt } from '../model/capital.js';

/** Whether a word begins as a name does: with a capital, or one behind "d'" and "l'". */
export function mayBeNameWord(text: string, at = 0): boolean {
  const code = text.charCodeAt(at);
  if (code < 128 && code !== 100 && code !== 108) return code > 64 && code < 91;
  if (isCapitalAt(text, at)) return true;
  return (code === 100 || code === 108) && (text[at + 1] === "'" || text[at + 1] === '’');
}

/** Whether a range of a text is written as a word of a name is; most are of plain letters, which need no expression. */
export function isNameWritten(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first < 65 || first > 90) return NAME.test(text.slice(start, end));
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return NAME.test(text.slice(start, end));
    const letter = code | 0x20;
    if ((letter < 97 || letter > 122) && code !== 46 && code !== 39) return false;
  }
  return true;
}

const NAME = /^(?:[dl]['’])?\p{Lu}[\p{L}\p{M}.'’]*$/u;
