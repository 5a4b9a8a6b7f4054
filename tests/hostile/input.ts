/**
 * One hostile input and what must happen to it. `fate` is what `documents.csv` says of each of its records, as
 * `status` or `status reason`; a pattern where several outcomes are sound. `hits` are the words of the probe lexicon
 * (`condemn*`, `strike back`, `missile*`) that must be found in it.
 */
export interface HostileInput {
  /** Below the theme's folder, with `/`. */
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly fate: Fate | readonly Fate[];
  readonly hits?: number;
  /** A problem that must be named beside the fate. */
  readonly warning?: string;
  /** Where it stands in the tables, when not under its name. */
  readonly path?: string;
}

export type Fate = string | RegExp;

/** Inputs of one kind of fault. */
export interface Theme {
  readonly id: string;
  readonly inputs: readonly HostileInput[];
}

/** A sound sentence with one hit, different for every number. */
export const plain = (number: number | string): string =>
  `Speaker ${number} rose. We condemn the raid on village ${number}.\n`;

/** Bytes of Latin letters and others, written as they are in the file. */
export const bytes = (...parts: readonly (string | number | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.of(part) : Buffer.from(part as string))));
