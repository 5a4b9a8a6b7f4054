import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Issue } from '../model/issue.js';
import { UsageError } from '../model/usage-error.js';
import { checkDateFormat } from '../read/dates.js';
import type { ReadOptions } from '../read/format.js';
import type { LegacyEncoding } from '../read/legacy-encoding.js';
import { NO_METADATA, parseMetadata, unusedRows } from '../read/metadata.js';
import type { Outcome } from '../report/report.js';
import { withBytes } from '../read/with-bytes.js';
import { filesIn, type FoundFile } from './corpus-files.js';
import type { Project } from './project.js';
import { refuseSplitRules } from './regex-engine.js';

/** A corpus folder: what lies in it, and how to read that. */
export interface Corpus {
  /** How many files there were when it was opened. */
  readonly count: number;
  /** In their order; listed anew each time. */
  readonly files: () => Iterable<FoundFile>;
  /** Problems of the sidecar table. */
  readonly issues: readonly Issue[];
  /** Tells of what was read in a file, so that `recordIssues` knows which rows of the table name nothing. */
  readonly met: (outcome: Outcome) => void;
  /** Problems of the sidecar table that are known when all files were read. */
  readonly recordIssues: () => readonly Issue[];
  readonly options: ReadOptions;
  readonly encoding: LegacyEncoding | undefined;
}

/** Counts the files of a corpus and reads its sidecar table. Throws UsageError when there is nothing to read. */
export function openCorpus(project: Project): Corpus {
  const { options, issues, placed } = readOptionsOf(project);
  const files = (): Iterable<FoundFile> => filesIn(project.corpus, project.except);
  let count = 0;
  const unused = unusedRows(options.metadata);
  for (const { path } of files()) {
    count += 1;
    unused.use(path);
  }
  if (count === 0) {
    throw new UsageError(
      `the corpus folder ${project.corpus} is empty; put documents there (.txt, .md, .csv, .tsv, .jsonl)`,
    );
  }
  return {
    ...{
      count,
      files,
      issues: [...issues, ...unused.issues()].map(placed),
      options,
      encoding: project.config.encoding,
    },
    met: (outcome) => {
      for (const place of placesOf(outcome)) unused.useRecord(place);
    },
    recordIssues: () => unused.recordIssues().map(placed),
  };
}

/** What a row of the sidecar table may call a record: its id, or the file inside the file that holds it. */
function placesOf({ path, record, document }: Outcome): readonly string[] {
  if (record === undefined) return [];
  const holders = [...record.matchAll(/#/g)].map(({ index }) => `${path}#${record.slice(0, index)}`);
  return [document?.id ?? `${path}#${record}`, ...holders];
}

function readOptionsOf({ corpus, config, metadata: path }: Project): {
  options: ReadOptions;
  issues: readonly Issue[];
  /** Adds to a problem of the sidecar table where in it it is. */
  placed: (issue: Issue) => Issue;
} {
  if (config.dateFormat !== undefined) checkDateFormat(config.dateFormat);
  refuseSplitRules(config.split ?? []);
  const bytes = path !== undefined && existsSync(path) ? readFileSync(path) : undefined;
  const { metadata, issues } =
    path !== undefined && bytes !== undefined
      ? parseMetadata(
          { path: relative(corpus, path), bytes, encoding: config.encoding },
          config.metadata?.columns ?? new Map(),
          config.dateFormat,
        )
      : { metadata: NO_METADATA, issues: [] };
  const options: ReadOptions = {
    columns: config.columns ?? new Map(),
    dateFormat: config.dateFormat,
    kinds: config.kinds ?? new Map(),
    split: config.split,
    metadata,
  };
  return { options, issues, placed: withBytes(bytes ?? new Uint8Array()) };
}
