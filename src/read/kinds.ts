import { corpusPath } from './corpus-path.js';

/** What a document is called when nobody said. */
export const UNKNOWN_KIND = 'document';

/**
 * The kind that the configuration gives to a path, `document` when none. A pattern names a file or a folder with all below
 * it; `*` is any characters but `/`, `?` exactly one, a part `**` any number of folders. The longest pattern wins. A file with
 * records is a folder of them, `press.zip/june` or `press.zip#june`.
 */
export function kindOf(path: string, kinds: ReadonlyMap<string, string>, record?: string): string {
  const parts = corpusPath(path).split('/');
  const inner = record === undefined ? undefined : [...parts, ...record.split(/[/#]/)];
  let longest = '';
  let found = UNKNOWN_KIND;
  for (const [written, kind] of kinds) {
    const pattern = corpusPath(written);
    if (pattern.length <= longest.length) continue;
    const isAbout = isUnder(parts, pattern.split('/')) || (inner && isUnder(inner, pattern.split(/[/#]/)));
    if (isAbout) [longest, found] = [pattern, kind];
  }
  return found;
}

/** Whether a pattern, as in `kinds`, is about a file. */
export function isUnderPattern(path: string, pattern: string): boolean {
  return isUnder(corpusPath(path).split('/'), corpusPath(pattern).split('/'));
}

/** Whether a path, or a folder it lies in, matches. Keeps every place in the pattern that may have been reached. */
function isUnder(path: readonly string[], pattern: readonly string[]): boolean {
  let places = new Set([0]);
  for (const part of path) {
    const next = new Set<number>();
    // A place is added while the set is walked where `**` stands for no folder; the walk comes to it as well.
    for (const place of places) {
      const wanted = pattern[place];
      if (wanted === undefined) return true;
      if (wanted === '**') {
        next.add(place);
        places.add(place + 1);
      } else if (isMatch(part, wanted)) next.add(place + 1);
    }
    places = next;
  }
  return [...places].some((place) => pattern.slice(place).every((wanted) => wanted === '**'));
}

/** Glob match of one part of a path; on a mismatch only the last `*` takes more, which is enough and never blows up. */
function isMatch(part: string, pattern: string): boolean {
  let at = 0;
  let place = 0;
  let star = -1;
  let taken = 0;
  while (at < part.length) {
    if (pattern[place] === '*') {
      star = place++;
      taken = at;
    } else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === part[at])) {
      place += 1;
      at += 1;
    } else if (star >= 0) {
      place = star + 1;
      at = ++taken;
    } else return false;
  }
  while (pattern[place] === '*') place += 1;
  return place === pattern.length;
}
