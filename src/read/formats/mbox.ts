import { type Found, type OpenedFormat, rejection } from '../format.js';
import { isBlank } from '../fields.js';
import type { Source } from '../source.js';

/** A mailbox: messages one after the other, each below a line `From …` (RFC 4155); a record each, by its number. */
export const mbox: OpenedFormat = { id: 'mbox', title: 'Mailbox', extensions: ['mbox'], isIsolated: false, open };

/** `From marta@karesia.example Tue Jun 24 18:30:00 2031`, also as programs vary it: a time and a year. */
const ENVELOPE = /^From .{0,300}\b\d{1,2}:\d{2}(?::\d{2})?\b.{0,40}$/;
const FIELD = /^[\w.-]{1,100}:/;

// eslint-disable-next-line @typescript-eslint/require-await -- a format that is opened gives what it finds one by one
async function* open({ path, bytes, encoding }: Source): AsyncGenerator<Found> {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let start = firstLine(mail);
  if (start === undefined) {
    yield rejection({ code: 'empty_text', path, detail: 'the mailbox holds no message' });
    return;
  }
  if (!lineAt(mail, start).startsWith('From ')) {
    yield rejection({
      code: 'damaged_file',
      path,
      detail: 'it does not begin with a line "From …", as a mailbox does',
    });
    return;
  }
  for (let number = 1; start !== undefined; number++) {
    const next = nextMessage(mail, start);
    const message = mail.subarray(start, next);
    const body = message.subarray(lineAt(message, 0).length + 1);
    yield { nested: { path, bytes: unescaped(body), encoding }, record: String(number), ending: 'eml' };
    start = next;
  }
}

/** Where the first line that is not blank begins. */
function firstLine(mail: Buffer): number | undefined {
  let at = mail[0] === 0xef && mail[1] === 0xbb && mail[2] === 0xbf ? 3 : 0;
  while (at < mail.length && isBlank(String.fromCharCode(mail[at] ?? 0))) at += 1;
  return at < mail.length ? at : undefined;
}

/**
 * Where the message after the one at `start` begins. A line `From …` in a text that nobody escaped is none: it has no time, or neither
 * a blank line above it nor a header below.
 */
function nextMessage(mail: Buffer, start: number): number | undefined {
  for (let at = mail.indexOf('\nFrom ', start); at >= 0; at = mail.indexOf('\nFrom ', at + 1)) {
    const line = lineAt(mail, at + 1);
    if (!ENVELOPE.test(line.trimEnd()) || !/\b\d{4}\b/.test(line)) continue;
    const isParted = mail[at - 1] === 0x0a || (mail[at - 1] === 0x0d && mail[at - 2] === 0x0a);
    if (isParted || FIELD.test(lineAt(mail, at + 2 + line.length))) return at + 1;
  }
  return undefined;
}

/** A line without its end; no more than 500 characters of it, unless it ends there. */
function lineAt(mail: Buffer, at: number): string {
  const head = mail.subarray(at, at + 500);
  const end = head.indexOf(0x0a);
  return head.subarray(0, end < 0 ? head.length : end).toString('latin1');
}

/** Lines `>From ` lose the `>` that keeps them from beginning a message. */
function unescaped(message: Buffer): Buffer {
  if (!message.includes('>From ')) return message;
  return Buffer.from(message.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
}
