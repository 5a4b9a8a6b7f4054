/** How often the corrected share of sentences holds the true one, whatever the tool gets wrong. */
import { correctedShare, type CorrectedUnit } from '../../src/tally/correction/corrected-share.js';
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

/** Shares of corpora whose interval holds the true share: corrected, and as the tool has it with an interval over its documents. */
export function correctedCoverage(
  corpora: number,
): readonly { readonly name: string; readonly corrected: number; readonly tool: number; readonly width: number }[] {
  return TOOLS.map((tool, kind) => {
    const uniform = uniforms(500 + kind);
    let [corrected, plain, width] = [0, 0, 0];
    for (let corpus = 0; corpus < corpora; corpus++) {
      const units = simulated(tool, uniform);
      const holds = ({ low = 1, high = 0 } = {}): number => (low <= TRUTH && TRUTH <= high ? 1 : 0);
      const estimate = correctedShare(units);
      corrected += holds(estimate);
      width += (estimate?.high ?? 0) - (estimate?.low ?? 0);
      // A tool that is taken at its word: every sentence coded, none wrong.
      plain += holds(correctedShare(units.map((unit) => ({ ...unit, errors: [{ difference: 0, probability: 1 }] }))));
    }
    return { name: tool.name, corrected: corrected / corpora, tool: plain / corpora, width: width / corpora };
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
    sentences: SENTENCES,
    found: sentences.filter((one) => one.document === document && one.found === 1).length,
    errors: own,
  }));
}
