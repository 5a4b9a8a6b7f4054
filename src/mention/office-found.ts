import type { ActorId, Speaker } from '../model/actor.js';
import type { CalendarDate } from '../model/date.js';
import type { Found } from './found.js';
import type { Reading } from './reading.js';
import type { Seen } from './registered.js';
import type { CompiledRegistry } from './registry.js';
import { qualifierUpTo, suffixFrom } from './standing.js';
import type { Standing } from './standing.js';
import { DETERMINERS } from './words.js';

/** What offices are read with. */
export interface Context {
  readonly reading: Reading;
  readonly registry: CompiledRegistry;
  readonly date: CalendarDate | undefined;
  readonly seen: Seen;
}

/** Who alone held an office of an owner at the date; of a former holder, who alone held it before. */
export function onlyHolder(
  { registry, date }: Context,
  title: string,
  owner: Found,
  standing: Standing,
): ActorId | undefined {
  const [id] = owner.speaker.actors;
  if (id === undefined || standing === 'other') return undefined;
  const { earlier, holders: current } = registry.offices;
  const holders = standing === 'former' ? earlier(title, id, date) : current(title, id, date);
  return holders.length === 1 ? holders[0] : undefined;
}

/** An official without a name, of the sides of the owners. */
export function unnamed({ registry }: Context, owners: readonly Found[]): Pick<Speaker, 'actors' | 'via'> {
  const ids = owners.flatMap((owner) => owner.speaker.actors);
  return { actors: [...new Set(ids.map((id) => `unnamed:${registry.actors.get(id)?.side ?? id}`))], via: 'role' };
}

/** An office in the sentence with who is meant by it; determiners and rank before it belong to it. */
export function official(
  { reading, registry }: Context,
  from: number,
  until: number,
  speaker: Pick<Speaker, 'actors' | 'via'>,
): Found {
  const last = suffixFrom(reading, until);
  let first = qualifierUpTo(reading, from);
  while (first > 0 && DETERMINERS.has(reading.key(first - 1))) first -= 1;
  const [id] = speaker.actors;
  const actor = id !== undefined && speaker.actors.length === 1 ? registry.actors.get(id) : undefined;
  const sort =
    actor?.type === 'person' || speaker.actors.every((each) => each.startsWith('unnamed:')) ? 'person' : 'body';
  return {
    first,
    last,
    speaker: { actors: speaker.actors, surface: reading.surfaceOf(first, last), via: speaker.via },
    sort,
    gender: actor?.gender,
  };
}
