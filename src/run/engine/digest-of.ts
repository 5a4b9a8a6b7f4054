import type { Digest } from '../../model/digest.js';
import type { Analysis } from '../../model/measurement.js';
import { blamesIn } from '../../tally/blames-in.js';
import { rowsIn } from '../results.js';

/** What is kept of an analysis. `hasWeights` says whether any lexicon of the run has weights: then rows have columns for them. */
export function digestOf(analysis: Analysis, hasWeights: boolean): Digest {
  const { measurements, sentences, cuts, tags } = analysis;
  return {
    words: measurements.reduce((sum, { words }) => sum + words, 0),
    sentences: sentences.length,
    cuts,
    measurements,
    blames: blamesIn(tags),
    rows: rowsIn(analysis, hasWeights),
  };
}
