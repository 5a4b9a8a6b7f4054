import { createAnalyze } from '../pipeline.js';
import { type CategoryId, type Example, isWithin, nodesOf, type Lexicon } from '../model/lexicon.js';
import type { Linguist } from '../model/segmentation.js';
import { regexEngine } from './regex-engine.js';

/** A lexicon's own example that comes out otherwise than promised. */
export interface FailedExample {
  readonly path: string;
  readonly line: number;
  readonly category: CategoryId;
  readonly text: string;
  /** What was promised. */
  readonly isTagged: boolean;
}

/** The examples of a lexicon that fail. One is tagged when a match in its category, or below, is a hit. */
export function failedExamplesOf(lexicon: Lexicon, linguist: Linguist): readonly FailedExample[] {
  const analyze = createAnalyze({ actors: [], lexicons: [lexicon] }, linguist, regexEngine);
  const isTagged = ({ text, line }: Example, category: CategoryId): boolean =>
    analyze({ id: `example ${line}`, path: lexicon.path, text, kind: 'document' }).tags.some(
      (tag) => tag.fate === 'hit' && isWithin(tag.category, category),
    );
  return nodesOf(lexicon.root).flatMap(({ id, examples }) =>
    examples
      .filter((example) => isTagged(example, id) !== example.isTagged)
      .map(({ text, line, isTagged: promised }) => ({
        path: lexicon.path,
        line,
        category: id,
        text,
        isTagged: promised,
      })),
  );
}
