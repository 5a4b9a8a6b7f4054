import type { Quotation } from './line.js';
import type { Quote } from './quotes.js';
import type { TokenRow } from './token-row.js';

const LEAST_WORDS = 4;
/** "we will stay": a subject and its verb say something in three words. */
const PERSONS = new Set(['i', 'we', 'you', 'he', 'she', 'they']);
/** Words longer than this show by their capitals whether a quotation is a name. */
const SHORT = 3;

/** What a quotation that holds the tokens from `first` to `last`, exclusive, looks like from outside. */
export function quotationOf(row: TokenRow, quote: Quote, first: number, last: number): Quotation {
  let words = 0;
  let hasVerb = false;
  let opensWithPerson = false;
  let isLow = false;
  let hasCapital = false;
  for (let at = first; at < last; at += 1) {
    const kind = row.kindOf(at);
    if (kind !== 'word' && kind !== 'number') continue;
    words += 1;
    const norm = row.normOf(at);
    if (words === 1) opensWithPerson = PERSONS.has(norm);
    if (norm.length > SHORT) {
      if (!row.isCapital(at)) isLow = true;
      else if (words > 1) hasCapital = true;
    }
    const pos = row.morphologyAt(at)?.pos;
    if (pos === 'VERB' || pos === 'AUX') hasVerb = true;
  }
  const inner = row.text.slice(quote.start + quote.opening, quote.end - quote.closing).trimEnd();
  const ending = quote.isBlock ? '.' : inner.slice(-1);
  const isSentence = words > 1 && '.!?…'.includes(ending);
  const isTitle = hasCapital && !isLow && ending !== ',';
  return {
    quote,
    words,
    isClause:
      quote.isBlock === true ||
      (hasVerb && !isTitle && (isSentence || words >= LEAST_WORDS || (opensWithPerson && words > 2))),
    isTitle,
    ending,
    opensLow: /^\P{L}{0,3}\p{Ll}/u.test(inner),
  };
}
