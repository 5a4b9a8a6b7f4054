import { ATTITUDE_WORDS } from '../model/attitude-verb.js';
import { CHARGE_NOUNS, RAISING_WORDS, raisingVerb } from '../model/charge-noun.js';
import { PERSON_NOUNS } from '../model/person-noun.js';
import { SPEECH_NOUNS } from '../model/speech-noun.js';
import { SPEECH_WORDS } from '../model/speech-verb.js';
import { fold } from './fold.js';
import { isFiniteSpeech, isGerund } from './speech-words.js';
import {
  BETWEEN,
  CALENDAR,
  CALLINGS,
  DAY_WORDS,
  FUNCTION_WORDS,
  GOVERNMENTS,
  INSTITUTIONS,
  NO_SURNAMES,
  OFFICIALS,
  OWNERS,
  PARTICLES,
  PHASES,
  PRONOUNS,
  STAFF,
  TITLES,
} from './words.js';

// What a token says alone, as bits: those of a whole sentence tell which questions about it can have an answer. First what its norm says.
export const MARK = 1;
export const THE = 1 << 1;
export const OFFICIAL = 1 << 2;
export const SUBJECT = 1 << 3;
export const OWNER = 1 << 4;
/** A finite verb of speaking, believing or taking a stand, and the "-ing" form of one. */
export const FINITE = 1 << 5;
export const GERUND = 1 << 6;
/** Another sign of speaking: "according to X", "per X", "in the words of X", "X: “…”". */
const SIGN = 1 << 7;
export const RAISING = 1 << 8;
export const CHARGE = 1 << 9;
/** Auxiliaries and the like, which stay small in a sentence with many names, and not in a headline. */
export const SMALL = 1 << 10;
/** Words that are no names whatever their capital; "Will" and "May" may be. */
export const FUNCTION = 1 << 11;
/** Titles, callings and officials. */
export const RANK = 1 << 12;
/** What an owner may own that speaks: somebody, or words. */
export const STAFFING = 1 << 13;
export const UTTERANCE = 1 << 14;
/** What begins a name or surname of the registry, where it is not written small, or however it is written; what begins an office. */
export const NAMING = 1 << 15;
export const NAMING_SMALL = 1 << 16;
export const TITLING = 1 << 17;
export const PARTICLE = 1 << 18;
/** What may stand between a subject and its verb. */
export const BETWEENS = 1 << 19;
/** Verbs of going on or beginning. */
export const PHASE = 1 << 20;
/** Days and months, and what stands before them. */
export const DAY = 1 << 21;
/** What an office or a body that speaks for a state ends in, or what may be one: "ex-minister" is one token. */
export const OFFICE = 1 << 22;
/** What is not of plain letters alone, or may be an auxiliary: whether it is written as a name is takes a closer look. */
export const ODD = 1 << 23;
/** What may hold a quotation mark. */
export const QUOTE = 1 << 24;
/** Words that end capitalised phrases and are nobody's surname. */
export const NO_SURNAME = 1 << 25;
/** A noun for somebody whom a text may tell of without a name. */
export const PERSON = 1 << 26;

// Then how it is written, and where.
export const CAPITAL = 1 << 27;
/** Written as a word of a name is. */
export const NAME_WORD = 1 << 28;
export const QUOTED = 1 << 29;
/** In a registered name. */
export const TAKEN = 1 << 30;

export const OPENING = ['“', '„', '«', '‹'];
export const CLOSING = ['”', '»', '›'];
const MARKS = new Set([...OPENING, ...CLOSING].map((mark) => mark.charCodeAt(0)));

const ASKED = [...SPEECH_WORDS, ...ATTITUDE_WORDS];
const LISTS: readonly (readonly [number, Iterable<string>])[] = [
  [THE, ['the']],
  [OFFICIAL, OFFICIALS],
  [SUBJECT, PRONOUNS.keys()],
  [OWNER, OWNERS.keys()],
  [FINITE, ASKED.filter(isFiniteSpeech)],
  [GERUND, ASKED.filter(isGerund)],
  [SIGN, ['according', 'per', 'words', ':']],
  [RAISING, RAISING_WORDS.filter((word) => raisingVerb(word) !== 'gerund')],
  [CHARGE, CHARGE_NOUNS],
  [SMALL, 'is are was were has have had will would be been says said told'.split(' ')],
  [FUNCTION, [...FUNCTION_WORDS].filter((word) => word !== 'will' && word !== 'may')],
  [RANK, [...TITLES, ...CALLINGS, ...OFFICIALS]],
  [STAFFING, [...STAFF, ...GOVERNMENTS]],
  [UTTERANCE, SPEECH_NOUNS],
  [PARTICLE, PARTICLES],
  [BETWEENS, BETWEEN],
  [PHASE, PHASES],
  [DAY, [...DAY_WORDS, ...CALENDAR]],
  [OFFICE, [...OFFICIALS, ...INSTITUTIONS]],
  [ODD, ['will', 'may']],
  [NO_SURNAME, [...NO_SURNAMES, ...INSTITUTIONS]],
  [PERSON, PERSON_NOUNS.keys()],
];

const BITS = new Map<string, number>();
for (const [bit, words] of LISTS) for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | bit);

/** The bits of a norm, where some words begin the names and offices of a registry. */
export function wordBits(norm: string, begins: ReadonlyMap<string, number>): number {
  const key = fold(norm);
  return (
    (BITS.get(key) ?? 0) |
    (begins.get(key) ?? 0) |
    (mayBeMark(norm) ? MARK : 0) |
    (/["'“”‘]/u.test(norm) ? QUOTE : 0) |
    (/^(?:ex|vice)-/u.test(key) ? OFFICE : 0) |
    (key.endsWith('ly') ? BETWEENS : 0) |
    (/^[a-z]+$/u.test(norm) ? 0 : ODD)
  );
}

/** Whether anybody may speak in a sentence with such words: most name nobody who does, and need no look at who stands before which verb. */
export function maySpeak(bits: number): boolean {
  return (bits & (FINITE | GERUND | SIGN)) !== 0 || ((bits & RAISING) !== 0 && (bits & CHARGE) !== 0);
}

/** Whether a norm may be that of a quotation mark that the reader of sentences follows. */
function mayBeMark(norm: string): boolean {
  const code = norm.charCodeAt(0);
  return code < 65 ? code === 34 || code === 39 : code === 96 || (code > 127 && MARKS.has(code));
}
