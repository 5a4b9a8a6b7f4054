import type { ActorId } from './actor.js';
import type { TrendVoice } from './figures.js';
import type { Measurement } from './measurement.js';
import type { Span } from './span.js';

/** How often one document lets one actor blame another in one voice: explicitly, by strong entries, and by weak ones. */
export interface DocumentBlame {
  readonly source: ActorId;
  readonly target: ActorId;
  readonly voice: TrendVoice;
  readonly explicit: number;
  readonly implicit: number;
}

/** What is measured in one document, whatever it is called. */
export type Measured = Omit<Measurement, 'document'>;

/**
 * What is left of an analysis once its text is no longer needed: what adds up, and what is written. It depends on the text,
 * the author, the date and the kind of one document, on the actors and on the lexicons; never on other documents, the order of the
 * corpus, periods or thresholds. So it can be made in any thread and kept for the next run.
 */
export interface Digest {
  readonly words: number;
  readonly sentences: number;
  /** Characters that are no part of the text, in code points. */
  readonly masked: number;
  /** As in an analysis. */
  readonly cuts: readonly Span[];
  readonly measurements: readonly Measured[];
  readonly blames: readonly DocumentBlame[];
  /** The rows of each table about documents, by its file: templates in pieces, see `report/template.ts`; made when they are gone through. */
  readonly rows: ReadonlyMap<string, Iterable<string>>;
}
