import { pageOf } from '../html/dom.js';
import { flattened } from '../html/flattened.js';
import { textOf } from '../html/text-of.js';
import type { Own } from './without-replies.js';

/** How the programs that write mail in HTML mark the message that is answered, and a signature. */
const REPLIES = 'blockquote[type="cite"], .gmail_quote, .yahoo_quoted, .moz-cite-prefix';
const SIGNATURES = '.gmail_signature, .moz-signature';

/** What the author of a message in HTML wrote; other block quotations stay, with their `>`. */
export async function htmlBody(markup: string): Promise<Own> {
  const { body } = await pageOf(flattened(markup));
  const without = (marks: string): number => {
    const before = linesIn(textOf(body, { marksQuotations: true }));
    for (const mark of Array.from(body.querySelectorAll(marks)))
      if (!/^\s*-+ ?Forwarded message/i.test((mark.textContent ?? '').slice(0, 200))) mark.remove();
    return before - linesIn(textOf(body, { marksQuotations: true }));
  };
  const replies = without(REPLIES);
  const signature = without(SIGNATURES);
  return { text: textOf(body, { marksQuotations: true }), replies, signature };
}

const linesIn = (text: string): number => text.split('\n').filter((line) => line !== '').length;
