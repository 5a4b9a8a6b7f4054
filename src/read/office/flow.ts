import { SaxesParser } from 'saxes';
import { localName } from './local-name.js';

/** How an office format writes running text: its elements by what they mean, without their prefixes. */
export interface FlowRules {
  readonly paragraph: ReadonlySet<string>;
  readonly row: ReadonlySet<string>;
  readonly cell: ReadonlySet<string>;
  /** Left out with all that they hold. */
  readonly skipped: ReadonlySet<string>;
  /** The elements that hold letters; undefined where paragraphs hold them. */
  readonly letters?: ReadonlySet<string>;
  /** What an element stands for. */
  readonly written: (name: string, attribute: (name: string) => string | undefined) => string | undefined;
  /** Whether a paragraph of this style is a block quotation. */
  readonly isQuotation: (name: string, attribute: (name: string) => string | undefined) => boolean;
  /** The element that groups letters of one look, and the mark in it that hides them. */
  readonly run?: { readonly group: string; readonly hidden: string };
}

/** A paragraph in work; text boxes put paragraphs inside paragraphs. */
interface Paragraph {
  text: string;
  isQuotation: boolean;
}

/**
 * The running text of an office document: a blank line between paragraphs, a line a row of a table with tabs between its
 * cells, or a paragraph for each of a cell's where one has several. Reads as a stream, in linear time; throws where the XML breaks off.
 */
export function flowOf(xml: string, rules: FlowRules): string {
  const blocks: { readonly text: string; readonly isRow: boolean }[] = [];
  const paragraphs: Paragraph[] = [];
  const rows: string[][][] = [];
  let skipping = 0;
  let letters = 0;
  let isHidden = false;

  const put = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph && !isHidden) paragraph.text += text;
  };
  const endParagraph = (): void => {
    const { text, isQuotation } = paragraphs.pop() ?? { text: '', isQuotation: false };
    const tidied = text.trim();
    if (tidied === '') return;
    const set = isQuotation ? tidied.replace(/^/gm, '> ') : tidied;
    const cell = rows.at(-1)?.at(-1);
    if (cell) cell.push(set);
    else blocks.push({ text: set, isRow: false });
  };
  const endRow = (): void => {
    const cells = rows.pop() ?? [];
    const outer = rows.at(-1)?.at(-1);
    const isLine = cells.every((cell) => cell.length < 2);
    const line = cells
      .map((cell) => cell[0] ?? '')
      .join('\t')
      .trim();
    const texts = isLine ? (line === '' ? [] : [line]) : cells.flat();
    if (outer) outer.push(...texts);
    else blocks.push(...texts.map((text) => ({ text, isRow: isLine })));
  };

  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    if (skipping > 0 || rules.skipped.has(local)) {
      skipping += 1;
      return;
    }
    const attribute = (wanted: string): string | undefined =>
      Object.entries(attributes).find(([written]) => localName(written) === wanted)?.[1];
    if (rules.paragraph.has(local)) paragraphs.push({ text: '', isQuotation: false });
    else if (rules.row.has(local)) rows.push([]);
    else if (rules.cell.has(local)) rows.at(-1)?.push([]);
    else if (rules.letters?.has(local)) letters += 1;
    else if (local === rules.run?.group) isHidden = false;
    else if (local === rules.run?.hidden) isHidden = !['0', 'false'].includes(attribute('val') ?? '');
    const paragraph = paragraphs.at(-1);
    if (paragraph && rules.isQuotation(local, attribute)) paragraph.isQuotation = true;
    put(rules.written(local, attribute) ?? '');
  });
  parser.on('closetag', ({ name }) => {
    const local = localName(name);
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    if (rules.paragraph.has(local)) endParagraph();
    else if (rules.row.has(local)) endRow();
    else if (rules.letters?.has(local)) letters -= 1;
    else if (local === rules.run?.group) isHidden = false;
  });
  parser.on('text', (text) => {
    if (skipping > 0) return;
    if (rules.letters === undefined) put(text.replace(/\s+/g, ' '));
    else if (letters > 0) put(text);
  });
  parser.write(xml).close();
  return blocks
    .map(({ text, isRow }, at) => (at === 0 ? '' : isRow && blocks[at - 1]?.isRow ? '\n' : '\n\n') + text)
    .join('');
}
