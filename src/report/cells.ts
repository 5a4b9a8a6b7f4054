import type { Speaker } from '../model/actor.js';
import type { Period } from '../model/figures.js';

/** The actors of a speaker in one cell. */
export const actorCell = (speaker: Speaker): string => [...new Set(speaker.actors)].join(';');

/** The periods of a document in one cell. */
export const periodCell = (periods: readonly Period[]): string => periods.map((period) => period.id).join(';');

/** Words of a text on one line: however the text breaks them, they are the same words. */
export const onOneLine = (words: string): string => words.replace(/\s+/g, ' ');
