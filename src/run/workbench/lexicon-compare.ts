import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { CategoryPair, ChangedHit, EntryChange, ToneChange, TrendChange } from '../../model/comparison.js';
import { nodesOf, type CategoryId } from '../../model/lexicon.js';
import type { Analysis } from '../../model/measurement.js';
import { UsageError } from '../../model/usage-error.js';
import { actorCell } from '../../report/cells.js';
import { codePointsIn } from '../../report/code-points.js';
import {
  CATEGORIES,
  ENTRIES,
  headerLine,
  HIT_LINES,
  tableLines,
  TONE_CHANGES,
  TREND_CHANGES,
  type CategoryAgreement,
} from '../../report/comparison-tables.js';
import { contextOf } from '../../report/context.js';
import { evaluationTable } from '../../report/evaluation-tables.js';
import { addAnalysis } from '../../tally/add-analysis.js';
import { compare, type Figure } from '../../tally/agreement/compare.js';
import { categoryPairs } from '../../tally/comparison/category-pairs.js';
import { toneChanges, trendChanges } from '../../tally/comparison/figure-changes.js';
import { createHitComparison, type HitComparison, type OneSidedHit } from '../../tally/comparison/hit-comparison.js';
import { figuresOf } from '../../tally/figures.js';
import { emptyTally } from '../../tally/tally.js';
import { analysesOf, type Analysed } from '../analyses.js';
import { evaluate, type Evaluation } from '../evaluation/evaluate.js';
import { ExampleLines } from './example-lines.js';
import { toneWherePossible } from '../lexicons-together.js';
import { OutputStage } from '../output-stage.js';
import { VERSION } from '../package-root.js';
import { openProject, type Project, type ProjectOptions } from '../project.js';
import { RUN_FILE } from '../run-report.js';

/** What a comparison of lexicons may be asked for besides where things are. */
export interface CompareLexiconsOptions extends Omit<ProjectOptions, 'lexicons'> {
  /** Each a lexicon file, a folder or a pack. */
  readonly a: string;
  readonly b: string;
  /** Categories of `a` with those of `b` that mean the same, where their names do not say so. */
  readonly map?: ReadonlyMap<CategoryId, CategoryId> | undefined;
  /** Lines of lost and of gained hits shown for each category; 3 when left out. */
  readonly examples?: number | undefined;
  /** Sheets coded by hand, to compare both with. */
  readonly coded?: readonly string[] | undefined;
  readonly key?: string | undefined;
}

/** One of the two, as it was used. */
export interface ComparedLexicons {
  readonly place: string;
  readonly name: string;
  readonly sha256: string;
  readonly lexicons: readonly CategoryId[];
  readonly entries: number;
}

/** How two lexicons differ on a corpus. */
export interface LexiconComparison {
  readonly a: ComparedLexicons;
  readonly b: ComparedLexicons;
  readonly documents: number;
  /** Inputs that were rejected or skipped, and copies. */
  readonly leftOut: number;
  readonly sentences: number;
  readonly categories: readonly CategoryAgreement[];
  readonly entries: readonly EntryChange[];
  /** Some of the hits that only one has, chosen by a hash of their place so that every document has its chance. */
  readonly examples: readonly ChangedHit[];
  /** All of them. */
  readonly changedHits: number;
  readonly trends: readonly TrendChange[];
  /** Missing unless both have a tone. */
  readonly tones?: readonly ToneChange[];
  /** Both against what people coded. */
  readonly coded?: Evaluation;
}

const EVALUATION_FILE = 'evaluation.csv';
const FILES = [ENTRIES, CATEGORIES, HIT_LINES, TREND_CHANGES, TONE_CHANGES].map(({ file }) => file);
const MOST_EXAMPLES = 1000;

/**
 * Goes over a corpus with two lexicons, or two versions of one, and says what changes: entries, hits, trends, agreement; `out` gets
 * every row as CSV. Throws UsageError as `run` does, and for a `map` or sheet that does not fit.
 */
export async function compareLexicons(options: CompareLexiconsOptions): Promise<LexiconComparison> {
  const { examples: shown = 3, map = new Map(), out } = options;
  if (!Number.isInteger(shown) || shown < 0 || shown > MOST_EXAMPLES)
    throw new UsageError(`examples are a whole number from 0 to ${MOST_EXAMPLES}, not ${shown}`);
  const [a, b] = projectsOf(options);
  const pairs = categoryPairs(a.plan.lexicons, b.plan.lexicons, checked(map, a, b));
  if (!pairs.some((pair) => pair.a !== undefined && pair.b !== undefined))
    throw new UsageError(
      `no category of ${options.a} has a partner in ${options.b}: ${idsOf(a).join(', ')} and ${idsOf(b).join(', ')}; name some with --map ${idsOf(a).at(-1) ?? 'a'}=${idsOf(b).at(-1) ?? 'b'}`,
    );

  const stage =
    out === undefined ? undefined : await OutputStage.open(a.out, new Set([...FILES, EVALUATION_FILE, RUN_FILE]));
  try {
    const comparison = await compared({ a, b, pairs, shown, options, stage });
    await stage?.commit();
    return comparison;
  } catch (error) {
    await stage?.abandon();
    throw error;
  }
}

/** The project with each of the two; everything but the lexicons is alike. */
function projectsOf(options: CompareLexiconsOptions): readonly [Project, Project] {
  const open = (lexicons: string): Project => openProject({ ...options, lexicons }, toneWherePossible);
  const [a, b] = [open(options.a), open(options.b)];
  const except = new Set([...a.except, ...b.except]);
  return [
    { ...a, except },
    { ...b, except },
  ];
}

const idsOf = ({ plan }: Project): readonly CategoryId[] =>
  plan.lexicons.flatMap((lexicon) => nodesOf(lexicon.root)).map(({ id }) => id);

function checked(
  map: ReadonlyMap<CategoryId, CategoryId>,
  a: Project,
  b: Project,
): ReadonlyMap<CategoryId, CategoryId> {
  const known = { a: idsOf(a), b: idsOf(b) };
  for (const [one, other] of map) {
    if (!known.a.includes(one))
      throw new UsageError(`--map: the first has no category "${one}"; it has ${known.a.join(', ')}`);
    if (!known.b.includes(other))
      throw new UsageError(`--map: the second has no category "${other}"; it has ${known.b.join(', ')}`);
  }
  const twice = [...map.values()].find((id, i, all) => all.indexOf(id) < i);
  if (twice !== undefined) throw new UsageError(`--map names "${twice}" twice; a category has one partner`);
  return map;
}

interface Comparing {
  readonly a: Project;
  readonly b: Project;
  readonly pairs: readonly CategoryPair[];
  readonly shown: number;
  readonly options: CompareLexiconsOptions;
  readonly stage: OutputStage | undefined;
}

async function compared({ a, b, pairs, shown, options, stage }: Comparing): Promise<LexiconComparison> {
  const hits = createHitComparison(pairs, a.plan.lexicons, b.plan.lexicons);
  const [tallyA, tallyB] = [emptyTally(), emptyTally()];
  const lines = new ExampleLines(shown);
  let [documents, leftOut, changedHits] = [0, 0, 0];
  await stage?.append(HIT_LINES.file, headerLine(HIT_LINES));
  for await (const both of inBoth(a, b)) {
    if (!both) {
      leftOut += 1;
      continue;
    }
    const [one, other] = both;
    documents += 1;
    const changed = linesOf(hits.add(one.analysis, other.analysis), one.analysis);
    changedHits += changed.length;
    for (const line of changed) lines.add(line);
    await stage?.append(HIT_LINES.file, tableLines(HIT_LINES, changed));
    addAnalysis(tallyA, one.analysis, a.plan, one.first);
    addAnalysis(tallyB, other.analysis, b.plan, other.first);
    await setImmediate();
  }
  const [before, after] = [figuresOf(tallyA, a.plan), figuresOf(tallyB, b.plan)];
  const trends = [...trendChanges(before, after, pairs)];
  const tones = a.plan.tone && b.plan.tone ? [...toneChanges(before, after)] : undefined;
  const categories = withAgreement(hits, pairs);
  const entries = hits.entries();
  const coded = await againstPeople(options, pairs);
  if (stage) {
    const write = (file: string, text: string): Promise<void> => stage.append(file, text);
    await write(ENTRIES.file, headerLine(ENTRIES) + tableLines(ENTRIES, entries));
    await write(CATEGORIES.file, headerLine(CATEGORIES) + tableLines(CATEGORIES, categories));
    await write(TREND_CHANGES.file, headerLine(TREND_CHANGES) + tableLines(TREND_CHANGES, trends));
    await write(TONE_CHANGES.file, headerLine(TONE_CHANGES) + tableLines(TONE_CHANGES, tones ?? []));
    if (coded) await write(EVALUATION_FILE, evaluationTable(coded.rows));
    await write(
      RUN_FILE,
      `${JSON.stringify({ schema: 1, tool: 'hawkdove', version: VERSION, command: 'lexicon compare', a: sideOf(a, options.a), b: sideOf(b, options.b) }, undefined, 2)}\n`,
    );
  }
  return {
    ...{ a: sideOf(a, options.a), b: sideOf(b, options.b), documents, leftOut, sentences: hits.sentences() },
    ...{ categories, entries, examples: lines.all(), changedHits, trends },
    ...(tones && { tones }),
    ...(coded && { coded }),
  };
}

/** Every document that both could read, and nothing for one that was left out. */
async function* inBoth(a: Project, b: Project): AsyncGenerator<readonly [Analysed, Analysed] | undefined> {
  const [first, second] = [inPlace(a), inPlace(b)];
  for (;;) {
    const [one, other] = [await first.next(), await second.next()];
    if (one.done === true || other.done === true) return;
    yield one.value && other.value ? [one.value, other.value] : undefined;
  }
}

/** The analyses of a corpus with a gap for every input that was left out. */
async function* inPlace(project: Project): AsyncGenerator<Analysed | undefined> {
  let gaps = 0;
  for await (const analysed of analysesOf(project, () => (gaps += 1))) {
    for (; gaps > 0; gaps -= 1) yield undefined;
    yield analysed;
  }
  for (; gaps > 0; gaps -= 1) yield undefined;
}

/** Characters shown on either side of a hit. */
const REACH = 200;

/** Shows the hits of a document that only one lexicon has. */
function linesOf(hits: readonly OneSidedHit[], { document, sentences }: Analysis): readonly ChangedHit[] {
  const { text, id, date = '' } = document;
  const codePoint = codePointsIn(text);
  return hits.map(({ pair, change, tag, other }) => {
    const sentence = sentences[tag.sentence] ?? tag;
    const [from, to] = [Math.max(sentence.start, tag.start - REACH), Math.min(sentence.end, tag.end + REACH)];
    return {
      ...pair,
      ...{ change, entry: tag.entry, document: id, date },
      ...{ start: codePoint(tag.start), end: codePoint(tag.end), text: flat(text.slice(tag.start, tag.end)) },
      ...{ voice: tag.voice, actor: actorCell(tag.speaker), other: other?.fate ?? 'no match' },
      context: flat(contextOf(text, sentence, tag)),
      ...{ before: flat(text.slice(from, tag.start)), after: flat(text.slice(tag.end, to)) },
    };
  });
}

/** On one line, without half a character where a long sentence was cut. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

function withAgreement(hits: HitComparison, pairs: readonly CategoryPair[]): readonly CategoryAgreement[] {
  return hits.categories().map((category, number) => {
    const { a, b } = pairs[number] ?? {};
    const isSilent = category.sentencesA === 0 && category.sentencesB === 0;
    const figures =
      a === undefined || b === undefined || isSilent
        ? new Map<string, Figure>()
        : compare(hits.judgements(number)).figures;
    return { ...category, sentences: hits.sentences(), figures };
  });
}

function sideOf({ plan, pack, lexiconsSha256 }: Project, place: string): ComparedLexicons {
  const nodes = plan.lexicons.flatMap((lexicon) => nodesOf(lexicon.root));
  return {
    place,
    name: pack ? `${pack.name} ${pack.version}` : basename(place),
    sha256: lexiconsSha256,
    lexicons: plan.lexicons.map(({ id }) => id),
    entries: nodes.reduce((sum, { entries }) => sum + entries.length, 0),
  };
}

async function againstPeople(
  options: CompareLexiconsOptions,
  pairs: readonly CategoryPair[],
): Promise<Evaluation | undefined> {
  const { coded, corpus, config, key, a, b } = options;
  if (coded === undefined || coded.length === 0) return undefined;
  const renamed = new Map(
    pairs.flatMap(({ a: one, b: other }) => (one !== undefined && other !== undefined ? [[other, one] as const] : [])),
  );
  const lexicons = { lexicons: a, against: b, againstCategories: renamed };
  return evaluate({ corpus, config, key, sheets: coded, mayStandAlone: true, ...lexicons });
}
