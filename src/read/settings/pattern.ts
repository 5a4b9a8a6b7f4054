import type { Entry } from '../../model/lexicon.js';
import type { Shape } from './shape.js';
import { quoted } from './spelling.js';
import { line } from './texts.js';

/** The parts of speech of Universal Dependencies. */
export const PARTS_OF_SPEECH = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM',
  'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
] as const; // prettier-ignore

/** A pattern of a lexicon: words with single spaces between them. */
export const pattern: Shape<string> = line(patternProblem);

/** What is wrong with a pattern, or nothing: it must name something besides `*` and `?`. */
export function patternProblem(given: string): string | undefined {
  return /^[*?\s]+$/.test(given)
    ? `the pattern ${quoted(given)} would match any text; write at least one letter`
    : undefined;
}

/** What is wrong with the part of speech of an entry, or nothing. */
export function posProblem({ pattern: given, pos }: Pick<Entry, 'pattern' | 'pos'>): string | undefined {
  return pos !== undefined && given.includes(' ')
    ? `pos is for entries of one word, and ${quoted(given)} has several`
    : undefined;
}

/** What two entries of one category may not share: matching knows no case and no curly quotes. */
export function entryKey({ pattern: given, by, pos = '' }: Entry): string {
  return [given.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"'), by, pos].join('\n');
}
