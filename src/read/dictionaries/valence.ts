import type { Dictionary, DictionaryFormat, DictionarySource, Loss, ReadDictionary } from '../dictionary.js';
import { flattened } from '../flattened.js';
import { GrowingDictionary } from '../growing-dictionary.js';
import { linesOf } from '../lines.js';
import { quoted } from '../settings/spelling.js';
import { decimal } from '../weights.js';

/**
 * A list of words with how good or bad they are, like AFINN and VADER: a term, a tab, a number; what stands behind it (a
 * deviation, raw ratings) is left out. Above zero is `positive`, below `negative`, with the size as weight.
 */
export const valence: DictionaryFormat = {
  id: 'valence',
  title: 'valence list',
  extensions: ['txt', 'tsv'],
  recognises: (text) => /^[^\t\r\n]+\t\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*(?:[\t\r\n]|$)/.test(text),
  read,
  write,
};

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['positive', ''],
  ['negative', '-'],
]);

function read({ text }: DictionarySource): ReadDictionary {
  const dictionary = new GrowingDictionary();
  const positive = dictionary.branch('positive', 1);
  const negative = dictionary.branch('negative', 1);
  let widest = 0;
  for (const { number, text: written } of linesOf(text)) {
    if (written.trim() === '') continue;
    const [term = '', score = '', ...others] = written.split('\t').map((cell) => cell.trim());
    widest = Math.max(widest, others.length);
    const weight = dictionary.weight(score, term, number);
    if (weight === undefined && score === '') dictionary.lose(number, `${quoted(term)} has no number`);
    if (weight === 0) dictionary.lose(number, `${quoted(term)} is neither positive nor negative: ${score}`);
    else if (weight !== undefined) dictionary.add(weight > 0 ? positive : negative, term, number, Math.abs(weight));
  }
  if (widest > 0) dictionary.lose(1, `${widest} more columns behind the number`);
  return dictionary.finished();
}

function write(dictionary: Dictionary): { text: string; losses: readonly Loss[] } {
  const losses: Loss[] = [];
  const lines = flattened(dictionary).flatMap(({ path, branch }) => {
    const sign = SIGNS.get(path.join('.'));
    if (sign === undefined && branch.terms.length > 0)
      losses.push({ detail: `${quoted(path.join(' > '))}: a valence list knows only positive and negative` });
    return sign === undefined
      ? []
      : branch.terms.map(({ pattern, weight = 1000 }) => `${pattern}\t${sign}${decimal(weight)}\n`);
  });
  return { text: lines.join(''), losses };
}
