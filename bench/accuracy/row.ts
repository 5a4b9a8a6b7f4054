import { bootstrap, type Interval } from '../../src/tally/agreement/bootstrap.js';

/** Which part of a set: rules were developed on one half of its documents; of the other half only figures were looked at. */
export type Half = 'development' | 'held out' | 'all, seen';

/** A figure that hawkdove reaches on a set. */
export interface Row {
  /** Names the figure in the lists of wanted and known ones: `speech-30`. */
  readonly id: string;
  readonly what: string;
  readonly set: string;
  readonly half: Half;
  /** How many things were to be found (for precision: how many were found). */
  readonly n: number;
  /** 0 to 1; missing where there is nothing to measure. */
  readonly figure: number | undefined;
  /** 95 %, by drawing documents anew; missing with fewer than five of them. */
  readonly interval: Interval | undefined;
}

/** What a row is made of: numbers that add up over documents, and the figure of their sum. */
export interface Measured {
  readonly id: string;
  readonly what: string;
  readonly set: string;
  readonly half: Half;
  readonly documents: readonly (readonly number[])[];
  readonly figure: (sums: readonly number[]) => number | undefined;
  readonly n: (sums: readonly number[]) => number;
}

/** The figure of all documents together, with its interval. */
export function rowOf({ id, what, set, half, documents, figure, n }: Measured): Row {
  const sums = (documents[0] ?? []).map((_, place) => documents.reduce((total, row) => total + (row[place] ?? 0), 0));
  const [interval] = bootstrap({ documents, figures: (drawn) => [figure(drawn)] });
  return { id, what, set, half, n: n(sums), figure: figure(sums), interval };
}

/** A part of a whole; nothing of nothing is no figure. */
export function share(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
}

/** The harmonic mean of precision and recall, which may count on different sides: rightFound of found, rightWanted of wanted. */
export function balanced(
  rightFound: number | undefined,
  found: number | undefined,
  rightWanted: number | undefined,
  wanted: number | undefined,
): number | undefined {
  const precision = share(rightFound, found);
  const recall = share(rightWanted, wanted);
  if (precision === undefined || recall === undefined) return undefined;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
