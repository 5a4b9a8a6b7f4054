import { Tokenizer } from 'htmlparser2';
import { BLOCKS, UNREAD, VOID } from './elements.js';

/** Deeper than any page is meant to be, and shallow enough for code that climbs up from every element. */
const DEEPEST = 200;
/** More elements than any article has; of the rest the text is kept. */
const MOST_ELEMENTS = 60_000;
/** A longer tag loses its attributes. */
const LONGEST_TAG = 20_000;
/** Of these, one begins where another one of them was left open. */
const SIBLINGS = [new Set(['li']), new Set(['dt', 'dd']), new Set(['td', 'th']), new Set(['tr']), new Set(['option'])];

interface Open {
  readonly name: string;
  readonly isWritten: boolean;
}

/** What stands in the head of a page, wherever it is written. */
const HEAD = new Set(['title', 'meta', 'link', 'base', 'script']);
/** Written once, whatever the page does. */
const FRAME = new Set(['html', 'head', 'body']);

/**
 * A page as a parser can take it in linear time, with one head and one body: without scripts (except JSON-LD), styles, comments and what
 * else nobody reads as text; elements beyond a depth and number are left out, their text is kept, and a line break stays
 * where a block began or ended. Other tags are copied as they were written.
 */
export function flattened(html: string): string {
  const body: string[] = [];
  const head: string[] = [];
  let root = '<html>';
  let out = body;
  const stack: Open[] = [];
  const counts = new Map<string, number>();
  let elements = 0;
  let tag = { name: '', start: 0 };
  /** Set inside an element that is left out with all that it holds. */
  let unread: { readonly name: string; depth: number } | undefined;

  const partLines = (): void => {
    if (out.at(-1) !== '<br>') out.push('<br>');
  };
  const pop = (): void => {
    const open = stack.pop();
    if (!open) return;
    counts.set(open.name, (counts.get(open.name) ?? 1) - 1);
    if (open.isWritten) out.push(`</${open.name}>`);
    else if (BLOCKS.has(open.name)) partLines();
  };
  const open = (name: string, written: string): void => {
    const top = stack.at(-1)?.name ?? '';
    if (top === 'p' && BLOCKS.has(name)) pop();
    else if (SIBLINGS.some((names) => names.has(top) && names.has(name))) pop();
    const isWritten = stack.length < DEEPEST && elements < MOST_ELEMENTS;
    if (isWritten) out.push(written.length > LONGEST_TAG ? `<${name}>` : written);
    else if (BLOCKS.has(name) || name === 'br') partLines();
    elements += 1;
    if (VOID.has(name)) return;
    stack.push({ name, isWritten });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const close = (name: string): void => {
    if ((counts.get(name) ?? 0) === 0) {
      if (name === 'p' || name === 'br') partLines();
      return;
    }
    while (stack.at(-1)?.name !== name) pop();
    pop();
  };
  const opened = (end: number): void => {
    const { name, start } = tag;
    const written = html.slice(start - 1, end + 1);
    if (unread) {
      if (unread.name === name) unread.depth += 1;
      return;
    }
    if (UNREAD.has(name) && !isJsonLd(name, written)) {
      if (!VOID.has(name)) unread = { name, depth: 1 };
      return;
    }
    if (name === 'html' && written.length < LONGEST_TAG) root = written;
    if (FRAME.has(name)) return;
    if (!HEAD.has(name)) open(name, written);
    else {
      head.push(written.length > LONGEST_TAG ? `<${name}>` : written);
      if (!VOID.has(name)) out = head;
    }
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext(start, end) {
        if (!unread) out.push(html.slice(start, end));
      },
      onopentagname(start, end) {
        tag = { name: html.slice(start, end).toLowerCase(), start };
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if (!unread && HEAD.has(name) && out === head) {
          out.push(`</${name}>`);
          out = body;
        } else if (!unread) close(name);
        else if (unread.name === name && (unread.depth -= 1) === 0) unread = undefined;
      },
      oncdata(start, end, offset) {
        if (!unread) out.push(html.slice(start, end - offset).replaceAll('<', '&lt;'));
      },
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onattribname: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      ontextentity: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  while (stack.length > 0) pop();
  return `<!doctype html>${root}<head>${head.join('')}</head><body>${body.join('')}</body></html>`;
}

function isJsonLd(name: string, tag: string): boolean {
  return name === 'script' && tag.length < LONGEST_TAG && /\btype\s*=\s*["']?application\/ld\+json/i.test(tag);
}

function nothing(): void {
  // Nothing of it is kept.
}
