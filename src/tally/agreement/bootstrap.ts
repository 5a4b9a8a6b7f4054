import { createGenerator, DEFAULT_SEED } from './generator.js';

/** The lower and upper end of a 95 % interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What is resampled, and which figures are made of it. */
export interface Bootstrap {
  /** A row of additive numbers for every document (counts, sums of weights), all of the same length. */
  readonly documents: readonly (readonly number[])[];
  /** Makes the figures of the sum of such rows; undefined where a sum has no figure. The same number of figures every time. */
  readonly figures: (sums: readonly number[]) => readonly (number | undefined)[];
  /** A whole number; the default gives the same intervals as any other run with it. */
  readonly seed?: number | undefined;
  /** How often the documents are drawn anew; 2,000 when left out. */
  readonly resamples?: number | undefined;
}

/** With fewer documents than this no interval is given. */
export const FEWEST_DOCUMENTS = 5;
/** Up to this share of resamples may lack a figure (nothing found in them, for example) before its interval is withheld. */
const MOST_EMPTY = 0.05;

/**
 * 95 % percentile intervals by drawing documents with replacement, so that what stands in one document stays together. Figures
 * that are made of one row (two tools on the same documents, and their difference) are compared pairwise on the same draws. There is
 * no interval with fewer than five documents, nor for a figure that over 5 % of the draws lack, nor where every draw
 * gives the same value: that would promise a certainty nobody has. Source: B. Efron and R. J. Tibshirani, An Introduction to the
 * Bootstrap (1993), chapters 8 and 13.
 */
export function bootstrap({
  documents,
  figures,
  seed = DEFAULT_SEED,
  resamples = 2000,
}: Bootstrap): readonly (Interval | undefined)[] {
  const width = documents[0]?.length ?? 0;
  const count = documents.length;
  const shape = figures(new Array<number>(width).fill(0));
  if (count < FEWEST_DOCUMENTS) return shape.map(() => undefined);

  // Many documents of one sentence have few different rows: how often each kind is drawn says all, and is quicker to add up.
  const kinds = new Map<string, number>();
  const rows: (readonly number[])[] = [];
  const kindOf = Uint32Array.from(documents, (row) => {
    const name = row.join();
    const known = kinds.get(name);
    if (known !== undefined) return known;
    kinds.set(name, rows.length);
    return rows.push(row) - 1;
  });
  const { below } = createGenerator(seed);
  const drawn: number[][] = shape.map(() => []);
  const times = new Uint32Array(rows.length);
  const sums = new Array<number>(width);
  for (let round = 0; round < resamples; round++) {
    times.fill(0);
    for (let draw = 0; draw < count; draw++) {
      const kind = kindOf[below(count)] ?? 0;
      times[kind] = (times[kind] ?? 0) + 1;
    }
    sums.fill(0);
    rows.forEach((row, kind) => {
      const often = times[kind] ?? 0;
      if (often > 0)
        for (let place = 0; place < width; place++) sums[place] = (sums[place] ?? 0) + often * (row[place] ?? 0);
    });
    figures(sums).forEach((figure, place) => {
      if (figure !== undefined) drawn[place]?.push(figure);
    });
  }
  return drawn.map((values) => {
    if (values.length < resamples * (1 - MOST_EMPTY)) return undefined;
    values.sort((a, b) => a - b);
    const low = quantile(values, 0.025);
    const high = quantile(values, 0.975);
    return low < high ? { low, high } : undefined;
  });
}

/** Between the two nearest of sorted values, as R's type 7 does. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
