import type { Sentence } from '../model/segmentation.js';
import { fold } from './fold.js';
import { isCapital } from './found.js';

const IN = new Set(['in', 'across', 'throughout', 'inside', 'into']);

/** The folded words that a document writes without a capital somewhere. */
export function lowerCaseWords(text: string, sentences: readonly Sentence[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      const code = text.charCodeAt(token.start);
      if (code >= 97 && code <= 122) words.add(fold(token.norm));
    }
  }
  return words;
}

const SOME = new Set('some most many few all other these those more fewer both among'.split(' '));

/** Folded plurals whose singular has a capital too, "Karesians" beside "Karesian", and those that are some or all of a group. */
export function groupsIn(text: string, sentences: readonly Sentence[]): ReadonlySet<string> {
  const capitals = new Set<string>();
  const counted = new Set<string>();
  for (const { tokens } of sentences) {
    for (const [index, token] of tokens.entries()) {
      if (!isCapital(text.slice(token.start, token.start + 2))) continue;
      const key = fold(token.norm);
      capitals.add(key);
      if (SOME.has(tokens[index - 1]?.norm ?? '') && key.endsWith('s')) counted.add(key);
    }
  }
  for (const key of capitals) if (key.endsWith('s') && capitals.has(key.slice(0, -1))) counted.add(key);
  return counted;
}

/** Folded capitalised words that a document says something to be in, "in Europe", and plurals with an article, "the Europeans". */
export function placesIn(text: string, sentences: readonly Sentence[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { tokens } of sentences) {
    for (const [index, token] of tokens.entries()) {
      const before = tokens[index - 1]?.norm ?? '';
      const isIn = IN.has(before) && tokens[index + 1]?.norm !== "'s";
      const isPeople = before === 'the' && token.norm.endsWith('ns');
      if ((isIn || isPeople) && isCapital(text.slice(token.start, token.start + 2))) places.add(fold(token.norm));
    }
  }
  return places;
}
