import { speechVerb } from './speech-verb.js';

/** The words of a sentence with their parts of speech, safe to ask beyond both ends. */
interface Words {
  readonly word: (index: number) => string;
  readonly pos: (index: number) => string;
}

const MARKS: ReadonlySet<string> = new Set(['"', "''", '“', '”', '«', '»']);
const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'that', 'whom', 'whose', 'and', 'but', 'or']);
/** A report between commas, without marks, names somebody and is short. */
const LONGEST_REPORT = 8;
/** How far the words of a reporting clause inside a quotation reach: “We,” *said Doran, the minister*, “left”. */
const REPORT = 14;

/**
 * Where a quotation was broken off that goes on at a place: the index after its last word. “Velmaria|,” Doran said, “| left”. The place
 * itself where none goes on there: the clause between needs a verb, and commas that say that the sentence is not over.
 */
export function beforeInterruption(words: Words, at: number): number {
  if (words.word(at - 1) === ',') return beforeReport(words, at);
  if (!MARKS.has(words.word(at - 1)) || words.word(at - 2) !== ',') return at;
  let hasVerb = false;
  for (let index = at - 3; index > Math.max(0, at - 3 - REPORT); index--) {
    hasVerb ||= words.pos(index) === 'VERB';
    if (!MARKS.has(words.word(index))) continue;
    if (!hasVerb) return at;
    if (words.word(index - 1) === ',') return index - 1;
    return words.word(index + 1) === ',' ? index : at;
  }
  return at;
}

/** The same of words without marks: "Velmaria|, Doran said, | left". */
function beforeReport(words: Words, at: number): number {
  for (let index = at - 3; index > Math.max(0, at - 2 - LONGEST_REPORT); index--) {
    if (words.word(index) !== ',') continue;
    const isSaid = isSaying(words, at - 2) || isSaying(words, index + 1);
    return isSaid && index + 3 < at && !RELATIVES.has(words.word(index + 1)) ? index : at;
  }
  return at;
}

function isSaying(words: Words, index: number): boolean {
  const verb = speechVerb(words.word(index));
  return verb?.frame === 'clause' && verb.form !== 'gerund' && words.pos(index) === 'VERB';
}

/**
 * Where a quotation that is broken off at a place goes on: the index of its next word. “We accuse|,” Doran said, “|Karesia”. The place
 * itself where it does not go on.
 */
export function afterInterruption(words: Words, at: number): number {
  const isBroken =
    (words.word(at) === ',' && MARKS.has(words.word(at + 1))) ||
    (MARKS.has(words.word(at)) && words.word(at + 1) === ',');
  if (!isBroken) return at;
  let hasVerb = false;
  for (let index = at + 2; index < at + 2 + REPORT; index++) {
    hasVerb ||= words.pos(index) === 'VERB';
    if (MARKS.has(words.word(index))) return hasVerb && words.word(index - 1) === ',' ? index + 1 : at;
  }
  return at;
}
