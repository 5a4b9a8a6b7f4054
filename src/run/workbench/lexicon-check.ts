import { type CategoryId, nodesOf, type Lexicon } from '../../model/lexicon.js';
import { LEXICON_FAULTS, type FaultSeverity, type LexiconFault } from '../../model/lexicon-fault.js';
import type { Plan } from '../../model/plan.js';
import { segment } from '../../segment/segment.js';
import { tokenise } from '../../segment/tokenise.js';
import { areOpposed, entryFaults } from '../../tag/entry-faults.js';
import { inflectedLemmas } from '../../tag/inflected-lemmas.js';
import { doubtfulEntries } from '../../tally/doubtful-entries.js';
import { createEntryFigures } from '../../tally/entry-figures.js';
import { analysesOf } from '../analyses.js';
import { failedExamplesOf } from '../failed-examples.js';
import { namedLexicons } from './named-lexicons.js';
import { DEFAULT_TONE } from '../lexicons-together.js';
import { theLinguist } from '../linguist.js';
import { openProject, type Project } from '../project.js';
import { regexEngine } from '../regex-engine.js';

/** What `checkLexicons` looks at. */
export interface LexiconCheckOptions {
  /** Files and folders of lexicons; with a corpus its project's, else `lexicons` here or the package's. */
  readonly lexicons?: readonly string[] | undefined;
  /** Folder of documents, for what only a corpus shows. */
  readonly corpus?: string | undefined;
  /** Configuration of the corpus. */
  readonly config?: string | undefined;
}

/** What is wrong or doubtful about lexicons. */
export interface LexiconCheckup {
  readonly lexicons: readonly { readonly id: CategoryId; readonly path: string; readonly entries: number }[];
  /** The corpus that was read; missing where none was. */
  readonly corpus?: {
    readonly path: string;
    readonly documents: number;
    readonly words: number;
    readonly leftOut: number;
  };
  /** Errors before warnings before notes, then by file, line, code and what is said. */
  readonly faults: readonly LexiconFault[];
}

/** Looks for what is wrong or doubtful in lexicons, and with a corpus in what they find there. Throws UsageError for a lexicon that cannot be read. */
export async function checkLexicons({
  lexicons: named = [],
  corpus,
  config,
}: LexiconCheckOptions): Promise<LexiconCheckup> {
  const project = corpus === undefined ? undefined : openProject({ corpus, config });
  const lexicons = project && named.length === 0 ? project.plan.lexicons : namedLexicons(named);
  const tone = polesIn(lexicons, project?.config.tone);
  const linguist = await theLinguist();
  const sentencesOf = (text: string) => segment(text).sentences;

  const faults: LexiconFault[] = [
    ...entryFaults({ lexicons, tokenise, regexEngine, sentencesOf, tone }),
    ...inflectedLemmas(lexicons, sentencesOf, linguist),
    ...lexicons
      .flatMap((lexicon) => failedExamplesOf(lexicon, linguist))
      .map(({ path, line, category, text, isTagged }): LexiconFault => {
        const detail = isTagged ? 'the example is not tagged' : 'the example is tagged, against its promise';
        return { code: 'failed_example', path, line, category, entry: text, detail };
      }),
  ];
  const size = ({ id, path, root }: Lexicon): LexiconCheckup['lexicons'][number] => ({
    ...{ id, path, entries: nodesOf(root).reduce((sum, { entries }) => sum + entries.length, 0) },
  });
  const sizes = lexicons.map(size);
  if (!project) return { lexicons: sizes, faults: sorted(faults) };
  const read = await inCorpus({ ...project, plan: { ...project.plan, lexicons } }, tone);
  const counted = new Set(read.faults.map(subjectOf));
  const uncounted = faults.filter((fault) => !counted.has(subjectOf(fault)));
  return { lexicons: sizes, corpus: read.corpus, faults: sorted([...uncounted, ...read.faults]) };
}

/** What a finding is about, whichever of two entries it is told of: what was counted in the corpus replaces the same without a count. */
function subjectOf({ code, category, entry, other }: LexiconFault): string {
  const entries = [`${category}\n${entry}`, ...(other ? [`${other.category}\n${other.entry}`] : [])];
  return [code, ...entries.sort(order)].join('\n');
}

async function inCorpus(
  project: Project,
  tone: Plan['tone'],
): Promise<{ corpus: NonNullable<LexiconCheckup['corpus']>; faults: readonly LexiconFault[] }> {
  const figures = createEntryFigures(project.plan.lexicons);
  const words = new Map<string, number>();
  const corpus = { path: project.corpus, documents: 0, words: 0, leftOut: 0 };
  const onLeftOut = (): void => {
    corpus.leftOut += 1;
  };
  for await (const { analysis } of analysesOf(project, onLeftOut)) {
    corpus.documents += 1;
    for (const { words: more } of analysis.measurements) corpus.words += more;
    figures.add(analysis, []);
    for (const { tokens } of analysis.sentences) {
      for (const { kind, norm } of tokens) if (kind === 'word') words.set(norm, (words.get(norm) ?? 0) + 1);
    }
  }
  const faults = doubtfulEntries({ figures, words, areOpposed: (a, b) => areOpposed(a, b, tone) });
  return { corpus, faults };
}

/** The two sides of the tone, where the lexicons have both. */
function polesIn(lexicons: readonly Lexicon[], written: Partial<NonNullable<Plan['tone']>> | undefined): Plan['tone'] {
  const tone = { ...DEFAULT_TONE, ...written };
  const ids = new Set(lexicons.flatMap(({ root }) => nodesOf(root)).map(({ id }) => id));
  return ids.has(tone.positive) && ids.has(tone.negative) ? tone : undefined;
}

const SEVERITIES: readonly FaultSeverity[] = ['error', 'warning', 'note'];

function sorted(faults: readonly LexiconFault[]): readonly LexiconFault[] {
  const rank = ({ code }: LexiconFault): number => SEVERITIES.indexOf(LEXICON_FAULTS[code].severity);
  return [...faults].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      order(a.path, b.path) ||
      a.line - b.line ||
      order(a.code, b.code) ||
      order(a.entry, b.entry) ||
      order(a.detail, b.detail),
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
