import { workerData } from 'piscina';
import { lackBehind } from '../lack-error.js';
import type { createDigester, Digester, DigesterSettings } from './digester.js';
import type { Digested } from './digested.js';
import { packed, type Parcel } from './parcel.js';
import { notePlace, type PlaceNote } from './place-note.js';
import type { Place, Stop, Task } from './task.js';

/** What a thread is asked to do. */
export interface Order {
  readonly task: Task;
  readonly stops: readonly Stop[];
  readonly note: PlaceNote;
}

/** What the machine lacked: said in an answer, since an error loses its kind between threads. */
export interface Lack {
  readonly lack: string;
}

/** The work of a thread: it makes its digester when the first task comes, and notes where it is. */
export function serve(create: typeof createDigester): (order: Order) => Promise<Parcel | Lack> {
  let digester: Digester | undefined;
  return async ({ task, stops, note }) => {
    const results: Digested[] = [];
    const onPlace = (place: Place, size: number): void => {
      notePlace(note, place, size);
    };
    try {
      const digest = (digester ??= create(workerData as DigesterSettings));
      for await (const one of digest(task, { stops, onPlace })) results.push(one);
    } catch (error) {
      const lack = lackBehind(error);
      if (!lack) throw error;
      return { lack: lack.message };
    }
    return packed(results);
  };
}
