import type { Turn } from '../model/attribution.js';
import type { Document } from '../model/document.js';
import { bareOf, type Label, labelAt, LABEL_REACH, mayAsk } from '../model/speaker-label.js';
import { isSpace } from './space.js';

const LABELLED_KINDS = new Set([
  'transcript',
  'interview',
  'debate',
  'hearing',
  'press conference',
  'press-conference',
]);

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
  let feed = -1;
  let carriage = -1;
  let colon = -1;
  for (let line = 0; line < text.length;) {
    feed = nextAt(text, '\n', line, feed);
    carriage = nextAt(text, '\r', line, carriage);
    colon = nextAt(text, ':', line, colon);
    const end = Math.min(feed, carriage, text.length);
    // Hardly a line has a colon where a label may have one.
    const label =
      colon < Math.min(end, line + LABEL_REACH) || mayAsk(text, line, end) ? labelAt(text, line, end) : undefined;
    if (label) labels.push(label);
    line = end + 1;
  }
  // Without a colon, "A. Doran left" begins with an initial where nobody asks with a "Q."
  const asks = labels.some(({ name }) => name === 'Q.');
  return asks ? labels : labels.filter(({ name, start, end }) => name !== 'A.' || text.slice(start, end).includes(':'));
}

function isCapitals(name: string): boolean {
  const bare = bareOf(name);
  return bare === bare.toUpperCase();
}

/** Where a sign stands next, from a place on, when the last place that was found is known; past all texts where none does. */
function nextAt(text: string, sign: string, from: number, known: number): number {
  if (known >= from) return known;
  const at = text.indexOf(sign, from);
  return at < 0 ? Infinity : at;
}
