import { nodesOf, type Lexicon } from '../model/lexicon.js';
import type { LexiconFault } from '../model/lexicon-fault.js';
import type { Linguist } from '../model/segmentation.js';
import type { SentencesOf } from './entry-probes.js';
import { isGlob } from './glob.js';
import { comparable, hasLemma } from './lemma.js';

/** Places in which a word may be a verb, a noun or an adjective; `~` stands for it. */
const FRAMES = [
  'They will ~ it.',
  'They ~ it.',
  'The ~ was there.',
  'The ~ were there.',
  'It is very ~.',
  'A ~ thing.',
  '~',
];

/**
 * Lemma entries with a word that is nowhere its own dictionary form: `negotiations` as a lemma finds nothing, since the
 * linguist says negotiation. Words with wildcards and parts of hyphenated words are left alone.
 */
export function inflectedLemmas(
  lexicons: readonly Lexicon[],
  sentencesOf: SentencesOf,
  linguist: Linguist,
): readonly LexiconFault[] {
  const known = new Map<string, string | undefined>();
  const formOf = (word: string): string | undefined => {
    if (!known.has(word)) known.set(word, dictionaryForm(word, sentencesOf, linguist));
    return known.get(word);
  };
  return lexicons.flatMap(({ path, root }) =>
    nodesOf(root).flatMap(({ id, entries }) =>
      entries.flatMap(({ by, pattern, line }): readonly LexiconFault[] => {
        if (by !== 'lemma') return [];
        const words = pattern.split(' ').filter((word) => !isGlob(word) && /^\p{L}+$/u.test(word));
        const wrong = words
          .map((word) => [word, formOf(word.toLowerCase())] as const)
          .find(([, form]) => form !== undefined);
        if (!wrong) return [];
        const detail = `the dictionary form of “${wrong[0]}” is “${wrong[1] ?? ''}”`;
        return [{ code: 'not_a_lemma', path, line, category: id, entry: pattern, detail }];
      }),
    ),
  );
}

/** The lemma that a word has instead of itself; undefined where it is its own in any place. */
function dictionaryForm(word: string, sentencesOf: SentencesOf, linguist: Linguist): string | undefined {
  let other: string | undefined;
  for (const frame of FRAMES) {
    for (const sentence of sentencesOf(frame.replace('~', word))) {
      const at = sentence.tokens.findIndex(({ norm }) => norm === word);
      if (at < 0) continue;
      const { lemma = word } = linguist(sentence)[at] ?? {};
      if (hasLemma(comparable(word), lemma)) return undefined;
      other ??= lemma;
    }
  }
  return other;
}
