import type { HostileInput, Theme } from '../input.js';
import { plain } from '../input.js';

const A = 'analysed';

/** What is analysed of an export holds one hit an article. */
const exported = (name: string, fate: string | readonly string[], content: string): HostileInput => ({
  name: `${name}.txt`,
  content,
  fate,
  hits: [fate].flat().filter((one) => one === A).length,
});

const article = (number: number, of: number, more = ''): string =>
  `                               ${number} of ${of} DOCUMENTS\n\n\n                              The Velm Ledger\n\n                              June ${number}, 2031\n\nTitle ${number}\n\n${more}LENGTH: 9 words\n\n${plain(`e${number}`)}\nLOAD-DATE: June ${number}, 2031\n\n`;

const proquest = (title: string, date: string): string =>
  `____________________________________________________________\n\nDocument 1 of 1\n\n${title}\n\nAuthor: Lind, Marta\n\nFull text: ${plain(title)}\n\nTitle: ${title}\n\nPublication title: The Velm Ledger\n\nPublication date: ${date}\n\nLanguage of publication: English\n\n`;

/** Exports of news databases that count wrongly, break off, repeat or hold each other. */
export const exports: Theme = {
  id: 'exports',
  inputs: [
    exported('sound', [A, A], article(1, 2) + article(2, 2)),
    exported('missing', [A, A], article(1, 3) + article(3, 3)),
    exported('too-many', [A, A], article(1, 1) + article(2, 1)),
    exported('twice', [A, A], article(1, 2) + article(1, 2)),
    exported('backwards', [A, A], article(2, 2) + article(1, 2)),
    exported('cut', [A, A], (article(1, 2) + article(2, 2)).slice(0, -20)),
    exported('no-end-of-line', [A], article(1, 1).trimEnd()),
    exported('windows', [A, A], (article(1, 2) + article(2, 2)).replaceAll('\n', '\r\n')),
    exported('macintosh', [A, A], (article(1, 2) + article(2, 2)).replaceAll('\n', '\r')),
    exported('form-feeds', [A, A], `\f${article(1, 2)}\f${article(2, 2)}\f`),
    exported('bom', [A], `\uFEFF${article(1, 1)}`),
    exported('bad-date', 'rejected bad_date', article(1, 1).replace('June 1, 2031\n\nTitle', 'June 31, 2031\n\nTitle')),
    exported(
      'other-weekday',
      'rejected bad_date',
      article(1, 1).replace('June 1, 2031\n\nTitle', 'June 1, 2031 Friday\n\nTitle'),
    ),
    exported('no-date', [A], article(1, 1).replace('June 1, 2031\n\nTitle', 'Title')),
    exported('byline-formula', [A], article(1, 1, 'BYLINE: =cmd|calc!A0\n\n')),
    exported('byline-markup', [A], article(1, 1, 'BYLINE: <script>alert(1)</script>\n\n')),
    exported('byline-endless', [A], article(1, 1, `BYLINE: ${'x'.repeat(50_000)}\n\n`)),
    exported('labels-only', 'rejected empty_text', article(1, 1).replace(plain('e1'), '')),
    exported('spoken-of', A, `They counted 1 of 4 DOCUMENTS.\n\n${plain('spoken')}`),
    exported(
      'thousand',
      Array<string>(1000).fill(A),
      Array.from({ length: 1000 }, (_, i) => article((i % 28) + 1, 1000)).join(''),
    ),
    exported('proquest', A, proquest('A sound one', 'Jun 24, 2031')),
    exported('proquest-no-day', 'rejected bad_date', proquest('A day that is none', 'Jun 31, 2031')),
    exported('proquest-cut', A, proquest('Cut', 'Jun 24, 2031').slice(0, 160)),
    exported('proquest-rules', A, `${'_'.repeat(60)}\n`.repeat(2000) + plain('rules')),
  ],
};
