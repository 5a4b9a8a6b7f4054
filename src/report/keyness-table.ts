import type { Value } from '../model/figures.js';
import type { KeynessMeasure, Keyword } from '../model/keyword.js';
import { csvLines } from './csv.js';

/** Keywords as CSV; the second column is named after the measure. */
export function keynessTable(keywords: readonly Keyword[], measure: KeynessMeasure): string {
  const header = [
    ...['feature', measure, 'p', 'p_adjusted', 'n_target', 'n_reference'],
    // As a measure the log ratio would stand twice.
    ...(measure === 'log_ratio' ? [] : ['log_ratio']),
    ...['documents_target', 'documents_reference', 'largest_share'],
  ];
  const rows = keywords.map((one): readonly Value[] => [
    ...[one.feature, figure(one.value), probability(one.p), probability(one.pAdjusted), one.target, one.reference],
    ...(measure === 'log_ratio' ? [] : [figure(one.logRatio)]),
    ...[one.documentsTarget, one.documentsReference, figure(one.largestShare)],
  ]);
  return csvLines([header, ...rows]);
}

/** To nine decimals; an odds ratio over nothing is `Inf`, as R and Python read it. */
const figure = (value: number): Value => (value === Infinity ? 'Inf' : Number(value.toFixed(9)) + 0);

/** Six digits, however small: that is what tells keywords apart. R and Python read `2.1e-45`. */
const probability = (p: number): string => String(Number(p.toPrecision(6)));
