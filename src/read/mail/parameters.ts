import { decodedWords, inCharset } from './encoded-words.js';

/** A structured header value: `text/plain; charset=utf-8`. */
export interface Structured {
  /** In small letters. */
  readonly value: string;
  /** By name, in small letters; decoded (RFC 2231). */
  readonly parameter: (name: string) => string | undefined;
}

/** No header that is meant has more letters, or a parameter more pieces. */
const LONGEST = 10_000;
const MOST_PIECES = 100;

/** Reads a value with parameters; the first of two with one name counts. */
export function structured(written = ''): Structured {
  const head = written.slice(0, LONGEST);
  const semicolon = head.indexOf(';');
  const value = (semicolon < 0 ? head : head.slice(0, semicolon)).replace(/\(.*/s, '').trim().toLowerCase();
  const all = new Map<string, string>();
  const PARAMETER = /;\s*([^\s=;"]{1,60})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;"\s]*))/gs;
  for (const [, name = '', inQuotes, bare = ''] of head.slice(value.length).matchAll(PARAMETER)) {
    const key = name.toLowerCase();
    if (!all.has(key)) all.set(key, inQuotes?.replace(/\\(.)/gs, '$1') ?? bare);
  }
  return { value, parameter: (name) => parameterIn(all, name) };
}

function parameterIn(all: ReadonlyMap<string, string>, name: string): string | undefined {
  const plain = all.get(name);
  if (plain !== undefined) return decodedWords(plain);
  const whole = all.get(`${name}*`);
  if (whole !== undefined) return extended(whole, true);
  const first = all.get(`${name}*0*`);
  let joined = '';
  for (let piece = 0; piece < MOST_PIECES; piece++) {
    const coded = all.get(`${name}*${piece}*`);
    const next = coded ?? all.get(`${name}*${piece}`);
    if (next === undefined) break;
    joined += coded === undefined ? next.replaceAll('%', '%25') : next;
  }
  return joined === '' ? undefined : extended(joined, first !== undefined);
}

/** `utf-8'en'%C3%A9`; without a charset before it where `isMarked` is false. */
function extended(written: string, isMarked: boolean): string {
  const parts = isMarked ? /^([^']*)'[^']*'(.*)$/s.exec(written) : null;
  const letters = (parts?.[2] ?? written).replace(/%([\da-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return inCharset(Buffer.from(letters, 'latin1'), parts?.[1] ?? '');
}
