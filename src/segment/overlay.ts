import type { Mask, Overlay } from '../model/mask.js';
import type { Span } from '../model/span.js';
import { linesIn } from './lines.js';
import type { LineRule, MaskRule, Page } from './mask-rule.js';
import { maskRules } from './masks/index.js';
import { type PageLine, pageLinesOf } from './page-lines.js';
import { wrapOf } from './wrap.js';

/** No line of boilerplate is longer. */
const LONGEST_LINE = 240;
/** Lines that may go with a masked one. */
const LONGEST_TAIL = 12;
/** A shorter line above ended on purpose. */
const FULL_LINE = 40;

/** Finds what is no part of a text proper; `kept` are sorted spans that are never masked, such as the labels of a transcript. */
type FindOverlay = (text: string, kept?: readonly Span[]) => Overlay;

/** The ids of all rules, in the order of their names. */
export const MASK_IDS: readonly string[] = maskRules.map(({ id }) => id);

/** Finders by the list of rules that they were made for, so that whoever has one plan shares what is remembered of the last text. */
const finders = new WeakMap<readonly string[], FindOverlay>();

/**
 * Makes the overlay of a text with the rules whose ids are given, or with all: one pass over its lines, and one for each
 * rule about pages, in time linear in its length. What was found in the last text is remembered: its signature, its key in the store and
 * its analysis ask for it one after the other.
 */
export function createOverlay(ids: readonly string[] = MASK_IDS): FindOverlay {
  let finder = finders.get(ids);
  if (!finder) finders.set(ids, (finder = newOverlay(ids)));
  return finder;
}

function newOverlay(ids: readonly string[]): FindOverlay {
  const asked = maskRules.filter(({ id }) => ids.includes(id));
  const openers = openersOf(asked.filter((rule) => rule.kind === 'line'));
  const pageRules = asked.filter((rule) => rule.kind !== 'line');
  const foundIn = (text: string): readonly Found[] => {
    const page = new WrittenPage(text);
    const found: Found[] = lineMasks(page, openers);
    for (const { id: rule, kind, find } of pageRules) {
      for (const { start, end } of find(page)) found.push({ start, end, rule, kind });
    }
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  };

  let last: { readonly text: string; readonly found: readonly Found[]; readonly overlay: Overlay } | undefined;
  return (text, kept = []) => {
    if (asked.length === 0) return { view: text, masks: [] };
    if (last?.text !== text) {
      const found = foundIn(text);
      last = { text, found, overlay: laidOver(text, found, []) };
    }
    return kept.length === 0 ? last.overlay : laidOver(text, last.found, kept);
  };
}

/** Judges how its lines were broken when somebody asks, and once. */
class WrittenPage implements Page {
  readonly lines: readonly PageLine[];
  #isHardWrapped: boolean | undefined;

  constructor(readonly text: string) {
    this.lines = pageLinesOf(text);
  }

  get isHardWrapped(): boolean {
    return (this.#isHardWrapped ??= wrapOf(this.text, linesIn(this.text, [])).isHard);
  }
}

interface Found extends Mask {
  readonly kind: MaskRule['kind'];
}

/** Of masks that overlap the first counts, and the longer of two that begin together. */
function laidOver(text: string, found: readonly Found[], kept: readonly Span[]): Overlay {
  if (found.length === 0) return { view: text, masks: [] };
  const masks: Mask[] = [];
  // Joined at once: a text that was put together bit by bit is slow to read.
  const parts: string[] = [];
  let at = 0;
  let label = 0;
  for (const { start, end, rule, kind } of found) {
    while ((kept[label]?.end ?? Infinity) <= start) label += 1;
    if (start < at || (kept[label]?.start ?? Infinity) < end) continue;
    masks.push({ start, end, rule });
    parts.push(text.slice(at, start), (kind === 'join' ? JOINER : ' ').repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return { view: parts.join(''), masks };
}

/** A soft hyphen: a word with it inside is the word without it. */
const JOINER = '\u00AD';

type Openers = ReadonlyMap<string, readonly LineRule[]>;

function openersOf(rules: readonly LineRule[]): Openers {
  const openers = new Map<string, LineRule[]>();
  for (const rule of rules) {
    for (const opener of rule.openers) openers.set(opener, [...(openers.get(opener) ?? []), rule]);
  }
  return openers;
}

function lineMasks({ text, lines }: Page, openers: Openers): Found[] {
  const masks: Found[] = [];
  let head: { readonly rule: LineRule; readonly line: string } | undefined;
  let tail = 0;
  for (const [index, line] of lines.entries()) {
    const candidates = line.end - line.start > LONGEST_LINE ? undefined : openers.get(openerOf(text, line));
    const written = candidates || head ? text.slice(line.start, line.end) : '';
    const rule = candidates?.find((one) => one.isMasked(written));
    if (rule && standsAlone(text, lines, index, masks.at(-1)?.end)) {
      masks.push({ start: line.start, end: line.end, rule: rule.id, kind: 'line' });
      head = rule.isTail ? { rule, line: written } : undefined;
      tail = 0;
    } else if (head && line.isNext && tail < LONGEST_TAIL && head.rule.isTail?.(written, head.line) === true) {
      masks.push({ start: line.start, end: line.end, rule: head.rule.id, kind: 'line' });
      tail += 1;
    } else head = undefined;
  }
  return masks;
}

const SIGNS = /^[^\p{L}\d©]{0,6}(?:(\d)|(©)|(\p{L}{1,16}))/u;

const LONGEST_OPENER = 16;

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** The first word of a line in small letters, after signs; `#` for a number; nothing for a line that begins in lower case, as prose goes on. */
function openerOf(text: string, { start }: PageLine): string {
  const first = text.charCodeAt(start);
  if (first >= 0x61 && first <= 0x7a) return '';
  // A capital letter and small ones after it: most lines that are left.
  if (first >= 0x41 && first <= 0x5a) {
    let end = start + 1;
    while (end < start + LONGEST_OPENER && isPlainLetter(text.charCodeAt(end))) end += 1;
    if (text.charCodeAt(end) < 0x80) return text.slice(start, end).toLowerCase();
  }
  const parts = SIGNS.exec(text.slice(start, start + 24));
  if (!parts) return '';
  return parts[1] === undefined ? (parts[2] ?? parts[3] ?? '').toLowerCase() : '#';
}

/** Whether a line is no part of a sentence: the full line directly above has ended or is masked, the one below begins anew. */
function standsAlone(text: string, lines: readonly PageLine[], index: number, maskedTo: number | undefined): boolean {
  const line = lines[index];
  const above = lines[index - 1];
  const below = lines[index + 1];
  if (line?.isNext === true && above && above.end !== maskedTo && above.end - above.start >= FULL_LINE) {
    if (!/[.!?:…"”’)\]»]$/u.test(text.slice(above.end - 1, above.end))) return false;
  }
  return below?.isNext !== true || !/^\p{Ll}/u.test(text.slice(below.start, below.start + 2));
}
