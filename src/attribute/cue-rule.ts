import type { Attribution } from '../model/attribution.js';
import type { Line, Range } from './line.js';
import type { Wording } from './wording.js';

/** An attribution as a rule sees it, in units of its line. */
export interface Finding {
  readonly act: Attribution['act'];
  readonly cue: Range;
  readonly source?: Range | undefined;
  /** In order, without overlap. Empty when `awaits` is set. */
  readonly content: readonly Range[];
  /** The words follow in the next line: "She said:" and a new paragraph. */
  readonly awaits?: boolean;
  /** Told by the author, whose words they stay. */
  readonly isTold?: boolean;
}

/**
 * One way to say who speaks. A file of `cues/`; rules are asked in their `order`, and a later one never gets a quotation or a
 * cue that an earlier one took.
 */
export interface CueRule {
  readonly id: string;
  /** Smaller comes first; no two rules share a number. */
  readonly order: number;
  /** The norms of all units at which the rule can find something; the empty one stands for a quotation. */
  readonly begins: readonly string[] | ReadonlySet<string>;
  /**
   * Words that make a sentence without quotations worth reading for this rule: `alone`, or `besideName` where the sentence names
   * somebody. A rule without any is asked in passing, of what a quotation or another rule's words open.
   */
  readonly wakes?: {
    readonly alone?: readonly string[];
    readonly besideName?: readonly string[] | ReadonlySet<string>;
  };
  /**
   * Whether the words of a line without quotations leave it possible that the rule finds something there at a place, other than words of the author:
   * a line in which no rule may find anything is not read, and costs no parts of speech. Missing where only they can tell.
   */
  readonly mayFind?: (words: Wording, at: number) => boolean;
  /** What a line attributes in this way, left to right, given the places of those units in it: never none. */
  readonly find: (line: Line, places: readonly number[]) => readonly Finding[];
}
