/** How often the corrected share of sentences, and their rate per 1,000 words, hold the true ones, whatever the tool gets wrong. */
import { correctedRatio, type CorrectedUnit } from '../../src/tally/correction/corrected-ratio.js';
import { uniforms } from './simulated.js';

/** A tool, and how much of its work people coded. */
export interface Tool {
  readonly name: string;
  /** Of sentences with the category, how many it finds; of the others, in how many it finds it too. */
  readonly recall: number;
  readonly falseAlarm: number;
  readonly coded: number;
}

const TOOLS: readonly Tool[] = [
  { name: 'recall 0.9, false alarms 1 %, 200 coded', recall: 0.9, falseAlarm: 0.01, coded: 200 },
  { name: 'recall 0.5, false alarms 5 %, 200 coded', recall: 0.5, falseAlarm: 0.05, coded: 200 },
  { name: 'recall 0.5, false alarms 5 %, 500 coded', recall: 0.5, falseAlarm: 0.05, coded: 500 },
  { name: 'finds nothing, 200 coded', recall: 0, falseAlarm: 0, coded: 200 },
];

const DOCUMENTS = 60;
const SENTENCES = 40;
const TRUTH = 0.15;

/** How often intervals hold the truth: of the corrected share and rate, and of the share as the tool has it over its documents. */
export interface CorrectedCoverage {
  readonly name: string;
  readonly corrected: number;
  readonly rate: number;
  readonly tool: number;
  /** Mean width of the interval of the corrected share. */
  readonly width: number;
}

export function correctedCoverage(corpora: number): readonly CorrectedCoverage[] {
  return TOOLS.map((tool, kind) => {
    const uniform = uniforms(500 + kind);
    // Lengths come from numbers of their own, so that the shares are the same with them and without.
    const lengths = uniforms(900 + kind);
    let [corrected, rate, plain, width] = [0, 0, 0, 0];
    for (let corpus = 0; corpus < corpora; corpus++) {
      const units = simulated(tool, uniform);
      const holds = ({ low = 1, high = 0 } = {}, truth = TRUTH): number => (low <= truth && truth <= high ? 1 : 0);
      const estimate = correctedRatio(units, 1);
      corrected += holds(estimate);
      width += (estimate?.high ?? 0) - (estimate?.low ?? 0);
      const inWords = units.map((unit) => ({ ...unit, exposure: (SENTENCES * (10 + 20 * lengths())) / 1000 }));
      rate += holds(correctedRatio(inWords), (1000 * TRUTH) / 20);
      // A tool that is taken at its word: every sentence coded, none wrong.
      plain += holds(
        correctedRatio(
          units.map((unit) => ({ ...unit, errors: [{ difference: 0, probability: 1 }] })),
          1,
        ),
      );
    }
    const share = (count: number): number => count / corpora;
    return { name: tool.name, corrected: share(corrected), rate: share(rate), tool: share(plain), width: share(width) };
  });
}

/** Documents whose shares vary; half of the sample is drawn where the tool finds something, half where it does not. */
function simulated({ recall, falseAlarm, coded }: Tool, uniform: () => number): readonly CorrectedUnit[] {
  const sentences = Array.from({ length: DOCUMENTS }, (_, document) => {
    const share = TRUTH * 2 * uniform();
    return Array.from({ length: SENTENCES }, () => {
      const truth = uniform() < share ? 1 : 0;
      return { document, truth, found: uniform() < (truth === 1 ? recall : falseAlarm) ? 1 : 0 };
    });
  }).flat();
  const errors = Array.from({ length: DOCUMENTS }, (): { difference: number; probability: number }[] => []);
  for (const found of [0, 1]) {
    const stratum = sentences.filter((one) => one.found === found);
    const others = sentences.length - stratum.length;
    const size = Math.min(stratum.length, others === 0 ? coded : Math.round(coded / 2));
    for (let i = 0; i < size; i++) {
      const other = i + Math.floor(uniform() * (stratum.length - i));
      const [here, there] = [stratum[i], stratum[other]];
      if (!here || !there) continue;
      [stratum[i], stratum[other]] = [there, here];
      errors[there.document]?.push({ difference: there.truth - there.found, probability: size / stratum.length });
    }
  }
  return errors.map((own, document) => ({
    exposure: SENTENCES,
    found: sentences.filter((one) => one.document === document && one.found === 1).length,
    errors: own,
  }));
}
