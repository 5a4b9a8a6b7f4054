import { FATES, type ExploredRun } from './explored-run.js';
import type { Mark, Marks } from './marks.js';
import { placeInContext, type PlacedMatch } from './match-place.js';
import { categoriesWithin, type Selection } from './selection.js';
import type { TableFiles, TagRow } from './tag-rows.js';

/** A tag in its sentence. */
export interface TagInSentence {
  /** Its row in `tags.csv`, from 0: what a mark names it by. */
  readonly row: number;
  readonly document: string;
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly category: string;
  readonly entry: string;
  readonly strength: string;
  readonly fate: string;
  readonly cue: string;
  readonly hedge: string;
  readonly voice: string;
  readonly actor: string;
  readonly surface: string;
  readonly via: string;
  readonly target: string;
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
  return files.tags(rows).map((tag): TagInSentence => {
    const { cell, row } = tag;
    const document = run.documents[run.documentOf.get(cell('document')) ?? -1];
    const context = Array.from(cell('context'));
    const at = placeInContext(placed(tag), files.tags(neighbours(row, tag, run)).map(placed));
    const end = at + Array.from(cell('text')).length;
    const mark = marks.of({
      ...{ document: cell('document'), category: cell('category') },
      ...{ start: cell('start'), end: cell('end') },
    });
    return {
      row,
      ...{
        document: cell('document'),
        title: document?.title ?? '',
        outlet: document?.outlet ?? '',
        date: cell('date'),
      },
      ...{ before: context.slice(0, at).join(''), words: cell('text'), after: context.slice(end).join('') },
      ...{ category: cell('category'), entry: cell('entry'), strength: cell('strength') },
      ...{ fate: cell('fate'), cue: cell('cue'), hedge: cell('hedge') },
      ...{ voice: cell('voice'), actor: cell('actor'), surface: cell('speaker_surface'), via: cell('speaker_via') },
      ...{ target: cell('target'), start: Number(cell('start')) },
      ...(mark && { mark: { verdict: mark.verdict, note: mark.note } }),
    };
  });
}

/** How many rows on either side may be of the same sentence, as far as they are looked at. */
const REACH = 6;

function neighbours(row: number, { cell }: TagRow, { tagsIn, documentOf }: ExploredRun): readonly number[] {
  const stretch = tagsIn.get(documentOf.get(cell('document')) ?? -1);
  if (!stretch) return [];
  const first = Math.max(stretch.first, row - REACH);
  const last = Math.min(stretch.first + stretch.count - 1, row + REACH);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((other) => other !== row);
}

const placed = ({ cell }: TagRow): PlacedMatch => ({
  sentence: cell('sentence'),
  start: Number(cell('start')),
  text: cell('text'),
  context: cell('context'),
});
