import { CLASSES, DIGIT, FORMAT, LETTER, LINE_BREAK, MARK, SPACE } from './classes.js';

const SCHEME = /(?:https?|ftp|file):\/\/(?=\S)|www\d?\.(?=[\p{L}\d])|mailto:(?=\S)/iuy;
const ENDINGS = new Set(
  (
    'com org net edu gov int mil info biz eu uk ca de fr ru am az ge tr ua ir il cn jp kr au nz ie es nl ch se fi dk pl cz gr tv io ' +
    'htm html php asp aspx pdf doc docx txt jpg jpeg png gif xls xlsx ppt pptx csv xml zip exe mp3 ns stm'
  ).split(' '),
);
const AHEAD = 100;
const TRAILING = '.,;:!?]}\'"»’”';

/**
 * The end of the web address, e-mail address, host or file name that begins at `start`, or `start` when there is none.
 * Looks at most 100 units ahead for the shorter kinds, so that time stays linear.
 */
export function addressEnd(text: string, start: number, to: number): number {
  SCHEME.lastIndex = start;
  if (SCHEME.test(text)) return linkEnd(text, start, to);
  return nameEnd(text, start, to);
}

/** Whether the letters `text[start, run)` are worth a look: `.` and a letter or digit follow, or `@`, `_`, `+`; or `:` after h, f or m. */
export function mayBeAddress(text: string, start: number, run: number): boolean {
  const next = text.charCodeAt(run);
  if (next === 0x2e) return (CLASSES[text.charCodeAt(run + 1)] ?? SPACE) <= DIGIT || text.charCodeAt(run + 1) === 0x2e;
  if (next === 0x40 || next === 0x5f || next === 0x2b) return true;
  const first = text.charCodeAt(start) | 0x20;
  return next === 0x3a && (first === 0x68 || first === 0x66 || first === 0x6d);
}

function linkEnd(text: string, start: number, to: number): number {
  let end = start;
  let open = 0;
  for (; end < to; end += 1) {
    const code = text.charCodeAt(end);
    const kind = CLASSES[code];
    if (kind === SPACE || kind === LINE_BREAK || code === 0x3c || code === 0x3e || code === 0x22 || code === 0x201d)
      break;
    if (code === 0x28) open += 1;
    else if (code === 0x29) {
      if (open === 0) break;
      open -= 1;
    }
  }
  while (end > start && (TRAILING.includes(text.charAt(end - 1)) || CLASSES[text.charCodeAt(end - 1)] === FORMAT))
    end -= 1;
  return end;
}

function isNameUnit(code: number): boolean {
  const kind = CLASSES[code] ?? SPACE;
  // Letters and digits, and . - _ + @
  return (
    kind === LETTER ||
    kind === DIGIT ||
    code === 0x2e ||
    code === 0x2d ||
    code === 0x5f ||
    code === 0x2b ||
    code === 0x40
  );
}

/** E-mail addresses (one `@` between names), hosts and file names (a known ending, or three parts in lower case). */
function nameEnd(text: string, start: number, to: number): number {
  const most = Math.min(to, start + AHEAD);
  let end = start;
  let at = -1;
  while (end < most && isNameUnit(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === 0x40 && at < 0) at = end;
    end += 1;
  }
  while (end > start && '.-_+@'.includes(text.charAt(end - 1))) end -= 1;
  if (at > start && at < end - 1) return end;
  if (end < to && (CLASSES[text.charCodeAt(end)] ?? SPACE) <= MARK) return start;
  const parts = text.slice(start, end).split('.');
  if (parts.length < 2 || parts.includes('')) return start;
  const last = (parts.at(-1) ?? '').toLowerCase();
  if (ENDINGS.has(last) && (parts[0] ?? '').length > 1 && /\p{L}/u.test(parts[0] ?? '')) return end;
  return parts.length > 2 && parts.every((part) => /^[\p{Ll}\d_-]{2,}$/u.test(part)) ? end : start;
}
