import type { Scope } from '../model/scope.js';

/**
 * Looks up the scopes that cover a token. They come in order of their first token, so that only those need a look that begin
 * no further left than the widest reaches: a sentence of a megabyte has thousands of them and as many matches.
 */
export function scopeFinder(scopes: readonly Scope[]): (token: number) => readonly Scope[] {
  const widest = scopes.reduce((width, { first, last }) => Math.max(width, last - first), 0);
  return (token) => {
    let low = 0;
    let high = scopes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((scopes[middle]?.first ?? 0) <= token - widest) low = middle + 1;
      else high = middle;
    }
    const covering: Scope[] = [];
    for (let at = low; at < scopes.length; at++) {
      const scope = scopes[at];
      if (!scope || scope.first > token) break;
      if (scope.last > token) covering.push(scope);
    }
    return covering;
  };
}
