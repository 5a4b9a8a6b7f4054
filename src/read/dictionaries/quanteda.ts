import { stringify } from 'yaml';
import { UsageError } from '../../model/usage-error.js';
import type { Branch, Dictionary, DictionaryFormat, DictionarySource, Loss, ReadDictionary } from '../dictionary.js';
import { lostWeights } from '../dictionary-losses.js';
import { type GrowingBranch, GrowingDictionary } from '../growing-dictionary.js';
import { quoted } from '../settings/spelling.js';
import { readYaml, type Written } from '../settings/written.js';

/** quanteda's YAML: maps are categories, lists are patterns; under `__` a category that has others keeps its own patterns. */
export const quanteda: DictionaryFormat = {
  id: 'quanteda',
  title: 'quanteda YAML',
  extensions: ['yml', 'yaml'],
  recognises: () => true,
  read,
  write,
};

const OWN_PATTERNS = '__';
/** Operators of news databases, which are no words of a pattern. */
const QUERY = /\b(?:AND|OR|NOT|[NW]\/\d+)\b/;

function read({ path, text }: DictionarySource): ReadDictionary {
  const { root, problems } = readYaml(path, text);
  problems.throwIfAny();
  if (root?.kind !== 'map')
    throw new UsageError(`${path}:1: a dictionary is a map from categories to lists of patterns`);
  const dictionary = new GrowingDictionary();
  grow(root, dictionary.root, dictionary);
  return dictionary.finished();
}

function grow(written: Written, branch: GrowingBranch, dictionary: GrowingDictionary): void {
  const { line } = written.place;
  switch (written.kind) {
    case 'map':
      for (const [name, { place, value }] of written.entries)
        grow(value, name === OWN_PATTERNS ? branch : dictionary.branch(name, place.line, branch), dictionary);
      return;
    case 'list':
      for (const item of written.items) grow(item, branch, dictionary);
      return;
    case 'text':
      if (written.isNull) return;
      if (branch === dictionary.root) dictionary.lose(line, `${quoted(written.text)} stands in no category`);
      else if (QUERY.test(written.text)) dictionary.lose(line, `${quoted(written.text)} is a query, not a pattern`);
      else dictionary.add(branch, written.text, line);
      return;
    case 'broken':
  }
}

function write(dictionary: Dictionary): { text: string; losses: readonly Loss[] } {
  const lines: string[] = [];
  const print = ({ name, terms, branches }: Branch, level: number): void => {
    const indent = '  '.repeat(level);
    lines.push(`${indent}${scalar(name)}:`);
    const hasBoth = terms.length > 0 && branches.length > 0;
    if (hasBoth) lines.push(`${indent}  ${OWN_PATTERNS}:`);
    for (const { pattern } of terms) {
      lines.push(`${indent}${hasBoth ? '    ' : '  '}- ${scalar(pattern)}`);
    }
    for (const branch of branches) print(branch, level + 1);
  };
  for (const branch of dictionary.branches) print(branch, 0);
  return { text: `${lines.join('\n')}\n`, losses: lostWeights(dictionary) };
}

const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();
