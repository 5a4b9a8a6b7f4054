import type { ActorId } from '../../model/actor.js';
import type { CalendarDate } from '../../model/date.js';
import { foldName } from '../../mention/fold.js';
import type { CompiledRegistry } from '../../mention/registry.js';

/** The registered actor that a person meant by an id, a name, an alias, a surname or an office; undefined for anybody else. */
export type NamedActor = (written: string, date: CalendarDate | undefined) => ActorId | undefined;

/** Reads what people write into the cells of a coded sheet; a surname may have several words (`van der Berg`). */
export function createNamedActor(registry: CompiledRegistry): NamedActor {
  const surnames = new Map<string, Set<ActorId>>();
  for (const { id, type, name, transliterations } of registry.actors.values()) {
    if (type !== 'person') continue;
    for (const one of [name, ...transliterations]) {
      const words = foldName(one).split(' ');
      for (let first = 1; first < words.length; first += 1) {
        const tail = words.slice(first).join(' ');
        surnames.set(tail, (surnames.get(tail) ?? new Set()).add(id));
      }
    }
  }
  const ids = new Map([...registry.actors.keys()].map((id) => [id.toLowerCase(), id]));
  return (written, date) => {
    const [author = ''] = registry.author(written, date).actors;
    if (registry.actors.has(author)) return author;
    const [label = ''] = registry.label(written, date).actors;
    if (registry.actors.has(label)) return label;
    const namesakes = [...(surnames.get(foldName(written)) ?? [])];
    return (namesakes.length === 1 ? namesakes[0] : undefined) ?? ids.get(written.trim().toLowerCase());
  };
}
