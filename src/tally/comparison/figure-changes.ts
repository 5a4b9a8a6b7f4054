import type { CategoryPair, Direction, ToneChange, TrendChange } from '../../model/comparison.js';
import type { Figures, Tone, Trend, Value } from '../../model/figures.js';

/**
 * The cells of two runs of figures on one corpus (so with the same cells in the same order) whose hits or directions differ, for every pair of
 * categories that both have. A direction is that of the rate against the last period of the actor and voice that has a rate.
 */
export function* trendChanges(a: Figures, b: Figures, pairs: readonly CategoryPair[]): Generator<TrendChange> {
  const rateAt = a.measures.findIndex(({ name }) => name === 'rate');
  const shared = pairs.filter((pair) => pair.a !== undefined && pair.b !== undefined);
  const after = cellsOf(b.trends);
  /** The last rates of a pair in the present actor and voice. */
  let last = new Map<CategoryPair, readonly [number, number]>();
  let speaker = '';
  for (const rows of cellsOf(a.trends)) {
    const others = after.next().value ?? [];
    const [as, bs] = [byCategory(rows), byCategory(others)];
    const [first] = rows;
    if (!first) continue;
    if (speaker !== `${first.voice} ${first.actor}`) last = new Map();
    speaker = `${first.voice} ${first.actor}`;
    for (const pair of shared) {
      const [one, other] = [as.get(pair.a ?? ''), bs.get(pair.b ?? '')];
      if (!one || !other) continue;
      const [rateA, rateB] = [numberOf(one.figures[rateAt]), numberOf(other.figures[rateAt])];
      const before = last.get(pair);
      if (rateA !== undefined && rateB !== undefined) last.set(pair, [rateA, rateB]);
      const directions = directionsOf(before, rateA, rateB);
      if (one.hits === other.hits && !directions.isTurned) continue;
      const { actor, voice, period, documents, words, isSmall } = one;
      yield {
        ...{ actor, voice, period, documents, words, isSmall },
        ...pair,
        ...{ hitsA: one.hits, hitsB: other.hits },
        ...(rateA !== undefined && { rateA }),
        ...(rateB !== undefined && { rateB }),
        ...directions,
      };
    }
  }
}

/** The cells in which the tone differs; none unless both have a tone. */
export function* toneChanges(a: Figures, b: Figures): Generator<ToneChange> {
  const after = b.tones[Symbol.iterator]();
  let last: readonly [number, number] | undefined;
  let speaker = '';
  for (const one of a.tones) {
    const other = after.next().value as Tone | undefined;
    if (!other) return;
    const { actor, voice, period, documents, words, isSmall } = one;
    if (speaker !== `${voice} ${actor}`) last = undefined;
    speaker = `${voice} ${actor}`;
    const directions = directionsOf(last, one.tone, other.tone);
    if (one.tone !== undefined && other.tone !== undefined) last = [one.tone, other.tone];
    if (one.tone === other.tone && !directions.isTurned) continue;
    yield {
      ...{ actor, voice, period, documents, words, isSmall },
      ...(one.tone !== undefined && { toneA: one.tone }),
      ...(other.tone !== undefined && { toneB: other.tone }),
      ...directions,
    };
  }
}

function directionsOf(
  before: readonly [number, number] | undefined,
  a: number | undefined,
  b: number | undefined,
): Pick<TrendChange, 'directionA' | 'directionB' | 'isTurned'> {
  if (!before || a === undefined || b === undefined) return { isTurned: false };
  const [directionA, directionB] = [directionOf(a - before[0]), directionOf(b - before[1])];
  return { directionA, directionB, isTurned: new Set([directionA, directionB, 'level']).size === 3 };
}

const directionOf = (difference: number): Direction => (difference > 0 ? 'up' : difference < 0 ? 'down' : 'level');

const numberOf = (value: Value): number | undefined => (typeof value === 'number' ? value : undefined);

/** The rows of one actor, voice and period after another. */
function* cellsOf(trends: Iterable<Trend>): Generator<readonly Trend[], undefined> {
  let cell: Trend[] = [];
  for (const row of trends) {
    const [first] = cell;
    if (first && (first.actor !== row.actor || first.voice !== row.voice || first.period.id !== row.period.id)) {
      yield cell;
      cell = [];
    }
    cell.push(row);
  }
  if (cell.length > 0) yield cell;
}

const byCategory = (rows: readonly Trend[]): ReadonlyMap<string, Trend> =>
  new Map(rows.map((row) => [row.category, row]));
