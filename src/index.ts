/** The public API of hawkdove: what the command line does, and the pure analysis of one document underneath it. */
export { createAnalyze } from './pipeline.js';
export { suggestActors, type Suggestion, type SuggestOptions } from './run/actors-suggest.js';
export { check, type Checkup } from './run/check.js';
export { cite, CITATION_FORMATS, type CiteOptions } from './run/workbench/cite.js';
export {
  convertLexicon,
  DICTIONARY_FORMATS,
  type Conversion,
  type ConversionOptions,
} from './run/workbench/convert-lexicon.js';
export { evaluate, type EvaluateOptions, type Evaluation } from './run/evaluation/evaluate.js';
export type { EvaluationError } from './run/evaluation/evaluation-errors.js';
export type { EvaluationRow } from './run/evaluation/evaluation-rows.js';
export { explain, type ExplainedTag, type ExplainOptions, type Explanation } from './run/explain.js';
export { explore, type Exploration, type ExploreOptions } from './run/explore/explore.js';
export type { FailedExample } from './run/failed-examples.js';
export { compare, type CompareOptions, type Comparison } from './run/comparison/compare.js';
export { series, SERIES_STATISTICS, type SeriesOptions, type SeriesRow } from './run/comparison/series.js';
export { seriesTable } from './report/series-table.js';
export type { Sensitivity } from './run/comparison/sensitivity.js';
export { correct, type CorrectedTrend, type Correction, type CorrectOptions } from './run/comparison/correct.js';
export { correctionTable } from './report/correction-table.js';
export { changeTable } from './report/change-table.js';
export type { Change, Driver, Estimate } from './model/change.js';
export { EXPORT_FORMS, exportResults, type Exported, type ExportOptions } from './run/export/export-results.js';
export { init } from './run/init.js';
export { acceptEntries, type Acceptance, type AcceptOptions } from './run/workbench/lexicon-accept.js';
export {
  suggestEntries,
  type LexiconSuggestions,
  type LexiconSuggestOptions,
} from './run/workbench/lexicon-suggest.js';
export { suggestionsTable, type EntrySuggestion } from './report/lexicon-suggestions.js';
export { kwic, type Concordance, type KwicOptions } from './run/concordance/kwic.js';
export { compareKeyness, type KeynessOptions, type KeynessReport } from './run/concordance/keyness.js';
export { keynessTable } from './report/keyness-table.js';
export { keywordInBrackets } from './report/concordance.js';
export { kwicJsonLines, kwicTable, type KwicLine } from './report/kwic-table.js';
export type { KeynessMeasure, Keyword } from './model/keyword.js';
export { methods } from './run/methods.js';
export { plot, PLOTS, type PlotOptions, type WrittenPlot } from './run/plot.js';
export { InterruptedError } from './run/interrupted-error.js';
export { checkLexicons, type LexiconCheckOptions, type LexiconCheckup } from './run/workbench/lexicon-check.js';
export {
  compareLexicons,
  type ComparedLexicons,
  type CompareLexiconsOptions,
  type LexiconComparison,
} from './run/workbench/lexicon-compare.js';
export { examinePack, type PackReport } from './run/workbench/lexicon-pack.js';
export { reportLexicons, type LexiconReport, type LexiconReportOptions } from './run/workbench/lexicon-report.js';
export { theLinguist } from './run/linguist.js';
export { readAs, type ReadSentence, type ReadText, type TextOptions } from './run/text.js';
export { VERSION } from './run/package-root.js';
export { openProject, type Project, type ProjectOptions } from './run/project.js';
export { regexEngine } from './run/regex-engine.js';
export { RejectedError } from './run/rejected-error.js';
export { LackError } from './run/lack-error.js';
export { UnfinishedCommitError } from './run/unfinished-commit-error.js';
export { cacheInfo, clearCache, type CacheInfo, type CacheOptions } from './run/store/cache.js';
export { run, type RunOptions } from './run/run.js';
export { sample, type SampleOptions, type SampleReport } from './run/evaluation/sample.js';
export type { RunReport, RunSummary } from './run/run-report.js';
export { faultTable } from './report/lexicon-faults.js';
export { LEXICON_FAULTS, type LexiconFault, type LexiconFaultCode } from './model/lexicon-fault.js';
export type { EntryEffect, EntryReport, EntrySums } from './model/entry-report.js';
export { ISSUES, type Issue, type IssueCode } from './model/issue.js';
export { UsageError } from './model/usage-error.js';
export { PERIOD_UNITS, type Plan, type PeriodUnit } from './model/plan.js';
export type { Pack } from './read/settings/pack.js';
export type { Actor, ActorId, Mention, Role, Speaker } from './model/actor.js';
export type { Attribution, Passage, Voice } from './model/attribution.js';
export type { Document } from './model/document.js';
export type { HistoricalEvent } from './model/event.js';
export type {
  Blame,
  Column,
  Contribution,
  Coverage,
  Figures,
  Period,
  Term,
  Tone,
  Trend,
  TrendVoice,
  Value,
} from './model/figures.js';
export type { Category, CategoryId, Entry, Lexicon } from './model/lexicon.js';
export type { Analysis, Analyze, Counts, EntryHits, Measurement } from './model/measurement.js';
export type { Linguist, Morphology, Sentence, Token, Word } from './model/segmentation.js';
export type { Span } from './model/span.js';
export type { RegexEngine } from './model/regex-engine.js';
export type { Fate, Tag } from './model/tag.js';
