import type { Field } from './fields.js';
import { isUnderPattern } from './kinds.js';

/** How a file with many texts is cut up, as a person declares it. Plain data: it is copied into threads. */
export interface SplitRule {
  /** File, folder or pattern, as in `kinds`. */
  readonly files: string;
  /** Regular expression of the whole line above each text. */
  readonly at: string;
  /** Of the line with which a text begins, where lines about it stand above. */
  readonly text?: string | undefined;
  /** Of the line that ends the last text. */
  readonly end?: string | undefined;
  /** Of lines above a text that say something about it; what the first group matches is the value, else the whole line. */
  readonly fields: ReadonlyMap<Field, string>;
}

/** The first rule that is about a file. */
export function ruleFor(path: string, rules: readonly SplitRule[] = []): SplitRule | undefined {
  return rules.find(({ files }) => isUnderPattern(path, files));
}
