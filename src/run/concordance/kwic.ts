import { nodesOf, type CategoryId, type Entry } from '../../model/lexicon.js';
import type { Analysis } from '../../model/measurement.js';
import type { Span } from '../../model/span.js';
import { UsageError } from '../../model/usage-error.js';
import { patternProblem } from '../../read/settings/pattern.js';
import { actorCell } from '../../report/cells.js';
import { concordanceOf } from '../../report/concordance.js';
import type { KwicLine } from '../../report/kwic-table.js';
import { remembered } from '../../segment/linguist.js';
import { tokenise } from '../../segment/tokenise.js';
import { createFinder } from '../../tag/finder.js';
import { passageFinder } from '../../tag/passage-at.js';
import { byCodeUnit } from '../../tally/order.js';
import { analysesOf } from '../analyses.js';
import { isWithin } from '../../model/lexicon.js';
import { selectionOf, type SelectionOptions } from './criterion.js';
import { theLinguist } from '../linguist.js';
import { untagged } from './untagged.js';
import { openProject, type Project, type ProjectOptions } from '../project.js';

/** The orders of a concordance: as in the corpus, or by the words before or after the keyword, nearest first. */
const KWIC_SORTS = ['position', 'left', 'right'] as const;

/** What a concordance is asked for: patterns of the entry language, or a category of a lexicon. */
export interface KwicOptions extends Omit<ProjectOptions, 'out' | 'period'>, SelectionOptions {
  readonly patterns?: readonly string[] | undefined;
  /** Compare dictionary forms, as a `lemma` entry does. */
  readonly lemma?: boolean | undefined;
  /** Instead of patterns: a node of a lexicon, with its hits. */
  readonly category?: CategoryId | undefined;
  /** Words on either side, 1 to 100; 5 when left out. */
  readonly window?: number | undefined;
  readonly sort?: string | undefined;
  /** Lines at most; all when left out. */
  readonly limit?: number | undefined;
}

/** A concordance, and how much there was. */
export interface Concordance {
  readonly lines: readonly KwicLine[];
  /** All that was found, also past the limit. */
  readonly total: number;
  /** With at least one line. */
  readonly documents: number;
  /** Inputs of the corpus that are no part of it: rejected, skipped or copies. */
  readonly leftOut: number;
}

/** A keyword that was found. */
interface Hit extends Span {
  readonly pattern: string;
}

/** Goes through a corpus for patterns or a category. Throws UsageError for wrong use, as for a pattern that any text would match. */
export async function kwic(options: KwicOptions): Promise<Concordance> {
  const { window = 5, limit = Infinity, patterns = [], category } = options;
  if (!Number.isInteger(window) || window < 1 || window > 100)
    throw new UsageError(`the window is a whole number of words from 1 to 100, not ${window}`);
  if (limit !== Infinity && (!Number.isInteger(limit) || limit < 1))
    throw new UsageError(`the limit is a whole number of lines from 1, not ${limit}`);
  const sort = KWIC_SORTS.find((known) => known === (options.sort ?? 'position'));
  if (!sort) throw new UsageError(`unknown order "${options.sort ?? ''}"; allowed are ${KWIC_SORTS.join(', ')}`);
  const project = openProject({ ...options, period: undefined, out: undefined });
  const hitsIn = category === undefined ? await patternHits(patterns, options.lemma) : categoryHits(project, options);
  const selection = selectionOf(options, project.plan);

  const found: { readonly line: KwicLine; readonly order: readonly string[] }[] = [];
  let [total, documents, leftOut] = [0, 0, 0];
  const read = category === undefined ? untagged(project) : project;
  for await (const { analysis } of analysesOf(read, () => (leftOut += 1))) {
    const { document, sentences } = analysis;
    const passageAt = passageFinder(analysis.passages);
    const shown = concordanceOf(document, sentences, window);
    const before = total;
    for (const passage of analysis.passages) selection.accepts(document, passage);
    for (const hit of hitsIn(analysis)) {
      const passage = passageAt(hit.start);
      if (!selection.accepts(document, passage)) continue;
      total += 1;
      // Only the order of the corpus is known before the end.
      if (sort === 'position' && found.length >= limit) continue;
      const { id, date = '' } = document;
      const { left, right, ...line } = shown(hit);
      found.push({
        line: {
          ...line,
          ...{ pattern: hit.pattern, docname: id.slice(id.lastIndexOf('/') + 1), document: id, date },
          ...{ actor: actorCell(passage.speaker), voice: passage.voice },
        },
        order: sort === 'left' ? left : right,
      });
    }
    if (total > before) documents += 1;
  }
  if (total === 0) selection.refuseUnknown();
  if (sort !== 'position') found.sort((a, b) => compareWords(a.order, b.order));
  return { lines: found.slice(0, limit).map(({ line }) => line), total, documents, leftOut };
}

async function patternHits(
  patterns: readonly string[],
  lemma: boolean | undefined,
): Promise<(analysis: Analysis) => readonly Hit[]> {
  if (patterns.length === 0) throw new UsageError('name a pattern to look for, or a category with --category');
  const tidy = patterns.map((pattern) => pattern.normalize().trim().replace(/\s+/gu, ' '));
  const problem = tidy
    .map((pattern) => (pattern === '' ? 'the pattern is empty' : patternProblem(pattern)))
    .find(Boolean);
  if (problem !== undefined) throw new UsageError(problem);
  const entries = [...new Set(tidy)].map((pattern): Entry => ({
    pattern,
    by: lemma === true ? 'lemma' : 'phrase',
    strength: 'strong',
    except: [],
    line: 1,
  }));
  const find = createFinder(entries, tokenise);
  const linguist = await theLinguist();
  return ({ document, sentences }) => {
    const morphology = remembered(linguist);
    return sentences
      .flatMap((sentence) => find({ text: document.text, sentence, morphology: () => morphology(sentence) }))
      .map(({ entry, start, end }) => ({ pattern: entry.pattern, start, end }));
  };
}

function categoryHits(
  { plan }: Project,
  { category = '', patterns, lemma }: KwicOptions,
): (analysis: Analysis) => readonly Hit[] {
  if ((patterns ?? []).length > 0 || lemma === true)
    throw new UsageError('give patterns (with or without --lemma) or --category, not both');
  const nodes = plan.lexicons.flatMap(({ root }) => nodesOf(root)).map(({ id }) => id);
  if (!nodes.includes(category))
    throw new UsageError(`unknown category "${category}"; the lexicons have ${nodes.join(', ')}`);
  return ({ tags }) =>
    tags
      .filter(({ category: leaf, fate }) => fate === 'hit' && isWithin(leaf, category))
      .map(({ entry, start, end }) => ({ pattern: entry, start, end }));
}

/** By the nearest word, then the next; the order of the corpus where all are alike. */
function compareWords(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const order = byCodeUnit(a[at] ?? '', b[at] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
