import { patternForms } from '../model/pattern.js';
import type { Tokenise } from '../model/segmentation.js';
import { UsageError } from '../model/usage-error.js';
import { casedSpelling } from './cased.js';
import { isGlob } from './glob.js';

/** One word of a pattern: a literal or a glob over the `norm` of a token or of a whole word. */
export interface PatternWord {
  readonly norm: string;
  /** The same with its upper and lower case. */
  readonly cased: string;
  /** Position among the words as a person counts them, from 0; only the last piece of a hyphenated word has one. */
  readonly word?: number;
}

/** Rows of words, and between each two how many words of the text may stand. */
interface Form {
  readonly rows: readonly (readonly PatternWord[])[];
  readonly gaps: readonly number[];
}

/**
 * What a pattern of a lexicon looks for: normally one row of words, folded as texts are; several forms where it holds a choice,
 * several rows where it holds a gap. A hyphenated word without wildcards also stands for the same words written apart.
 * An empty row gives none. Throws a `UsageError` for what `patternForms` refuses.
 */
export function readPattern(pattern: string, tokenise: Tokenise): readonly Form[] {
  const forms = patternForms(pattern);
  if ('problem' in forms) throw new UsageError(forms.problem);
  return forms.flatMap(({ rows, gaps }): readonly Form[] => {
    const before = rows.map((_, row) => rows.slice(0, row).join(' ').split(' ').filter(Boolean).length);
    const asWritten = rows.map((row, at) => wordsIn(row, before[at] ?? 0, tokenise));
    if (asWritten.some((row) => row.length === 0)) return [];
    const apart = asWritten.map((row) => row.flatMap((word) => (isGlob(word.norm) ? [word] : piecesOf(word))));
    const isSame = apart.every((row, at) => row.length === asWritten[at]?.length);
    return isSame
      ? [{ rows: asWritten, gaps }]
      : [
          { rows: asWritten, gaps },
          { rows: apart, gaps },
        ];
  });
}

function wordsIn(row: string, before: number, tokenise: Tokenise): readonly PatternWord[] {
  return row
    .split(/\s+/u)
    .filter((part) => part !== '')
    .flatMap((part, at) =>
      tokenise(part).words.map(({ norm, start, end }, index, all): PatternWord => {
        const cased = casedSpelling(part.slice(start, end));
        return index === all.length - 1 ? { norm, cased, word: before + at } : { norm, cased };
      }),
    );
}

function piecesOf(whole: PatternWord): readonly PatternWord[] {
  const pieces = whole.norm.split('-');
  if (pieces.length < 2 || pieces.includes('')) return [whole];
  const cased = whole.cased.split('-');
  return pieces.map((norm, at): PatternWord => {
    const piece = { norm, cased: cased[at] ?? norm };
    return at === pieces.length - 1 && whole.word !== undefined ? { ...piece, word: whole.word } : piece;
  });
}
