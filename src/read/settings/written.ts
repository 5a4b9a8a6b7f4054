import {
  type CST,
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  Parser,
} from 'yaml';
import { type Place, Problems } from './problems.js';
import { quoted } from './spelling.js';

/**
 * What a person wrote in a YAML file, with its place. Every value is the text as written (`NO`, `007` and `1.10` stay
 * what they are); a `broken` one has been complained of already.
 */
export type Written =
  | WrittenText
  | { readonly kind: 'list'; readonly place: Place; readonly items: readonly Written[] }
  | { readonly kind: 'map'; readonly place: Place; readonly entries: ReadonlyMap<string, WrittenEntry> }
  | { readonly kind: 'broken'; readonly place: Place };

interface WrittenText {
  readonly kind: 'text';
  readonly place: Place;
  readonly text: string;
  /** Over several lines, without quotes. */
  readonly isFolded: boolean;
  /** Nothing, `~` or `null`, without quotes: the value of a key that says it has none. */
  readonly isNull: boolean;
}

interface WrittenEntry {
  readonly place: Place;
  readonly value: Written;
}

/** A YAML file, read; `root` is missing when nothing is written in it. */
export interface WrittenFile {
  readonly root?: Written;
  readonly problems: Problems;
}

/** Deeper nesting than this is no settings file, and the composer of `yaml` recurses. */
const DEEPEST = 100;
/** As many values as aliases (`*name`) may repeat in all; ends a file of a few lines that would unfold into billions. */
const MOST_REPEATED = 100_000;

/**
 * Reads YAML 1.2 in linear time, without types, tags or code. Throws a `UsageError` for broken syntax; what is wrong
 * besides (a key written twice, an unknown alias) is added to `problems`.
 */
export function readYaml(path: string, text: string): WrittenFile {
  const problems = new Problems(path);
  const body = text.replace(/^\uFEFF/, '');
  const counter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };

  // Like `parseDocument`, but with a look at the depth between parsing, which is iterative, and composing, which is not.
  const tokens = [...new Parser(counter.addNewLine).parse(body)];
  const tooDeep = firstBelow(tokens, DEEPEST);
  if (tooDeep) problems.add(placeAt(tooDeep.offset), `nested deeper than ${DEEPEST} levels; use fewer`);
  problems.throwIfAny();

  const options = { schema: 'failsafe', strict: true, uniqueKeys: false, prettyErrors: false } as const;
  const [document, second] = [...new Composer(options).compose(tokens, true, body.length)] as Document.Parsed[];
  if (second) problems.add(placeAt(second.range[0]), 'a second document begins here; remove the --- before it');
  const seen = new Set<number>();
  for (const { code, message, pos } of [...(document?.errors ?? []), ...(document?.warnings ?? [])]) {
    const place = placeAt(pos[0]);
    // What follows on the same line is mostly the echo of the first.
    const isTabbed = /^ *\t/.test(body.slice(pos[0] - (place.column ?? 1) + 1, pos[0] + 1));
    if (!seen.has(place.line))
      problems.add(place, isTabbed ? TABS : (SYNTAX.get(code) ?? `not valid YAML: ${message}`));
    seen.add(place.line);
  }
  problems.throwIfAny();

  const contents = document?.contents;
  if (!contents || (isScalar(contents) && contents.value === '')) return { problems };
  return { root: unfold(contents, body, placeAt, problems), problems };
}

const NO_TAGS = 'tags (beginning with !) are not allowed; put a text that begins with ! in quotes';
const TABS = 'a tab is used for indentation; use spaces';

const SYNTAX: ReadonlyMap<string, string> = new Map([
  ['TAB_AS_INDENT', TABS],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    'a key stands where a text was expected; put a text that holds ": " in quotes, and indent keys of one level alike',
  ],
  ['MULTILINE_IMPLICIT_KEY', 'a key must stand on one line; is a colon or a dash missing here or on the line before?'],
  [
    'MISSING_CHAR',
    'a closing quotation mark or a separator is missing; put a text that begins with one of \' " wholly in quotes',
  ],
  ['BAD_SCALAR_START', 'a text cannot begin with this character; put it in quotes'],
  ['TAG_RESOLVE_FAILED', NO_TAGS],
]);

/** The first token that is nested below `depth`, found without recursion. */
function firstBelow(tokens: readonly CST.Token[], depth: number): CST.Token | undefined {
  const stack = tokens.map((token) => ({ token, level: 0 })).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { token, level } = next;
    if (level > depth) return token;
    const inner: (CST.Token | null | undefined)[] = [];
    if (token.type === 'document') inner.push(token.value);
    if ('items' in token) for (const { key, value } of token.items) inner.push(key, value);
    for (const child of inner.reverse()) if (child) stack.push({ token: child, level: level + 1 });
  }
  return undefined;
}

/** Turns the nodes of `yaml` into what is written, with aliases replaced by what they stand for. */
function unfold(root: Node, body: string, placeAt: (offset: number) => Place, problems: Problems): Written {
  /** What has been unfolded, and how many values it holds; undefined while still open. */
  const anchors = new Map<string, { written: Written; size: number } | undefined>();
  let size = 0;
  let repeated = 0;

  const broken = (place: Place, message: string): Written => {
    problems.add(place, message);
    return { kind: 'broken', place };
  };

  const aliased = (name: string, place: Place): Written => {
    const anchor = anchors.get(name);
    if (!anchor) {
      const why = anchors.has(name) ? 'repeats the very thing it stands in' : `names no &${name} above it`;
      return broken(place, `*${name} ${why}; put a text that begins with * in quotes`);
    }
    size += anchor.size;
    repeated += anchor.size;
    if (repeated <= MOST_REPEATED) return anchor.written;
    return broken(place, `*${name} and the aliases before it repeat over ${MOST_REPEATED} values; write them out`);
  };

  const read = (node: Node | null, fallback: Place): Written => {
    const place = node?.range ? placeAt(node.range[0]) : fallback;
    if (isAlias(node)) return aliased(node.source, place);
    // Some tags (`!!binary`, `!!int`) the parser knows, whatever the schema.
    if (node?.tag !== undefined) return broken(place, NO_TAGS);
    const before = size++;
    const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
    if (anchor !== undefined) anchors.set(anchor, undefined);
    const written = plain(node, place);
    if (anchor !== undefined) anchors.set(anchor, { written, size: size - before });
    return written;
  };

  const plain = (node: Node | null, place: Place): Written => {
    if (isSeq<Node | null>(node)) return { kind: 'list', place, items: node.items.map((item) => read(item, place)) };
    if (isMap<Node, Node | null>(node)) {
      const entries = new Map<string, WrittenEntry>();
      for (const { key, value } of node.items) {
        const keyPlace = key.range ? placeAt(key.range[0]) : place;
        const name = isScalar(key) && typeof key.value === 'string' ? key.value.normalize() : undefined;
        const first = name === undefined ? undefined : entries.get(name);
        if (name === undefined) problems.add(keyPlace, 'a key must be a text');
        else if (first)
          problems.add(keyPlace, `key ${quoted(name)} is written twice, first on line ${first.place.line}`);
        else entries.set(name, { place: keyPlace, value: read(value, keyPlace) });
      }
      return { kind: 'map', place, entries };
    }
    const text = isScalar(node) && typeof node.value === 'string' ? node.value : '';
    const isPlain = !isScalar(node) || node.type === 'PLAIN';
    const isNull = isPlain && /^(?:~|null|Null|NULL)?$/.test(text);
    return { kind: 'text', place, text, isFolded: isPlain && node !== null && isManyLines(node, body), isNull };
  };

  return read(root, { line: 1, column: 1 });
}

function isManyLines({ range }: Node, body: string): boolean {
  return range ? body.slice(range[0], range[1]).trimEnd().includes('\n') : false;
}
