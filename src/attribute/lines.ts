import type { Mention } from '../model/actor.js';
import type { Linguist, Morphology, Sentence, Token } from '../model/segmentation.js';
import { speechVerb } from '../model/speech-verb.js';
import type { Line, Unit } from './line.js';
import { quotationOf } from './quotation.js';
import type { Quote } from './quotes.js';
import { tokenRow, UNKNOWN, unitOf } from './token-row.js';
import type { TokenRow } from './token-row.js';
import { isWorthReading } from './worth.js';

interface Given {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly mentions: readonly Mention[];
  readonly morphology: Linguist;
}

/** A token by its place in the row, or a quotation and the places inside it, `last` exclusive. */
type Item = number | { readonly quote: Quote; readonly first: number; readonly last: number };

/** How many tokens a speaker has at most, in a sentence that only says who spoke. */
const BARE_REACH = 7;
/** A sentence that no person wrote is read in parts, so that time stays linear. */
const LONGEST = 400;

/**
 * The lines of a text, in order: its sentences with every quotation as one unit, and after each line the lines inside its
 * quotations. Only sentences that hold a quotation or a word at which a rule may begin are read, and only those ask for parts of speech.
 */
export function linesIn({ text, sentences, quotes, mentions, morphology }: Given): Line[] {
  const mentionsOf = bySentence(mentions);
  const lines: Line[] = [];
  let quote = 0;
  for (let first = 0; first < sentences.length;) {
    const paragraph = sentences[first]?.paragraph ?? 0;
    let last = first + 1;
    while (sentences[last]?.paragraph === paragraph) last += 1;
    while ((quotes[quote]?.paragraph ?? Infinity) < paragraph) quote += 1;
    const inner = quote;
    while (quotes[quote]?.paragraph === paragraph) quote += 1;
    const own = sentences.slice(first, last);
    if (quote > inner) {
      const row = tokenRow({ text, sentences: own, mentionsOf, morphology });
      readLines(row, 0, row.tokens.length, quotes.slice(inner, quote), 0, lines);
    } else {
      for (const sentence of own) readPlainly(text, sentence, mentionsOf(sentence), morphology, lines);
    }
    first = last;
  }
  return lines;
}

/** Reads a sentence of a paragraph without quotations: the same as below, without a row. */
function readPlainly(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  morphology: Linguist,
  lines: Line[],
): void {
  const { tokens, paragraph } = sentence;
  let next = 0;
  for (let from = 0; from < tokens.length; from += LONGEST) {
    const part = tokens.length > LONGEST ? tokens.slice(from, from + LONGEST) : tokens;
    const to = from + part.length;
    while ((mentions[next]?.last ?? Infinity) <= from) next += 1;
    const isWorthy = isWorthReading(part, () => (mentions[next]?.first ?? Infinity) < to);
    const units = isWorthy ? unitsOf(text, part, from, { mentions, next, morphology: morphology(sentence) }) : NOTHING;
    lines.push({ units, paragraph, depth: 0 });
  }
}

const NOTHING: readonly Unit[] = [];
const NOBODY: readonly Mention[] = [];

interface Known {
  readonly mentions: readonly Mention[];
  /** The first of them that may reach into the part. */
  readonly next: number;
  readonly morphology: readonly Morphology[];
}

function unitsOf(text: string, tokens: readonly Token[], from: number, known: Known): Unit[] {
  const { mentions, morphology } = known;
  let { next } = known;
  return tokens.map((token, index) => {
    const at = from + index;
    while ((mentions[next]?.last ?? Infinity) <= at) next += 1;
    const mention = mentions[next];
    const isInside = mention !== undefined && mention.first <= at;
    return unitOf(text, token, morphology[at] ?? UNKNOWN, isInside ? mention : undefined);
  });
}

function bySentence(mentions: readonly Mention[]): (sentence: Sentence) => readonly Mention[] {
  const lists = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = lists.get(mention.sentence);
    if (list) list.push(mention);
    else lists.set(mention.sentence, [mention]);
  }
  return ({ index }) => lists.get(index) ?? NOBODY;
}

/** Reads the tokens from `from` to `to`, exclusive, in which `inner` are the outermost quotations. */
function readLines(
  row: TokenRow,
  from: number,
  to: number,
  inner: readonly Quote[],
  depth: number,
  lines: Line[],
): void {
  const { tokens } = row;
  let pending: Item[] = [];
  let previous: Sentence | undefined;
  let next = 0;
  const flush = (): void => {
    const items = pending;
    pending = [];
    readLine(row, items, depth, lines);
  };
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const sentence = row.sentenceAt(at);
    if (!token || !sentence) continue;
    let quote = inner[next];
    while (quote && quote.end <= token.start) quote = inner[(next += 1)];
    const isNew = previous !== undefined && previous !== sentence;
    const continues =
      isNew &&
      previous?.paragraph === sentence.paragraph &&
      typeof pending.at(-1) === 'object' &&
      token.kind === 'word' &&
      (!row.isCapitalAt(at) || isBareSaying(sentence));
    if ((isNew && !continues) || pending.length >= LONGEST) flush();
    if (quote && quote.start <= token.start) {
      let last = at;
      while (last < to && (tokens[last]?.start ?? Infinity) < quote.end) last += 1;
      pending.push({ quote, first: at, last });
      previous = row.sentenceAt(last - 1);
      at = last - 1;
      next += 1;
      continue;
    }
    pending.push(at);
    previous = sentence;
  }
  flush();
}

/** Reads one line, and the lines inside its quotations; one that can attribute nothing has no units. */
function readLine(row: TokenRow, items: readonly Item[], depth: number, lines: Line[]): void {
  const [opening] = items;
  if (opening === undefined) return;
  const last = items.at(-1) ?? opening;
  const paragraph = typeof last === 'object' ? last.quote.paragraph : (row.sentenceAt(last)?.paragraph ?? 0);
  const quotations = items.filter((item) => typeof item === 'object');
  if (quotations.length === 0 && !isWorthy(row, opening as number, items.length)) {
    lines.push({ units: [], paragraph, depth });
    return;
  }
  lines.push({ units: items.flatMap((item) => unitAt(row, item) ?? []), paragraph, depth });
  for (const { quote, first, last: end } of quotations) {
    if (end <= first) continue;
    const begin = row.placeOf(quote.start + quote.opening);
    readLines(row, begin, row.placeOf(quote.end - quote.closing), quote.inner, depth + 1, lines);
  }
}

/** Whether a line of tokens that follow each other is worth reading. */
function isWorthy(row: TokenRow, first: number, length: number): boolean {
  const tokens = row.tokens.slice(first, first + length);
  return isWorthReading(tokens, () => tokens.some((_, at) => row.mentionAt(first + at) !== undefined));
}

function unitAt(row: TokenRow, item: Item): Unit | undefined {
  if (typeof item === 'number') return row.unitAt(item);
  const { start, end } = item.quote;
  const quotation = quotationOf(row, item.quote, item.first, item.last);
  return { start, end, norm: '', pos: '', lemma: '', isCapital: false, mention: undefined, quotation };
}

/** Whether a sentence is nothing but a speaker and a verb of speaking: "“We stay.” | Doran said." */
function isBareSaying({ tokens }: Sentence): boolean {
  const last = tokens.findLastIndex((token) => token.kind === 'word');
  const verb = last > 0 && last < BARE_REACH ? speechVerb(tokens[last]?.norm ?? '') : undefined;
  return verb?.frame === 'clause' && (verb.form === 'past' || verb.form === 'third');
}
