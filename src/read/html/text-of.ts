import { isElement, type PageElement, type PageNode } from './dom.js';
import { BLOCKS } from './elements.js';

/** Blocks that follow each other on the next line; after all others a line stays blank. */
const LINES = new Set(['li', 'dt', 'dd', 'tr', 'td', 'th', 'option', 'summary', 'legend', 'tbody', 'thead', 'tfoot']);

/** How a text is set. */
export interface TextOptions {
  /** Whether block quotations keep their mark, `> ` at the start of each line. */
  readonly marksQuotations: boolean;
}

/**
 * The text of an element: the end of a block ends a word and a line, inline elements do neither; list items and cells are
 * lines, other blocks have a blank line around them; runs of white space are one space, except in `pre`. What `q` holds
 * stands between quotation marks.
 */
export function textOf(root: PageElement, { marksQuotations }: TextOptions): string {
  const text = new Setting();
  let preformatted = 0;
  const enter = (node: PageNode): void => {
    if (node.nodeType === 3) text.add(node.textContent ?? '', preformatted > 0);
    if (!isElement(node)) return;
    const name = node.localName;
    if (name === 'br') text.endLine();
    if (name === 'q') text.add('“', true);
    if (name === 'pre') preformatted += 1;
    if (BLOCKS.has(name)) text.part(LINES.has(name) ? 1 : 2);
    if (name === 'blockquote' && marksQuotations) text.depth += 1;
  };
  const leave = (node: PageNode): void => {
    if (!isElement(node)) return;
    const name = node.localName;
    if (BLOCKS.has(name)) text.part(LINES.has(name) ? 1 : 2);
    if (name === 'blockquote' && marksQuotations) text.depth -= 1;
    if (name === 'pre') preformatted -= 1;
    if (name === 'q') text.add('”', true);
  };

  for (let node: PageNode | null = root; node;) {
    enter(node);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return text.toString();
}

/** A text in the making: breaks wait until something follows them. */
class Setting {
  /** Of block quotations. */
  depth = 0;
  readonly #parts: string[] = [];
  #breaks = 0;
  #isSpaced = false;

  add(written: string, isPreformatted: boolean): void {
    if (!isPreformatted) {
      this.#addWords(written);
      return;
    }
    for (const [at, line] of written.split(/\r\n?|\n/).entries()) {
      if (at > 0) this.endLine();
      if (line !== '') this.#put(line);
    }
  }

  /** Ends the line; a second time in a row leaves one blank. */
  endLine(): void {
    this.#breaks = Math.min(2, this.#breaks + 1);
    this.#isSpaced = false;
  }

  /** Ends the line, and leaves a blank one for `breaks` of 2. */
  part(breaks: number): void {
    this.#breaks = Math.max(this.#breaks, breaks);
    this.#isSpaced = false;
  }

  toString(): string {
    return this.#parts.join('');
  }

  #addWords(written: string): void {
    for (const piece of written.match(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g) ?? []) {
      if (/^[ \t\n\f\r]/.test(piece)) this.#isSpaced = true;
      else this.#put(piece);
    }
  }

  #put(piece: string): void {
    const isFirst = this.#parts.length === 0;
    if (isFirst || this.#breaks > 0)
      this.#parts.push((isFirst ? '' : '\n'.repeat(this.#breaks)) + '> '.repeat(this.depth));
    else if (this.#isSpaced) this.#parts.push(' ');
    this.#parts.push(piece);
    this.#breaks = 0;
    this.#isSpaced = false;
  }
}
