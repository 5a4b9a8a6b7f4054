import type { Turn } from '../model/attribution.js';
import type { Document } from '../model/document.js';

/** Longest label, in characters. */
const LONGEST = 80;
const LABELLED_KINDS = new Set([
  'transcript',
  'interview',
  'debate',
  'hearing',
  'press conference',
  'press-conference',
]);

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

interface Label {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/**
 * The labelled turns of a transcript or interview. A document is one when its kind says so, or when at least two labels
 * come back at least twice; a lone `NOTE:` or the headings of an op-ed make none. Every label then opens a turn, also one that
 * comes once: words are never given to whoever spoke before.
 */
export function turnsIn({ text, kind }: Pick<Document, 'text' | 'kind'>): Turn[] {
  const labels = labelsIn(text);
  const times = timesOf(labels);
  const isDialogue = [...times.values()].filter((count) => count > 1).length > 1;
  if (!isDialogue && !LABELLED_KINDS.has(kind.toLowerCase())) return [];
  return labels.map((label, index) => {
    const limit = labels[index + 1]?.start ?? text.length;
    let start = label.end;
    let end = limit;
    while (start < end && isSpace(text, start)) start += 1;
    while (end > start && isSpace(text, end - 1)) end -= 1;
    return { label: { start: label.start, end: label.end }, name: label.name, content: { start, end } };
  });
}

/**
 * The labels that look unlike the others, lower case words of which one may doubt that they name anybody: one word that comes
 * once, not in capitals where most are, "Peace: it is near".
 */
export function doubtfulLabels(turns: readonly Pick<Turn, 'name'>[]): ReadonlySet<string> {
  const times = timesOf(turns);
  const isShouting = turns.filter(({ name }) => isCapitals(name)).length * 2 > turns.length;
  const isDoubtful = (name: string): boolean => times.get(name) === 1 && !/\s/u.test(name) && !isCapitals(name);
  return new Set(isShouting ? turns.flatMap(({ name }) => (isDoubtful(name) ? [name] : [])) : []);
}

function timesOf(labels: readonly { readonly name: string }[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { name } of labels) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

function labelsIn(text: string): Label[] {
  const labels: Label[] = [];
  let line = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (at < text.length && code !== 10 && code !== 13) continue;
    const label = at > line ? labelAt(text, line, at) : undefined;
    if (label) labels.push(label);
    line = at + 1;
  }
  // "A. Doran left" begins with an initial where nobody asks with a "Q."
  const asks = labels.some(({ name }) => name === 'Q.');
  return asks ? labels : labels.filter(({ name }) => name !== 'A.');
}

function labelAt(text: string, line: number, end: number): Label | undefined {
  const head = text.slice(line, Math.min(end, line + LONGEST + 8));
  const parts =
    /^\s*(?:[*_]{1,3}|#{1,6} )?([^:*_\n]{1,80}?)\s?[*_]{0,3}:[*_]{0,3}(?=[\s“"«]|$)/u.exec(head) ??
    /^\s*[*_]{0,3}([QA]\.)[*_]{0,3}(?=\s)/u.exec(head);
  const name = parts?.[1]?.trim();
  if (!parts || name === undefined || !isName(name)) return undefined;
  const lead = /^\s*/u.exec(parts[0])?.[0].length ?? 0;
  return { start: line + lead, end: line + parts[0].length, name };
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

function isCapitals(name: string): boolean {
  const bare = bareOf(name);
  return bare === bare.toUpperCase();
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text[at] ?? ' ');
}
