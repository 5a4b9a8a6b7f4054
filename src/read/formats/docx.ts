import type { OpenedFormat } from '../format.js';
import { type OfficeLayout, officeDocument } from '../office/office-document.js';
import { symbolOf } from '../office/symbol.js';

/** Word's elements (ECMA-376, part 1, 17). Deletions, notes, comments and hidden letters are no running text. */
const WORD: OfficeLayout = {
  pointer: '_rels/.rels',
  main: (rels) => {
    const relation = rels.split('<').find((one) => one.includes('/officeDocument"')) ?? '';
    return /\bTarget="\/?([^"]{1,200})"/.exec(relation)?.[1] ?? 'word/document.xml';
  },
  properties: 'docProps/core.xml',
  rules: {
    paragraph: new Set(['p']),
    row: new Set(['tr']),
    cell: new Set(['tc']),
    // Of two ways to show one thing (`AlternateContent`), the second is for old programs.
    skipped: new Set([
      'del',
      'moveFrom',
      'delText',
      'instrText',
      'Fallback',
      'sectPr',
      'tabs',
      'pict',
      'object',
      'ruby',
    ]),
    letters: new Set(['t']),
    run: { group: 'r', hidden: 'vanish' },
    written: (name, attribute) =>
      name === 'sym' ? symbolOf(attribute('font') ?? '', attribute('char') ?? '') : WRITTEN.get(name),
    isQuotation: (name, attribute) => name === 'pStyle' && /quote/i.test(attribute('val') ?? ''),
  },
};

const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['br', '\n'],
  ['cr', '\n'],
  ['tab', '\t'],
  ['ptab', '\t'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00AD'],
]);

/** A Word document: its running text. */
export const docx: OpenedFormat = {
  id: 'docx',
  title: 'Word document',
  extensions: ['docx', 'docm'],
  isIsolated: true,
  open: (source) => officeDocument(source, WORD),
};
