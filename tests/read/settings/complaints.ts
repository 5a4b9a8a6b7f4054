import { UsageError } from '../../../src/model/usage-error.js';

/** The lines of the `UsageError` that reading throws; fails when nothing, or something else, is thrown. */
export function complaintsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof UsageError) return error.message.split('\n');
    throw error;
  }
  throw new Error('nothing was complained of');
}
