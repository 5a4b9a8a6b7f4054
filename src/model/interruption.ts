/** The words of a sentence with their parts of speech, safe to ask beyond both ends. */
interface Words {
  readonly word: (index: number) => string;
  readonly pos: (index: number) => string;
}

const MARKS: ReadonlySet<string> = new Set(['"', "''", '“', '”', '«', '»']);
/** How far the words of a reporting clause inside a quotation reach: “We,” *said Doran, the minister*, “left”. */
const REPORT = 14;

/**
 * Where a quotation was broken off that goes on at a place: the index after its last word. “Velmaria|,” Doran said, “| left”. The place
 * itself where none goes on there: the clause between needs a verb, and commas that say that the sentence is not over.
 */
export function beforeInterruption(words: Words, at: number): number {
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
