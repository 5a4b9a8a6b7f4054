import type { DocumentCoverage } from '../model/entry-report.js';
import { nodesOf, type CategoryId, type Lexicon } from '../model/lexicon.js';
import type { Analysis } from '../model/measurement.js';

/** What every category, parents included, covers of a document, in the order of the lexicons; rows without a hit too. */
export function documentCoverage(analysis: Analysis, lexicons: readonly Lexicon[]): readonly DocumentCoverage[] {
  const { document, sentences, tags } = analysis;
  const words = sentences.reduce(
    (sum, sentence) => sum + sentence.words.filter(({ isCounted }) => isCounted).length,
    0,
  );
  const nodes = lexicons.flatMap(({ root }) => nodesOf(root)).map(({ id }) => id);
  const sums = new Map(nodes.map((id) => [id, { hits: 0, matched: new Set<number>() }]));
  for (const { fate, category, sentence, start, end } of tags) {
    if (fate !== 'hit') continue;
    const touched = (sentences[sentence]?.words ?? []).filter(
      (word) => word.isCounted && word.start < end && start < word.end,
    );
    for (const id of upwards(category)) {
      const sum = sums.get(id);
      if (!sum) continue;
      sum.hits += 1;
      for (const word of touched) sum.matched.add(word.start);
    }
  }
  return Array.from(sums, ([category, { hits, matched }]) => ({
    ...{ document: document.id, ...(document.date !== undefined && { date: document.date }) },
    ...{ category, hits, matchedWords: matched.size, words },
  }));
}

/** A category and those it lies in: `a.b.c`, `a.b`, `a`. */
function upwards(category: CategoryId): readonly CategoryId[] {
  const parts = category.split('.');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('.'));
}
