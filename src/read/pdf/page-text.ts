/** A piece of a line, as a PDF sets it. */
export interface Piece {
  readonly str: string;
  /** Its matrix; the last two are the place of its start, in points from the lower left corner. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** A line of a page. */
export interface PageLine {
  readonly text: string;
  /** Height of its foot above the page's, in points. */
  readonly foot: number;
}

/** Share of a line's height that pieces of one line may differ by, as raised letters do. */
const RAISED = 0.6;
/** Share of the height that parts two words where no space was set. */
const GAP = 0.2;
/** A mark that leads to a note: raised and small, behind a word or a sign, never behind a figure (10²). */
const MARK = /^\s*(?:\d{1,3}|[*†‡§]{1,3})\s*$/;
const MARKED = /[\p{L}.,;:!?"'”’)\]]$/u;
const MARK_HEIGHT = 0.85;
const MARK_RISE = 0.15;
/** A step down of more than this many usual ones leaves a blank line. */
const BLANK = 1.35;

/** The lines of a page in the order in which they were set, which is that of reading in almost every PDF; without marks of notes. */
export function linesOf(pieces: readonly Piece[]): readonly PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  let foot = 0;
  let height = 0;
  let right = 0;
  const end = (): void => {
    if (text.trim() !== '') lines.push({ text: text.trim(), foot });
    text = '';
  };
  for (const piece of pieces) {
    const [, , , , x = 0, y = 0] = piece.transform;
    const isNew =
      text !== '' && piece.str.trim() !== '' && Math.abs(y - foot) > RAISED * Math.max(height, piece.height);
    if (isNew) end();
    const isMark =
      MARK.test(piece.str) && MARKED.test(text) && piece.height < MARK_HEIGHT * height && y - foot > MARK_RISE * height;
    if (text === '') {
      foot = y;
      height = piece.height;
    } else if (!isMark && x - right > GAP * height && !/\s$/.test(text) && !/^\s/.test(piece.str)) text += ' ';
    if (!isMark) text += piece.str;
    right = x + piece.width;
    height = Math.max(height, piece.height);
    if (piece.hasEOL) end();
  }
  end();
  return lines;
}

/** The step from one line to the next that comes most often, in points; 0 where there is none. */
export function usualStep(pages: readonly (readonly PageLine[])[]): number {
  const counts = new Map<number, number>();
  for (const lines of pages) {
    for (const [at, line] of lines.entries()) {
      const step = Math.round(2 * ((lines[at - 1]?.foot ?? line.foot) - line.foot)) / 2;
      if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
    }
  }
  let usual = 0;
  for (const [step, count] of counts) {
    const best = counts.get(usual) ?? 0;
    if (count > best || (count === best && step < usual)) usual = step;
  }
  return usual;
}

/** The text of a page: a line a line, and a blank one where the step is wider than usual or leads up the page. */
export function pageText(lines: readonly PageLine[], step: number): string {
  let text = '';
  for (const [at, { text: line, foot }] of lines.entries()) {
    const down = (lines[at - 1]?.foot ?? foot) - foot;
    const breaks = at === 0 ? '' : down < -1 || down > BLANK * step ? '\n\n' : '\n';
    text += breaks + line;
  }
  return text;
}
