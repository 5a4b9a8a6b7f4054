import type { Day } from './date.js';

/** An entry of `events.yaml`: a day, or a span of days that may serve as a period. */
export interface HistoricalEvent {
  readonly id: string;
  readonly title: string;
  /** Both inclusive; equal for an event of one day. */
  readonly from: Day;
  readonly to: Day;
  /** Written with `from` and `to`: a named span, a period of `period: span`. */
  readonly isSpan: boolean;
}
