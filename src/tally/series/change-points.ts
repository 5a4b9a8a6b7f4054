import { createGenerator } from '../agreement/generator.js';
import type { UnitPair } from '../change/compared.js';
import type { SeriesCell, SeriesStatistic } from '../series-statistic.js';

/** A segment has at least as many periods. */
const SHORTEST = 2;
const RESAMPLES = 200;
/** The median of χ² with one degree of freedom. */
const MEDIAN_CHI2 = 0.454936423119572;

/**
 * Where the rate changes: the partition into stretches of constant rate that costs least, found exactly (PELT; R. Killick, P. Fearnhead and I. A. Eckley, JASA 107, 2012), with the deviance of counts over
 * their dispersion as cost, and 3·ln n for each change (N. R. Zhang and D. O. Siegmund, Biometrics 63, 2007). The dispersion is the median of the squared standardised differences of neighbouring
 * periods, at least 1, which a few changes do not move. `value` is the rate from there on. Low and high are periods, given in the note: within each stretch sampling units are drawn anew 200 times, and
 * the nearest change found each time is looked at; `found` is in how many there was one in reach. Without words a period has no part.
 */
export const changePoints: SeriesStatistic = {
  id: 'change_points',
  description: 'Periods in which a new level begins, with how sure that place is.',
  of: (cells, { seed }) => {
    const spoken = cells.filter(({ words }) => words > 0);
    const dispersion = dispersionOf(spoken);
    const changes = changesIn(spoken, dispersion);
    if (changes.length === 0) return [];
    const places = placesOf(spoken, changes, dispersion, seed);
    return changes.flatMap((at, i) => {
      const cell = spoken[at];
      const [to = spoken.length, found] = [changes[i + 1], places[i] ?? []];
      if (!cell) return [];
      const [low, high] = [0.025, 0.975].map(
        (share) => spoken[found[Math.round(share * (found.length - 1))] ?? at]?.period.id,
      );
      const note = `between ${low} and ${high}; found in ${found.length} of ${RESAMPLES}`;
      return [{ period: cell.period, value: rateOf(spoken.slice(at, to)), note }];
    });
  },
};

type Counted = Pick<SeriesCell, 'hits' | 'words'>;

function rateOf(cells: readonly Counted[]): number {
  return (1000 * cells.reduce((sum, { hits }) => sum + hits, 0)) / cells.reduce((sum, { words }) => sum + words, 0);
}

function dispersionOf(cells: readonly Counted[]): number {
  const squares = cells.slice(1).flatMap(({ hits, words }, i) => {
    const before = cells[i];
    if (!before || before.hits + hits === 0) return [];
    return [(before.hits * words - hits * before.words) ** 2 / (before.words * words * (before.hits + hits))];
  });
  squares.sort((a, b) => a - b);
  const middle = squares.length / 2;
  const median = ((squares[Math.ceil(middle) - 1] ?? 0) + (squares[Math.floor(middle)] ?? 0)) / 2;
  return Math.max(1, median / MEDIAN_CHI2);
}

/** The first period of every stretch but the first. */
export function changesIn(cells: readonly Counted[], dispersion: number): readonly number[] {
  const n = cells.length;
  if (n < 2 * SHORTEST) return [];
  const [hits, words] = [[0], [0]];
  cells.forEach((cell, i) => {
    hits.push((hits[i] ?? 0) + cell.hits);
    words.push((words[i] ?? 0) + cell.words);
  });
  const cost = (from: number, to: number): number => {
    const [h, w] = [(hits[to] ?? 0) - (hits[from] ?? 0), (words[to] ?? 0) - (words[from] ?? 0)];
    return h === 0 ? 0 : (-2 * h * Math.log(h / w)) / dispersion;
  };
  const penalty = 3 * Math.log(n);
  const best = [-penalty, ...new Array<number>(n).fill(Infinity)];
  const last = new Array<number>(n + 1).fill(0);
  let open = [0];
  for (let to = SHORTEST; to <= n; to++) {
    if (to >= 2 * SHORTEST) open.push(to - SHORTEST);
    const costs = open.map((from) => (best[from] ?? Infinity) + cost(from, to));
    costs.forEach((value, i) => {
      if (value + penalty < (best[to] ?? Infinity)) [best[to], last[to]] = [value + penalty, open[i] ?? 0];
    });
    // What already costs more than the best will not catch up: a stretch costs no less than its parts.
    open = open.filter((_, i) => (costs[i] ?? 0) <= (best[to] ?? Infinity) + 1e-9);
  }
  const changes: number[] = [];
  for (let at = last[n] ?? 0; at > 0; at = last[at] ?? 0) changes.unshift(at);
  return changes;
}

/** For each change the places found in resamples nearest to it and no further than half way to the next, in order. */
function placesOf(
  cells: readonly SeriesCell[],
  changes: readonly number[],
  dispersion: number,
  seed: number,
): readonly (readonly number[])[] {
  const { below } = createGenerator(seed);
  const places = changes.map((): number[] => []);
  const ends = [0, ...changes, cells.length];
  const pools = ends
    .slice(1)
    .map((to, i) =>
      cells
        .slice(ends[i], to)
        .flatMap(({ units }) => [...units.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)),
    );
  for (let round = 0; round < RESAMPLES; round++) {
    const drawn = cells.map(({ units }, i) => {
      const pool = pools[changes.filter((change) => change <= i).length] ?? [];
      return counted(Array.from({ length: units.size }, () => pool[below(pool.length)]));
    });
    const found = changesIn(drawn, dispersion);
    changes.forEach((change, i) => {
      const [before, after] = [ends[i] ?? 0, ends[i + 2] ?? cells.length];
      const near = found
        .filter((place) => place > (before + change) / 2 && place < (change + after) / 2)
        .sort((a, b) => Math.abs(a - change) - Math.abs(b - change) || a - b);
      if (near[0] !== undefined) places[i]?.push(near[0]);
    });
  }
  for (const found of places) found.sort((a, b) => a - b);
  return places;
}

function counted(units: readonly (UnitPair | undefined)[]): Counted {
  let [hits, words] = [0, 0];
  for (const unit of units) {
    hits += unit?.part ?? 0;
    words += unit?.whole ?? 0;
  }
  return { hits, words: Math.max(1, words) };
}
