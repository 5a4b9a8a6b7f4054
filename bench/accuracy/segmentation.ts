import type { Span } from '../../src/model/span.js';
import { segment } from '../../src/segment/segment.js';
import { treebank } from '../treebank.js';
import { balanced, type Row, rowOf } from './row.js';

const TREEBANKS = [
  ['UD English PUD', 'en_pud-ud-test.conllu', 'pud'],
  ['UD English EWT', 'en_ewt-ud-dev.conllu', 'ewt'],
] as const;

/** Boundaries of sentences and tokens, both ends exact. */
export function segmentationRows(data: string): readonly Row[] {
  return TREEBANKS.flatMap(([set, file, name]) => {
    const documents = treebank(data, file).map((gold) => {
      const { sentences } = segment(gold.text);
      const tokens = sentences.flatMap((sentence) => sentence.tokens);
      return [...compared(gold.sentences, sentences), ...compared(gold.tokens, tokens)];
    });
    return (['sentences', 'tokens'] as const).map((what, at) =>
      rowOf({
        id: `${what}-${name}`,
        what: `${what}, both ends: F`,
        set,
        half: 'all, seen',
        documents,
        n: (sums) => sums[at * 3] ?? 0,
        figure: (sums) => balanced(sums[at * 3 + 2], sums[at * 3 + 1], sums[at * 3 + 2], sums[at * 3]),
      }),
    );
  });
}

/** How many spans are wanted, found, and in both. */
function compared(wanted: readonly Span[], found: readonly Span[]): readonly number[] {
  const known = new Set(wanted.map(({ start, end }) => `${start}-${end}`));
  return [wanted.length, found.length, found.filter(({ start, end }) => known.has(`${start}-${end}`)).length];
}
