import { authorOfFile } from '../author-of-file.js';
import { type Field, tidy } from '../fields.js';
import { type Found, type Gathered, type OpenedFormat, rejection } from '../format.js';
import { rtfText } from '../rtf/rtf-text.js';
import type { Source } from '../source.js';
import { wholeOrArticles } from '../whole-or-articles.js';

/** Rich Text Format: its running text. Read here in linear time, so that it needs no process of its own. */
export const rtf: OpenedFormat = { id: 'rtf', title: 'Rich Text Format', extensions: ['rtf'], isIsolated: false, open };

// eslint-disable-next-line @typescript-eslint/require-await -- a format that is opened gives what it finds one by one
async function* open({ path, bytes }: Source): AsyncGenerator<Found> {
  if (String.fromCharCode(...bytes.subarray(0, 5)) !== '{\\rtf') {
    yield rejection({ code: 'damaged_file', path, detail: 'it does not begin as an RTF file does' });
    return;
  }
  const { text, title, author } = rtfText(bytes);
  const gathered = new Map<Field, Gathered>();
  if (tidy(title) !== '') gathered.set('title', { value: tidy(title) });
  if (tidy(author) !== '') gathered.set('author', authorOfFile(tidy(author), path));
  yield* wholeOrArticles({ path, line: 1, text, fields: new Map(), gathered, from: 'text', issues: [] });
}
