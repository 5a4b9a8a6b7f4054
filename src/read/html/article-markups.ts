import { Tokenizer } from 'htmlparser2';

/** The part of a page that one article takes up. */
export interface ArticleMarkup {
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** From its own tag up to the next article, or to the end of the page: where a tag is closed too early nothing is lost. */
  readonly markup: string;
}

/** How the pages of a database part articles. */
export interface ArticleParting {
  /** The element that holds an article, in small letters. */
  readonly element: string;
  /** Whether a tag of that element begins an article, wherever it stands. */
  readonly isSure: (tag: string) => boolean;
  /** Whether a part of the page is an article; of those that are inside another one, nothing else begins one. */
  readonly isMarked: (markup: string) => boolean;
}

/**
 * Cuts a page into its articles by their own elements, in linear time and without a tree, so that the number of elements that a page may
 * have never joins two. Inside an article such an element begins another one only if it is marked as one.
 */
export function articleMarkups(html: string, { element, isSure, isMarked }: ArticleParting): readonly ArticleMarkup[] {
  const starts: { readonly at: number; readonly isSure: boolean; readonly isInside: boolean }[] = [];
  let depth = 0;
  let tag = { name: '', start: 0 };
  /** Depths at which the articles that are open began. */
  const open: number[] = [];
  const begun = (end: number): void => {
    if (tag.name !== element) return;
    const at = tag.start - 1;
    const sure = isSure(html.slice(at, Math.min(end, at + LONGEST_TAG)));
    if (sure || element === 'article') {
      starts.push({ at, isSure: sure, isInside: open.length > 0 });
      open.push(depth);
    }
    depth += 1;
  };
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(start, end) {
        tag = { name: html.slice(start, end).toLowerCase(), start };
      },
      onopentagend: begun,
      onselfclosingtag: ignore,
      onclosetag(start, end) {
        if (depth === 0 || html.slice(start, end).toLowerCase() !== element) return;
        depth -= 1;
        if (open.at(-1) === depth) open.pop();
      },
      ...{ ontext: ignore, oncdata: ignore, oncomment: ignore, ondeclaration: ignore, onprocessinginstruction: ignore },
      ...{ onattribname: ignore, onattribdata: ignore, onattribentity: ignore, onattribend: ignore },
      ...{ ontextentity: ignore, onend: ignore },
    },
  );
  tokenizer.write(html);
  tokenizer.end();

  const kept = starts.filter(({ at, isSure: sure, isInside }, i) => {
    const part = html.slice(at, starts[i + 1]?.at ?? html.length);
    return sure || isMarked(part) || (!isInside && hasWords(part));
  });
  let line = 1;
  let counted = 0;
  return kept.map(({ at }, i) => {
    for (; counted < at; counted++) if (html.charCodeAt(counted) === 10) line += 1;
    return { line, markup: html.slice(at, kept[i + 1]?.at ?? html.length) };
  });
}

/** A longer tag is none that a database writes. */
const LONGEST_TAG = 2_000;

const hasWords = (markup: string): boolean => /\p{L}/u.test(markup.replace(/<[^<>]*>/g, ''));
