import type { Document } from '../model/document.js';
import type { Issue } from '../model/issue.js';
import type { Opener, ReadOptions } from '../read/format.js';
import type { LegacyEncoding } from '../read/legacy-encoding.js';
import { formatOf, readDocuments } from '../read/read.js';
import { withBytes } from '../read/with-bytes.js';
import type { Outcome } from '../report/report.js';
import { copyHash, sha256 } from './copies.js';
import type { FoundFile } from './corpus-files.js';
import { isolated } from './isolated/isolated.js';
import { lackBehind } from './lack-error.js';
import type { Unread } from './read-bounded.js';
import type { ReadFile } from './read-file.js';
import { messageOf } from './system-error.js';

/** One input of a run: a document to analyse, or what became of something else. Each is counted once. */
export interface Input {
  readonly outcome: Outcome;
  /** The document to analyse; or, when the outcome says `duplicate`, the copy. */
  readonly document?: Document;
  /** What only the same text has, white space aside; of a document. */
  readonly copyHash?: string;
  /** Id of the first document with the same text, its own for a new text. */
  readonly first?: string;
  /** Problems found with it, warnings too. */
  readonly issues: readonly Issue[];
}

/**
 * The inputs that a file of the corpus gives, in its order: its documents, and what became of everything else in it.
 * Knows nothing of other files, so that any of them can be read anywhere.
 */
export async function* inputsIn(
  { file, bytes, unread = file.unread }: ReadFile,
  options: ReadOptions,
  encoding: LegacyEncoding | undefined,
): AsyncGenerator<Input> {
  const { path } = file;
  if (bytes === undefined) {
    if (file.skipped !== undefined) yield skipped(file, file.skipped, []);
    else if (unread?.code === 'too_large' && !formatOf(path)) yield skippedFormat(file);
    else yield unreadable(file, unread ?? { code: 'unreadable_file', detail: 'unknown reason' });
    return;
  }
  const format = formatOf(path);
  if (!format) {
    const { outcome, issues } = skippedFormat(file);
    yield { outcome: { ...outcome, sha256: sha256(bytes) }, issues };
    return;
  }
  try {
    yield* readInputs(file, { bytes, options, encoding, isText: 'read' in format });
  } catch (cause) {
    const lack = lackBehind(cause);
    if (lack) throw lack;
    // No reader should throw; one that does costs what is left of its file, not the batch.
    const issue: Issue = { code: 'reading_failed', path, detail: messageOf(cause) };
    yield { outcome: { path, status: 'rejected', reason: issue.code, sha256: sha256(bytes) }, issues: [issue] };
  }
}

interface Reading {
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
  readonly encoding: LegacyEncoding | undefined;
  readonly isText: boolean;
}

async function* readInputs({ path }: FoundFile, { bytes, options, encoding, isText }: Reading): AsyncGenerator<Input> {
  const placed = isText ? withBytes(bytes) : (issue: Issue): Issue => issue;
  for await (const reading of readDocuments({ path, bytes, encoding }, options, whereTrusted)) {
    if ('document' in reading) {
      const { text, ...known } = reading.document;
      const outcome: Outcome = { ...placeOf(known), status: 'analysed', document: known, sha256: sha256(text) };
      yield {
        outcome,
        document: reading.document,
        copyHash: copyHash(text),
        issues: [...reading.issues.map(placed), ...otherLanguage(reading.document)],
      };
    } else if ('skipped' in reading) {
      const { skipped: reason, issues } = reading;
      yield { outcome: { ...placeOf(reading), status: 'skipped', reason }, issues };
    } else {
      const { rejected, issues, known } = reading;
      const place = placeOf({ path, ...known });
      const hash = place.record === undefined ? { sha256: sha256(bytes) } : {};
      const outcome: Outcome = { ...place, ...hash, status: 'rejected', reason: rejected.code, document: known };
      yield { outcome, issues: [rejected, ...issues].map(placed) };
    }
  }
}

/** Opens a file in place where its parser is trusted, else in a process of its own. */
const whereTrusted: Opener = (format, ...file) =>
  format.isIsolated ? isolated(format, ...file) : format.open(...file);

function otherLanguage({ path, record, language }: Document): readonly Issue[] {
  if (language === undefined || /^en(?:$|[-_\s]|glish)/i.test(language)) return [];
  const detail = `its language is ${JSON.stringify(language)}`;
  return [{ code: 'not_english', path, ...(record !== undefined && { record }), detail }];
}

function unreadable({ path }: FoundFile, unread: Unread): Input {
  const issue: Issue = { ...unread, path };
  return { outcome: { path, status: 'rejected', reason: issue.code }, issues: [issue] };
}

function skippedFormat(file: FoundFile): Input {
  const { path } = file;
  const detail = `hawkdove does not read ${/\.[^./]+$/.exec(path)?.[0] ?? 'files without an ending'}`;
  return skipped(file, 'unsupported_format', [{ code: 'unsupported_format', path, detail }]);
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
