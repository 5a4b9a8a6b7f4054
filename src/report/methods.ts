import { counted } from '../model/counted.js';
import type { Plan } from '../model/plan.js';

/** What a run knows of itself that a methods section has to say. */
export interface MethodsFacts extends Pick<Plan, 'period' | 'minimum' | 'tone' | 'duplicates' | 'cluster'> {
  readonly version: string;
  readonly found: number;
  readonly analysed: number;
  readonly rejected: number;
  readonly skipped: number;
  readonly copies: number;
  readonly undated: number;
  readonly words: number;
  readonly quotedWords: number;
  readonly unattributedWords: number;
  readonly lexicons: readonly string[];
}

const PERIODS: Readonly<Record<Plan['period'], string>> = {
  day: 'days',
  week: 'ISO weeks',
  month: 'months',
  quarter: 'quarters',
  year: 'years',
  span: 'named spans of time',
};

const UNITS: Readonly<Record<Plan['cluster'], string>> = {
  document: 'documents (own voice) or calendar days (quoted voice, and both together)',
  author: 'authors',
  outlet: 'outlets',
  duplicate: 'groups of copies',
};

const COPIES: Readonly<Record<Plan['duplicates'], string>> = {
  once: 'Copies of a text counted once',
  keep: 'Copies of a text counted each',
  outlet: 'Copies of a text counted once an outlet',
};

const were = (count: number): string => (count === 1 ? 'was' : 'were');

/** How the figures of a run came about, in paragraphs for the methods section of a paper. Nothing in it is about results. */
export function methodsText(facts: MethodsFacts): readonly string[] {
  const { found, analysed, rejected, skipped, copies, undated, words, quotedWords, unattributedWords } = facts;
  const { minimum, tone, version, lexicons } = facts;
  const share = (part: number): string => (words === 0 ? '0' : ((100 * part) / words).toFixed(1));
  const corpus = [
    `Of ${counted(found, 'input')}, ${counted(analysed, 'document')} (${counted(words, 'word')}) ${were(analysed)} analysed with hawkdove ${version}; ${rejected} ${were(rejected)} rejected, ${skipped} skipped, and ${copies} left out as copies.`,
    `${COPIES[facts.duplicates]}.`,
    undated === 0
      ? ''
      : `${counted(undated, 'document')} without a date ${undated === 1 ? 'stands' : 'stand'} in no trend.`,
    `${share(quotedWords)} per cent of the words stand in quoted speech, ${share(unattributedWords)} per cent have a speaker who was not identified.`,
  ];
  const tagging = [
    `Passages were attributed to the author or to the innermost quoted speaker, so that every word has exactly one voice, and tagged with the lexicons ${lexicons.join(', ')}.`,
    'A match did not count where an exception applied, where the rhetoric was talked about rather than used, or where the sentence negated it; conditional and modal matches counted and are marked as hedged.',
  ];
  const figures = [
    `Rates are hits per 1,000 words of the same actor in the same voice, by ${PERIODS[facts.period]}.`,
    `Intervals are at 95 per cent, on the logarithm with Student's t over ${UNITS[facts.cluster]} as sampling units; a cell without hits has the exact upper bound of a Poisson count.`,
    tone === undefined
      ? ''
      : `Tone is ln(${tone.positive} + 0.5) − ln(${tone.negative} + 0.5) over the hits of the two categories (Lowe et al. 2011).`,
    `Cells with fewer than ${counted(minimum.documents, 'document')} or ${counted(minimum.words, 'word')} give no figure.`,
  ];
  return [corpus, tagging, figures].map((sentences) => sentences.filter((sentence) => sentence !== '').join(' '));
}
