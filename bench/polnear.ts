import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import { attribute } from '../src/attribute/attribute.js';
import { turnsIn } from '../src/attribute/turns.js';
import { mentionsIn } from '../src/mention/mentions.js';
import { compileRegistry } from '../src/mention/registry.js';
import type { Attribution } from '../src/model/attribution.js';
import type { Span } from '../src/model/span.js';
import { speechVerb } from '../src/model/speech-verb.js';
import { createLinguist, remembered } from '../src/segment/linguist.js';
import { segment } from '../src/segment/segment.js';
import { tokenise } from '../src/segment/tokenise.js';
import { overlapOf } from '../src/tally/agreement/best-pairs.js';

/** Start and end of a stretch of characters, end exclusive. */
export type Pair = [start: number, end: number];

/** An attribution as the annotators marked it; each part may be in pieces. */
export interface Marked {
  readonly source: Pair[];
  readonly cue: Pair[];
  readonly content: Pair[];
}

/** A news article with its attributions. */
export interface Article {
  readonly document: string;
  readonly text: string;
  readonly attributions: Marked[];
}

const linguist = createLinguist(model);
const registry = compileRegistry([], tokenise);

/** The annotated articles below the data folder. */
export function articlesIn(data: string): Article[] {
  return readFileSync(join(data, 'attribution', 'attributions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Article);
}

/** What hawkdove attributes in a text, without any registry. */
export function analysed(text: string): Attribution[] {
  const turns = turnsIn({ text, kind: 'document' });
  const { sentences, paragraphs } = segment(
    text,
    turns.map((turn) => turn.label),
  );
  const morphology = remembered(linguist);
  const mentions = mentionsIn({ text, sentences, morphology, registry, date: undefined });
  return attribute({ text, sentences, paragraphs, turns, mentions, morphology });
}

/** Articles are split by the sum of the characters of their names. */
export function isHeldOut(id: string): boolean {
  let sum = 0;
  for (const char of id) sum += char.charCodeAt(0);
  return sum % 2 === 1;
}

/** The set marks beliefs, wishes and plans too: speech is what has a verb of speaking, "according to" or a quotation mark. */
export function isSpeech(text: string, { cue, content }: Marked): boolean {
  const words = cue.map(([start, end]) => text.slice(start, end).toLowerCase()).join(' ');
  if (words.includes('according to')) return true;
  if (holdsMark(text, content)) return true;
  return words.split(/[^a-z]+/u).some((word) => ['clause', 'addressee'].includes(speechVerb(word)?.frame ?? ''));
}

/** Whether any of some spans holds a double quotation mark. */
export function holdsMark(text: string, spans: readonly Pair[]): boolean {
  return spans.some(([start, end]) => /["“”]|''/u.test(text.slice(start, end)));
}

/** Pairs what is marked with what is found, the greatest overlap first; each in one pair at most, and only above a limit. */
export function bestPairs(
  marked: readonly Marked[],
  found: readonly Attribution[],
  limit: number,
): { byMarked: Map<Marked, Attribution>; byFound: Map<Attribution, Marked> } {
  const all = marked
    .flatMap((one) => found.map((other) => ({ one, other, value: overlap(one.content, pairs(other.content)) })))
    .filter(({ value }) => value > limit);
  all.sort((a, b) => b.value - a.value);
  const byMarked = new Map<Marked, Attribution>();
  const byFound = new Map<Attribution, Marked>();
  for (const { one, other } of all) {
    if (byMarked.has(one) || byFound.has(other)) continue;
    byMarked.set(one, other);
    byFound.set(other, one);
  }
  return { byMarked, byFound };
}

/** Spans as pairs. */
export function pairs(spans: readonly { readonly start: number; readonly end: number }[]): Pair[] {
  return spans.map(({ start, end }) => [start, end]);
}

/** Characters shared by those in either. */
export function overlap(a: readonly Pair[], b: readonly Pair[]): number {
  const spans = (all: readonly Pair[]): Span[] => all.map(([start, end]) => ({ start, end }));
  return overlapOf(spans(a), spans(b));
}
