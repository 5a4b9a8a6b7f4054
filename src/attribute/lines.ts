import type { Mention } from '../model/actor.js';
import type { Linguist, Sentence } from '../model/segmentation.js';
import { speechVerb } from '../model/speech-verb.js';
import type { Line, Unit } from './line.js';
import { quotationOf } from './quotation.js';
import type { Quote } from './quotes.js';
import { tokenRow } from './token-row.js';
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
 * quotations. Only sentences that hold a quotation or a verb of speaking are read, and only those ask for parts of speech.
 */
export function linesIn({ quotes, ...given }: Given): Line[] {
  const row = tokenRow(given);
  const lines: Line[] = [];
  readLines(row, 0, row.tokens.length, quotes, 0, lines);
  return lines;
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
  lines.push({ units: items.flatMap((item) => unitOf(row, item) ?? []), paragraph, depth });
  for (const { quote, first, last: end } of quotations) {
    if (end <= first) continue;
    const begin = row.placeOf(quote.start + quote.opening);
    readLines(row, begin, row.placeOf(quote.end - quote.closing), quote.inner, depth + 1, lines);
  }
}

/** Whether a line of tokens that follow each other is worth reading. */
function isWorthy(row: TokenRow, first: number, length: number): boolean {
  const norms = row.tokens.slice(first, first + length).map(({ norm }) => norm);
  return isWorthReading(norms, () => norms.some((_, at) => row.mentionAt(first + at) !== undefined));
}

function unitOf(row: TokenRow, item: Item): Unit | undefined {
  if (typeof item === 'number') return row.unitAt(item);
  const { start, end } = item.quote;
  const quotation = quotationOf(row, item.quote, item.first, item.last);
  return { start, end, norm: '', pos: '', lemma: '', isCapital: false, quotation };
}

/** Whether a sentence is nothing but a speaker and a verb of speaking: "“We stay.” | Doran said." */
function isBareSaying({ tokens }: Sentence): boolean {
  const last = tokens.findLastIndex((token) => token.kind === 'word');
  const verb = last > 0 && last < BARE_REACH ? speechVerb(tokens[last]?.norm ?? '') : undefined;
  return verb?.frame === 'clause' && (verb.form === 'past' || verb.form === 'third');
}
