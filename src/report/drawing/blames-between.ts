import type { PlotInput } from '../plot.js';
import { nameOf } from './subjects.js';

/** All blame of one actor by another, over all periods, by the names that people call them. */
export interface BlameTie {
  readonly source: string;
  readonly target: string;
  readonly hits: number;
}

/** Who blames whom over all periods and both voices, the most frequent first. Spans that overlap count in each of them. */
export function blamesBetween({ figures, plan }: PlotInput): readonly BlameTie[] {
  const ties = new Map<string, BlameTie>();
  for (const { source, target, voice, hits } of figures.blames) {
    if (voice === 'all') continue;
    const key = `${source}\n${target}`;
    ties.set(key, { source, target, hits: hits + (ties.get(key)?.hits ?? 0) });
  }
  return [...ties]
    .sort(([a, m], [b, n]) => n.hits - m.hits || (a < b ? -1 : 1))
    .map(([, tie]) => ({ ...tie, source: nameOf(tie.source, plan), target: nameOf(tie.target, plan) }));
}
