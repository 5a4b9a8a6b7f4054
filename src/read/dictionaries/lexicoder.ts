import type { Dictionary, DictionaryFormat, DictionarySource, Loss, ReadDictionary } from '../dictionary.js';
import { lostLevels, lostWeights } from '../dictionary-losses.js';
import { flattened } from '../flattened.js';
import { type GrowingBranch, GrowingDictionary } from '../growing-dictionary.js';
import { linesOf } from '../lines.js';
import { quoted } from '../settings/spelling.js';

/** Lexicoder's plain list: a line `+CATEGORY`, perhaps with a colour behind `#`, then a term a line. */
export const lexicoder: DictionaryFormat = {
  id: 'lexicoder',
  title: 'Lexicoder list',
  extensions: ['lc3'],
  recognises: () => true,
  read,
  write,
};

function read({ text }: DictionarySource): ReadDictionary {
  const dictionary = new GrowingDictionary();
  let branch: GrowingBranch | undefined;
  for (const { number, text: written } of linesOf(text)) {
    const body = written.trim();
    if (body === '') continue;
    if (body.startsWith('+')) branch = dictionary.branch(body.slice(1).replace(/#[0-9a-f]{6}$/i, ''), number);
    else if (branch) dictionary.add(branch, body, number);
    else dictionary.lose(number, `${quoted(body)} stands before the first category`);
  }
  return dictionary.finished();
}

function write(dictionary: Dictionary): { text: string; losses: readonly Loss[] } {
  const lines = flattened(dictionary).flatMap(({ path, branch }) =>
    branch.terms.length === 0 ? [] : [`+${path.join('.')}`, ...branch.terms.map(({ pattern }) => pattern)],
  );
  const losses = [...lostLevels(dictionary), ...lostWeights(dictionary)];
  return { text: `${lines.join('\n')}\n`, losses };
}
