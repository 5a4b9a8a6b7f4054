import { APOSTROPHE, DIGIT, FORMAT, MARK, SPACE } from './classes.js';
import { runEnd } from './scan-word.js';

const HYPHENATED = /(?:\d{4}-\d{2}-\d{2}|(?:\d{1,2}-)?(?:\d{3}-)?\d{3}-\d{4}|\d-\d{4})(?![\d-])/y;
const UNITS = new Set(
  'am pm bn m mn tn k mm cm km kg g gb mb kb hr hrs min mins sec secs p lb lbs mph kmh ft yr yrs mw kw gw kwh x usd eur'.split(
    ' ',
  ),
);

/**
 * The end of the number at `at`: `1,000.5`, `10:30`, `9/11`, `2031-07-03`, `713-555-0123`, `5th`, `1980s`, `80's`. A unit is a token of
 * its own (10|am, 2|bn), and so is each end of a range (2031|-|2032).
 */
export function numberEnd(text: string, at: number, to: number, classes: Uint8Array): number {
  let end = digitsEnd(text, at, to, classes);
  while (end + 1 < to && classes[text.charCodeAt(end + 1)] === DIGIT && isInNumber(text.charCodeAt(end))) {
    end = digitsEnd(text, end + 1, to, classes);
  }
  if (end >= to) return end;
  if (text.charCodeAt(end) === 0x2d) {
    HYPHENATED.lastIndex = at;
    const found = HYPHENATED.exec(text);
    return found !== null && at + found[0].length <= to ? at + found[0].length : end;
  }
  if (isDecade(text, at, end, to, classes)) return end + 2;
  const run = runEnd(text, end, to, classes);
  return run - end < 5 && UNITS.has(text.slice(end, run).toLowerCase()) ? end : run;
}

/** . , : / */
function isInNumber(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f;
}

function digitsEnd(text: string, at: number, to: number, classes: Uint8Array): number {
  let end = at;
  for (let index = at; index < to; index += 1) {
    const unit = classes[text.charCodeAt(index)] ?? SPACE;
    if (unit === DIGIT || unit === MARK) end = index + 1;
    else if (unit !== FORMAT) break;
  }
  return end;
}

/** `80's` and `1980's`, which are one token. */
function isDecade(text: string, at: number, end: number, to: number, classes: Uint8Array): boolean {
  if ((end - at !== 2 && end - at !== 4) || text.charCodeAt(end - 1) !== 0x30 || end + 1 >= to) return false;
  if (classes[text.charCodeAt(end)] !== APOSTROPHE || (text.charCodeAt(end + 1) | 0x20) !== 0x73) return false;
  return runEnd(text, end + 1, to, classes) === end + 2;
}
