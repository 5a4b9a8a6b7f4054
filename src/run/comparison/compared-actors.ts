import { ALL_ACTORS, type ActorId } from '../../model/actor.js';
import { BODIES, type BodyName } from '../../model/change.js';
import type { TrendVoice } from '../../model/figures.js';
import type { CategoryId } from '../../model/lexicon.js';
import type { Cluster } from '../../model/plan.js';
import type { ComparedActor, ComparedCounts, ComparedDocument } from '../../tally/change/compared.js';
import type { KnownDocument, SaidRow } from './finished-run.js';

/** Within which of these units are dealt out anew. */
export const STRATA = ['author', 'outlet', 'kind'] as const;
export type Within = (typeof STRATA)[number];

/** What makes the stratum of a document: one of these, or outlet and kind together. */
type Stratum = Within | 'outlet and kind';

/** How rows become bodies of text. */
export interface Grouping {
  readonly voice: TrendVoice;
  readonly cluster: Cluster;
  /** Whether every actor is a row of its own, besides that of all. */
  readonly isByActor: boolean;
  /** Only this actor; else each, and all together. */
  readonly actor?: ActorId | undefined;
  readonly within?: Stratum | undefined;
  readonly documents: ReadonlyMap<string, KnownDocument>;
  readonly bodyOf: (row: SaidRow) => BodyName | undefined;
}

interface Growing extends Omit<ComparedDocument, 'words' | 'sentences' | 'counts'> {
  words: number;
  sentences: number;
  readonly counts: Map<CategoryId, ComparedCounts>;
}

/** All that each actor says in the two bodies, actors by id. A joint statement counts for each who makes it, and once for all. */
export function comparedActors(rows: readonly SaidRow[], grouping: Grouping): readonly ComparedActor[] {
  const { voice, isByActor, actor: wanted, bodyOf } = grouping;
  const actors = new Map<ActorId, Map<string, Growing>>();
  for (const row of rows) {
    if (voice !== 'all' && row.voice !== voice) continue;
    const body = bodyOf(row);
    if (body === undefined) continue;
    const everyone = isByActor ? [...row.actors, ...(wanted === undefined ? [ALL_ACTORS] : [])] : [ALL_ACTORS];
    for (const actor of everyone) {
      if (wanted !== undefined && isByActor && actor !== wanted) continue;
      let documents = actors.get(actor);
      if (!documents) actors.set(actor, (documents = new Map<string, Growing>()));
      add(documents, row, body, grouping);
    }
  }
  return [...actors]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([actor, documents]) => ({ actor, voice, documents: [...documents.values()] }));
}

function add(documents: Map<string, Growing>, row: SaidRow, body: BodyName, grouping: Grouping): void {
  const key = `${BODIES.indexOf(body)} ${row.document}`;
  let there = documents.get(key);
  if (!there) {
    const known = grouping.documents.get(row.document);
    const stratum = stratumOf(known, grouping.within);
    const counts = new Map<CategoryId, ComparedCounts>();
    there = { id: row.document, unit: unitOf(row, grouping), body, stratum, words: 0, sentences: 0, counts };
    documents.set(key, there);
  }
  there.words += row.words;
  there.sentences += row.sentences;
  for (const [category, { hits, hitSentences }] of row.counts) {
    const sums = there.counts.get(category);
    there.counts.set(category, {
      hits: hits + (sums?.hits ?? 0),
      hitSentences: hitSentences + (sums?.hitSentences ?? 0),
    });
  }
}

function stratumOf(known: KnownDocument | undefined, within: Stratum | undefined): string {
  if (within === undefined) return '';
  if (within === 'outlet and kind') return JSON.stringify([known?.outlet ?? '', known?.kind ?? '']);
  return known?.[within] ?? '';
}

/** As the run has it; both voices together are sampled by day, where no other unit is named (see `unitOf` of the tally). */
function unitOf(row: SaidRow, { voice, cluster }: Grouping): string {
  const isUsual = voice === 'all' && row.voice === 'own' && row.unit === row.document && cluster !== 'duplicate';
  return isUsual ? (row.date ?? '') : row.unit;
}
