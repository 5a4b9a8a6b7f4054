/** Wrong use (a missing folder, a bad option, configuration or lexicon): says what was given and what is allowed. Exit code 64. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
