import type { Token } from '../model/segmentation.js';
import { CASES, CLASSES, FOLDED, FORMAT, MARK, SYMBOL, UPPER } from './classes.js';

/** What wink is known to keep whole, by shape. */
const WHOLE_WORD = /^(?:[a-z][a-z\d]*(?:[-'&.][a-z\d]+)*\.?|'(?:[smd]|re|ve|ll|em))$/iu;
const WHOLE_NUMBER = /^\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th|s)?$/u;
const WHOLE_SIGNS = '.,;:?!()[]{}"\'-–—…%$&/+=<>@#*€£¥§°“”‘’';
const LONGEST_WORD = 40;

/** Stand-ins for what wink cannot read; their part of speech is that of most such words. */
const ADDRESS = 'http://www.example.org';
const NAME = 'Smith';
const THING = 'thing';
const NUMBER = '7';
const HOUR = 'a.m.';

/** Letters without a decomposition. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  'əa ƏA ıi øo ØO łl ŁL đd ĐD ðd ÐD'.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/**
 * The form of a token that is given to wink: plain Latin letters without diacritics or invisible characters, one sign for a run of signs,
 * and a stand-in for addresses, other scripts and junk. Never empty, never with white space.
 */
export function spokenForm(text: string, { start, end, kind, norm }: Token, before?: Token): string {
  switch (kind) {
    case 'url':
      return ADDRESS;
    case 'number':
      if (norm.endsWith("'s")) return `${norm.slice(0, -2)}s`;
      return WHOLE_NUMBER.test(norm) && norm.length <= LONGEST_WORD ? norm : NUMBER;
    case 'word': {
      if ((norm === 'am' || norm === 'pm') && before?.kind === 'number') return HOUR;
      const form = plainLetters(text.slice(start, end));
      if (form.length <= LONGEST_WORD && WHOLE_WORD.test(form)) return form;
      return CASES[text.charCodeAt(start)] === UPPER || '#@'.includes(text.charAt(start)) ? NAME : THING;
    }
    case 'punctuation':
    case 'symbol':
      return plainSign(text.charAt(start), norm);
  }
}

/** Empty where a letter belongs to another script. */
function plainLetters(written: string): string {
  if (/^[\x21-\x5f\x61-\x7e]+$/u.test(written)) return written;
  let form = '';
  for (const character of written.normalize('NFD')) {
    const code = character.charCodeAt(0);
    const unit = CLASSES[code] ?? SYMBOL;
    const folded = FOLDED[code] ?? 0;
    if (folded > 0x20 && folded < 0x30) form += String.fromCharCode(folded);
    else if (code > 0x20 && code < 0x7f) form += character;
    else if (PLAIN.has(character)) form += PLAIN.get(character) ?? '';
    else if (unit !== MARK && unit !== FORMAT) return '';
  }
  return form;
}

function plainSign(sign: string, norm: string): string {
  if (norm.includes('?')) return '?';
  if (norm.includes('!')) return '!';
  if (norm.length > 1)
    return norm.startsWith('.') || norm.startsWith('…') ? '…' : norm === "''" ? '"' : norm.startsWith('-') ? '–' : '*';
  if (WHOLE_SIGNS.includes(sign)) return sign;
  return '«»‹›„‟‚'.includes(sign) ? '"' : '*';
}
