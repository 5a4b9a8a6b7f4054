import { benjaminiHochberg } from './benjamini-hochberg.js';
import { keyness, logRatio } from './keyness.js';
import { logDice } from './log-dice.js';
import type { Body } from './keywords.js';

/** How a word keeps company with the hits of a category. */
export interface Candidate {
  readonly word: string;
  /** `collocate` when it stands near hits rather than anywhere in their sentences. */
  readonly kind: 'collocate' | 'keyword';
  readonly occurrences: number;
  readonly documents: number;
  /** In sentences that hold a hit, and in all others. */
  readonly beside: number;
  readonly elsewhere: number;
  /** G² of the stronger of both: the sentence against all others, or the window against all other words. */
  readonly g2: number;
  /** By Benjamini and Hochberg over all words that were compared. */
  readonly pAdjusted: number;
  /** Binary, of the same comparison. */
  readonly logRatio: number;
  /** Of the word in the windows of hits. */
  readonly logDice: number;
}

/** The words of a corpus, without those that hits are made of. */
interface Company {
  /** All words; those of sentences with a hit; those within the window of a hit. */
  readonly all: Body;
  readonly sentences: Body;
  readonly windows: Body;
  readonly hits: number;
  readonly minimum: number;
  readonly minimumDocuments: number;
  readonly isWanted: (word: string) => boolean;
}

/** False discoveries among those called discoveries, and how many times as often, at least. */
const MOST_FALSE = 0.05;
const TWICE = 1;

/** The words that stand with hits at least twice as often as elsewhere, beyond chance; in no promised order. */
export function candidates(company: Company): readonly Candidate[] {
  const { all, hits, minimum, minimumDocuments, isWanted } = company;
  const words = [...company.sentences.usage.features()].filter((word) => {
    const { hits: count, documents } = all.usage.of(word);
    return count >= minimum && documents >= minimumDocuments && isWanted(word);
  });
  const compared = (
    body: Body,
  ): ((
    at: number,
  ) => Omit<Candidate, 'word' | 'kind' | 'occurrences' | 'documents' | 'beside' | 'elsewhere' | 'logDice'>) => {
    const figures = words.map((word) => {
      const here = body.usage.of(word).hits;
      const contrast = {
        ...{ target: here, reference: all.usage.of(word).hits - here },
        ...{ targetTotal: body.words, referenceTotal: all.words - body.words },
      };
      return { ...keyness(contrast, 'g2'), ratio: logRatio(contrast) };
    });
    const adjusted = benjaminiHochberg(figures.map(({ p }) => p));
    return (at) => ({ g2: figures[at]?.value ?? 0, pAdjusted: adjusted[at] ?? 1, logRatio: figures[at]?.ratio ?? 0 });
  };
  const [inSentence, inWindow] = [compared(company.sentences), compared(company.windows)];
  return words.flatMap((word, at): readonly Candidate[] => {
    const [wide, near] = [inSentence(at), inWindow(at)];
    const isNear = near.g2 > wide.g2;
    const best = isNear ? near : wide;
    if (best.pAdjusted > MOST_FALSE || best.logRatio < TWICE) return [];
    const { hits: occurrences, documents } = all.usage.of(word);
    const beside = company.sentences.usage.of(word).hits;
    return [
      {
        ...{
          word,
          kind: isNear ? 'collocate' : 'keyword',
          occurrences,
          documents,
          beside,
          elsewhere: occurrences - beside,
        },
        ...{ ...best, logDice: logDice(company.windows.usage.of(word).hits, hits, occurrences) },
      },
    ];
  });
}
