import type { Issue, IssueCode } from '../../model/issue.js';
import { authorOfFile } from '../author-of-file.js';
import { type Field, tidy } from '../fields.js';
import { type Found, type Gathered, type OpenedFormat, rejection } from '../format.js';
import { linesOf, type PageLine, pageText, type Piece, usualStep } from '../pdf/page-text.js';
import type { Source } from '../source.js';
import { wholeOrArticles } from '../whole-or-articles.js';

/** A PDF with a text layer: its lines in the order of reading, a form feed between pages. A scan without one is rejected by name. */
export const pdf: OpenedFormat = { id: 'pdf', title: 'PDF', extensions: ['pdf'], isIsolated: true, open };

/** Letters that a page of text has at least, on average; a stamp of a scanner has fewer. */
const FEWEST_LETTERS = 20;
/** Above this share of characters without a meaning a font does not say which letters it draws. */
const MOST_UNKNOWN = 0.2;
const MOST_LISTED = 20;

async function* open({ path, bytes }: Source): AsyncGenerator<Found> {
  const reject = (code: IssueCode, detail: string): Found => rejection({ code, path, detail });
  let pages: readonly (readonly PageLine[])[];
  let info: Readonly<Record<string, unknown>>;
  try {
    ({ pages, info } = await pagesOf(bytes));
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    yield name === 'PasswordException'
      ? reject('encrypted_file', 'it wants a password')
      : reject('damaged_file', `it cannot be read: ${tidy(message).slice(0, 200)}`);
    return;
  }
  const step = usualStep(pages);
  const texts = pages.map((lines) => pageText(lines, step));
  const text = texts.join('\n\f\n');
  const empty = texts.flatMap((page, at) => (page === '' ? [at + 1] : []));
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const unknown = text.match(/[\p{Co}\uFFFD]|(?![\f\n\t])\p{Cc}/gu)?.length ?? 0;
  if (unknown > MOST_UNKNOWN * (letters + unknown)) {
    yield reject(
      'no_text_layer',
      `its fonts do not say which letters they draw: ${unknown} of ${letters + unknown} are unknown`,
    );
    return;
  }
  if (letters < FEWEST_LETTERS * (texts.length - empty.length) || letters === 0) {
    yield reject('no_text_layer', `${letters} letters on ${texts.length} ${texts.length === 1 ? 'page' : 'pages'}`);
    return;
  }
  const list = empty.slice(0, MOST_LISTED).join(', ') + (empty.length > MOST_LISTED ? ', …' : '');
  const detail = `${empty.length} of ${texts.length} pages have no text: ${list}`;
  const issues: Issue[] = empty.length === 0 ? [] : [{ code: 'pages_without_text', path, detail }];
  yield* wholeOrArticles({
    path,
    line: 1,
    text,
    fields: new Map(),
    gathered: propertiesIn(info, path),
    from: 'text',
    issues,
  });
}

async function pagesOf(
  bytes: Uint8Array,
): Promise<{ readonly pages: readonly (readonly PageLine[])[]; readonly info: Readonly<Record<string, unknown>> }> {
  const { getDocumentProxy } = await import('unpdf');
  // The parser takes the bytes away from whoever hands them over, and takes no Buffer.
  const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  const { info } = (await document.getMetadata()) as unknown as { readonly info: Readonly<Record<string, unknown>> };
  const pages: (readonly PageLine[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items.filter((item): item is typeof item & Piece => 'str' in item)));
    page.cleanup();
  }
  return { pages, info };
}

/** Title and author of the file's own properties; the author may be whoever typed it. */
function propertiesIn(
  { Title, Author }: Readonly<Record<string, unknown>>,
  path: string,
): ReadonlyMap<Field, Gathered> {
  const gathered = new Map<Field, Gathered>();
  const title = tidy(typeof Title === 'string' ? Title : '');
  const author = tidy(typeof Author === 'string' ? Author : '');
  if (title !== '' && !/^(?:untitled|microsoft word\b)|\.(?:docx?|pdf|rtf|indd)$/i.test(title))
    gathered.set('title', { value: title });
  if (author !== '') gathered.set('author', authorOfFile(author, path));
  return gathered;
}
