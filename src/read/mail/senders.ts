import { tidy } from '../fields.js';
import { decodedWords } from './encoded-words.js';

/**
 * Who a `From` header names (RFC 5322, 3.4), as an author is written: the display name of each, else the address, joined by `;`.
 * Undefined where it names nobody.
 */
export function senders(written: string): string | undefined {
  const names: string[] = [];
  let [words, address, comment] = ['', '', ''];
  let [depth, isQuoted, isAddress] = [0, false, false];
  const end = (): void => {
    const name = tidy(decodedWords(words)) || tidy(address) || tidy(decodedWords(comment));
    // `marta@karesia.example (Marta Doran)`, as old programs write it.
    const shown = name.includes('@') && address === '' && tidy(comment) !== '' ? tidy(decodedWords(comment)) : name;
    if (shown !== '') names.push(shown.replaceAll(';', ','));
    [words, address, comment] = ['', '', ''];
    isAddress = false;
  };
  for (let at = 0; at < written.length; at++) {
    const letter = written.charAt(at);
    const isEscaped = letter === '\\' && (isQuoted || depth > 0) && at + 1 < written.length;
    const one = isEscaped ? written.charAt((at += 1)) : letter;
    if (depth > 0) {
      depth += isEscaped ? 0 : one === '(' ? 1 : one === ')' ? -1 : 0;
      if (depth > 0) comment += one;
    } else if (one === '"' && !isEscaped) isQuoted = !isQuoted;
    else if (isQuoted) words += one;
    else if (one === '(') depth = 1;
    else if (one === '<') isAddress = true;
    else if (one === '>') isAddress = false;
    else if (isAddress) address += one;
    else if (one === ',' || one === ';') end();
    else if (one === ':' && !words.includes('@')) words = '';
    else words += one;
  }
  end();
  return names.length === 0 ? undefined : [...new Set(names)].join('; ');
}
