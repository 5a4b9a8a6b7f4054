import type { CompiledEntry } from './compile.js';
import type { Occurrence } from './occurrence.js';

/** An entry that stands in a sentence. */
export type EntryMatch = Occurrence<CompiledEntry>;

/**
 * The matches that count among those that compete: most tokens first, then left to right, then the order written; no token
 * is counted twice. Where leaves compete and two of them have the very same stretch, neither is longer: both keep it.
 */
export function longestFirst(candidates: readonly EntryMatch[]): readonly EntryMatch[] {
  if (candidates.length < 2) return candidates;
  const ordered = [...candidates].sort(
    (a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first || a.value.order - b.value.order,
  );
  const holders = new Map<number, EntryMatch[]>();
  return ordered.filter((match) => {
    // What was taken before is at least as long, so that it holds an end of whatever it touches.
    const holder = holders.get(match.first) ?? holders.get(match.last - 1);
    if (!holder) {
      const held = [match];
      for (let token = match.first; token < match.last; token++) holders.set(token, held);
      return true;
    }
    const isShared = holder.every(
      ({ first, last, value }) => first === match.first && last === match.last && value.leaf !== match.value.leaf,
    );
    if (isShared) holder.push(match);
    return isShared;
  });
}
