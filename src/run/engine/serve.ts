import { workerData } from 'piscina';
import { lackBehind } from '../lack-error.js';
import type { createDigester, Digester, DigesterSettings } from './digester.js';
import { Packer, type Parcel, type Room } from './parcel.js';
import { notePlace, type PlaceNote } from './place-note.js';
import type { Place, Stop, Task } from './task.js';

/** What a thread is asked to do. */
export interface Order {
  readonly task: Task;
  readonly stops: readonly Stop[];
  readonly note: PlaceNote;
  /** Where digests may be laid; without it, or when it is too small, the thread makes a new one. */
  readonly room?: Room | undefined;
}

/** What the machine lacked: said in an answer, since an error loses its kind between threads. */
export interface Lack {
  readonly lack: string;
}

/** The work of a thread: it makes its digester when the first task comes, and notes where it is. */
export function serve(create: typeof createDigester): (order: Order) => Promise<Parcel | Lack> {
  let digester: Digester | undefined;
  return async ({ task, stops, note, room }) => {
    const packer = new Packer(room);
    const onPlace = (place: Place, size: number): void => {
      notePlace(note, place, size);
    };
    try {
      const digest = (digester ??= create(workerData as DigesterSettings));
      for await (const one of digest(task, { stops, onPlace })) packer.add(one);
    } catch (error) {
      const lack = lackBehind(error);
      if (!lack) throw error;
      return { lack: lack.message };
    }
    return packer.parcel();
  };
}
