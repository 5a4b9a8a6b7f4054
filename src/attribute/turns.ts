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
]);

interface Label {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/**
 * The labelled turns of a transcript or interview. A document is one when its kind says so, or when at least two labels
 * come back at least twice; a lone `NOTE:` or the headings of an op-ed make none.
 */
export function turnsIn({ text, kind }: Pick<Document, 'text' | 'kind'>): Turn[] {
  const labels = labelsIn(text);
  const times = new Map<string, number>();
  for (const { name } of labels) times.set(name, (times.get(name) ?? 0) + 1);
  const isDialogue = [...times.values()].filter((count) => count > 1).length > 1;
  if (!isDialogue && !LABELLED_KINDS.has(kind.toLowerCase())) return [];
  // Where labels come back, one that does not is trusted only if it looks like the others.
  const isShouting = labels.filter(({ name }) => isCapitals(name)).length * 2 > labels.length;
  const kept = labels.filter(({ name }) => (times.get(name) ?? 0) > 1 || !isShouting || isCapitals(name));
  return kept.map((label, index) => {
    const limit = kept[index + 1]?.start ?? text.length;
    let start = label.end;
    let end = limit;
    while (start < end && isSpace(text, start)) start += 1;
    while (end > start && isSpace(text, end - 1)) end -= 1;
    return { label: { start: label.start, end: label.end }, name: label.name, content: { start, end } };
  });
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
  return labels;
}

function labelAt(text: string, line: number, end: number): Label | undefined {
  const head = text.slice(line, Math.min(end, line + LONGEST + 8));
  const parts = /^\s*(?:[*_]{1,3}|#{1,6} )?([^:*_\n]{1,80}?)\s?[*_]{0,3}:[*_]{0,3}(?=[\s“"«]|$)/u.exec(head);
  const name = parts?.[1]?.trim();
  if (!parts || name === undefined || !isName(name)) return undefined;
  const lead = /^\s*/u.exec(parts[0])?.[0].length ?? 0;
  return { start: line + lead, end: line + parts[0].length, name };
}

function isName(name: string): boolean {
  const bare = name.replace(/\([^()]{0,60}\)\s*$/u, '').trim();
  const words = bare.split(/\s+/u);
  if (bare === '' || words.length > 6 || /[^\p{L}\p{M}\s.'’,&-]/u.test(bare)) return false;
  const lower = bare.toLowerCase();
  if (HEADINGS.has(lower) || HEADINGS.has(words[0]?.toLowerCase() ?? '')) return false;
  if (QUESTION_LABELS.has(lower)) return true;
  // A sentence before a colon holds small words, or a full stop after a word that is no title or initial.
  if (words.some((word) => word.endsWith('.') && word.length > 5)) return false;
  return words.every((word, index) => /^\p{Lu}/u.test(word) || (index > 0 && SMALL.has(word.toLowerCase())));
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase();
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text[at] ?? ' ');
}
