/**
 * One form for British and American spellings of a lemma, so that `defence` and `criticise` in a lexicon agree with a
 * linguist who answers `defense` and `criticize`. Both sides of a comparison pass through it, so a form that nobody
 * writes ("promize") does no harm.
 */
export function oneSpelling(lemma: string): string {
  if (lemma.length < 5) return lemma;
  let folded = lemma;
  for (const [british, american] of RULES) folded = folded.replace(british, american);
  return folded;
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/our(?=$|able|ful|hood|ism|ist|ite|less|ly)/u, 'or'],
  [/is(?=e$|er$|ation$)/u, 'iz'],
  [/ys(?=e$|er$)/u, 'yz'],
  [/(?<=def|off|lic|pret)ence$/u, 'ense'],
  [/tre$/u, 'ter'],
  [/ogue$/u, 'og'],
  [/oeuvre$/u, 'euver'],
  [/amme$/u, 'am'],
  [/dgement$/u, 'dgment'],
  [/ll/u, 'l'],
];
