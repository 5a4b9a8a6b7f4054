import type { Actor } from '../../src/model/actor.js';
import type { Analyze } from '../../src/model/measurement.js';
import { accusations, councilSentences } from '../blame-ends.js';
import { type Row, rowOf, share } from './row.js';

/** A pair of states has rows of its own from this many labelled targets on, so that its figure says something. */
const MANY = 15;

/** Whom speeches of the Security Council blame, all together and for each pair of states, and who accuses whom in news. */
export function blameEndRows(data: string, actors: readonly Actor[], analyze: Analyze): readonly Row[] {
  const sentences = councilSentences(data, actors, analyze);
  const events = accusations(data, actors, analyze);
  return (['development', 'held out'] as const).flatMap((half) => {
    const isOther = half === 'held out';
    const part = sentences.filter(({ isHeldOut }) => isHeldOut === isOther);
    const labelled = new Map<string, number>();
    for (const { author = '', wanted } of part)
      for (const id of wanted) labelled.set(`${author} → ${id}`, (labelled.get(`${author} → ${id}`) ?? 0) + 1);
    const pairs = [...labelled]
      .filter(([, count]) => count >= MANY)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

    const rows = ['', ...pairs.map(([pair]) => pair)].flatMap((pair) => {
      const speeches = new Map<string, number[]>();
      for (const { speech, author = '', wanted, found } of part) {
        const sums = speeches.get(speech) ?? [0, 0, 0];
        speeches.set(speech, sums);
        const isMeant = (id: string): boolean => pair === '' || pair === `${author} → ${id}`;
        const both = [...wanted].filter((id) => isMeant(id) && found.has(id)).length;
        const counts = [[...wanted].filter(isMeant).length, [...found].filter(isMeant).length, both];
        counts.forEach((count, place) => (sums[place] = (sums[place] ?? 0) + count));
      }
      const documents = [...speeches.values()];
      const what = pair === '' ? 'who is blamed' : `who is blamed, ${pair}`;
      const id = pair === '' ? 'target' : 'target-pair';
      const shown = { set: 'Security Council', half, documents };
      return [
        rowOf({
          ...shown,
          id: `${id}-precision`,
          what: `${what}: precision`,
          n: (sums) => sums[1] ?? 0,
          figure: ([, found, right]) => share(right, found),
        }),
        rowOf({
          ...shown,
          id: `${id}-recall`,
          what: `${what}: recall`,
          n: (sums) => sums[0] ?? 0,
          figure: ([wanted, , right]) => share(right, wanted),
        }),
      ];
    });

    const documents = events
      .filter(({ isHeldOut }) => isHeldOut === isOther)
      .map(({ hits, hasSource, hasTarget, hasBoth }) => [hits.length > 0, hasSource, hasTarget, hasBoth].map(Number));
    const ends = (['who accuses', 'who is accused', 'both ends'] as const).map((what, index) =>
      rowOf({
        id: ['end-source', 'end-target', 'end-both'][index] ?? '',
        what: `${what}, where an accusation is found`,
        set: 'events ACCUSE',
        half,
        documents,
        n: (sums) => sums[0] ?? 0,
        figure: (sums) => share(sums[index + 1], sums[0]),
      }),
    );
    return [...rows, ...ends];
  });
}
