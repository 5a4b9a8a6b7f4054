import type { Issue } from '../../model/issue.js';
import { decode } from '../decode.js';
import type { Source } from '../source.js';
import { htmlBody } from './html-body.js';
import type { Leaf } from './parts.js';
import { transferred } from './transfer.js';
import { withoutReplies } from './without-replies.js';

/** The running text of a message. */
export interface MessageText {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** Encodings of seven bits, which look like UTF-8 and are not. */
const SEVEN_BITS = /^(?:iso-2022-|hz-|utf-?7|x-?imap)/i;

/** The text of what a message shows, without what it quotes and its signature, which a note counts; or why it cannot be read. */
export async function messageText(source: Source, shown: readonly Leaf[]): Promise<MessageText | Issue> {
  const { path, encoding } = source;
  const issues: Issue[] = [];
  const texts: string[] = [];
  let [replies, signature] = [0, 0];
  for (const { type, content, transfer, body } of shown) {
    const bytes = transferred(body, transfer);
    if (typeof bytes === 'string') return { code: 'damaged_file', path, detail: `its text ${bytes}` };
    const charset = content.parameter('charset') ?? '';
    if (SEVEN_BITS.test(charset)) return { code: 'bad_encoding', path, detail: `its text is in ${charset}` };
    const decoded = decode({ path, bytes, encoding }, charset);
    // Lines and bytes of a part are none of the file.
    const ofMessage = ({ code, detail }: Issue): Issue => ({ code, path, detail: `in its text: ${detail}` });
    if ('code' in decoded) return ofMessage(decoded);
    issues.push(...decoded.issues.map(ofMessage));
    const own = type === 'text/html' ? await htmlBody(decoded.text) : withoutReplies(decoded.text);
    replies += own.replies;
    signature += own.signature;
    if (own.text !== '') texts.push(own.text);
  }
  const left = [
    ...(replies > 0 ? [`${lines(replies)} of a message that is answered`] : []),
    ...(signature > 0 ? [`${lines(signature)} of a signature`] : []),
  ].join(' and ');
  if (left !== '') issues.push({ code: 'lines_left_out', path, detail: `${left} are no part of its text` });
  return { text: texts.join('\n\n'), issues };
}

const lines = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);
