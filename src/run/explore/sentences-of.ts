import { matchInContext, NEIGHBOURS, type MatchInContext, type PlacedMatch } from '../match-place.js';
import { FATES, type ExploredRun, type Stretch } from './explored-run.js';
import type { Mark, Marks } from './marks.js';
import { reasonsOf, type Reasons } from './reasons-of.js';
import { categoriesWithin, type Selection } from './selection.js';
import type { TableFiles, TagRow } from './tag-rows.js';

/** A tag in its sentence. */
export interface TagInSentence extends Reasons, MatchInContext {
  /** Its row in `tags.csv`, from 0: what a mark names it by. */
  readonly row: number;
  readonly document: string;
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  /** Where the match begins in its document, in code points. */
  readonly start: number;
  readonly mark?: Pick<Mark, 'verdict' | 'note'>;
}

/** The rows of `tags.csv` that a selection holds, in the order of the table. */
export function tagsWithin({ tags, ...run }: ExploredRun, wanted: Selection, misses: Uint8Array): Uint32Array {
  const isWithin = categoriesWithin({ tags, ...run }, wanted.category);
  const fate = (FATES as readonly string[]).indexOf(wanted.fate);
  const found = new Uint32Array(tags.said.length);
  let count = 0;
  for (let row = 0; row < found.length; row++) {
    if (misses[tags.said[row] ?? 0] !== 0 || isWithin[tags.category[row] ?? 0] !== true) continue;
    if (fate < 0 || tags.fate[row] === fate) found[count++] = row;
  }
  return found.slice(0, count);
}

/** Some tags with their sentences. */
export function inSentences(
  rows: readonly number[],
  { run, files, marks }: { readonly run: ExploredRun; readonly files: TableFiles; readonly marks: Marks },
): readonly TagInSentence[] {
  return rows.flatMap((row): readonly TagInSentence[] => {
    const around = files.tagsOf(rowsAround(row, run));
    const tag = around.find((other) => other.row === row);
    if (!tag) return [];
    const { cell } = tag;
    const document = run.documents[run.documentOf.get(cell('document')) ?? -1];
    const mark = marks.of({
      ...{ document: cell('document'), category: cell('category') },
      ...{ start: cell('start'), end: cell('end') },
    });
    return [
      {
        ...{ row, document: cell('document'), title: document?.title ?? '', outlet: document?.outlet ?? '' },
        ...{ date: cell('date'), start: Number(cell('start')) },
        ...matchInContext(placed(tag), around.filter((other) => other !== tag).map(placed)),
        ...reasonsOf(tag),
        ...(mark && { mark: { verdict: mark.verdict, note: mark.note } }),
      },
    ];
  });
}

function rowsAround(row: number, { tags, tagsIn, said }: ExploredRun): Stretch {
  const { first, count } = tagsIn.get(said.document[tags.said[row] ?? -1] ?? -1) ?? { first: row, count: 1 };
  const from = Math.max(first, row - NEIGHBOURS);
  return { first: from, count: Math.min(first + count, row + NEIGHBOURS + 1) - from };
}

const placed = ({ cell }: TagRow): PlacedMatch => ({
  ...{ sentence: cell('sentence'), start: Number(cell('start')) },
  ...{ text: cell('text'), context: cell('context') },
});
