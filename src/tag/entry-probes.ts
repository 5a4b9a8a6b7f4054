import type { Entry } from '../model/lexicon.js';
import type { Morphology, Sentence } from '../model/segmentation.js';
import { formsOf } from '../model/verb-forms.js';
import { isGlob } from './glob.js';
import { isIrregular } from './irregular-lemmas.js';
import type { Reading } from './occurrence.js';

/** Cuts a text into sentences, as the segmenter does. */
export type SentencesOf = (text: string) => readonly Sentence[];

/** A sentence made of an entry's own words, to see what the lexicons find in it. */
export interface Probe {
  readonly reading: Reading;
  /** Tokens of the entry's words, `last` exclusive. */
  readonly first: number;
  readonly last: number;
}

/** Letters that no lexicon is likely to ask for stand in for `*`: none, one, many. What agrees with all three agrees with any. */
const FILLS = ['', 'q', 'qzjqxv'];
const NEIGHBOURS = ['', 'qzv'];
const WORD_BY_WORD = /^[\p{L}\p{N}\p{M}\s*?'’.&-]+$/u;

/**
 * Sentences in which an entry must be found, alone and between other words. A `*` is filled in three ways; words in their
 * dictionary form are also inflected by the rules of English, and read as forms of it. None when every sentence is cut inside
 * the entry; undefined for an entry that is written with other signs than those of plain words.
 */
export function probesOf(entry: Entry, sentencesOf: SentencesOf): readonly Probe[] | undefined {
  if ((entry.by !== 'phrase' && entry.by !== 'lemma') || !WORD_BY_WORD.test(entry.pattern)) return undefined;
  const found = new Map<string, Probe>();
  for (const variant of variantsOf(entry)) {
    for (const neighbour of NEIGHBOURS) {
      const words = variant.map(({ text }) => text).join(' ');
      const text = [neighbour, words, neighbour].filter((part) => part !== '').join(' ');
      const probe = probeIn(
        text,
        { start: neighbour === '' ? 0 : neighbour.length + 1, words },
        variant,
        entry,
        sentencesOf,
      );
      if (probe) found.set(text, probe);
    }
  }
  return [...found.values()];
}

/**
 * Whether the sentences made of an entry hold every form that it finds, so that what other entries find in all of them holds
 * everywhere. Of lemmas only those are certain that are surely inflected by rule: no short ones (`strike`, `struck`), and none that the
 * British and the Americans spell otherwise.
 */
export function hasEveryForm({ pattern, by }: Entry): boolean {
  return by !== 'lemma' || pattern.split(' ').every(isRegular);
}

function isRegular(word: string): boolean {
  const syllables = word.match(/[aeiouy]+/gu)?.length ?? 0;
  return syllables > 2 && !isGlob(word) && !isIrregular(word) && !OLD.test(word) && !SPELT_OTHERWISE.test(word);
}

/** Nouns with plurals of their own, and what is before old verbs: `analysis`, `understand`. */
const OLD = /(?:us|is|um|on|man|fe?|[ei]x)$|^(?:fore|inter|over|under)/u;
const SPELT_OTHERWISE = /i[sz]e|y[sz]e|ou?r|en[cs]e|tre|ter|og|eu|am|dg|l$|ll|[ao]e/u;

/** A word of a variant, and the dictionary form it is read as. */
interface VariantWord {
  readonly text: string;
  readonly lemma: string;
}

function variantsOf({ pattern, by, pos }: Entry): readonly (readonly VariantWord[])[] {
  const parts = pattern.split(/\s+/u).filter((part) => part !== '');
  const asWritten = FILLS.map((fill) =>
    parts.map((part): VariantWord => {
      const text = filled(part, fill);
      return { text, lemma: text };
    }),
  );
  if (by !== 'lemma') return asWritten;
  const [base = []] = asWritten;
  const inflected = base.flatMap((word, at) =>
    isGlob(parts[at] ?? '') || !/^\p{L}+$/u.test(word.text)
      ? []
      : inflectionsOf(word.text, pos).map((text) => base.with(at, { text, lemma: word.lemma })),
  );
  return [...asWritten, ...inflected];
}

/** A lone `*` is any one word, so that it is never filled with nothing. */
function filled(part: string, fill: string): string {
  const text = part.replaceAll('*', fill).replaceAll('?', 'q');
  return text === '' ? 'q' : text;
}

function inflectionsOf(lemma: string, pos: string | undefined): readonly string[] {
  const forms = formsOf(lemma);
  if (pos === undefined || pos === 'VERB' || pos === 'AUX') return forms.map(([word]) => word);
  return forms.filter(([, form]) => (pos === 'NOUN' || pos === 'PROPN') && form === 'third').map(([word]) => word);
}

function probeIn(
  text: string,
  { start, words }: { readonly start: number; readonly words: string },
  variant: readonly VariantWord[],
  { pos = '' }: Entry,
  sentencesOf: SentencesOf,
): Probe | undefined {
  const end = start + words.length;
  for (const sentence of sentencesOf(text)) {
    const { tokens } = sentence;
    const first = tokens.findIndex((token) => token.start === start);
    const last = tokens.findIndex((token) => token.end === end) + 1;
    if (first < 0 || last === 0) continue;
    const wanted = pos.split(' ');
    const read = new Map(
      variant.map(({ text: word, lemma }, at): [string, Morphology] => [
        word.toLowerCase(),
        { pos: wanted[at] ?? '', lemma: lemma.toLowerCase() },
      ]),
    );
    const morphology = tokens.map(({ norm }): Morphology => read.get(norm) ?? { pos: '', lemma: norm });
    return { reading: { text, sentence, morphology: () => morphology }, first, last };
  }
  return undefined;
}
