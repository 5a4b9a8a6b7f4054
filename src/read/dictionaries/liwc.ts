import { UsageError } from '../../model/usage-error.js';
import type { Dictionary, DictionaryFormat, DictionarySource, Loss, ReadDictionary } from '../dictionary.js';
import { lostWeights } from '../dictionary-losses.js';
import { flattened } from '../flattened.js';
import { type GrowingBranch, GrowingDictionary } from '../growing-dictionary.js';
import { type Line, linesOf } from '../lines.js';
import { quoted } from '../settings/spelling.js';

/** LIWC's dictionary: numbered categories between two lines of `%`, then a line for each term with its numbers. */
export const liwc: DictionaryFormat = {
  id: 'liwc',
  title: 'LIWC dictionary',
  extensions: ['dic'],
  recognises: (text) => /^\s*%/.test(text),
  read,
  write,
};

/** A category, by its number without leading zeros: `01` is `1`. */
const CATEGORY = /^(\t*)(\d+)\s+(\S.*)$/;
const withoutZeros = (number: string): string => number.replace(/^0+(?=\d)/, '');

function read({ path, text }: DictionarySource): ReadDictionary {
  const lines = [...linesOf(text)].filter((line) => line.text.trim() !== '');
  const marks = lines.flatMap((line, index) => (line.text.trim() === '%' ? [index] : []));
  const [first, second] = marks;
  if (first !== 0 || second === undefined)
    throw new UsageError(`${path}:1: a LIWC dictionary begins with its categories between two lines of a single %`);

  const dictionary = new GrowingDictionary();
  const categories = categoriesIn(lines.slice(1, second), dictionary);
  for (const line of lines.slice(second + 1)) addTerm(line, categories, dictionary);
  return dictionary.finished();
}

/** The categories by number; leading tabs put one below the nearest that has fewer. */
function categoriesIn(lines: readonly Line[], dictionary: GrowingDictionary): ReadonlyMap<string, GrowingBranch> {
  const categories = new Map<string, GrowingBranch>();
  const above: { readonly level: number; readonly branch: GrowingBranch }[] = [];
  for (const { number, text } of lines) {
    const [, tabs = '', written = '', name = ''] = CATEGORY.exec(text.trimEnd()) ?? [];
    const code = withoutZeros(written);
    const level = code === '' ? (/^\t*/.exec(text)?.[0].length ?? 0) : tabs.length;
    while ((above.at(-1)?.level ?? -1) >= level) above.pop();
    const parent = above.at(-1)?.branch;
    if (code !== '' && categories.has(code)) {
      dictionary.lose(number, `the number ${code} is given twice; ${quoted(name)} has no terms`);
      continue;
    }
    const branch = dictionary.branch(code === '' ? text : name, number, parent);
    if (code !== '') categories.set(code, branch);
    above.push({ level, branch });
  }
  return categories;
}

function addTerm(
  { number, text }: Line,
  categories: ReadonlyMap<string, GrowingBranch>,
  dictionary: GrowingDictionary,
): void {
  const [term, codes] = divided(text);
  if (codes.length === 0) dictionary.lose(number, `${quoted(term)} names no category`);
  const named = new Set<GrowingBranch>();
  for (const code of codes) {
    const branch = /^\d+$/.test(code) ? categories.get(withoutZeros(code)) : undefined;
    if (branch) named.add(branch);
    else if (/^\d+$/.test(code))
      dictionary.lose(number, `${quoted(term)} names category ${code}, which is not defined`);
    else dictionary.lose(number, `${quoted(term)} belongs to ${quoted(code)} only in some contexts`);
  }
  for (const branch of named) dictionary.add(branch, term, number);
}

/** A term and what stands behind it: at the first tab, else before the numbers at the end. */
function divided(text: string): readonly [string, readonly string[]] {
  const body = text.trim();
  const tab = body.indexOf('\t');
  if (tab >= 0) return [body.slice(0, tab).trim(), codesIn(body.slice(tab))];
  const words = body.split(/\s+/);
  const last = words.findLastIndex((word) => !/^\d+$/.test(word));
  return [words.slice(0, last + 1).join(' '), words.slice(last + 1)];
}

/** `01`, `<of>131/125`, `(02 134)126`: spaces divide codes, but not inside parentheses. */
function codesIn(text: string): readonly string[] {
  return text.match(/\([^()]*\)\S*|\S+/g) ?? [];
}

function write(dictionary: Dictionary): { text: string; losses: readonly Loss[] } {
  const codes = new Map<string, number>();
  const categories: string[] = [];
  const terms = new Map<string, number[]>();
  const losses: Loss[] = [...lostWeights(dictionary)];
  for (const { path, branch } of flattened(dictionary)) {
    const code = codes.size + 1;
    codes.set(path.join('\0'), code);
    categories.push(`${'\t'.repeat(path.length - 1)}${code}\t${branch.name}`);
    for (const { pattern, line } of branch.terms) {
      terms.set(pattern, [...(terms.get(pattern) ?? []), code]);
      if (/\*.|\?/.test(pattern))
        losses.push({ line, detail: `${quoted(pattern)}: LIWC knows only * at the end of a word` });
    }
  }
  const rows = [...terms].map(([pattern, of]) => `${pattern}\t${of.join('\t')}`);
  return { text: ['%', ...categories, '%', ...rows, ''].join('\n'), losses };
}
