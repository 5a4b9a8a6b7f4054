/** What a form of a verb is. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

// Of the verbs of speaking and of attitude only.
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  begin: ['began', 'begun'],
  feel: ['felt', 'felt'],
  forecast: ['forecast', 'forecast'],
  grin: ['grinned', 'grinned'],
  hold: ['held', 'held'],
  know: ['knew', 'known'],
  pen: ['penned', 'penned'],
  read: ['read', 'read'],
  rip: ['ripped', 'ripped'],
  say: ['said', 'said'],
  swear: ['swore', 'sworn'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  understand: ['understood', 'understood'],
  weep: ['wept', 'wept'],
  write: ['wrote', 'written'],
};

const DOUBLING = new Set(
  'admit blog blur chat confer defer dub infer nod pen plan quip refer recap rip rebut shrug slam snap sob grin demur beg tar'.split(
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
  const regular = consonantY ? `${lemma.slice(0, -1)}ied` : silent ? `${lemma}d` : `${stem}ed`;
  const gerund = silent ? `${lemma.slice(0, -1)}ing` : `${stem === lemma && lemma === 'begin' ? 'beginn' : stem}ing`;
  return [
    [lemma, 'base'],
    [third, 'third'],
    [irregular?.[1] ?? regular, 'participle'],
    [irregular?.[0] ?? regular, 'past'],
    [gerund, 'gerund'],
  ];
}
