/** A message, or a part of one, as written: each character of a text is one byte of it. */
export interface Headed {
  /** In small letters → its values, unfolded, in their order. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: string;
}

/** Characters of a header: more than any chain of relays writes. */
const LONGEST = 256 * 1024;
const FIELD = /^([\w.-]{1,100})[ \t]*:/;

/**
 * The header and body of a message or part (RFC 5322, 2.2), or undefined where the header is too long. The first line that is no
 * field begins the body, even where the blank line before it is missing; an envelope line `From ` above the header is passed over.
 */
export function headed(written: string): Headed | undefined {
  const headers = new Map<string, string[]>();
  let values: string[] | undefined;
  let at = 0;
  while (at < written.length) {
    const newline = written.indexOf('\n', at);
    const next = newline < 0 ? written.length : newline + 1;
    if (next > LONGEST) break;
    const line = written.slice(at, next).replace(/\r?\n$/, '');
    if (line === '') return { headers, body: written.slice(next) };
    const name = FIELD.exec(line);
    if (name) {
      const key = (name[1] ?? '').toLowerCase();
      values = headers.get(key) ?? [];
      values.push(line.slice(name[0].length).trim());
      headers.set(key, values);
    } else if (/^[ \t]/.test(line) && values) values.push(`${values.pop() ?? ''} ${line.trim()}`);
    else if (at > 0 || !/^>?From /.test(line)) return { headers, body: written.slice(at) };
    at = next;
  }
  return at < written.length ? undefined : { headers, body: '' };
}
