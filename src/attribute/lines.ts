import type { Mention } from '../model/actor.js';
import { rowOf } from '../model/row-of.js';
import type { Linguist, Morphology, Sentence } from '../model/segmentation.js';
import { speechVerb } from '../model/speech-verb.js';
import type { Line, Unit } from './line.js';
import { openingsOf, QUOTATION_OPENING } from './openings.js';
import { quotationOf } from './quotation.js';
import type { Quote } from './quotes.js';
import { TokenRow, unitOf } from './token-row.js';
import type { Tokens } from './token-row.js';
import { classesOf } from './word-class.js';
import { Wording } from './wording.js';
import { isWoken, isWorthReading } from './worth.js';

interface Given {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly mentions: readonly Mention[];
  readonly morphology: Linguist;
  readonly isExhaustive?: boolean;
}

/** What the lines of a text are read with. */
interface Context extends Tokens {
  readonly isExhaustive: boolean;
  readonly words: Wording;
  readonly visit: (line: Line) => void;
}

/** A token by its place in the row, or a quotation and the places inside it, `last` exclusive. */
type Item = number | { readonly quote: Quote; readonly first: number; readonly last: number };

/** How many tokens a speaker has at most, in a sentence that only says who spoke. */
const BARE_REACH = 7;
/** A sentence that no person wrote is read in parts, so that time stays linear. */
const LONGEST = 400;

/**
 * Visits the lines of a text, in order: its sentences with every quotation as one unit, and after each line the lines inside its
 * quotations. Only sentences that hold a quotation or words by which a rule may find something are read, and only those ask for parts of speech.
 */
export function eachLine(given: Given, visit: (line: Line) => void): void {
  const { text, sentences, quotes, mentions, morphology, isExhaustive = false } = given;
  const last = sentences.at(-1);
  if (!last) return;
  const { columns, last: length } = rowOf(last);
  const mentioned = new Int32Array(length);
  mentions.forEach((mention, index) => {
    const from = sentences[mention.sentence]?.row?.first ?? 0;
    for (let at = mention.first; at < mention.last; at += 1) mentioned[from + at] = index + 1;
  });
  const words = new Wording(text, columns, mentioned, morphology.partsOf);
  const { norms } = columns;
  const openings = openingsOf(norms);
  const classes = classesOf(norms);
  const context = { text, columns, mentions, mentioned, morphology, openings, classes, isExhaustive, words, visit };
  let quote = 0;
  for (let first = 0; first < sentences.length;) {
    const paragraph = sentences[first]?.paragraph ?? 0;
    let end = first + 1;
    while (sentences[end]?.paragraph === paragraph) end += 1;
    while ((quotes[quote]?.paragraph ?? Infinity) < paragraph) quote += 1;
    const inner = quote;
    while (quotes[quote]?.paragraph === paragraph) quote += 1;
    if (quote > inner) {
      const row = new TokenRow(context, sentences.slice(first, end));
      readLines(context, row, { from: 0, to: row.length, inner: quotes.slice(inner, quote), depth: 0 });
    } else {
      for (let at = first; at < end; at += 1) readPlainly(context, sentences[at]);
    }
    first = end;
  }
}

/** Reads a sentence of a paragraph without quotations: the same as below, without a row. */
function readPlainly(context: Context, sentence: Sentence | undefined): void {
  if (!sentence) return;
  const { first, last } = rowOf(sentence);
  for (let from = first; from < last; from += LONGEST)
    readPlain(context, sentence, from, Math.min(last, from + LONGEST), 0);
}

/** Reads tokens of a sentence that hold no quotation as a line; one in which no rule can find anything has no units. */
function readPlain(context: Context, sentence: Sentence, from: number, to: number, depth: number): void {
  const { columns, words, openings, visit } = context;
  words.goTo(from, to);
  const woken = isWoken(words);
  let units = NOTHING;
  if (woken && (context.isExhaustive || isWorthReading(words, openings))) {
    const { first } = rowOf(sentence);
    const morphology = context.morphology(sentence);
    words.read(morphology, from - first);
    if (context.isExhaustive || isWorthReading(words, openings)) units = unitsOf(context, morphology, first, from, to);
  }
  visit({ start: columns.starts[from] ?? 0, units, isWoken: woken, paragraph: sentence.paragraph, depth });
}

const NOTHING: readonly Unit[] = [];

/** The tokens of a sentence whose first one is given, from `from` to `to`, exclusive. */
function unitsOf(context: Context, morphology: readonly Morphology[], first: number, from: number, to: number): Unit[] {
  const units: Unit[] = [];
  for (let token = from; token < to; token += 1) units.push(unitOf(context, token, morphology[token - first]));
  return units;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The outermost quotations in it. */
  readonly inner: readonly Quote[];
  readonly depth: number;
}

/** Reads the tokens of a row from `from` to `to`, exclusive. */
function readLines(context: Context, row: TokenRow, { from, to, inner, depth }: Stretch): void {
  let pending: Item[] = [];
  let previous: Sentence | undefined;
  let next = 0;
  const flush = (): void => {
    const items = pending;
    pending = [];
    readLine(context, row, items, depth);
  };
  for (let at = from; at < to; at += 1) {
    const start = row.startOf(at);
    const sentence = row.sentenceAt(at);
    if (!sentence) continue;
    let quote = inner[next];
    while (quote && quote.end <= start) quote = inner[(next += 1)];
    const isNew = previous !== undefined && previous !== sentence;
    const continues =
      isNew &&
      previous?.paragraph === sentence.paragraph &&
      typeof pending.at(-1) === 'object' &&
      row.kindOf(at) === 'word' &&
      (!row.isCapital(at) || isBareSaying(sentence));
    if ((isNew && !continues) || pending.length >= LONGEST) flush();
    if (quote && quote.start <= start) {
      let last = at;
      while (last < to && row.startOf(last) < quote.end) last += 1;
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

/** Reads one line, and the lines inside its quotations. */
function readLine(context: Context, row: TokenRow, items: readonly Item[], depth: number): void {
  const [opening] = items;
  if (opening === undefined) return;
  const quotations = items.filter((item) => typeof item === 'object');
  if (quotations.length === 0) {
    const sentence = row.sentenceAt(opening as number);
    const from = row.first + (opening as number);
    if (sentence) readPlain(context, sentence, from, from + items.length, depth);
    return;
  }
  const last = items.at(-1) ?? opening;
  const paragraph = typeof last === 'object' ? last.quote.paragraph : (row.sentenceAt(last)?.paragraph ?? 0);
  const start = typeof opening === 'object' ? opening.quote.start : row.startOf(opening);
  context.visit({ start, units: unitsAt(row, items), isWoken: true, paragraph, depth });
  for (const { quote, first, last: end } of quotations) {
    if (end <= first) continue;
    const from = row.placeOf(quote.start + quote.opening);
    const to = row.placeOf(quote.end - quote.closing);
    readLines(context, row, { from, to, inner: quote.inner, depth: depth + 1 });
  }
}

function unitsAt(row: TokenRow, items: readonly Item[]): Unit[] {
  const units: Unit[] = [];
  for (const item of items) {
    if (typeof item === 'number') units.push(row.unitAt(item));
    else {
      const { start, end } = item.quote;
      const quotation = quotationOf(row, item.quote, item.first, item.last);
      const opening = QUOTATION_OPENING;
      units.push({
        start,
        end,
        norm: '',
        part: 0,
        classes: 0,
        isCapital: false,
        mention: undefined,
        quotation,
        opening,
      });
    }
  }
  return units;
}

/** Whether a sentence is nothing but a speaker and a verb of speaking: "“We stay.” | Doran said." */
function isBareSaying({ tokens }: Sentence): boolean {
  const last = tokens.findLastIndex((token) => token.kind === 'word');
  const verb = last > 0 && last < BARE_REACH ? speechVerb(tokens[last]?.norm ?? '') : undefined;
  return verb?.frame === 'clause' && (verb.form === 'past' || verb.form === 'third');
}
