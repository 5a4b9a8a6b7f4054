import type { OpenedFormat } from '../format.js';
import { type OfficeLayout, officeDocument } from '../office/office-document.js';

const MOST_SPACES = 100;

/** The elements of OpenDocument (ODF 1.3, part 3, 5 to 7). Deletions, notes and comments are no running text. */
const OPEN_DOCUMENT: OfficeLayout = {
  main: () => 'content.xml',
  properties: 'meta.xml',
  rules: {
    paragraph: new Set(['p', 'h']),
    row: new Set(['table-row']),
    cell: new Set(['table-cell']),
    skipped: new Set([
      'note',
      'annotation',
      'tracked-changes',
      'forms',
      'sequence-decls',
      'variable-decls',
      'ruby-text',
      'desc',
      'title',
    ]),
    written: (name, attribute) => {
      if (name === 's') return ' '.repeat(Math.min(MOST_SPACES, Number(attribute('c') ?? '1') || 1));
      return name === 'tab' ? '\t' : name === 'line-break' ? '\n' : undefined;
    },
    isQuotation: (name, attribute) => name === 'p' && /^(?:Quotations|Quote)/.test(attribute('style-name') ?? ''),
  },
};

/** An OpenDocument text, as LibreOffice writes it: its running text. */
export const odt: OpenedFormat = {
  id: 'odt',
  title: 'OpenDocument text',
  extensions: ['odt'],
  isIsolated: true,
  open: (source) => officeDocument(source, OPEN_DOCUMENT),
};
