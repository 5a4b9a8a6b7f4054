import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/model/span.js';

/** A document of a treebank. */
export interface Gold {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Span[];
}

/** The documents of a treebank: sentences joined by a space, paragraphs by a blank line, with the spans of the syntactic words. */
function documentsOf(conllu: string): readonly Gold[] {
  const documents: Gold[] = [];
  let text = '';
  let sentences: Span[] = [];
  let tokens: Span[] = [];
  for (const block of conllu.split(/\n{2,}/u)) {
    if (block.trim() === '') continue;
    const lines = block.split('\n');
    if (lines.some((line) => line.startsWith('# newdoc')) && text !== '') {
      documents.push({ text, sentences, tokens });
      text = '';
      sentences = [];
      tokens = [];
    }
    const sentence = (lines.find((line) => line.startsWith('# text = ')) ?? '').slice('# text = '.length);
    if (text !== '') text += lines.some((line) => line.startsWith('# newpar')) ? '\n\n' : ' ';
    const start = text.length;
    text += sentence;
    sentences.push({ start, end: text.length });
    tokens.push(...tokensOf(lines, sentence).map((span) => ({ start: start + span.start, end: start + span.end })));
  }
  documents.push({ text, sentences, tokens });
  return documents;
}

/** Spans of the words; those of a range (`1-2 don't`) only where they are written one after the other, else the range is one token. */
function tokensOf(lines: readonly string[], sentence: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  let until = 0;
  const rows = lines.filter((line) => /^\d/u.test(line)).map((line) => line.split('\t'));
  for (const [index, [id = '', form = '']] of rows.entries()) {
    if (id.includes('.')) continue;
    const [first = 0, last = 0] = id.split('-').map(Number);
    if (!id.includes('-') && first <= until) continue;
    const start = sentence.indexOf(form, at);
    if (start < 0 || sentence.slice(at, start).trim() !== '')
      throw new Error(`"${form}" is not in "${sentence}" after ${String(at)}`);
    at = start + form.length;
    if (!id.includes('-')) {
      spans.push({ start, end: at });
      continue;
    }
    until = last;
    const parts = rows.slice(index + 1, index + 2 + last - first).map((row) => row[1] ?? '');
    let inner = start;
    if (parts.join('') !== form) spans.push({ start, end: at });
    else for (const part of parts) spans.push({ start: inner, end: (inner += part.length) });
  }
  return spans;
}

/** The documents of a treebank of the data folder, `en_pud-ud-test.conllu`. */
export function treebank(data: string, name: string): readonly Gold[] {
  return documentsOf(readFileSync(join(data, 'segmentation', name), 'utf8'));
}
