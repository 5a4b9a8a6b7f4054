import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Document } from '../model/document.js';
import { ISSUES, type Issue } from '../model/issue.js';
import { UsageError } from '../model/usage-error.js';
import { checkDateFormat } from '../read/dates.js';
import type { ReadOptions } from '../read/format.js';
import { NO_METADATA, parseMetadata, rowsWithoutFile } from '../read/metadata.js';
import type { LegacyEncoding } from '../read/legacy-encoding.js';
import { formatOf, readDocuments } from '../read/read.js';
import type { Outcome } from '../report/report.js';
import { Copies, sha256 } from './copies.js';
import { filesIn, type FoundFile } from './corpus-files.js';
import type { Project } from './project.js';
import { readFiles, type ReadFile } from './read-files.js';

/** One input of a run: a document to analyse, or what became of something else. Each is counted once. */
export interface Input {
  readonly outcome: Outcome;
  /** The document to analyse; or, when the outcome says `duplicate`, the copy. */
  readonly document?: Document;
  /** Id of the first document with the same text, its own for a new text. */
  readonly first?: string;
  /** Problems found with it, warnings too. */
  readonly issues: readonly Issue[];
}

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
        for (const input of inputsIn(file, options, project.config.encoding)) yield withoutCopies(input, copies);
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

function* inputsIn(
  { file, bytes, failure }: ReadFile,
  options: ReadOptions,
  encoding: LegacyEncoding | undefined,
): Generator<Input> {
  const { path } = file;
  if (bytes === undefined) {
    yield file.skipped === undefined ? unreadable(file, failure ?? 'unknown reason') : skipped(file, file.skipped, []);
    return;
  }
  if (!formatOf(path)) {
    const detail = `hawkdove does not read ${/\.[^./]+$/.exec(path)?.[0] ?? 'files without an ending'}`;
    const { outcome, issues } = skipped(file, 'unsupported_format', [{ code: 'unsupported_format', path, detail }]);
    yield { outcome: { ...outcome, sha256: sha256(bytes) }, issues };
    return;
  }
  for (const reading of readDocuments({ path, bytes, encoding }, options)) {
    if ('document' in reading) {
      const { text, ...known } = reading.document;
      const outcome: Outcome = { ...placeOf(known), status: 'analysed', document: known, sha256: sha256(text) };
      yield { outcome, document: reading.document, issues: [...reading.issues, ...otherLanguage(reading.document)] };
    } else {
      const { rejected, issues, known } = reading;
      const place = placeOf({ path, ...known });
      const hash = place.record === undefined ? { sha256: sha256(bytes) } : {};
      const outcome: Outcome = { ...place, ...hash, status: 'rejected', reason: rejected.code, document: known };
      yield { outcome, issues: [rejected, ...issues] };
    }
  }
}

function otherLanguage({ path, record, language }: Document): readonly Issue[] {
  if (language === undefined || /^en(?:$|[-_\s]|glish)/i.test(language)) return [];
  const detail = `its language is ${JSON.stringify(language)}`;
  return [{ code: 'not_english', path, ...(record !== undefined && { record }), detail }];
}

function unreadable({ path }: FoundFile, detail: string): Input {
  const issue: Issue = { code: 'unreadable_file', path, detail };
  return { outcome: { path, status: 'rejected', reason: issue.code }, issues: [issue] };
}

function skipped({ path }: FoundFile, reason: string, issues: readonly Issue[]): Input {
  return { outcome: { path, status: 'skipped', reason }, issues };
}

function placeOf({
  path,
  record,
}: {
  readonly path: string;
  readonly record?: string | undefined;
}): Pick<Outcome, 'path' | 'record'> {
  return record === undefined ? { path } : { path, record };
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
