import { APOSTROPHE, HYPHEN, MARK, SPACE, SURROGATE, SYMBOL } from './classes.js';

const FACE = /[:;=]['^-]?(?:[)(\]|*]+|[DPp](?![\p{L}\d]))/uy;
const ENDERS = '.!?…';
/** These stand alone even when repeated. */
const LONE = '()[]{},;:"“”„«»‹›/&%@#+|–—';

const JOINER = 0x200d;

/** The end of the punctuation or symbol at `at`: runs of one sign (`...`, `--`, `$$$`), ends of sentences (`?!`), faces and emoji are one token. */
export function symbolEnd(text: string, at: number, to: number, classes: Uint8Array): number {
  const code = text.charCodeAt(at);
  const unit = classes[code] ?? SPACE;
  if (unit === SURROGATE || (unit === SYMBOL && code > 0x2000) || unit === MARK)
    return pictureEnd(text, at, to, classes);
  if ((code === 0x3a || code === 0x3b || code === 0x3d) && at + 1 < to) {
    FACE.lastIndex = at;
    const face = FACE.exec(text);
    if (face !== null && at + face[0].length <= to) return at + face[0].length;
  }
  const sign = text.charAt(at);
  if (LONE.includes(sign)) return marksEnd(text, at + 1, to, classes);
  let end = at + 1;
  if (ENDERS.includes(sign)) {
    while (end < to && ENDERS.includes(text.charAt(end)) && classes[text.charCodeAt(end)] === unit) end += 1;
  } else if (unit === APOSTROPHE) {
    // Two make a double quotation mark.
    if (end < to && text.charCodeAt(end) === code) end += 1;
  } else {
    while (end < to && text.charCodeAt(end) === code) end += 1;
    if (unit === HYPHEN || sign === '=') while (end < to && '-='.includes(text.charAt(end))) end += 1;
  }
  return marksEnd(text, end, to, classes);
}

function marksEnd(text: string, at: number, to: number, classes: Uint8Array): number {
  let end = at;
  while (end < to && classes[text.charCodeAt(end)] === MARK) end += 1;
  return end;
}

function pointEnd(text: string, at: number, to: number): number {
  return Math.min(to, at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
}

/** An emoji with its variation selectors, skin tones and joined parts; two regional indicators are a flag. */
function pictureEnd(text: string, at: number, to: number, classes: Uint8Array): number {
  let end = marksEnd(text, pointEnd(text, at, to), to, classes);
  if (isFlagHalf(text, at) && end < to && isFlagHalf(text, end)) return pointEnd(text, end, to);
  for (;;) {
    const point = end + 1 < to ? (text.codePointAt(end) ?? 0) : 0;
    if (point >= 0x1f3fb && point <= 0x1f3ff) end = marksEnd(text, end + 2, to, classes);
    else if (
      point === JOINER &&
      (classes[text.charCodeAt(end + 1)] === SURROGATE || classes[text.charCodeAt(end + 1)] === SYMBOL)
    ) {
      end = marksEnd(text, pointEnd(text, end + 1, to), to, classes);
    } else return end;
  }
}

function isFlagHalf(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}
