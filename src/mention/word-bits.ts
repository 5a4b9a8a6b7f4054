import { CHARGE_NOUNS, raisingVerb } from '../model/charge-noun.js';
import { speechNoun } from '../model/speech-noun.js';
import { fold } from './fold.js';
import { isFiniteSpeech, isGerund } from './speech-words.js';
import { CALLINGS, FUNCTION_WORDS, GOVERNMENTS, OFFICIALS, OWNERS, PRONOUNS, STAFF, TITLES } from './words.js';

// What a norm alone says, as bits: those of a whole sentence tell which questions about it can have an answer.
export const MARK = 1;
export const THE = 2;
export const OFFICIAL = 4;
export const SUBJECT = 8;
export const OWNER = 16;
/** What a verb of speaking, or another sign that somebody speaks, may be. */
const SPEECH = 32;
const RAISING = 64;
const CHARGE = 128;
/** Auxiliaries and the like, which stay small in a sentence with many names, and not in a headline. */
export const SMALL = 256;
/** Words that are no names whatever their capital; "Will" and "May" may be. */
export const FUNCTION = 512;
/** Titles, callings and officials. */
export const RANK = 1024;
/** What an owner may own that speaks: somebody, or words. */
export const STAFFING = 4096;
export const UTTERANCE = 8192;
/** What begins a name, surname or title of the registry. */
export const BEGINNING = 2048;

const OPENING = ['“', '„', '«', '‹'];
const CLOSING = ['”', '»', '›'];
const MARKS = new Set([...OPENING, ...CLOSING].map((mark) => mark.charCodeAt(0)));
const SMALL_WORDS = new Set('is are was were has have had will would be been says said told'.split(' '));
/** Signs of speaking that are no verbs: "according to X", "per X", "in the words of X", "X: “…”". */
const SIGNS = new Set(['according', 'per', 'words', ':']);

/** The bits of a norm, where a registry's names begin with some words. */
export function wordBits(norm: string, begins: ReadonlySet<string>): number {
  const key = fold(norm);
  const raising = raisingVerb(key);
  return (
    (mayBeMark(norm) ? MARK : 0) |
    (key === 'the' ? THE : 0) |
    (OFFICIALS.has(key) ? OFFICIAL : 0) |
    (PRONOUNS.has(key) ? SUBJECT : 0) |
    (OWNERS.has(key) ? OWNER : 0) |
    (isFiniteSpeech(key) || isGerund(key) || SIGNS.has(key) ? SPEECH : 0) |
    (raising !== undefined && raising !== 'gerund' ? RAISING : 0) |
    (CHARGE_NOUNS.has(key) ? CHARGE : 0) |
    (SMALL_WORDS.has(key) ? SMALL : 0) |
    (FUNCTION_WORDS.has(key) && key !== 'will' && key !== 'may' ? FUNCTION : 0) |
    (TITLES.has(key) || CALLINGS.has(key) || OFFICIALS.has(key) ? RANK : 0) |
    (STAFF.has(key) || GOVERNMENTS.has(key) ? STAFFING : 0) |
    (speechNoun(key) !== undefined ? UTTERANCE : 0) |
    (begins.has(key) ? BEGINNING : 0)
  );
}

/** Whether anybody may speak in a sentence with such words: most name nobody who does, and need no look at who stands before which verb. */
export function maySpeak(bits: number): boolean {
  return (bits & SPEECH) !== 0 || ((bits & RAISING) !== 0 && (bits & CHARGE) !== 0);
}

/** Whether a norm may be that of a quotation mark that the reader of sentences follows; a sentence without any changes nothing for the next. */
function mayBeMark(norm: string): boolean {
  const code = norm.charCodeAt(0);
  return code < 65 ? code === 34 || code === 39 : code === 96 || (code > 127 && MARKS.has(code));
}
