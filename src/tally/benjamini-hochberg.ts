/**
 * p-values of one family, each made as large as the false discovery rate at which it would just be called a discovery, in the order given.
 * Source: Y. Benjamini and Y. Hochberg, JRSS B 57 (1995).
 */
export function benjaminiHochberg(values: readonly number[]): readonly number[] {
  const fromLargest = values.map((p, at) => ({ p, at })).sort((a, b) => b.p - a.p);
  const adjusted = new Array<number>(values.length).fill(1);
  let least = 1;
  fromLargest.forEach(({ p, at }, i) => {
    least = Math.min(least, (p * values.length) / (values.length - i));
    adjusted[at] = least;
  });
  return adjusted;
}
