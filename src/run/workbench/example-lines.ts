import type { ChangedHit } from '../../model/comparison.js';

interface Ranked {
  readonly rank: number;
  readonly line: ChangedHit;
}

/**
 * A few of many lines for every category, lost and gained apart: those whose place has the smallest hash, so that they come from all over
 * the corpus and are the same on every run.
 */
export class ExampleLines {
  /** By category, lost and gained apart. */
  readonly #kept = new Map<string, Readonly<Record<ChangedHit['change'], Ranked[]>>>();

  constructor(readonly most: number) {}

  add(line: ChangedHit): void {
    const category = `${line.a ?? ''}\n${line.b ?? ''}`;
    const group = this.#kept.get(category) ?? { lost: [], gained: [] };
    this.#kept.set(category, group);
    const kept = group[line.change];
    const rank = hashOf(`${line.document}\n${line.start}\n${line.entry}`);
    if (kept.length >= this.most && rank >= (kept.at(-1)?.rank ?? 0)) return;
    const place = kept.findIndex((one) => rank < one.rank);
    kept.splice(place < 0 ? kept.length : place, 0, { rank, line });
    if (kept.length > this.most) kept.pop();
  }

  /** By category in the order met, lost before gained. */
  all(): readonly ChangedHit[] {
    return [...this.#kept.values()].flatMap(({ lost, gained }) => [...lost, ...gained].map(({ line }) => line));
  }
}

/** FNV-1a in 32 bits, with the finishing steps of MurmurHash3 so that near places are far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
