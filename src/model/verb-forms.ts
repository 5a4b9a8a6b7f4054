/** What a form of a verb is. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

// Of the verbs of speaking, of attitude and of raising a charge only.
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  begin: ['began', 'begun'],
  bring: ['brought', 'brought'],
  cast: ['cast', 'cast'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  forbid: ['forbade', 'forbidden'],
  forecast: ['forecast', 'forecast'],
  foresee: ['foresaw', 'foreseen'],
  forget: ['forgot', 'forgotten'],
  go: ['went', 'gone'],
  grin: ['grinned', 'grinned'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  pen: ['penned', 'penned'],
  read: ['read', 'read'],
  rip: ['ripped', 'ripped'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  stand: ['stood', 'stood'],
  strive: ['strove', 'striven'],
  swear: ['swore', 'sworn'],
  swing: ['swung', 'swung'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  take: ['took', 'taken'],
  understand: ['understood', 'understood'],
  weep: ['wept', 'wept'],
  write: ['wrote', 'written'],
};

const DOUBLING = new Set(
  'admit submit hit forget set forbid blog blur chat confer defer dub infer prefer nod pen plan quip refer recap rip rebut shrug snub slam snap pan tar tip sob grin demur beg'.split(
    ' ',
  ),
);

/** The forms of an English verb by its lemma; a regular past and its participle are one word, and come participle first. */
export function formsOf(lemma: string): readonly (readonly [word: string, form: VerbForm])[] {
  const irregular = Object.hasOwn(IRREGULAR, lemma) ? IRREGULAR[lemma] : undefined;
  const silent = lemma.endsWith('e') && !lemma.endsWith('ee');
  const consonantY = /[^aeiou]y$/.test(lemma);
  const stem = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:[sxz]|[cs]h)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const regular = consonantY ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`;
  const gerund = silent ? `${lemma.slice(0, -1)}ing` : `${stem === lemma && lemma === 'begin' ? 'beginn' : stem}ing`;
  return [
    [lemma, 'base'],
    [third, 'third'],
    [irregular?.[1] ?? regular, 'participle'],
    [irregular?.[0] ?? regular, 'past'],
    [gerund, 'gerund'],
  ];
}
