/** A speaker's label at the start of a line: `Mr. Okoro (Southland):`. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The label, with a number behind it, of a speaker whom nobody names: what they say is `unattributed`. */
export const UNKNOWN_SPEAKER = 'Unknown Speaker';

/** Longest label, in characters. */
const LONGEST = 80;
/** How much of a line is read for one. */
export const LABEL_REACH = LONGEST + 8;

/** Headings of letters, releases and articles, in lower case: no speakers. */
const HEADINGS = new Set(
  `note notes contact contacts background urgent date dates subject from to cc re source sources photo image update updates warning
  summary conclusion introduction title author editor tags topic topics related location venue place time where when what who why
  how first second third fourth fifth firstly secondly thirdly finally next economy security example examples important attention
  correction editor's-note read-more see-also also ps transcript interview question-and-answer table figure step part chapter
  article section annex appendix key-points highlights facts fact result results participants present moderators download video audio watch
  listen phone tel telephone fax email e-mail website web address press-contact media-contact for-immediate-release embargo bottom-line`
    .split(/\s+/u)
    .map((word) => word.replaceAll('-', ' ')),
);
const QUESTION_LABELS = new Set(['q', 'a', 'question', 'answer']);
const SMALL = new Set([
  'of',
  'the',
  'de',
  'del',
  'van',
  'von',
  'bin',
  'al',
  'el',
  'and',
  'for',
  'der',
  'da',
  'di',
  'du',
  'la',
  'le',
  'ibn',
  'ter',
]);
/** Small words that a label may begin with: "van der Meer:". */
const PARTICLES = new Set([
  'de',
  'del',
  'der',
  'di',
  'da',
  'du',
  'la',
  'le',
  'van',
  'von',
  'bin',
  'ibn',
  'al',
  'el',
  'ter',
]);

/** The label that the line from `line` to `end` begins with; offsets are in the text. A heading or a sentence with a colon is none. */
export function labelAt(text: string, line: number, end: number): Label | undefined {
  const head = text.slice(line, Math.min(end, line + LABEL_REACH));
  const parts =
    /^\s*(?:[*_]{1,3}|#{1,6} )?([^:*_\n]{1,80}?)\s?[*_]{0,3}:[*_]{0,3}(?=[\s“"«]|$)/u.exec(head) ??
    /^\s*[*_]{0,3}([QA]\.)[*_]{0,3}(?=\s)/u.exec(head);
  const name = parts?.[1]?.trim();
  if (!parts || name === undefined || !isName(name)) return undefined;
  const lead = /^\s*/u.exec(parts[0])?.[0].length ?? 0;
  return { start: line + lead, end: line + parts[0].length, name };
}

/** Whether the first letter or digit of a line may be the label of a question or an answer, "Q. Who left?", which has no colon. */
export function mayAsk(text: string, line: number, end: number): boolean {
  for (let at = line; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 81 || code === 65) return text.charCodeAt(at + 1) === 46;
    if ((code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)) return false;
  }
  return false;
}

/** A label without what stands in brackets behind it, "(Velmaria)", "[via video]", and without the number of a nameless speaker. */
export function bareOf(name: string): string {
  return name
    .replace(/(?:\([^()]{0,60}\)|\[[^[\]]{0,60}\])\s*$/u, '')
    .trim()
    .replace(/ #?\d{1,3}$/u, '');
}

function isName(name: string): boolean {
  const bare = bareOf(name);
  const words = bare.split(/\s+/u);
  if (bare === '' || words.length > 6 || /[^\p{L}\p{M}\s.'’,&-]/u.test(bare)) return false;
  const lower = bare.toLowerCase();
  if (HEADINGS.has(lower) || HEADINGS.has(words[0]?.toLowerCase() ?? '')) return false;
  if (QUESTION_LABELS.has(lower.replace(/\.$/u, ''))) return true;
  // A sentence before a colon holds small words, or a full stop after a word that is no title or initial.
  if (words.some((word) => word.endsWith('.') && word.length > 5)) return false;
  const isOpening =
    /^\p{Lu}/u.test(bare) || (PARTICLES.has(words[0] ?? '') && words.some((word) => /^\p{Lu}/u.test(word)));
  return isOpening && words.every((word) => NAME.test(word) || SMALL.has(word.toLowerCase()));
}

/** A word with a capital, "O'Rell" and "d'Arcy" alike. */
const NAME = /^(?:[dl]['’])?\p{Lu}/u;
