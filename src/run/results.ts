import type { Column, Figures } from '../model/figures.js';
import type { Issue } from '../model/issue.js';
import type { Digest } from '../model/digest.js';
import type { Analysis } from '../model/measurement.js';
import { periodCell } from '../report/cells.js';
import { csvLines } from '../report/csv.js';
import { csvLine, csvLinesInTurn } from '../report/csv-line.js';
import type {
  AnalysisReport,
  IssueReport,
  MeasurementReport,
  Outcome,
  OutcomeReport,
  Report,
  Results,
  RowContext,
} from '../report/report.js';
import { reports } from '../report/reports/index.js';
import { filled, templateOf } from '../report/template.js';

/** Takes text for the end of a file. */
export type Append = (file: string, text: string) => Promise<void>;

/** Every file that a run writes besides `run.json`. */
export const RESULT_FILES: readonly string[] = reports.map((report) => report.file);

const ofKind = <K extends Report['kind']>(kind: K): readonly Extract<Report, { kind: K }>[] =>
  reports.filter((report): report is Extract<Report, { kind: K }> => report.kind === kind);

const analysisReports = ofKind('analysis');
const measurementReports = ofKind('measurement');
const outcomeReports = ofKind('outcome');
const issueReports = ofKind('issue');
const figureReports = ofKind('figure');
const pageReports = ofKind('page');

/** The tables that grow with the texts: a row for every match, quotation, or speaker of a document. */
export const CORPUS_SIZED_FILES: readonly string[] = [...analysisReports, ...measurementReports].map(
  ({ file }) => file,
);

/** Every table. */
export const TABLE_FILES: readonly string[] = reports.filter(({ kind }) => kind !== 'page').map(({ file }) => file);

const headerOf = (columns: readonly Column[]): string => csvLines([columns.map((column) => column.name)]);

/** Starts the tables that grow while the run goes on. */
export async function openTables(append: Append, hasWeights: boolean): Promise<void> {
  for (const report of [...analysisReports, ...measurementReports, ...outcomeReports, ...issueReports]) {
    await append(report.file, headerOf(columnsOf(report, hasWeights)));
  }
}

/** The columns of a table that grows while the run goes on. */
function columnsOf(
  report: AnalysisReport | MeasurementReport | OutcomeReport | IssueReport,
  hasWeights: boolean,
): readonly Column[] {
  const more = 'weightColumns' in report && hasWeights ? (report.weightColumns ?? []) : [];
  return [...report.columns, ...more];
}

/** The rows of one document in the tables that need its text, by file, as templates, to be gone through once. */
export function rowsIn(analysis: Analysis, hasWeights: boolean): Digest['rows'] {
  return new Map(analysisReports.map(({ file, rows }) => [file, templateOf(rows(analysis, { hasWeights }))]));
}

/** Adds one document's rows to every table about documents. */
export async function appendDigest(append: Append, digest: Digest, context: RowContext): Promise<void> {
  const cells = { document: context.document.id, period: periodCell(context.periods) };
  for (const { file } of analysisReports)
    for (const piece of digest.rows.get(file) ?? []) await append(file, filled(piece, cells));
  for (const { file, rows } of measurementReports) {
    let lines = '';
    for (const row of rows(digest.measurements, context)) lines += csvLine(row);
    await append(file, lines);
  }
}

/** Adds a row for an input. */
export async function appendOutcome(append: Append, outcome: Outcome): Promise<void> {
  for (const { file, row } of outcomeReports) await append(file, csvLine(row(outcome)));
}

/** Adds a row for a problem. */
export async function appendIssue(append: Append, issue: Issue): Promise<void> {
  for (const { file, row } of issueReports) await append(file, csvLine(row(issue)));
}

/** Rows of a table that are handed on at once. */
const ROWS_AT_ONCE = 500;

/** Writes the tables made of finished sums, and the pages. */
export async function appendFigures(append: Append, results: Omit<Results, 'tables'>): Promise<void> {
  const { figures } = results;
  for (const { file, columns, rows } of figureReports) {
    await append(file, headerOf(columns(figures)));
    const lineOf = csvLinesInTurn();
    let lines: string[] = [];
    for (const row of rows(figures)) {
      lines.push(lineOf(row));
      if (lines.length < ROWS_AT_ONCE) continue;
      await append(file, lines.join(''));
      lines = [];
    }
    await append(file, lines.join(''));
  }
  const tables = tablesOf(figures);
  for (const { file, render } of pageReports) await append(file, await render({ ...results, tables }));
}

function tablesOf(figures: Figures): Results['tables'] {
  return reports
    .filter((report) => report.kind !== 'page')
    .map((report) => ({
      file: report.file,
      title: report.title,
      columns: report.kind === 'figure' ? report.columns(figures) : columnsOf(report, figures.hasWeights),
    }));
}
