import { createHash } from 'node:crypto';
import { nodesOf } from '../model/lexicon.js';
import type { Project } from './project.js';

/**
 * SHA-256 over what a study settles before it looks at results: events, categories with the lexicons behind them, the two sides of the tone, smallest cells,
 * copies, what is left out of texts, and sampling units. Order of events and spelling of the files do not matter; nor do texts and actors, which may still come in.
 */
export function planHash({ plan, lexiconsSha256 }: Pick<Project, 'plan' | 'lexiconsSha256'>): string {
  const { lexicons, events, tone, minimum, duplicates, duplicatesWithin, duplicateSimilarity, masks, cluster } = plan;
  const days = events
    .map(({ id, from, to, isSpan }) => [id, from, to, isSpan])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const settled = {
    events: days,
    categories: lexicons.flatMap(({ root }) => nodesOf(root).map(({ id }) => id)),
    lexicons: lexiconsSha256,
    tone: tone ? [tone.positive, tone.negative] : [],
    minimum: [minimum.documents, minimum.words, minimum.hits],
    ...{ duplicates, duplicatesWithin, duplicateSimilarity, cluster },
    masks: masks ? [...masks].sort() : 'all',
  };
  return createHash('sha256').update(JSON.stringify(settled)).digest('hex');
}
