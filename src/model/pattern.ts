/** One way to read a pattern: rows of words, and between each two how many words may stand. */
interface PatternForm {
  /** Words separated by single spaces, with `*` and `?`; one row more than gaps. */
  readonly rows: readonly string[];
  /** Most words between a row and the next; `Infinity` for the rest of the sentence. */
  readonly gaps: readonly number[];
}

/** More would be a grammar, not an entry; and a bound keeps a slip of the hand from filling the memory. */
const MOST_FORMS = 200;
const LONGEST = 1000;
const DEEPEST = 10;

/**
 * Every way to read a pattern of a lexicon, or what is wrong with it. `(military|armed) force` stands for two,
 * `use of (military|) force` with and without the word; `threat* <5> force` allows up to five words between, `<*>` any
 * number in the sentence. A parenthesis that holds no `|`, and other angle brackets, are ordinary characters.
 * At most 200 ways and 1,000 characters.
 */
export function patternForms(pattern: string): readonly PatternForm[] | { readonly problem: string } {
  if (pattern.length > LONGEST) {
    return { problem: `a pattern of ${pattern.length} characters is too long; at most ${LONGEST}` };
  }
  const texts = pattern.includes('|') ? expanded(pattern) : [pattern];
  if ('problem' in texts) return texts;
  const forms: PatternForm[] = [];
  for (const text of new Set(texts.map((one) => one.replace(/\s+/gu, ' ').trim()))) {
    const form = formOf(text);
    if ('problem' in form) return form;
    forms.push(form);
  }
  return forms;
}

function formOf(text: string): PatternForm | { readonly problem: string } {
  const pieces = text.split(GAP);
  const rows = pieces.filter((_, at) => at % 2 === 0).map((row) => row.trim());
  const gaps = pieces.filter((_, at) => at % 2 === 1).map((most) => (most === '*' ? Infinity : Number(most)));
  if (gaps.some((most) => most === 0 || (most > WIDEST && most !== Infinity))) {
    return { problem: `the gap in "${shown(text)}" must be <1> to <${WIDEST}>, or <*> for the rest of the sentence` };
  }
  if (gaps.length > 0 && rows.includes('')) {
    return { problem: `the gap in "${shown(text)}" must stand between words` };
  }
  return { rows, gaps };
}

/** The number of words between, or `*`. */
const GAP = /<(\d{1,9}|\*)>/u;
const WIDEST = 99;

/** A text, or several of which one is chosen; what follows each other is joined. */
type Piece = string | readonly (readonly Piece[])[];

/** The texts that a pattern with `(a|b)` stands for. */
function expanded(pattern: string): readonly string[] | { readonly problem: string } {
  const closers = closersOf(pattern);
  if (typeof closers === 'string') return { problem: closers };
  const sequence = (from: number, to: number): readonly Piece[] => {
    const pieces: Piece[] = [];
    let plain = from;
    for (let at = from; at < to; at++) {
      const slots = closers.get(at);
      if (!slots) continue;
      pieces.push(pattern.slice(plain, at));
      const ends = [at, ...slots];
      pieces.push(slots.map((end, index) => sequence((ends[index] ?? at) + 1, end)));
      at = slots.at(-1) ?? at;
      plain = at + 1;
    }
    pieces.push(pattern.slice(plain, to));
    return pieces;
  };
  const pieces = sequence(0, pattern.length);
  if (countOf(pieces) > MOST_FORMS) {
    return { problem: `"${shown(pattern)}" stands for more than ${MOST_FORMS} patterns; split it` };
  }
  return textsOf(pieces);
}

/** For every parenthesis that opens a choice, where its alternatives end: at each `|` and at the closing one. */
function closersOf(pattern: string): ReadonlyMap<number, readonly number[]> | string {
  const closers = new Map<number, readonly number[]>();
  const open: { readonly at: number; readonly bars: number[] }[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at];
    if (sign === '(') open.push({ at, bars: [] });
    else if (sign === '|') open.at(-1)?.bars.push(at);
    else if (sign === ')') {
      const group = open.pop();
      if (group && group.bars.length > 0) closers.set(group.at, [...group.bars, at]);
    }
    if (open.length > DEEPEST) return `"${shown(pattern)}" has more than ${DEEPEST} parentheses in each other`;
  }
  return open.some(({ bars }) => bars.length > 0)
    ? `in "${shown(pattern)}" a choice is begun with ( and never ended with )`
    : closers;
}

function countOf(pieces: readonly Piece[]): number {
  return pieces.reduce<number>(
    (count, piece) => count * (typeof piece === 'string' ? 1 : piece.reduce((sum, one) => sum + countOf(one), 0)),
    1,
  );
}

function textsOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.reduce<readonly string[]>(
    (texts, piece) =>
      texts.flatMap((text) =>
        (typeof piece === 'string' ? [piece] : piece.flatMap(textsOf)).map((more) => text + more),
      ),
    [''],
  );
}

function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
