/**
 * Prefixes that stay with their word over a hyphen (`co-chairs`, `anti-fascist`), while other compounds are cut
 * (`peace|-|oriented`): the list of the English Web Treebank guidelines, which Universal Dependencies follow.
 */
const PREFIXES = new Set(
  (
    'a e u x agro ante anti arch be bi bio centi co contra counter cyber de dis eco ex extra fore geo hyper infra inter intra ' +
    'macro mega micro mid mini mis multi neo non omni over pan para peri post pre pro pseudo quasi re semi sub super supra trans tri ' +
    'ultra un uni vice wi'
  ).split(' '),
);

const LONGEST = 7;

/** Whether `text[start, end)`, which a hyphen follows, is such a prefix. */
export function isPrefix(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST && PREFIXES.has(text.slice(start, end).toLowerCase());
}
