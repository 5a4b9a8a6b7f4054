import { type Headed, headed } from './headed.js';
import { type Structured, structured } from './parameters.js';

/** A part of a message that holds no other parts. */
export interface Leaf {
  /** `text/plain`, in small letters. */
  readonly type: string;
  readonly content: Structured;
  readonly disposition: Structured;
  /** Its transfer encoding, as written. */
  readonly transfer: string;
  /** Still encoded, a character a byte. */
  readonly body: string;
}

/** A message taken apart. */
export interface Parts {
  /** What is shown as the message, in its order: of alternatives one. */
  readonly shown: readonly Leaf[];
  readonly attached: readonly Leaf[];
  /** Whether a multipart has no end. */
  readonly isCut: boolean;
}

/** Parts in parts, and all parts of a message: more than any program writes. */
const DEEPEST = 20;
const MOST_PARTS = 1_000;

/** Takes a message apart (RFC 2046), or says as a clause about it why that cannot be done. */
export function partsOf(message: Headed): Parts | string {
  const attached: Leaf[] = [];
  let isCut = false;
  let count = 0;
  let fault: string | undefined;

  const shownIn = (part: Headed, depth: number, isInDigest: boolean): readonly Leaf[] => {
    const first = (name: string): string | undefined => part.headers.get(name)?.[0];
    const content = structured(first('content-type') ?? (isInDigest ? 'message/rfc822' : 'text/plain'));
    const type = content.value.includes('/') ? content.value : 'text/plain';
    count += 1;
    if (count > MOST_PARTS) fault ??= `has over ${MOST_PARTS} parts`;
    if (depth > DEEPEST) fault ??= `has parts in parts, over ${DEEPEST} deep`;
    if (fault !== undefined) return [];
    if (!type.startsWith('multipart/')) {
      const disposition = structured(first('content-disposition'));
      const leaf = { type, content, disposition, transfer: first('content-transfer-encoding') ?? '', body: part.body };
      if (isShown(leaf)) return [leaf];
      attached.push(leaf);
      return [];
    }
    const cut = cutApart(part.body, content.parameter('boundary') ?? '', MOST_PARTS - count);
    if (!cut) {
      fault ??= 'breaks off before its first part, or names no boundary of its parts';
      return [];
    }
    isCut ||= !cut.isClosed;
    const shown = cut.parts.map((written) => {
      const inner = headed(written);
      if (!inner) fault ??= 'has a part whose header has no end';
      return inner ? shownIn(inner, depth + 1, type === 'multipart/digest') : [];
    });
    return type === 'multipart/alternative' ? preferred(shown) : shown.flat();
  };
  const shown = shownIn(message, 0, false);
  return fault ?? { shown, attached, isCut };
}

function isShown({ type, content, disposition }: Leaf): boolean {
  if ((type !== 'text/plain' && type !== 'text/html') || disposition.value === 'attachment') return false;
  return (disposition.parameter('filename') ?? content.parameter('name')) === undefined;
}

/** Of the ways to show one text, the one in plain letters, unless it is blank. */
function preferred(ways: readonly (readonly Leaf[])[]): readonly Leaf[] {
  const written = ways.filter((way) => way.some(({ body }) => /\S/.test(body)));
  return written.find((way) => way.every(({ type }) => type === 'text/plain')) ?? written.at(-1) ?? [];
}

interface Cut {
  readonly parts: readonly string[];
  readonly isClosed: boolean;
}

/** What stands between the lines `--boundary` of a body; at most one part more than `most`. Undefined where there is no such line. */
function cutApart(body: string, boundary: string, most: number): Cut | undefined {
  if (boundary === '' || boundary.length > 200) return undefined;
  const mark = `--${boundary}`;
  const parts: string[] = [];
  let from: number | undefined;
  for (let at = body.indexOf(mark); at >= 0 && parts.length <= most; at = body.indexOf(mark, at + 1)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    const newline = body.indexOf('\n', at);
    const end = newline < 0 ? body.length : newline;
    const after = body.slice(at + mark.length, Math.min(end, at + mark.length + 200)).trim();
    if (after !== '' && after !== '--') continue;
    if (from !== undefined) parts.push(body.slice(from, Math.max(from, body[at - 2] === '\r' ? at - 2 : at - 1)));
    if (after === '--' && from !== undefined) return { parts, isClosed: true };
    from = end + 1;
  }
  if (from === undefined) return undefined;
  parts.push(body.slice(from));
  return { parts, isClosed: false };
}
