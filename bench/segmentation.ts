import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Span } from '../src/model/span.js';
import { segment } from '../src/segment/segment.js';
import { treebank } from './treebank.js';

/**
 * Boundaries of sentences and tokens against Universal Dependencies (exact spans, F1 in percent), ours and wink's own on the same raw text, and
 * how fast each cuts speeches. Run: npx tsx bench/segmentation.ts
 */
const DATA = process.env['HAWKDOVE_DATA'] ?? '../shared/data';
const TREEBANKS = ['en_pud-ud-test.conllu', 'en_ewt-ud-dev.conllu'];

interface Cut {
  readonly sentences: readonly Span[];
  readonly tokens: readonly Span[];
}

function ours(text: string): Cut {
  const { sentences } = segment(text);
  return { sentences, tokens: sentences.flatMap((sentence) => sentence.tokens) };
}

const nlp = winkNLP(model, ['sbd']);
const its: { readonly precedingSpaces: ItsFunction<string> } = nlp.its;

function winks(text: string): Cut {
  const document = nlp.readDoc(text);
  const values = document.tokens().out();
  const spaces = document.tokens().out(its.precedingSpaces);
  const tokens: Span[] = [];
  let at = 0;
  for (const [index, value] of values.entries()) {
    const start = at + (spaces[index] ?? '').length;
    // wink shows two hyphens as one dash.
    at = start + (value === '–' && text.startsWith('--', start) ? 2 : value.length);
    tokens.push({ start, end: at });
  }
  const sentences = document.sentences() as unknown as {
    each: (use: (item: { tokens: () => { length: () => number } }) => void) => void;
  };
  const spans: Span[] = [];
  let first = 0;
  sentences.each((sentence) => {
    const last = first + sentence.tokens().length();
    spans.push({ start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 });
    first = last;
  });
  return { sentences: spans, tokens };
}

/** F1 of exact spans, in percent. */
function f1(gold: readonly (readonly Span[])[], found: readonly (readonly Span[])[]): string {
  let right = 0;
  let total = 0;
  for (const [index, spans] of gold.entries()) {
    const known = new Set(spans.map((span) => `${String(span.start)}-${String(span.end)}`));
    const others = found[index] ?? [];
    right += others.filter((span) => known.has(`${String(span.start)}-${String(span.end)}`)).length;
    total += spans.length + others.length;
  }
  return ((200 * right) / total).toFixed(2);
}

function accuracy(): void {
  for (const name of TREEBANKS) {
    const gold = treebank(DATA, name);
    for (const [who, cut] of [
      ['ours', ours],
      ['wink', winks],
    ] as const) {
      const cuts = gold.map((document) => cut(document.text));
      const sentences = f1(
        gold.map((document) => document.sentences),
        cuts.map((found) => found.sentences),
      );
      const tokens = f1(
        gold.map((document) => document.tokens),
        cuts.map((found) => found.tokens),
      );
      console.log(`${name.padEnd(24)} ${who}  sentences ${sentences}  tokens ${tokens}`);
    }
  }
}

function speed(): void {
  const folder = join(DATA, 'corpora/general_debate/speeches');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  const texts = files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const cutters = [
    ['ours', (text: string) => segment(text)],
    ['wink', (text: string) => nlp.readDoc(text)],
  ] as const;
  for (const [who, cut] of cutters) {
    for (const text of texts.slice(0, 50)) cut(text);
    const begin = performance.now();
    for (const text of texts) cut(text);
    const seconds = (performance.now() - begin) / 1000;
    console.log(`speed ${who}: ${(megabytes / seconds).toFixed(1)} MB/s over ${megabytes.toFixed(1)} MB`);
  }
}

if (existsSync(join(DATA, 'segmentation'))) {
  accuracy();
  speed();
} else {
  console.log(`no data under ${DATA}: set HAWKDOVE_DATA to the folder that holds segmentation/ and corpora/`);
}
