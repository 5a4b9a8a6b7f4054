import { type Cues, denied, sentencesIn } from '../sherlock.js';
import { balanced, type Half, type Row, rowOf, share } from './row.js';

const FILES: readonly (readonly [file: string, half: Half])[] = [
  ['sherlock_train.txt', 'development'],
  ['sherlock_dev.txt', 'held out'],
];
const CUES: readonly (readonly [id: string, what: string, cues: Cues])[] = [
  ['negation', 'denied words, with the set’s words and parts of speech: F', 'words'],
  ['negation-read', 'denied words, from the plain text: F', 'words, as read'],
  ['negation-subjects', 'denied words, spared subjects counted as denied: F', 'words and spared subjects'],
];

/** Scopes of negation in stories; a chapter is a document. */
export function negationRows(data: string): readonly Row[] {
  return FILES.flatMap(([file, half]) => {
    const sentences = sentencesIn(data, file);
    const chapters = new Map<string, number[]>();
    for (const [at, [, , cues]] of CUES.entries()) {
      for (const rows of sentences) {
        const { gold, found, right, events, eventsFound } = denied(rows, cues);
        const sums = chapters.get(rows[0]?.chapter ?? '') ?? new Array<number>(CUES.length * 5).fill(0);
        chapters.set(rows[0]?.chapter ?? '', sums);
        for (const [place, count] of [gold, found, right, events, eventsFound].entries())
          sums[at * 5 + place] = (sums[at * 5 + place] ?? 0) + count;
      }
    }
    const documents = [...chapters.values()];
    const set = '*SEM 2012';
    return [
      ...CUES.map(([id, what], at) =>
        rowOf({
          id,
          what,
          set,
          half,
          documents,
          n: (sums) => sums[at * 5] ?? 0,
          figure: (sums) => balanced(sums[at * 5 + 2], sums[at * 5 + 1], sums[at * 5 + 2], sums[at * 5]),
        }),
      ),
      rowOf({
        id: 'negation-events',
        what: 'denied events found',
        set,
        half,
        documents,
        n: (sums) => sums[3] ?? 0,
        figure: (sums) => share(sums[4], sums[3]),
      }),
    ];
  });
}
