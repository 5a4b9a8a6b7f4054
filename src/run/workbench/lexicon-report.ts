import { join } from 'node:path';
import { makeFolder } from '../make-folder.js';
import type { DocumentCoverage, EntryLine, EntryReport } from '../../model/entry-report.js';
import type { Period, TrendVoice } from '../../model/figures.js';
import { type CategoryId, nodesOf } from '../../model/lexicon.js';
import type { Plan } from '../../model/plan.js';
import { UsageError } from '../../model/usage-error.js';
import { actorCell } from '../../report/cells.js';
import { concordanceOf, type Kwic } from '../../report/concordance.js';
import { entryReportTables } from '../../report/entry-report-tables.js';
import { documentCoverage } from '../../tally/document-coverage.js';
import { createEntryFigures, entryKey } from '../../tally/entry-figures.js';
import { createLeaveOneOut } from '../../tally/leave-one-out.js';
import { aroundEvent, periodNamed } from '../../tally/period-named.js';
import { periodsOf } from '../../tally/periods.js';
import { createSpreadSample, type SpreadSample } from '../../tally/spread-sample.js';
import { analysesOf } from '../analyses.js';
import { isWithin } from '../../model/lexicon.js';
import { toneWherePossible } from '../lexicons-together.js';
import { theLinguist } from '../linguist.js';
import { openProject, type Project, type ProjectOptions } from '../project.js';
import { createWithoutEntry } from './without-entry.js';
import { refuseForeign, replaceFile } from '../write-table.js';

/** What `reportLexicons` is asked for. */
export interface LexiconReportOptions extends Omit<ProjectOptions, 'out'> {
  /** Folder for the tables; none are written when left out. */
  readonly tables?: string | undefined;
  /** Only entries of these categories, or below them. */
  readonly categories?: readonly CategoryId[] | undefined;
  /** Whose words figures without an entry are made of; `all` when left out. */
  readonly voice?: TrendVoice | undefined;
  /** An event of events.yaml, or a day: changes are taken from before to after it, instead of from the first period to the last. */
  readonly event?: string | undefined;
  /** Lines of concordance of an entry at most; 5 when left out. */
  readonly lines?: number | undefined;
}

/** What the entries of lexicons do in a corpus. */
export interface LexiconReport extends EntryReport {
  readonly corpus: string;
  readonly documents: number;
  readonly words: number;
  /** Inputs that were rejected or skipped, and copies. */
  readonly leftOut: number;
  readonly voice: TrendVoice;
  /** The tables written. */
  readonly files: readonly string[];
}

const VOICES: readonly TrendVoice[] = ['own', 'quoted', 'all'];

/** Goes through a corpus and says what each entry does there, and what the figures would be without it. Throws UsageError for wrong use. */
export async function reportLexicons(options: LexiconReportOptions): Promise<LexiconReport> {
  const { tables, categories, voice = 'all', event, lines = 5 } = options;
  if (!VOICES.includes(voice)) throw new UsageError(`unknown voice "${voice}"; allowed are ${VOICES.join(', ')}`);
  if (!Number.isInteger(lines) || lines < 0 || lines > 1000)
    throw new UsageError(`lines of concordance are a whole number from 0 to 1000, not ${lines}`);
  const project = openProject({ ...options, out: undefined }, toneWherePossible);
  const { plan } = project;
  const isAsked = askedFor(categories, plan);
  const ends = event === undefined ? undefined : endsOf(event, plan);
  refuseForeignTables(tables);

  const linguist = await theLinguist();
  const withoutEntry = createWithoutEntry(plan, linguist);
  const figures = createEntryFigures(plan.lexicons);
  const leaveOneOut = createLeaveOneOut(plan, { voice, ends });
  const concordance = new Map<string, SpreadSample<EntryLine>>();
  const coverage: DocumentCoverage[] = [];
  const sums = { documents: 0, words: 0, leftOut: 0 };
  for await (const { analysis, first } of analysesOf(project, () => (sums.leftOut += 1))) {
    const { document, sentences, measurements, tags } = analysis;
    sums.documents += 1;
    for (const { words } of measurements) sums.words += words;
    figures.add(analysis, periodsOf(document.date, plan.period, plan.events));
    const without = withoutEntry(analysis);
    leaveOneOut.add(analysis, first, (tag) => without(tag));
    coverage.push(...documentCoverage(analysis, plan.lexicons).filter(({ category }) => isAsked(category)));
    const shown = concordanceOf(document, sentences, WINDOW);
    for (const tag of tags) {
      const { category, entry, fate, voice: spoken, speaker } = tag;
      if (!isAsked(category)) continue;
      const key = entryKey(category, entry);
      let sample = concordance.get(key);
      if (!sample) concordance.set(key, (sample = createSpreadSample(lines)));
      sample.offer(() => ({
        ...{ category, entry, document: document.id, actor: actorCell(speaker), voice: spoken, fate },
        ...(document.date !== undefined && { date: document.date }),
        ...lineOf(shown(tag)),
      }));
    }
  }

  const entries = figures.sums().filter(({ category }) => isAsked(category));
  const report: EntryReport = {
    entries,
    effects: leaveOneOut.effects().filter(({ entryCategory }) => isAsked(entryCategory)),
    concordance: entries.flatMap(
      ({ category, pattern }) => concordance.get(entryKey(category, pattern))?.items() ?? [],
    ),
    coverage,
  };
  const files = tables === undefined ? [] : await writeTables(tables, report);
  return { ...report, ...sums, corpus: project.corpus, voice, files };
}

const lineOf = ({ pre, keyword, post }: Kwic): Pick<EntryLine, 'pre' | 'keyword' | 'post'> => ({ pre, keyword, post });

/** Words on either side of a match. */
const WINDOW = 10;

function askedFor(
  categories: readonly CategoryId[] | undefined,
  { lexicons }: Plan,
): (category: CategoryId) => boolean {
  const known = lexicons.flatMap(({ root }) => nodesOf(root)).map(({ id }) => id);
  const unknown = categories?.find((category) => !known.includes(category));
  if (unknown !== undefined)
    throw new UsageError(`unknown category "${unknown}"; the lexicons have ${known.join(', ')}`);
  return (category) => categories?.some((asked) => isWithin(category, asked)) ?? true;
}

function endsOf(written: string, { events }: Project['plan']): readonly [Period, Period] {
  const period = periodNamed(written, events);
  if (!period) {
    const known = events.map(({ id }) => id).join(', ');
    throw new UsageError(
      `unknown event "${written}"; name a day (2031-06-24) or an event${known === '' ? '' : `: ${known}`}`,
    );
  }
  const { before, after } = aroundEvent({
    ...{ id: written, title: written, from: period.start, to: period.end, isSpan: false },
  });
  return [before, after];
}

function refuseForeignTables(folder: string | undefined): void {
  if (folder === undefined) return;
  if (folder === '') throw new UsageError('out is an empty name; leave it out or name a folder');
  makeFolder(folder);
  for (const { file, columns } of entryReportTables) refuseForeign(join(folder, file), columns);
}

async function writeTables(folder: string, report: EntryReport): Promise<readonly string[]> {
  const files: string[] = [];
  for (const { file, table } of entryReportTables) {
    const path = join(folder, file);
    await replaceFile(path, table(report));
    files.push(path);
  }
  return files;
}
