import type { Entry } from '../model/lexicon.js';
import { formsOf } from '../model/verb-forms.js';
import { isFunctionWord } from '../model/function-word.js';

/** How a variant differs from the entry. */
export const VARIANT_KINDS = ['spelling', 'hyphenation', 'inflection'] as const;
export type VariantKind = (typeof VARIANT_KINDS)[number];

/** Another way to write an entry, which may be no English at all: only a corpus tells. */
export interface Variant {
  readonly pattern: string;
  readonly kind: VariantKind;
}

const MOST_WORDS = 5;

/**
 * Ways to write an entry that the matcher takes for others: British and American spelling, joined or apart, singular and plural, and the
 * regular forms of verbs, a word at a time. None of a regular expression, or of an entry with choices, gaps, or in its own case; and
 * no inflections of lemmas, which find them already.
 */
export function variantsOf({ pattern, by, isCased }: Entry): readonly Variant[] {
  if (by === 'regex' || isCased === true || /[(|<]/.test(pattern)) return [];
  const words = pattern.toLowerCase().split(' ');
  if (words.length > MOST_WORDS) return [];
  const found = new Map<string, VariantKind>();
  const add = (kind: VariantKind, others: readonly string[]): void => {
    for (const other of others) if (other !== words.join(' ') && !found.has(other)) found.set(other, kind);
  };
  const inPlace = (at: number, others: readonly string[], over = 1): readonly string[] =>
    others.map((other) => [...words.slice(0, at), other, ...words.slice(at + over)].join(' '));
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (by === 'phrase') add('spelling', inPlace(at, spellingsOf(word)));
    add('hyphenation', inPlace(at, apart(word)));
    if (next !== undefined && !isFunctionWord(word) && !isFunctionWord(next) && !word.endsWith('*'))
      add('hyphenation', inPlace(at, [`${word}${next}`], 2));
    if (by === 'phrase' && !isFunctionWord(word) && /^\p{L}{3,}$/u.test(word))
      add('inflection', inPlace(at, inflected(word)));
  });
  return [...found].map(([one, kind]) => ({ pattern: one, kind }));
}

// Pairs of British and American endings and stems; what comes out as no word is found nowhere.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|ing|er|ers|ation|ations)(?=\*?$)/u, 'iz$1'],
  [/iz(e|es|ed|ing|er|ers|ation|ations)(?=\*?$)/u, 'is$1'],
  [/is(?=\*$)/u, 'iz'],
  [/iz(?=\*$)/u, 'is'],
  [/ys(e|es|ed|ing)(?=\*?$)/u, 'yz$1'],
  [/yz(e|es|ed|ing)(?=\*?$)/u, 'ys$1'],
  [/our(?=$|s|ed|ing|able|ful|hood|ite|less|ly|\*)/u, 'or'],
  [/or(?=$|s|ed|ing|able|ful|hood|ite|less|ly|\*)/u, 'our'],
  [/(?<=def|off|lic|pret)ence(?=s?\*?$|less)/u, 'ense'],
  [/(?<=def|off|lic|pret)ense(?=s?\*?$|less)/u, 'ence'],
  [/tre(?=s?$)/u, 'ter'],
  [/ter(?=s?$)/u, 'tre'],
  [/ogue(?=s?$)/u, 'og'],
  [/og(?=s?$)/u, 'ogue'],
  [/amme(?=s?$)/u, 'am'],
  [/am(?=s?$)/u, 'amme'],
  [/oeuv(re)/u, 'euver'],
  [/euver/u, 'oeuvr'],
  [/dgement/u, 'dgment'],
  [/dgment/u, 'dgement'],
  [/ll(?=ed$|ing$|er)/u, 'l'],
  [/(?<=[aeiou])l(?=ed$|ing$|er)/u, 'll'],
  [/lyse/u, 'lyze'],
  [/grey/u, 'gray'],
];

function spellingsOf(word: string): readonly string[] {
  if (word.length < 4) return [];
  return SPELLINGS.map(([from, to]) => word.replace(from, to)).filter((other) => other !== word);
}

/** A word without its hyphens, or cut in two wherever both parts have three letters; a hyphen then matches too. */
function apart(word: string): readonly string[] {
  if (word.includes('-')) return [word.replaceAll('-', '')];
  const letters = /^(\p{L}+)(\*?)$/u.exec(word);
  const stem = letters?.[1] ?? '';
  const parts: string[] = [];
  for (let at = 3; at <= stem.length - 3; at += 1) {
    const [before, after] = [stem.slice(0, at), stem.slice(at)];
    if (!isFunctionWord(before) && !isFunctionWord(after)) parts.push(`${before} ${after}${letters?.[2] ?? ''}`);
  }
  return parts;
}

/** Singular, plural and verb forms, of what the word may be a form of. */
function inflected(word: string): readonly string[] {
  const bases = new Set([word]);
  if (/(?:[sxz]|[cs]h)es$/u.test(word)) bases.add(word.slice(0, -2));
  if (word.endsWith('ies')) bases.add(`${word.slice(0, -3)}y`);
  if (/[^s]s$/u.test(word)) bases.add(word.slice(0, -1));
  const stem = /^(.{3,})(?:ed|ing)$/u.exec(word)?.[1];
  if (stem !== undefined) {
    bases.add(stem).add(`${stem}e`);
    if (/(.)\1$/u.test(stem)) bases.add(stem.slice(0, -1));
    if (stem.endsWith('i')) bases.add(`${stem.slice(0, -1)}y`);
  }
  const forms = new Set<string>(bases);
  for (const base of bases) {
    for (const [form] of formsOf(base)) forms.add(form);
    // Verbs that double their last letter: "commit", "committed".
    if (/[aeiou][bdglmnprt]$/u.test(base)) forms.add(`${base}${base.slice(-1)}ed`).add(`${base}${base.slice(-1)}ing`);
  }
  forms.delete(word);
  return [...forms];
}
