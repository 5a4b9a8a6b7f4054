/**
 * The form in which words are compared where case matters: composed (NFC), curly apostrophes and odd hyphens folded, invisible
 * characters gone, as in `Token.norm`, but in the text's own upper and lower case.
 */
export function casedSpelling(text: string): string {
  return PLAIN.test(text)
    ? text
    : text.replace(INVISIBLE, '').normalize('NFC').replace(APOSTROPHES, "'").replace(HYPHENS, '-');
}

const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\uFF07]/gu;
const HYPHENS = /[\u2010\u2011]/gu;
const PLAIN = /^[\u0021-\u007e]*$/;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Z}]/gu;
