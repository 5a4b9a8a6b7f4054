/**
 * One hostile settings file and what must become of it. `becomes` is what is said of it: a pattern for the `UsageError` that
 * names its place, or what it is read as.
 */
export interface SettingInput<T> {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly becomes: T;
}

/** A file that is refused with a word, and one that is read. */
export type Refused = RegExp;

/** A few lines of YAML that unfold into 10^9 values. */
export const unfolding = (indent = ''): string =>
  `${Array.from(
    { length: 10 },
    (_, at) =>
      `${indent}- &a${at} [${
        at === 0
          ? 'x'
          : Array(10)
              .fill(`*a${at - 1}`)
              .join(', ')
      }]`,
  ).join('\n')}\n`;
