import type { Dictionary, DictionaryFormat, DictionarySource, Loss, ReadDictionary } from '../dictionary.js';
import { lostLevels, lostWeights } from '../dictionary-losses.js';
import { flattened } from '../flattened.js';
import { GrowingDictionary } from '../growing-dictionary.js';
import { linesOf } from '../lines.js';

/** A line for each category, as Empath has them: its name, then its words, divided by tabs. */
export const wordLists: DictionaryFormat = {
  id: 'word-lists',
  title: 'word lists',
  extensions: ['tsv', 'txt'],
  recognises: (text) => /^[^\t\r\n]+\t[^\t\r\n]*[^\d\t\r\n]/.test(text),
  read,
  write,
};

function read({ text }: DictionarySource): ReadDictionary {
  const dictionary = new GrowingDictionary();
  for (const { number, text: line } of linesOf(text)) {
    if (line.trim() === '') continue;
    const [name = '', ...terms] = line.trimEnd().split('\t');
    const branch = dictionary.branch(name, number);
    for (const term of terms) dictionary.add(branch, term, number);
  }
  return dictionary.finished();
}

function write(dictionary: Dictionary): { text: string; losses: readonly Loss[] } {
  const lines = flattened(dictionary).flatMap(({ path, branch }) =>
    branch.terms.length === 0
      ? []
      : [`${[path.join('.'), ...branch.terms.map(({ pattern }) => pattern)].join('\t')}\n`],
  );
  const losses = [...lostLevels(dictionary), ...lostWeights(dictionary)];
  return { text: lines.join(''), losses };
}
