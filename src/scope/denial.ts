/** Tokens of a sentence, `last` exclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A negation as its cue opens it, before double negations are taken out. */
export interface Denial {
  readonly cue: Range;
  /** What is denied, left and right of the cue; an empty range is allowed. */
  readonly affected: readonly Range[];
  /** What stays as it is, whatever denies the cue: "did not end *the occupation*", "not, *unfortunately*, prevented". */
  readonly granted?: readonly Range[];
  /** What judges a rejected utterance, and is meant whatever becomes of that: "reject their *baseless* accusations". */
  readonly judged?: readonly Range[];
  /** The subject that stays as it is ("*our army* will not retreat"), for whoever counts subjects as denied. */
  readonly spared?: Range;
  /** It stands in a condition contrary to fact: what it denies took place. */
  readonly isContrary?: true;
  /** *nor* repeats a negation and never undoes one. */
  readonly isRepeated?: boolean;
  /** Denied itself, it leaves its object possible: "did not rule out". */
  readonly leavesOpen?: boolean;
}

/** No scope but a question's reaches farther than this many tokens from its cue: that keeps the longest sentence linear. */
export const REACH = 120;

/** Whether a token lies in any of the ranges. */
export function covers(ranges: readonly Range[], token: number): boolean {
  return ranges.some(({ first, last }) => first <= token && token < last);
}
