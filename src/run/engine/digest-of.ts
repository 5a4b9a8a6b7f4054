import type { Digest } from '../../model/digest.js';
import type { Analysis } from '../../model/measurement.js';
import { blamesIn } from '../../tally/blames-in.js';
import { rowsIn } from '../results.js';

/** What is kept of an analysis. `hasWeights` says whether any lexicon of the run has weights: then rows have columns for them. */
export function digestOf(analysis: Analysis, hasWeights: boolean): Digest {
  const { document, measurements, sentences, cuts, masks, tags } = analysis;
  return {
    words: measurements.reduce((sum, { words }) => sum + words, 0),
    sentences: sentences.length,
    cuts,
    masked: masks.reduce((sum, { start, end }) => sum + Array.from(document.text.slice(start, end)).length, 0),
    measurements,
    blames: blamesIn(tags),
    rows: rowsIn(analysis, hasWeights),
  };
}

/** The same digest with its rows made, so that they may be gone through more than once. */
export function withRows({ rows, ...others }: Digest): Digest {
  return { ...others, rows: new Map(Array.from(rows, ([file, pieces]) => [file, [...pieces]])) };
}
