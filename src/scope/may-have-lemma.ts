/** Forms of what opens something that do not begin as their lemma does; every other form does. */
const IRREGULAR: ReadonlySet<string> = new Set(
  `am 'm 're re ai are been being is was were woz broke broken brought came das did does doin doing done fell gave got gotten kept kerb laid
   shied shier shies shiest spoke spoken stood swop swopped swopping swops took wound`.split(/\s+/),
);
/** How many letters a form has in common with its lemma: no ending takes more than two of them off, or leaves fewer than three. */
const LOST = 2;
const FEWEST = 3;

/**
 * Tells which norms may have one of some lemmas in some sentence, by their letters alone. It may say yes too often and never no too often: a test
 * compares it with the linguist over all the words it knows, and of any other the linguist only takes an ending off.
 */
export function lemmaFilter(lemmas: Iterable<string>): (norm: string) => boolean {
  const beginnings = new Map<number, Set<string>>();
  for (const lemma of lemmas) {
    const shared = Math.max(FEWEST, lemma.length - LOST);
    const known = beginnings.get(shared);
    if (known) known.add(lemma.slice(0, shared));
    else beginnings.set(shared, new Set([lemma.slice(0, shared)]));
  }
  const all = [...beginnings];
  return (norm) => IRREGULAR.has(norm) || all.some(([shared, known]) => known.has(norm.slice(0, shared)));
}
