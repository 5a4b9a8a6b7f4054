import { codeOf } from './system-error.js';

/** The machine lacks something to go on with: files it may open, memory, processes. It ends the run, whatever input was in work. */
export class LackError extends Error {
  override readonly name = 'LackError';
}

const LACKS: ReadonlySet<string | undefined> = new Set(['EMFILE', 'ENFILE', 'ENOMEM']);

/** Whether an error says something of the machine and nothing of the input in work, which must not be rejected for it. */
export const isLack = (error: unknown): boolean => error instanceof LackError || LACKS.has(codeOf(error));
