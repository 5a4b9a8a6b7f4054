import type { Attribution } from '../../src/model/attribution.js';
import {
  analysed,
  type Article,
  articlesIn,
  bestPairs,
  holdsMark,
  isHeldOut,
  isSpeech,
  type Marked,
  overlap,
  pairs,
} from '../polnear.js';
import { balanced, type Row, rowOf, share } from './row.js';

/** Characters shared by what is marked and what is found, of those in either: more than this. */
const LIMITS = [
  ['30', 0.3],
  ['80', 0.8],
  ['exact', 0.99999],
] as const;

/** A document's counts, in this order. */
const PLACES = ['wanted', 'found', ...LIMITS.flatMap(([name]) => [`wanted ${name}`, `found ${name}`])];
const [WANTED, FOUND] = [0, 1];
const [SOURCED, SOURCE, BOTH_WANTED, BOTH_FOUND] = [0, 1, 2, 3].map((place) => PLACES.length + place);

/** Attributions of news: their words, and whose they are. */
export function attributionRows(data: string): readonly Row[] {
  const articles = articlesIn(data).map((article) => ({ article, found: analysed(article.text) }));
  return (['development', 'held out'] as const).flatMap((half) => {
    const part = articles.filter(({ article }) => isHeldOut(article.document) === (half === 'held out'));
    const set = 'PolNeAR';
    const speech = part.map(({ article, found }) => countsOf(article, found, true));
    const all = part.map(({ article, found }) => countsOf(article, found, false));
    const wanted = (sums: readonly number[]): number => sums[WANTED] ?? 0;
    return [
      ...LIMITS.map(([name], index) =>
        rowOf({
          id: `speech-${name}`,
          what: `speech, its words: F, ${name === 'exact' ? 'exact' : `over ${name} % shared`}`,
          set,
          half,
          documents: speech,
          n: wanted,
          figure: (sums) => balanced(sums[2 * index + 3], sums[FOUND], sums[2 * index + 2], sums[WANTED]),
        }),
      ),
      rowOf({
        id: 'speech-source',
        what: 'speech, its source where the words are found',
        set,
        half,
        documents: speech,
        n: (sums) => sums[SOURCED ?? 0] ?? 0,
        figure: (sums) => share(sums[SOURCE ?? 0], sums[SOURCED ?? 0]),
      }),
      rowOf({
        id: 'speech-both',
        what: 'speech, words (over 30 %) and source both right: F',
        set,
        half,
        documents: speech,
        n: wanted,
        figure: (sums) => balanced(sums[BOTH_FOUND ?? 0], sums[FOUND], sums[BOTH_WANTED ?? 0], sums[WANTED]),
      }),
      rowOf({
        id: 'all-30',
        what: 'every attribution, its words: F, over 30 % shared',
        set,
        half,
        documents: all,
        n: wanted,
        figure: (sums) => balanced(sums[3], sums[FOUND], sums[2], sums[WANTED]),
      }),
    ];
  });
}

/** Counts of one article; what is speech is compared with everything on the other side, since the two may differ in that. */
function countsOf({ text, attributions }: Article, found: readonly Attribution[], onlySpeech: boolean): number[] {
  const wanted = attributions.filter((one) => !onlySpeech || isSpeech(text, one));
  const given = found.filter((one) => !onlySpeech || one.act === 'speech' || holdsMark(text, pairs(one.content)));
  const counts = [wanted.length, given.length];
  for (const [, limit] of LIMITS) {
    const { byMarked, byFound } = bestPairs(attributions, found, limit);
    counts.push(wanted.filter((one) => byMarked.has(one)).length, given.filter((one) => byFound.has(one)).length);
  }
  const { byMarked, byFound } = bestPairs(attributions, found, LIMITS[0][1]);
  const isRight = (marked: Marked | undefined, other: Attribution | undefined): boolean =>
    marked !== undefined &&
    other !== undefined &&
    (marked.source.length === 0 || (other.source !== undefined && overlap(marked.source, pairs([other.source])) > 0));
  const sourced = wanted.filter((one) => one.source.length > 0 && byMarked.has(one));
  return [
    ...counts,
    sourced.length,
    sourced.filter((one) => isRight(one, byMarked.get(one))).length,
    wanted.filter((one) => isRight(one, byMarked.get(one))).length,
    given.filter((one) => isRight(byFound.get(one), one)).length,
  ];
}
