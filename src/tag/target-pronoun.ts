import type { Mention } from '../model/actor.js';
import { isOther } from './target-clause.js';
import { normAt, posAt, type TargetReading } from './target-reading.js';

/**
 * Whose "its" or "their" stands before a noun, where the sentence has named one party so far: "**X** must stop its
 * provocations", "we call on **X** to end its occupation".
 */
export function ownerOfPronoun(reading: TargetReading): Mention | undefined {
  const { first } = reading.match;
  let at = first - 1;
  while (at > first - DESCRIPTION && (posAt(reading, at) === 'ADJ' || posAt(reading, at) === 'NOUN')) at -= 1;
  if (!OWNERS.has(normAt(reading, at))) return undefined;
  let sole: Mention | undefined;
  for (const mention of reading.mentions.byFirst.values()) {
    if (mention.first >= at) continue;
    if (sole && sole.speaker.actors.join() !== mention.speaker.actors.join()) return undefined;
    sole = mention;
  }
  return sole && isOther(reading, sole) ? undefined : sole;
}

const DESCRIPTION = 4;
const OWNERS = new Set(['its', 'their', 'his', 'her']);
