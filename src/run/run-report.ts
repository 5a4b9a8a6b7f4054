import type { ActorId } from '../model/actor.js';
import type { Figures } from '../model/figures.js';
import type { IssueCode } from '../model/issue.js';
import { nodesOf, type CategoryId } from '../model/lexicon.js';
import type { Plan } from '../model/plan.js';
import { balance, type Account } from './account.js';
import type { Pack } from '../read/settings/pack.js';
import { LANGUAGE_MODEL, VERSION } from './package-root.js';
import { planHash } from './plan-hash.js';
import type { Project } from './project.js';

/** Where a run describes itself: the one file with a clock in it. */
export const RUN_FILE = 'run.json';

/** `run.json`, and what `--json` prints. */
export interface RunReport {
  readonly schema: 1;
  readonly tool: 'hawkdove';
  readonly version: string;
  readonly node: string;
  readonly started: string;
  readonly seconds: number;
  readonly corpus: string;
  readonly out: string;
  readonly lexicons: string;
  /** The pack that the lexicons are, and SHA-256 over all lexicon files: see docs/lexicon-format.md. */
  readonly pack?: Pack;
  readonly lexicons_sha256: string;
  /** Every lexicon, with what each says of where it comes from. */
  readonly lexicon_sources: readonly { readonly id: string; readonly source: string }[];
  readonly language_model: typeof LANGUAGE_MODEL;
  readonly period: Plan['period'];
  readonly minimum: Plan['minimum'];
  readonly tone: Plan['tone'];
  readonly duplicates_rule: Plan['duplicates'];
  readonly duplicates_within: Plan['duplicatesWithin'];
  readonly duplicate_similarity: number;
  readonly cluster: Plan['cluster'];
  readonly found: number;
  readonly analysed: number;
  readonly rejected: number;
  readonly skipped: number;
  readonly duplicates: number;
  readonly undated: number;
  readonly anonymous: number;
  readonly words: number;
  /** With copies that do not count there are so many more. */
  readonly duplicate_words: number;
  readonly quoted_words: number;
  readonly unattributed_words: number;
  readonly hits: Readonly<Record<string, number>>;
  readonly issues: Readonly<Record<string, number>>;
  /** SHA-256 over the paths and hashes of all inputs, in order. */
  readonly inputs_sha256: string;
  /** Every node of every lexicon, in their order. */
  readonly categories: readonly { readonly id: CategoryId; readonly contested: boolean }[];
  /** As in `events.yaml`, with whole days. */
  readonly events: Plan['events'];
  /** The side of every actor that has one. */
  readonly sides: Readonly<Record<ActorId, string>>;
  /** See `planHash`. */
  readonly plan_sha256: string;
  /** Configuration, lexicons, actors, events and metadata with their SHA-256. */
  readonly settings: Project['settings'];
  readonly files: readonly string[];
  /** SHA-256 of each file besides this one. */
  readonly files_sha256: Readonly<Record<string, string>>;
  /** See `fingerprintOf`; left out where something could not be read. */
  readonly fingerprint?: string;
}

/** What a run gives back to whoever asked for it. */
export interface RunSummary {
  readonly report: RunReport;
  /** Whether the results of an earlier run stand, so that nothing was computed. */
  readonly stands: boolean;
  /** Empty where results stand: they are in the tables. */
  readonly figures: Figures;
  /** Problems met, by kind. */
  readonly issues: ReadonlyMap<IssueCode, number>;
}

/** What a run knows of its own work when it ends. */
interface Work {
  readonly started: Date;
  readonly inputs: string;
  readonly files: readonly string[];
  readonly sums: ReadonlyMap<string, string>;
  readonly fingerprint: string | undefined;
}

/** Describes a finished run. Throws when its account does not balance. */
export function runReportOf(
  project: Project,
  account: Account,
  { started, inputs, files, sums, fingerprint }: Work,
): RunReport {
  balance(account);
  const { plan } = project;
  return {
    schema: 1,
    tool: 'hawkdove',
    version: VERSION,
    node: process.version,
    started: started.toISOString(),
    seconds: (Date.now() - started.getTime()) / 1000,
    corpus: project.corpus,
    out: project.out,
    lexicons: project.lexiconFolder,
    ...(project.pack && { pack: project.pack }),
    lexicons_sha256: project.lexiconsSha256,
    lexicon_sources: plan.lexicons.map(({ id, source }) => ({ id, source })),
    language_model: LANGUAGE_MODEL,
    period: plan.period,
    minimum: plan.minimum,
    tone: plan.tone,
    duplicates_rule: plan.duplicates,
    duplicates_within: plan.duplicatesWithin,
    duplicate_similarity: plan.duplicateSimilarity / 1000,
    cluster: plan.cluster,
    found: account.found,
    analysed: account.analysed,
    rejected: account.rejected,
    skipped: account.skipped,
    duplicates: account.duplicates,
    undated: account.undated,
    anonymous: account.anonymous,
    words: account.words,
    duplicate_words: account.duplicateWords,
    quoted_words: account.quotedWords,
    unattributed_words: account.unattributedWords,
    hits: Object.fromEntries(account.hits),
    issues: Object.fromEntries([...account.issues].sort(([a], [b]) => (a < b ? -1 : 1))),
    inputs_sha256: inputs,
    categories: plan.lexicons.flatMap(({ root, isContested }) =>
      nodesOf(root).map(({ id }) => ({ id, contested: isContested })),
    ),
    events: plan.events,
    sides: Object.fromEntries(plan.actors.flatMap(({ id, side }) => (side === undefined ? [] : [[id, side]]))),
    plan_sha256: planHash(project),
    settings: project.settings,
    files,
    files_sha256: Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(fingerprint !== undefined && { fingerprint }),
  };
}
