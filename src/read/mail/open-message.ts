import type { Issue } from '../../model/issue.js';
import { decode } from '../decode.js';
import { type Field, isBlank, tidy } from '../fields.js';
import { type Found, type Gathered, rejection } from '../format.js';
import { attachments } from './attachments.js';
import { decodedWords } from './encoded-words.js';
import { type Headed, headed } from './headed.js';
import { messageText } from './message-text.js';
import { structured } from './parameters.js';
import { partsOf } from './parts.js';
import { senders } from './senders.js';
import { sentOn } from './sent-on.js';
import type { Source } from '../source.js';

/** Headers of which every message has one. */
const USUAL = ['from', 'sender', 'to', 'date', 'subject', 'received', 'message-id', 'mime-version', 'content-type'];
const ENCRYPTED = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)$/;

/** What a message holds: its text and the files attached to it, or why it cannot be read. */
export async function* openMessage(source: Source): AsyncGenerator<Found> {
  const { path, bytes } = source;
  const written = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').replace(/^ï»¿/, '');
  if (isBlank(written)) {
    yield rejection({ code: 'empty_text', path, detail: 'there is no message' });
    return;
  }
  const message = headed(written.replace(/^(?:\r?\n){1,9}/, ''));
  const fault = (detail: string): Found => rejection({ code: 'damaged_file', path, detail });
  if (!message) {
    yield fault('its header has no end');
    return;
  }
  if (!USUAL.some((name) => message.headers.has(name))) {
    yield fault('it does not begin with the header of a message');
    return;
  }
  const type = structured(message.headers.get('content-type')?.[0]);
  if (ENCRYPTED.test(type.value) && type.parameter('smime-type') !== 'signed-data') {
    yield rejection({ code: 'encrypted_file', path, detail: 'the message is encrypted' });
    return;
  }
  const parts = partsOf(message);
  if (typeof parts === 'string') {
    yield fault(`it ${parts}`);
    return;
  }
  const { gathered, issues } = known(message, source, type.parameter('charset'));
  if (parts.isCut)
    issues.push({ code: 'message_cut_off', path, detail: 'the line that ends its last part is missing' });
  const read = await messageText(source, parts.shown);
  if ('code' in read) yield { ...rejection(read), issues };
  else yield { path, line: 1, text: read.text, fields: new Map(), gathered, from: 'mail', issues: [...issues, ...read.issues] }; // prettier-ignore
  yield* attachments(source, parts.attached);
}

/** What the header says of the message. Letters that are neither ASCII nor encoded are decoded as a text is. */
function known({ headers }: Headed, { path, encoding }: Source, charset: string | undefined) {
  const issues: Issue[] = [];
  const gathered = new Map<Field, Gathered>();
  const set = (field: Field, header: string, read: (value: string) => string | undefined): void => {
    const raw = headers.get(header)?.[0] ?? '';
    const decoded = decode({ path, bytes: Buffer.from(raw, 'latin1'), encoding }, charset);
    if ('code' in decoded) {
      issues.push({ code: 'undefined_bytes', path, detail: `its header ${header} cannot be decoded, and is left out` });
      return;
    }
    issues.push(
      ...decoded.issues.map(({ code, detail }) => ({ code, path, detail: `in its header ${header}: ${detail}` })),
    );
    const value = read(decoded.text);
    if (value) gathered.set(field, { value });
  };
  set('title', 'subject', (value) => tidy(decodedWords(value)));
  set('author', 'from', senders);
  const date = sentOn(headers.get('date') ?? [], path);
  if (date) gathered.set('date', date);
  return { gathered, issues };
}
