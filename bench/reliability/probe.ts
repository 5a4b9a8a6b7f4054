/** What a probe is given. */
export interface Setting {
  /** Whether little time is to be taken: what takes long is measured on less. */
  readonly isShort: boolean;
  /** An empty folder of its own, removed afterwards. */
  readonly scratch: string;
  /** Folder of real data, when there is one. */
  readonly data: string | undefined;
  /** Where random choices begin, so that a finding can be had again. */
  readonly seed: number;
}

/** What a probe saw. */
export interface Measured {
  readonly figure: string;
  /** Whether the goal is reached on what was measured. */
  readonly isMet: boolean;
}

/** One row of the table: a promise, and a way to try it. */
export interface Probe {
  readonly id: string;
  readonly promise: string;
  readonly goal: string;
  readonly measure: (setting: Setting) => Promise<Measured>;
}
