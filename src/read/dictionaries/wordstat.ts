import type { Branch, Dictionary, DictionaryFormat, DictionarySource, Loss, ReadDictionary } from '../dictionary.js';
import { type GrowingBranch, GrowingDictionary } from '../growing-dictionary.js';
import { linesOf } from '../lines.js';
import { quoted } from '../settings/spelling.js';
import { decimal } from '../weights.js';

/** WordStat's categorisation dictionary: a tree by tabs, whose leaves end in their weight, ` (1)`. */
export const wordstat: DictionaryFormat = {
  id: 'wordstat',
  title: 'WordStat dictionary',
  extensions: ['cat'],
  recognises: () => true,
  read,
  write,
};

const LEAF = /^(.*\S)\s*\((-?[\d.]+)\)$/;
/** What a weight is when nothing else is said. */
const PLAIN = 1000;

function read({ text }: DictionarySource): ReadDictionary {
  const dictionary = new GrowingDictionary();
  const above: GrowingBranch[] = [];
  for (const { number, text: written } of linesOf(text)) {
    const body = written.trim();
    if (body === '') continue;
    const level = Math.min(/^\t*/.exec(written)?.[0].length ?? 0, above.length);
    above.length = level;
    const parent = above.at(-1);
    const [, term, weight = ''] = LEAF.exec(body) ?? [];
    if (term === undefined) above.push(dictionary.branch(body, number, parent));
    else addTerm(dictionary, { term, weight, parent, number });
  }
  return dictionary.finished();
}

function addTerm(
  dictionary: GrowingDictionary,
  { term, weight, parent, number }: { term: string; weight: string; parent: GrowingBranch | undefined; number: number },
): void {
  if (parent === undefined || term.startsWith('@')) {
    const why = parent === undefined ? 'stands in no category' : 'is a rule of WordStat, not a pattern';
    dictionary.lose(number, `${quoted(term)} ${why}`);
    return;
  }
  const thousand = dictionary.weight(weight, term, number);
  dictionary.add(
    parent,
    term.replace(/(?<=[^\s_])_(?=[^\s_])/g, ' '),
    number,
    thousand === PLAIN ? undefined : thousand,
  );
}

function write(dictionary: Dictionary): { text: string; losses: readonly Loss[] } {
  const lines: string[] = [];
  const print = ({ name, terms, branches }: Branch, level: number): void => {
    lines.push('\t'.repeat(level) + name);
    for (const { pattern, weight = PLAIN } of terms)
      lines.push(`${'\t'.repeat(level + 1)}${pattern.replaceAll(' ', '_')} (${decimal(weight)})`);
    for (const branch of branches) print(branch, level + 1);
  };
  for (const branch of dictionary.branches) print(branch, 0);
  return { text: `${lines.join('\n')}\n`, losses: [] };
}
