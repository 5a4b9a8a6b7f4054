import { BODIES, type BodyName } from '../../model/change.js';
import type { CategoryId } from '../../model/lexicon.js';
import type { ComparedDocument } from './compared.js';
import { hitsIn } from './tests-of.js';

/**
 * The difference of two rates per 1,000 words if both bodies had the same mix of strata: Σ wₛ(bₛ − aₛ), with wₛ the share of stratum s in the words of both together, over the strata
 * that both have. Direct standardisation, as of death rates by age. Missing where no stratum is in both. `covered` is the share of all words in those strata.
 */
export function fixedMixDifference(
  documents: readonly ComparedDocument[],
  category: CategoryId,
): { readonly difference: number; readonly covered: number } | undefined {
  const strata = new Map<string, Record<BodyName, { hits: number; words: number }>>();
  let all = 0;
  for (const document of documents) {
    let there = strata.get(document.stratum);
    if (!there) {
      there = { reference: { hits: 0, words: 0 }, target: { hits: 0, words: 0 } };
      strata.set(document.stratum, there);
    }
    there[document.body].hits += hitsIn(document, category);
    there[document.body].words += document.words;
    all += document.words;
  }
  const common = [...strata.values()].filter((sums) => BODIES.every((body) => sums[body].words > 0));
  const words = common.reduce((sum, { reference, target }) => sum + reference.words + target.words, 0);
  if (words === 0) return undefined;
  const difference = common.reduce((sum, { reference, target }) => {
    const weight = (reference.words + target.words) / words;
    return sum + weight * 1000 * (target.hits / target.words - reference.hits / reference.words);
  }, 0);
  return { difference, covered: words / all };
}
