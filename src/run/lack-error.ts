import { fewFilesAllowed } from './few-files.js';
import { codeOf, messageOf } from './system-error.js';

/** The machine lacks something to go on with: files it may open, memory, processes. It ends the run, whatever input was in work. */
export class LackError extends Error {
  override readonly name = 'LackError';
}

const LACKS: ReadonlySet<string | undefined> = new Set(['EMFILE', 'ENFILE', 'ENOMEM']);

/** Whether an error says something of the machine and nothing of the input in work, which must not be rejected for it. */
export const isLack = (error: unknown): boolean => error instanceof LackError || LACKS.has(codeOf(error));

/**
 * What the machine lacked, when that may be behind a fault that no input should cause: where few files may be open, a module that could not
 * be loaded shows as any error. Undefined for a fault of the program itself.
 */
export function lackBehind(fault: unknown): LackError | undefined {
  if (fault instanceof LackError) return fault;
  const few = fewFilesAllowed();
  if (few === undefined && !isLack(fault)) return undefined;
  return new LackError(few === undefined ? messageOf(fault) : `${messageOf(fault)}: ${few}`);
}
