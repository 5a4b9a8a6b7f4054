import { ACTOR, CATEGORY, DOCUMENT, FATE_COUNTS, integer, number, VOICE } from '../columns.js';
import type { Report } from '../report.js';

/** What each document gives each actor in each category: the numerators. */
export const measurements: Report = {
  kind: 'measurement',
  file: 'measurements.csv',
  title: 'Matches of every category by document, actor and voice; parents are rows of their own',
  columns: [
    DOCUMENT,
    ACTOR,
    VOICE,
    CATEGORY,
    ...FATE_COUNTS,
    integer('hit_sentences', 'Sentences with at least one hit.'),
  ],
  weightColumns: [
    number('weighted', 'Sum of the weights of the hits, to three places; empty where its lexicon has no weights.'),
  ],
  *rows(all, { document, hasWeights }) {
    for (const { actor, voice, counts } of all) {
      for (const [category, { hits, hedged, negated, mentioned, excluded, hitSentences, weighted }] of counts) {
        const row = [document.id, actor, voice, category, hits, hedged, negated, mentioned, excluded, hitSentences];
        yield hasWeights ? [...row, weighted === undefined ? undefined : weighted / 1000] : row;
      }
    }
  },
};
