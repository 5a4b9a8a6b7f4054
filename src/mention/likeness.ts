import { foldName } from './fold.js';

/** Letters and groups that transliterations interchange, the longer first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh|gh|ch|sh|zh|dzh|tsh|dj/gu, 'h'],
  [/tz|ts|cz|ss|z|c/gu, 's'],
  [/ck|[qgx]/gu, 'k'],
  [/ph|ff?|w/gu, 'v'],
  [/[aeiouyj'`-]/gu, ''],
];

/**
 * A name reduced to what its transliterations share, word by word: "Sargsyan", "Sarkisian" and "Sarkissian" are one. Names that
 * are alike may still be two people's.
 */
export function likenessOf(name: string): string {
  const words = foldName(name).split(' ');
  return words
    .map((word) =>
      SOUNDS.reduce((rest, [sound, letter]) => rest.replace(sound, letter), word).replace(/(.)\1+/gu, '$1'),
    )
    .map((word, index) => (word === '' ? (words[index] ?? '') : word))
    .join(' ');
}
