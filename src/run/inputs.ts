import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ISSUES, type Issue } from '../model/issue.js';
import { UsageError } from '../model/usage-error.js';
import { checkDateFormat } from '../read/dates.js';
import type { ReadOptions } from '../read/format.js';
import { NO_METADATA, parseMetadata, rowsWithoutFile } from '../read/metadata.js';
import type { Outcome } from '../report/report.js';
import { Copies } from './copies.js';
import { filesIn } from './corpus-files.js';
import type { Project } from './project.js';
import { readFiles } from './read-files.js';
import { type Input, inputsIn } from './read-inputs.js';

/** The inputs of a corpus, ready to be gone through once. */
export interface Inputs {
  readonly files: number;
  /** Problems of the sidecar table. */
  readonly issues: readonly Issue[];
  /** Called after every file with the number of files done. */
  readonly read: (onFile?: (done: number) => void) => AsyncGenerator<Input>;
}

/** Lists the corpus and reads its sidecar table. Throws UsageError when there is nothing to read. */
export async function openInputs(project: Project): Promise<Inputs> {
  const files = await filesIn(project.corpus, project.except);
  if (files.length === 0) {
    throw new UsageError(
      `the corpus folder ${project.corpus} is empty; put documents there (.txt, .md, .csv, .tsv, .jsonl)`,
    );
  }
  const { options, issues } = readOptionsOf(project);
  const unused = rowsWithoutFile(
    options.metadata,
    files.map((file) => file.path),
  );
  const copies = new Copies(project.plan.duplicates);
  return {
    files: files.length,
    issues: [...issues, ...unused],
    async *read(onFile) {
      let done = 0;
      for await (const file of readFiles(files)) {
        for await (const input of inputsIn(file, options, project.config.encoding)) yield withoutCopies(input, copies);
        onFile?.((done += 1));
      }
    },
  };
}

function readOptionsOf({ corpus, config, metadata: path }: Project): {
  options: ReadOptions;
  issues: readonly Issue[];
} {
  if (config.dateFormat !== undefined) checkDateFormat(config.dateFormat);
  const { metadata, issues } =
    path !== undefined && existsSync(path)
      ? parseMetadata(
          { path: relative(corpus, path), bytes: readFileSync(path), encoding: config.encoding },
          config.metadata?.columns ?? new Map(),
        )
      : { metadata: NO_METADATA, issues: [] };
  const options: ReadOptions = {
    columns: config.columns ?? new Map(),
    dateFormat: config.dateFormat,
    kinds: config.kinds ?? new Map(),
    metadata,
  };
  return { options, issues };
}

function withoutCopies(input: Input, copies: Copies): Input {
  const { document, outcome } = input;
  if (!document || outcome.sha256 === undefined) return input;
  const { first, copyOf } = copies.look(document, outcome.sha256);
  if (copyOf === undefined) return { ...input, first };
  return { ...input, first, outcome: { ...outcome, status: 'duplicate', reason: 'same_text', duplicateOf: copyOf } };
}

/** What an input adds to the hash of all inputs: its place and its content. */
export const inputLine = ({ path, record, sha256: hash }: Outcome): string =>
  `${path}\0${record ?? ''}\0${hash ?? ''}\n`;

/** Whether a problem cost an input, rather than deserving a look. */
export const isError = (issue: Issue): boolean => ISSUES[issue.code].severity === 'error';
