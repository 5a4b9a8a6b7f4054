import { attitudeVerb } from '../model/attitude-verb.js';
import type { Mention } from '../model/actor.js';
import type { Linguist, Morphology, Sentence } from '../model/segmentation.js';
import { speechNoun } from '../model/speech-noun.js';
import { speechVerb } from '../model/speech-verb.js';
import { stanceVerb } from './stance-verb.js';
import type { Line, Quotation, Unit } from './line.js';
import type { Quote } from './quotes.js';

interface Place {
  readonly sentence: Sentence;
  readonly token: number;
}

type Item = Place | { readonly quote: Quote; readonly inside: readonly Place[] };

interface Given {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly mentions: readonly Mention[];
  readonly morphology: Linguist;
}

/** Words beside verbs of speaking that make a line worth reading. */
const WORTHY = new Set(['according', 'put', 'puts', 'per', 'words', 'clear', 'poll', 'survey']);
const LEAST_WORDS = 4;
/** How many tokens a speaker has at most, in a sentence that only says who spoke. */
const BARE_REACH = 7;
/** A sentence that no person wrote is read in parts, so that time stays linear. */
const LONGEST = 400;

/**
 * The lines of a text, in order: its sentences with every quotation as one unit, and after each line the lines inside its
 * quotations. Only sentences that hold a quotation or a verb of speaking are read, and only those ask for parts of speech.
 */
export function linesIn({ text, sentences, quotes, mentions, morphology }: Given): Line[] {
  const mentionAt = new Map<number, Mention>();
  const starts = new Map(sentences.map((sentence) => [sentence.index, sentence]));
  for (const mention of mentions) {
    const tokens = starts.get(mention.sentence)?.tokens.slice(mention.first, mention.last) ?? [];
    for (const token of tokens) mentionAt.set(token.start, mention);
  }
  const places = sentences.flatMap((sentence) => sentence.tokens.map((_, token): Place => ({ sentence, token })));
  const read = new Map<Sentence, readonly Morphology[]>();
  const morphologyOf = ({ sentence, token }: Place): Morphology => {
    let known = read.get(sentence);
    if (!known) read.set(sentence, (known = morphology(sentence)));
    return known[token] ?? { pos: 'X', lemma: '' };
  };
  const tokenOf = ({ sentence, token }: Place): Sentence['tokens'][number] | undefined => sentence.tokens[token];

  const startAt = (index: number): number => {
    const place = places[index];
    return place === undefined ? Infinity : (tokenOf(place)?.start ?? Infinity);
  };

  const lines: Line[] = [];

  function unitOf(place: Place): Unit | undefined {
    const token = tokenOf(place);
    if (!token) return undefined;
    const { pos, lemma } = morphologyOf(place);
    const isCapital = /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));
    return {
      start: token.start,
      end: token.end,
      norm: token.norm,
      pos,
      lemma,
      isCapital,
      mention: mentionAt.get(token.start),
    };
  }

  const namesSomebody = (items: readonly Item[]): boolean =>
    items.some((item) => !('quote' in item) && mentionAt.has(tokenOf(item)?.start ?? -1));

  function quotationOf(quote: Quote, inside: readonly Place[]): Quotation {
    let words = 0;
    let hasVerb = false;
    let isLow = false;
    let hasCapital = false;
    for (const place of inside) {
      const token = tokenOf(place);
      if (!token || (token.kind !== 'word' && token.kind !== 'number')) continue;
      words += 1;
      if (token.norm.length > 3) {
        const isCapital = /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));
        if (!isCapital) isLow = true;
        else if (words > 1) hasCapital = true;
      }
      const { pos } = morphologyOf(place);
      if (pos === 'VERB' || pos === 'AUX') hasVerb = true;
    }
    const inner = text.slice(quote.start + quote.opening, quote.end - quote.closing).trimEnd();
    const ending = quote.isBlock ? '.' : inner.slice(-1);
    const isSentence = words > 1 && '.!?…'.includes(ending);
    const isTitle = hasCapital && !isLow && ending !== ',';
    const opensLow = /^\P{L}{0,3}\p{Ll}/u.test(inner);
    return {
      quote,
      words,
      isClause: quote.isBlock === true || (hasVerb && !isTitle && (isSentence || words >= LEAST_WORDS)),
      isTitle,
      ending,
      opensLow,
    };
  }

  function readLines(from: number, to: number, inner: readonly Quote[], depth: number): void {
    let pending: Item[] = [];
    let previous: Sentence | undefined;
    let next = 0;
    const flush = (): void => {
      const items = pending;
      pending = [];
      let named: boolean | undefined;
      const isWorthy = items.some((item) => {
        if ('quote' in item) return true;
        const norm = tokenOf(item)?.norm ?? '';
        if (WORTHY.has(norm) || speechVerb(norm) !== undefined || stanceVerb(norm) !== undefined) return true;
        const needsName = norm === ':' || attitudeVerb(norm) !== undefined || speechNoun(norm) !== undefined;
        return needsName && (named ??= namesSomebody(items));
      });
      if (!isWorthy) {
        const [first] = items;
        if (first && !('quote' in first)) lines.push({ units: [], paragraph: first.sentence.paragraph, depth });
        return;
      }
      const units: Unit[] = [];
      let paragraph = 0;
      for (const item of items) {
        if ('quote' in item) {
          paragraph = item.quote.paragraph;
          const { start, end } = item.quote;
          units.push({
            start,
            end,
            norm: '',
            pos: '',
            lemma: '',
            isCapital: false,
            quotation: quotationOf(item.quote, item.inside),
          });
        } else {
          paragraph = item.sentence.paragraph;
          const unit = unitOf(item);
          if (unit) units.push(unit);
        }
      }
      lines.push({ units, paragraph, depth });
      for (const item of items) {
        const [first] = 'quote' in item ? item.inside : [];
        if (!('quote' in item) || !first) continue;
        const begin = indexOf(item.quote.start + item.quote.opening);
        readLines(begin, indexOf(item.quote.end - item.quote.closing), item.quote.inner, depth + 1);
      }
    };
    for (let at = from; at < to; at += 1) {
      const place = places[at];
      const token = place && tokenOf(place);
      if (!place || !token) continue;
      let quote = inner[next];
      while (quote && quote.end <= token.start) quote = inner[(next += 1)];
      const isNew = previous !== undefined && previous !== place.sentence;
      const continues =
        previous?.paragraph === place.sentence.paragraph &&
        isQuoteLast(pending) &&
        token.kind === 'word' &&
        (!/^\p{Lu}/u.test(text.slice(token.start, token.start + 2)) || isBareSaying(place.sentence));
      if ((isNew && !continues) || pending.length >= LONGEST) flush();
      if (quote?.start === token.start) {
        let end = at;
        while (end < to && startAt(end) < quote.end) end += 1;
        pending.push({ quote, inside: places.slice(at, end) });
        previous = places[end - 1]?.sentence;
        at = end - 1;
        next += 1;
        continue;
      }
      pending.push(place);
      previous = place.sentence;
    }
    flush();
  }

  /** The first token that begins at or after a place in the text. */
  function indexOf(offset: number): number {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startAt(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  readLines(0, places.length, quotes, 0);
  return lines;
}

/** Whether a sentence is nothing but a speaker and a verb of speaking: "“We stay.” | Doran said." */
function isBareSaying({ tokens }: Sentence): boolean {
  const last = tokens.findLastIndex((token) => token.kind === 'word');
  const verb = last > 0 && last < BARE_REACH ? speechVerb(tokens[last]?.norm ?? '') : undefined;
  return verb?.frame === 'clause' && (verb.form === 'past' || verb.form === 'third');
}

function isQuoteLast(items: readonly object[]): boolean {
  const last = items.at(-1);
  return last !== undefined && 'quote' in last;
}
