/**
 * What was found against what was coded: sums of weights (numbers of units, when every weight is 1) of one category. "Found" is
 * the tool, or the first of two people; "coded" the person, or the second.
 */
export interface Confusion {
  readonly both: number;
  readonly onlyFound: number;
  readonly onlyCoded: number;
  readonly neither: number;
}

/** The share of what was found that is coded too, 0 to 1; missing when nothing was found. */
export function precision({ both, onlyFound }: Confusion): number | undefined {
  return both + onlyFound > 0 ? both / (both + onlyFound) : undefined;
}

/** The share of what is coded that was found too, 0 to 1; missing when nothing is coded. */
export function recall({ both, onlyCoded }: Confusion): number | undefined {
  return both + onlyCoded > 0 ? both / (both + onlyCoded) : undefined;
}

/**
 * The harmonic mean of precision and recall, 0 to 1: 2·both / (2·both + onlyFound + onlyCoded). Missing when nothing was found, or
 * nothing is coded, since then one of the two has no value. Source: C. J. van Rijsbergen, Information Retrieval (1979), chapter 7.
 */
export function f1(confusion: Confusion): number | undefined {
  const { both, onlyFound, onlyCoded } = confusion;
  if (precision(confusion) === undefined || recall(confusion) === undefined) return undefined;
  return (2 * both) / (2 * both + onlyFound + onlyCoded);
}

/** The share of units that hold the category, as coded, 0 to 1; missing without units. */
export function prevalence({ both, onlyFound, onlyCoded, neither }: Confusion): number | undefined {
  const all = both + onlyFound + onlyCoded + neither;
  return all > 0 ? (both + onlyCoded) / all : undefined;
}
