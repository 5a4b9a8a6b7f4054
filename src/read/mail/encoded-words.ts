import { decodeLegacy, encodingNamed } from '../legacy-encoding.js';
import { base64, quotedPrintable } from './transfer.js';

const WORD = /=\?([^?*\s]{1,60})(?:\*[^?\s]{0,20})?\?([bq])\?([^?]{0,1000})\?=/gi;

/** A header value with its encoded words decoded (RFC 2047); white space between two of them is none. Unknown ones stay as they are. */
export function decodedWords(value: string): string {
  let text = '';
  let end = 0;
  let run: { charset: string; bytes: Uint8Array } | undefined;
  const flush = (): void => {
    if (run) text += inCharset(run.bytes, run.charset);
    run = undefined;
  };
  for (const { index, 0: whole, 1: charset = '', 2: kind = '', 3: letters = '' } of value.matchAll(WORD)) {
    const between = value.slice(end, index);
    const bytes = /b/i.test(kind)
      ? base64(letters)
      : quotedPrintable(letters.replaceAll('_', ' '), { keepsEnds: true });
    if (run && /\S/.test(between)) flush();
    if (!run) text += between;
    if (!bytes) {
      flush();
      text += whole;
    } else if (run?.charset === charset.toLowerCase()) run.bytes = Buffer.concat([run.bytes, bytes]);
    else {
      flush();
      run = { charset: charset.toLowerCase(), bytes };
    }
    end = index + whole.length;
  }
  flush();
  return text + value.slice(end);
}

/** Bytes as letters: in an old encoding by its name, else in UTF-8; what stands for no character becomes U+FFFD. */
export function inCharset(bytes: Uint8Array, charset: string): string {
  const named = encodingNamed(charset);
  return named === undefined ? new TextDecoder().decode(bytes) : decodeLegacy(bytes, named);
}
