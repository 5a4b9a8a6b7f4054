import { UNATTRIBUTED, type ActorId } from '../../model/actor.js';
import type { FinishedRun, KnownDocument, SaidRow } from './finished-run.js';

/** The same results, one choice made otherwise. */
export interface Variant {
  readonly name: string;
  readonly run: FinishedRun;
}

/**
 * What a finding is held against: copies of one text kept (where they count once), quotations without a speaker given to the author or left out, and negated matches counted as
 * hits. All out of the tables of the run: a parent's hits and negated matches are added up, which counts words twice that are in both.
 */
export function variantsOf(run: FinishedRun): readonly Variant[] {
  return [
    ...(run.report.duplicates_rule === 'once' ? [{ name: 'copies kept', run: withCopies(run) }] : []),
    { name: 'unattributed left out', run: { ...run, rows: run.rows.filter((row) => !isUnattributed(row)) } },
    { name: 'unattributed given to the author', run: { ...run, rows: unattributedToAuthor(run.rows) } },
    { name: 'negated counted', run: { ...run, rows: run.rows.map(withNegated) } },
  ];
}

const isUnattributed = ({ actors }: SaidRow): boolean => actors.length === 1 && actors[0] === UNATTRIBUTED;

/** A copy says what its first says, on its own date and in its own outlet. */
function withCopies(run: FinishedRun): FinishedRun {
  const copiesOf = new Map<string, KnownDocument[]>();
  for (const document of run.documents.values()) {
    const { duplicateOf } = document;
    if (duplicateOf === undefined) continue;
    const copies = copiesOf.get(duplicateOf);
    if (copies) copies.push(document);
    else copiesOf.set(duplicateOf, [document]);
  }
  const rows = run.rows.flatMap((row): readonly SaidRow[] => [
    row,
    ...(copiesOf.get(row.document) ?? []).map((copy): SaidRow => {
      const isOfDay = row.unit === row.date;
      const unit = row.unit === row.document ? copy.id : isOfDay ? (copy.date ?? '') : row.unit;
      const { actors, voice, words, sentences, counts } = row;
      const said = { actors, voice, words, sentences, counts };
      return { ...said, document: copy.id, unit, ...(copy.date !== undefined && { date: copy.date }) };
    }),
  ]);
  return { ...run, rows };
}

/** The author is whoever has words of the document's own voice, if that is one. */
function unattributedToAuthor(rows: readonly SaidRow[]): readonly SaidRow[] {
  const authors = new Map<string, readonly ActorId[] | undefined>();
  for (const row of rows) {
    if (row.voice !== 'own' || isUnattributed(row)) continue;
    const known = authors.get(row.document);
    const isOther = authors.has(row.document) && known?.join(';') !== row.actors.join(';');
    authors.set(row.document, isOther ? undefined : row.actors);
  }
  return rows.map((row) => {
    const actors = isUnattributed(row) ? authors.get(row.document) : undefined;
    return actors ? { ...row, actors, voice: 'own', unit: row.voice === 'own' ? row.unit : row.document } : row;
  });
}

function withNegated(row: SaidRow): SaidRow {
  const counts = new Map(
    [...row.counts].map(([category, { hits, negated, hitSentences }]) => [
      category,
      { hits: hits + negated, negated: 0, hitSentences },
    ]),
  );
  return { ...row, counts };
}
