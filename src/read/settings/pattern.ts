import type { Entry } from '../../model/lexicon.js';
import { patternForms } from '../../model/pattern.js';
import type { Shape } from './shape.js';
import { allowed, quoted } from './spelling.js';
import { line } from './texts.js';

/** The parts of speech of Universal Dependencies. */
const PARTS_OF_SPEECH = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM',
  'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
] as const; // prettier-ignore

/** A pattern of a lexicon: words with single spaces between them, choices and gaps. */
export const pattern: Shape<string> = line(patternProblem);

/** What is wrong with a pattern, or nothing: however it is read, it must name something besides `*` and `?`. */
export function patternProblem(given: string): string | undefined {
  const forms = patternForms(given);
  if ('problem' in forms) return forms.problem;
  return forms.every(({ rows }) => rows.every((row) => /[^*?\s]/.test(row)))
    ? undefined
    : `the pattern ${quoted(given)} would match any text; write at least one letter${given.includes('|') || given.includes('<') ? ' in every choice and on each side of a gap' : ''}`;
}

/** What is wrong with a regular expression as far as its characters tell, or nothing; whoever has the engine compiles it. */
export function expressionProblem(given: string): string | undefined {
  if (given.length > LONGEST_EXPRESSION) return `the regex is too long; at most ${LONGEST_EXPRESSION} characters`;
  return given.includes(' ') ? `the regex ${quoted(given)} holds a space, and it is for one word` : undefined;
}

const LONGEST_EXPRESSION = 1000;

/** A regular expression for one word. */
export const expression: Shape<string> = line(expressionProblem);

/** What is wrong with parts of speech as they are written, or nothing. */
export function partOfSpeechProblem(given: string): string | undefined {
  const unknown = given.split(' ').find((one) => one !== '*' && !(PARTS_OF_SPEECH as readonly string[]).includes(one));
  return unknown === undefined
    ? undefined
    : `unknown part of speech ${quoted(unknown)}${allowed(unknown, PARTS_OF_SPEECH)}`;
}

/** Parts of speech, one for each word of an entry; `*` for a word that may be any. */
export const partsOfSpeech: Shape<string> = {
  ...line(partOfSpeechProblem),
  schema: () => ({ anyOf: [{ enum: PARTS_OF_SPEECH }, { type: 'string', pattern: '^[A-Z*]+( [A-Z*]+)+$' }] }),
};

/** What is wrong with the parts of speech of an entry, or nothing: each of its words has one. */
function posProblem({ pattern: given, by, pos }: Pick<Entry, 'pattern' | 'by' | 'pos'>): string | undefined {
  if (pos === undefined) return undefined;
  const wanted = pos.split(' ').length;
  const forms = by === 'regex' ? [] : patternForms(given);
  const counts = by === 'regex' || 'problem' in forms ? [1] : forms.map(({ rows }) => rows.join(' ').split(' ').length);
  const other = counts.find((count) => count !== wanted);
  return other === undefined
    ? undefined
    : `pos names a part of speech, or *, for each word: ${quoted(given)} has ${other}, pos ${wanted}`;
}

/** What two entries of one category may not share: matching knows no case and no curly quotes. */
export function entryKey({ pattern: given, by, pos = '', isCased = false }: Entry): string {
  const spelling = given.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  // An expression keeps its case: \w and \W are not one.
  const compared = by === 'regex' || isCased ? spelling : spelling.toLowerCase();
  return [compared, by, pos, String(isCased)].join('\n');
}

/** What is wrong with the keys of an entry that hang on one another, or nothing, and which key to mend. */
export function entryProblem(entry: Entry): { readonly problem: string; readonly key: 'pos' | 'within' } | undefined {
  const problem = posProblem(entry);
  if (problem !== undefined) return { problem, key: 'pos' };
  return entry.within !== undefined && !entry.near && !entry.notNear
    ? { problem: '"within" says how near near and not_near are; write one of them', key: 'within' }
    : undefined;
}
