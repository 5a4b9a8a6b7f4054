import { decodeLegacy, type LegacyEncoding } from '../legacy-encoding.js';

/** What an RTF file holds for a reader. */
export interface RtfText {
  readonly text: string;
  readonly title: string;
  readonly author: string;
}

/** Groups that are no running text (Rich Text Format Specification 1.9.1); any other that begins with `\*` is none either. */
const LEFT_OUT = new Set(
  (
    'fonttbl colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl footerr footerf footnote ' +
    'annotation atnid atnauthor fldinst listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping ' +
    'latentstyles datastore datafield bkmkstart bkmkend nonshppict pntext tc xe filetbl template userprops'
  ).split(' '),
);

const WRITTEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    par: '\n\n', sect: '\n\n', page: '\n\n', line: '\n', row: '\n', tab: '\t', cell: '\t', nestcell: '\t', nestrow: '\n',
    emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', emspace: '\u2003',
    enspace: '\u2002', qmspace: '\u2005', '~': '\u00A0', _: '\u2011', '-': '\u00AD', zwj: '\u200D', zwnj: '\u200C',
  }),
); // prettier-ignore

/** Encoding by number of a code page (`\ansicpg`), and by character set of a font (`\fcharset`). */
const PAGES: ReadonlyMap<number, LegacyEncoding> = new Map([
  [1250, 'windows-1250'], [1251, 'windows-1251'], [1252, 'windows-1252'], [1253, 'windows-1253'], [1254, 'windows-1254'],
  [1257, 'windows-1257'], [10000, 'macroman'], [20866, 'koi8-r'], [28592, 'iso-8859-2'], [28595, 'iso-8859-5'],
]); // prettier-ignore
const CHARSETS: ReadonlyMap<number, LegacyEncoding> = new Map([
  [0, 'windows-1252'], [77, 'macroman'], [161, 'windows-1253'], [162, 'windows-1254'], [186, 'windows-1257'],
  [204, 'windows-1251'], [238, 'windows-1250'],
]); // prettier-ignore

/** What holds inside a group, and ends with it. */
interface State {
  readonly font: number;
  /** Characters that stand for a Unicode one in old programs, after it. */
  readonly fallback: number;
  readonly isHidden: boolean;
  readonly place: 'text' | 'fonts' | 'title' | 'author' | 'nowhere';
}

/** A control word with its number, a control sign, a byte in hexadecimal, a brace, or letters. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|[{}\\]|[\r\n]+|[^\\{}\r\n]+/gi;

/** The running text of an RTF file, with letters in the code pages of their fonts; time and memory are linear in its length. */
export function rtfText(bytes: Uint8Array): RtfText {
  const source = new TextDecoder('latin1').decode(bytes);
  const out = { text: '', title: '', author: '' };
  const charsets = new Map<number, LegacyEncoding>();
  const stack: State[] = [];
  let state: State = { font: -1, fallback: 1, isHidden: false, place: 'text' };
  let page: LegacyEncoding = 'windows-1252';
  let pending: number[] = [];
  let toSkip = 0;
  let isStarred = false;
  let isFirst = false;

  const put = (text: string): void => {
    if (state.isHidden || state.place === 'nowhere' || state.place === 'fonts') return;
    out[state.place] += text;
  };
  const flush = (): void => {
    if (pending.length === 0) return;
    const encoding = charsets.get(state.font) ?? page;
    put(decodeLegacy(Uint8Array.from(pending), encoding));
    pending = [];
  };
  const addByte = (byte: number): void => {
    if (toSkip > 0) toSkip -= 1;
    else pending.push(byte);
  };

  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(source); token; token = TOKEN.exec(source)) {
    const [whole, word, digits, hex, sign] = token;
    if (hex !== undefined) addByte(parseInt(hex, 16));
    else if (word === undefined && sign === undefined && whole !== '{' && whole !== '}') {
      if (/^[\r\n]/.test(whole) || whole === '\\') continue;
      for (let at = 0; at < whole.length; at += 1) addByte(whole.charCodeAt(at));
      isFirst = false;
      continue;
    } else {
      flush();
      if (whole === '{') {
        stack.push(state);
        isFirst = true;
        isStarred = false;
        toSkip = 0;
        continue;
      }
      if (whole === '}') {
        state = stack.pop() ?? state;
        toSkip = 0;
      } else if (sign === '*') {
        isStarred = true;
        continue;
      } else if (sign !== undefined) {
        if (toSkip > 0) toSkip -= 1;
        else put('\\{}'.includes(sign) ? sign : /[\r\n]/.test(sign) ? '\n\n' : (WRITTEN.get(sign) ?? ''));
      } else if (word !== undefined) control(word, digits === undefined ? undefined : Number(digits));
    }
    isFirst = false;
    isStarred = false;
  }
  flush();
  return { text: tidied(out.text), title: out.title.trim(), author: out.author.trim() };

  function control(word: string, number: number | undefined): void {
    if (isFirst || isStarred) {
      const place = placeOf(word, state.place, isStarred);
      if (place) {
        state = { ...state, place };
        return;
      }
    }
    if (word === 'bin') TOKEN.lastIndex += Math.max(0, number ?? 0);
    else if (word === 'u' && number !== undefined) {
      put(String.fromCharCode(number & 0xffff));
      toSkip = state.fallback;
    } else if (word === 'uc') state = { ...state, fallback: Math.max(0, number ?? 1) };
    else if (word === 'f' || word === 'deff') state = { ...state, font: number ?? 0 };
    else if (word === 'plain') state = { ...state, isHidden: false };
    else if (word === 'v' || word === 'deleted') state = { ...state, isHidden: number !== 0 };
    else if (word === 'ansicpg') page = PAGES.get(number ?? 0) ?? page;
    else if (word === 'mac') page = 'macroman';
    else if (word === 'fcharset' && state.place === 'fonts') {
      const encoding = CHARSETS.get(number ?? 0);
      if (encoding) charsets.set(state.font, encoding);
    } else put(WRITTEN.get(word) ?? '');
  }
}

/** Where the letters of a group go that begins with this word; undefined where they go on as before. */
function placeOf(word: string, before: State['place'], isStarred: boolean): State['place'] | undefined {
  if (word === 'fonttbl') return 'fonts';
  if (before === 'fonts') return isStarred ? 'nowhere' : undefined;
  if ((word === 'title' || word === 'author') && before === 'nowhere') return word;
  // Word wraps what it only shows, and shapes with text, in groups that old programs pass over.
  if (['shppict', 'shp', 'shpinst', 'shptxt'].includes(word)) return undefined;
  return isStarred || LEFT_OUT.has(word) ? 'nowhere' : undefined;
}

/** Paragraphs have one blank line between them, whatever empty ones were set. */
function tidied(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
