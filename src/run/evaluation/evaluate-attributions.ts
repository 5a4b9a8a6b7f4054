import { basename } from 'node:path';
import { isCalendarDate } from '../../model/date.js';
import { overlaps, type Span } from '../../model/span.js';
import { createAnalyze } from '../../pipeline.js';
import { readCodedAttributions, type CodedDocument } from '../../read/coded-attributions.js';
import { codePointsIn } from '../../report/code-points.js';
import { bestPairs } from '../../tally/agreement/best-pairs.js';
import { compare, type Judgement } from '../../tally/agreement/compare.js';
import { bytesOf } from './coded-units.js';
import { only, type EvaluationRow } from './evaluation-rows.js';
import { theLinguist } from '../linguist.js';
import type { Project } from '../project.js';

interface Found {
  readonly content: readonly Span[];
  readonly source?: Span;
}

/** A passage is the right one when it shares more than this of its characters with the marked one; 1 is the same characters. */
const LIMITS = [0.3, 0.8, 1] as const;

/**
 * Compares the quotations and reports of speech that the tool finds with those that people marked: whether the words were found, by three
 * measures of overlap, and whether their source is the right one, among those found. Lexicons play no part.
 */
export async function attributionRows(
  project: Project,
  path: string,
  seed?: number,
): Promise<readonly EvaluationRow[]> {
  const documents = readCodedAttributions({ path, bytes: bytesOf(path) });
  const analyze = createAnalyze({ actors: project.plan.actors, lexicons: [] }, await theLinguist());
  const texts = documents.map((document) => {
    const { id, text, date, author, attributions: coded } = document;
    const { attributions } = analyze({
      ...{ id, path, text, kind: 'document' },
      ...(date !== undefined && isCalendarDate(date) && { date }),
      ...(author !== undefined && { author }),
    });
    const codePoint = codePointsIn(text);
    const counted = ({ start, end }: Span): Span => ({ start: codePoint(start), end: codePoint(end) });
    const found = attributions.map(({ content, source }): Found => ({
      content: content.map(counted),
      ...(source && { source: counted(source) }),
    }));
    return { id, coded, found };
  });
  const codedBy = basename(path);
  const empty = documents.reduce((sum, { withoutContent }) => sum + withoutContent, 0);
  const left = empty === 0 ? '' : `${empty} marked without content left out`;
  const rows = LIMITS.map((limit): EvaluationRow => {
    const judgements = texts.flatMap(({ id, coded, found }) => judgementsOf(id, coded, found, limit));
    const comparison = compare(judgements, seed);
    const category = limit === 1 ? 'attribution, exact' : `attribution > ${limit}`;
    return {
      foundBy: 'hawkdove',
      codedBy,
      category,
      ...comparison,
      figures: only(comparison.figures, 'precision', 'recall', 'f1'),
      note: [comparison.note, left].filter((part) => part !== '').join('; '),
    };
  });
  const sources = texts.flatMap(({ id, coded, found }) =>
    bestPairs(coded, found, LIMITS[0])
      .filter((pair) => pair.coded.source.length > 0)
      .map((pair): Judgement => {
        const { source } = pair.found;
        const isRight = source !== undefined && pair.coded.source.some((span) => overlaps(span, source));
        return { document: id, weight: 1, found: true, coded: isRight };
      }),
  );
  const { units, documents: number, figures } = compare(sources, seed);
  return [
    ...rows,
    {
      foundBy: 'hawkdove',
      codedBy,
      category: 'source',
      units,
      documents: number,
      figures: only(figures, 'agreement'),
      note: '',
    },
  ];
}

/** One for every passage that was coded, found or both. */
function judgementsOf(
  document: string,
  coded: CodedDocument['attributions'],
  found: readonly Found[],
  limit: number,
): readonly Judgement[] {
  const pairs = bestPairs(coded, found, limit).length;
  const times = (count: number, judgement: Pick<Judgement, 'found' | 'coded'>): readonly Judgement[] =>
    Array.from({ length: count }, () => ({ document, weight: 1, ...judgement }));
  return [
    ...times(pairs, { found: true, coded: true }),
    ...times(found.length - pairs, { found: true, coded: false }),
    ...times(coded.length - pairs, { found: false, coded: true }),
  ];
}
