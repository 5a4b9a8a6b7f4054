import { UNATTRIBUTED } from '../model/actor.js';
import type { DocumentBlame } from '../model/digest.js';
import type { Tag } from '../model/tag.js';

/** A figure that still grows, and the words that it counted last. */
interface Growing extends DocumentBlame {
  explicit: number;
  implicit: number;
  last: Pick<Tag, 'end' | 'strength'> | undefined;
}

/**
 * Who blames whom in a document: every hit with a target, for each who says it and each it is about, in its voice and in
 * `all`. Hits that share words ("is to blame", "blame") count once, as strong where one of them is. Who is blamed under no
 * name that is known ("the rebels") is nobody of them. A signatory of a joint statement that also names itself is not said
 * to blame itself. `tags` are in the order of their starts.
 */
export function blamesIn(tags: readonly Tag[]): readonly DocumentBlame[] {
  const blames = new Map<string, Growing>();
  for (const { fate, target: about, speaker, strength, voice: spoken, start, end } of tags) {
    if (fate !== 'hit' || !about) continue;
    const sources = new Set(speaker.actors);
    for (const source of sources) {
      for (const target of new Set(about.actors)) {
        if (target === UNATTRIBUTED || (source === target && sources.size > 1)) continue;
        for (const voice of [spoken, 'all'] as const) {
          const key = JSON.stringify([source, target, voice]);
          let sums = blames.get(key);
          if (!sums) blames.set(key, (sums = { source, target, voice, explicit: 0, implicit: 0, last: undefined }));
          count(sums, { start, end, strength });
        }
      }
    }
  }
  return Array.from(blames.values(), ({ source, target, voice, explicit, implicit }) => ({
    ...{ source, target, voice, explicit, implicit },
  }));
}

/** Counts a hit, by words that none before it counted; tags come in the order of their starts. */
function count(sums: Growing, { start, end, strength }: Pick<Tag, 'start' | 'end' | 'strength'>): void {
  const { last } = sums;
  if (!last || last.end <= start) {
    sums[strength === 'strong' ? 'explicit' : 'implicit'] += 1;
    sums.last = { end, strength };
    return;
  }
  if (strength === 'strong' && last.strength !== 'strong') {
    sums.explicit += 1;
    sums.implicit -= 1;
  }
  sums.last = { end: Math.max(last.end, end), strength: strength === 'strong' ? strength : last.strength };
}
