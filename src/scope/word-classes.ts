import { byNorm } from '../model/by-norm.js';
import { BE_NOT, CONTRACTED_NOT, HAVE_OR_DO_NOT, MODALS_NOT } from '../model/contracted-not.js';
import { wordSet } from './word-set.js';

/*
 * The classes of words that rules ask for at every other token, as bits that are found out once for each norm.
 */

export const FORMS_OF_BE: ReadonlySet<string> = wordSet("am is are was were be been being 's 're 'm");
/** Auxiliaries with a *not* that has lost its apostrophe are one word: "they *didnt* attack". */
export const CONTRACTED: ReadonlySet<string> = new Set(CONTRACTED_NOT);

const MODALS = "can could may might must shall should will would ca wo sha 'll 'd ought need dare";
const HAVE_OR_DO = "has have had having 've do does did";
const FINITE_AUXILIARIES =
  "am is are was were 's 're 'm has have had 've do does did can could may might must shall should will would ca wo sha 'll 'd";

export const BE = 1;
/** *isnt* and its like. */
export const BE_WITH_NOT = 2;
export const FINITE_AUXILIARY = 4;
/** What stands before a verb without a tense of its own: *to*, a modal, a form of *be*, *have* or *do*. */
export const LEADING_VERB = 8;
/** *not* in its three spellings. */
export const NEGATIVE = 16;
export const DASH = 32;
export const TO_OR_NOT = 64;
export const GERUND = 128;
/** A semicolon, colon, dash, bracket or final mark. */
export const END = 256;
export const COMMA = 512;
export const CONJUNCTION = 1024;
export const RELATIVE = 2048;
/** They begin a clause wherever they stand. */
export const SUBORDINATOR = 4096;
/** They begin a clause only where a subject and a finite verb follow. */
export const WEAK_SUBORDINATOR = 8192;
export const THAT = 16_384;
export const QUOTE = 32_768;
export const OBJECT_PRONOUN = 65_536;
export const SUBJECT_PRONOUN = 131_072;

const CLASSES = new Map<string, number>();
const LISTS: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [BE, FORMS_OF_BE],
  [BE_WITH_NOT, BE_NOT],
  [FINITE_AUXILIARY, [...wordSet(FINITE_AUXILIARIES), ...CONTRACTED]],
  [LEADING_VERB, [...wordSet(`to ${MODALS} ${HAVE_OR_DO}`), ...MODALS_NOT, ...FORMS_OF_BE, ...HAVE_OR_DO_NOT]],
  [NEGATIVE, wordSet("not n't nt")],
  [DASH, ['-', '/']],
  [TO_OR_NOT, ['to', 'not']],
  [END, wordSet('; : . ? ! ( ) [ ] -- --- – — … ...')],
  [COMMA, [',']],
  [CONJUNCTION, wordSet('and or nor but yet so &')],
  [RELATIVE, wordSet('which who whom whose where whereby wherein')],
  [
    SUBORDINATOR,
    wordSet(
      'because although though whereas while whilst unless if lest when whenever since despite notwithstanding owing',
    ),
  ],
  [WEAK_SUBORDINATOR, wordSet('after before until till as for so once')],
  [THAT, ['that']],
  [QUOTE, wordSet(`" '' \`\` “ ” « »`)],
  [OBJECT_PRONOUN, wordSet('me him us them myself himself herself itself ourselves themselves yourself each other')],
  [SUBJECT_PRONOUN, wordSet('i he she we they there this that these those it you')],
];
for (const [bit, words] of LISTS) for (const word of words) CLASSES.set(word, (CLASSES.get(word) ?? 0) | bit);

/** The classes that a norm is of. */
export const classesOf = byNorm((norm) => (CLASSES.get(norm) ?? 0) | (norm.endsWith('ing') ? GERUND : 0));
