/** The user stopped the work; nothing was published. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';

  constructor(message = 'stopped by the user') {
    super(message);
  }
}
