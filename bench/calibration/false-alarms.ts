/** How often a change is flagged, where there is none and where there is one. */
import { changesIn, type ComparisonRules } from '../../src/tally/change/changes-in.js';
import { simulatedActor, uniforms, type Speech } from './simulated.js';

/** Shares of corpora with p at most 0.05. */
export interface Flagged {
  readonly name: string;
  readonly rate: number;
  readonly tone: number;
}

const RULES: ComparisonRules = {
  categories: ['war'],
  tone: { positive: 'peace', negative: 'war' },
  minimum: { documents: 2, words: 1, hits: 1 },
  seed: 1,
  permutations: 999,
};

const ALIKE: Speech = { units: 30, expected: 30, spread: 0.7, change: 1, authors: 4 };

export const CASES: readonly (readonly [name: string, speech: Speech, isShuffled: boolean])[] = [
  ['no change: 4 authors, 30 units a body, 30 hits', ALIKE, true],
  ['no change: 10 units a body, 10 hits', { ...ALIKE, units: 10, expected: 10 }, true],
  ['no change: 60 units a body, 100 hits', { ...ALIKE, units: 60, expected: 100 }, true],
  ['no change, one author', { ...ALIKE, authors: 1 }, true],
  ['a change by 1.5: 30 units a body, 30 hits', { ...ALIKE, change: 1.5 }, false],
  ['a change by 2: 30 units a body, 30 hits', { ...ALIKE, change: 2 }, false],
  ['a change by 2: 15 units a body, 15 hits', { ...ALIKE, units: 15, expected: 15, change: 2 }, false],
  ['a change by 2: 60 units a body, 100 hits', { ...ALIKE, units: 60, expected: 100, change: 2 }, false],
  ['a change by 3: 15 units a body, 15 hits', { ...ALIKE, units: 15, expected: 15, change: 3 }, false],
  ['no change, each statement quoted five times, the day as unit', { ...ALIKE, authors: 1, repeats: 5 }, false],
  [
    'no change, each statement quoted five times, documents as units',
    { ...ALIKE, authors: 1, repeats: 5, isEachUnit: true },
    false,
  ],
  ['no change, neighbours correlated by 0.3, dates as they are', { ...ALIKE, authors: 1, correlation: 0.3 }, false],
  ['no change, neighbours correlated by 0.6, dates as they are', { ...ALIKE, authors: 1, correlation: 0.6 }, false],
];

/** The share of corpora of each kind whose rate, and whose tone, is flagged. */
export function falseAlarms(corpora: number, cases: typeof CASES = CASES): readonly Flagged[] {
  return cases.map(([name, speech, isShuffled], kind) => {
    const uniform = uniforms(1000 + kind);
    const flagged = { rate: 0, tone: 0 };
    for (let corpus = 0; corpus < corpora; corpus++) {
      const actor = simulatedActor(speech, uniform, isShuffled ? 'author' : undefined);
      for (const { measure, probability } of changesIn([actor], { ...RULES, seed: corpus })) {
        if (probability && probability.p <= 0.05 && (measure === 'rate' || measure === 'tone')) flagged[measure] += 1;
      }
    }
    return { name, rate: flagged.rate / corpora, tone: flagged.tone / corpora };
  });
}
