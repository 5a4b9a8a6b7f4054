import type { ActorId } from '../../model/actor.js';
import type { BodyName } from '../../model/change.js';
import type { TrendVoice } from '../../model/figures.js';
import type { CategoryId } from '../../model/lexicon.js';

/** What a document gives one actor in one category. */
export interface ComparedCounts {
  readonly hits: number;
  readonly hitSentences: number;
}

/** What one actor says in one document of a body of text. */
export interface ComparedDocument {
  readonly id: string;
  readonly unit: string;
  readonly body: BodyName;
  /** Units are dealt out anew only within one of these; empty where all are alike. */
  readonly stratum: string;
  readonly words: number;
  readonly sentences: number;
  readonly counts: ReadonlyMap<CategoryId, ComparedCounts>;
}

/** All that one actor says in one voice in both bodies. */
export interface ComparedActor {
  readonly actor: ActorId;
  readonly voice: TrendVoice;
  readonly documents: readonly ComparedDocument[];
}

/** Two numbers of a sampling unit: `part` of `whole`, hits of words or one category beside another. */
export interface UnitPair {
  part: number;
  whole: number;
}

/** The sampling units of one body by name, with two numbers of each added up over its documents. */
export function unitsOf(
  documents: readonly ComparedDocument[],
  body: BodyName,
  pairOf: (document: ComparedDocument) => readonly [part: number, whole: number],
): ReadonlyMap<string, UnitPair> {
  const units = new Map<string, UnitPair>();
  for (const document of documents) {
    if (document.body !== body) continue;
    const [part, whole] = pairOf(document);
    const known = units.get(document.unit);
    if (known) {
      known.part += part;
      known.whole += whole;
    } else units.set(document.unit, { part, whole });
  }
  return units;
}
