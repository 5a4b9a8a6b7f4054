import { stackedBars, type Bar } from '../drawing/stacked-bars.js';
import type { Plot } from '../plot.js';

const BARS = 40;
const NAMES = ['own voice', 'quoted, speaker known', 'quoted, speaker unknown'];

/** In whose voice the words of each period stand. */
export const whoseWords: Plot = {
  id: 'whose-words',
  title: 'Whose words they are',
  order: 7,
  caption: () =>
    'Words by voice, period by period; the number behind a bar is its documents. Where few documents or many unknown speakers stand behind a period, its figures deserve less trust.',
  draw: ({ figures }) => {
    const cells = new Map<string, { documents: number; words: number; quoted: number; unknown: number }>();
    for (const { period, documents, words, quotedWords, unattributedWords } of figures.coverages) {
      const key = period?.id ?? 'no period';
      const cell = cells.get(key) ?? { documents: 0, words: 0, quoted: 0, unknown: 0 };
      cell.documents += documents;
      cell.words += words;
      cell.quoted += quotedWords;
      cell.unknown += unattributedWords;
      cells.set(key, cell);
    }
    const rows = [...cells].filter(([, { words }]) => words > 0);
    if (rows.length === 0) return [];
    const parts = ({ words, quoted, unknown }: { words: number; quoted: number; unknown: number }): number[] => {
      const named = Math.max(0, quoted - unknown);
      return [Math.max(0, words - named - unknown), named, unknown];
    };
    const bars = rows
      .slice(0, BARS)
      .map(([name, cell]): Bar => ({ name, parts: parts(cell), note: String(cell.documents) }));
    const description = `Words by voice: ${bars.map((bar) => `${bar.name} ${bar.parts.join(' / ')}`).join('; ')}`;
    return [
      {
        id: 'whose-words',
        title: rows.length > BARS ? `The first ${BARS} of ${rows.length} periods` : 'Words by voice',
        description,
        svg: stackedBars(bars, NAMES, description),
        columns: ['period', 'documents', 'own_words', 'attributed_words', 'unattributed_words'],
        rows: rows.map(([period, cell]) => [period, cell.documents, ...parts(cell)]),
      },
    ];
  },
};
