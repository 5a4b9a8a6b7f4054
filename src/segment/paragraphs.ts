import type { Span } from '../model/span.js';
import { CASES, LOWER } from './classes.js';
import {
  beginsItem,
  endsInPhrase,
  endsOpen,
  flows,
  hasEnded,
  isHeading,
  isMarkdownHeading,
  isTitle,
} from './line-ends.js';
import type { Line } from './lines.js';
import { columnsWithNext, type Wrap, wrapOf } from './wrap.js';

/** A paragraph; its tokens lie in `ranges`, between which stand masked lines. */
interface Paragraph extends Span {
  readonly ranges: readonly Span[];
}

/** A shorter line than this share of a full one was ended on purpose. */
const SHORT = 0.6;
/** A line that the next word would still have let under this share of a full one was the last of its paragraph. */
const FULL = 0.9;

/**
 * Joins lines into paragraphs. Blank lines and masked spans part; list items, numbered paragraphs and headings begin their own; and a
 * single line break parts unless the text is hard-wrapped, which is seen from how many of its lines break off in mid-sentence, or from how full they are. In a hard-wrapped
 * text a sentence may also run over the end of a page.
 * @param masks sorted; a line in one of them is passed over
 */
export function paragraphsIn(text: string, lines: readonly Line[], masks: readonly Span[] = []): readonly Paragraph[] {
  const wrap = wrapOf(text, lines);
  const paragraphs: Paragraph[] = [];
  let ranges: Span[] = [];
  let before: Line | undefined;
  let isOver = false;
  /** Whether a word goes on over the masked lines: the mask begins inside the line before. */
  let isDivided = false;
  let mask = 0;
  const close = (): void => {
    const [first] = ranges;
    const last = ranges.at(-1);
    if (first !== undefined && last !== undefined) paragraphs.push({ start: first.start, end: last.end, ranges });
  };
  for (const line of lines) {
    while ((masks[mask]?.end ?? Infinity) <= line.start) mask += 1;
    const over = masks[mask];
    if (over && over.start <= line.start && over.end >= line.end) {
      isOver = true;
      isDivided = before !== undefined && over.start < before.end;
      continue;
    }
    const range = ranges.at(-1);
    if (before === undefined || range === undefined || (!isDivided && parts(text, { before, line, wrap, isOver }))) {
      close();
      ranges = [{ start: line.start, end: line.end }];
    } else if (isOver && !isDivided) ranges.push({ start: line.start, end: line.end });
    else ranges[ranges.length - 1] = { start: range.start, end: line.end };
    before = line;
    isOver = isDivided = false;
  }
  close();
  return paragraphs;
}

interface Break {
  readonly before: Line;
  readonly line: Line;
  readonly wrap: Wrap;
  /** Whether masked lines lie between the two. */
  readonly isOver: boolean;
}

/** Whether a new paragraph begins at `line`. */
function parts(text: string, { before, line, wrap, isOver }: Break): boolean {
  if (line.isMasked) return true;
  const isShort = before.columns < wrap.width * SHORT;
  const isOpen = endsOpen(text, before);
  if (beginsItem(text, line)) return !wrap.isHard || !line.isNext || isShort || isOpen || hasEnded(text, before);
  if (!line.isNext || isOver) {
    if (isOver && flows(text, before, line)) return false;
    if (!wrap.isHard || isShort || hasEnded(text, before) || isHeading(text, before)) return true;
    return !(isOver || wrap.isDoubled || isOpen || CASES[text.charCodeAt(line.start)] === LOWER);
  }
  if (isMarkdownHeading(text, before)) return true;
  if (flows(text, before, line)) return false;
  if (isHeading(text, before)) return !isHeading(text, line);
  if (!wrap.isHard)
    return !endsInPhrase(text, before) && (columnsWithNext(text, before, line) <= wrap.limit || isHeading(text, line));
  if (hasEnded(text, before)) {
    return line.indent > before.indent || columnsWithNext(text, before, line) < wrap.width * FULL;
  }
  return !isOpen && (isHeading(text, line) || (isShort && isTitle(text, before)));
}
