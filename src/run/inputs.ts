import type { Document } from '../model/document.js';
import type { Issue } from '../model/issue.js';
import type { Outcome } from '../report/report.js';
import { Copies } from './copies.js';
import { openCorpus } from './corpus.js';
import { createSignature, type SignatureOf } from './create-signature.js';
import type { Project } from './project.js';
import { readFound } from './read-file.js';
import { type Input, inputsIn } from './read-inputs.js';

/** The inputs of a corpus, ready to be gone through once. */
export interface Inputs {
  readonly files: number;
  /** Problems of the sidecar table. */
  readonly issues: readonly Issue[];
  readonly read: () => AsyncGenerator<Input>;
  /** Problems of the sidecar table that are known when all was read. */
  readonly recordIssues: () => readonly Issue[];
}

/** Lists the corpus and reads its sidecar table. Throws UsageError when there is nothing to read. */
export function openInputs(project: Project): Inputs {
  const corpus = openCorpus(project);
  const copies = new Copies(project.plan);
  const signature = createSignature(project.plan);
  return {
    files: corpus.count,
    issues: corpus.issues,
    async *read() {
      for (const file of corpus.files()) {
        for await (const input of inputsIn(readFound(file), corpus.options, corpus.encoding)) {
          corpus.met(input.outcome);
          yield withoutCopies(signed(input, signature), copies);
        }
      }
    },
    recordIssues: corpus.recordIssues,
  };
}

/** What copies are told by. */
type Told = Pick<Input, 'outcome' | 'copyHash' | 'first' | 'issues'> & {
  readonly document?: Omit<Document, 'text'>;
  readonly signature?: Uint8Array;
};

function signed(input: Input, signatureOf: SignatureOf): Input & Pick<Told, 'signature'> {
  const signature = input.document && signatureOf(input.document.text);
  return signature ? { ...input, signature } : input;
}

/** Decides, in the order of the corpus, whether an input is a copy of an earlier one. */
export function withoutCopies<T extends Told>(input: T, copies: Copies): T {
  const { document, outcome, copyHash, signature } = input;
  if (!document || copyHash === undefined) return input;
  const { first, copyOf, reason, lost = [] } = copies.look(document, copyHash, signature);
  const grouped = { ...outcome, duplicateGroup: first };
  if (copyOf === undefined || reason === undefined) return { ...input, first, outcome: grouped };
  return {
    ...input,
    first,
    ...(lost.length > 0 && { issues: [...input.issues, knowsMore(outcome, copyOf, lost)] }),
    outcome: { ...grouped, status: 'duplicate', reason, duplicateOf: copyOf },
  };
}

/** Told only of a copy that figures lose something with, which is few of them. */
const knowsMore = ({ path, record }: Outcome, copyOf: string, lost: readonly string[]): Issue => ({
  ...{ code: 'copy_knows_more', path, ...(record !== undefined && { record }) },
  detail: `its ${lost.join(' and ')}, which ${copyOf} does not have`,
});

/** What an input adds to the hash of all inputs: its place and its content. */
export const inputLine = ({ path, record, sha256: hash }: Outcome): string =>
  `${path}\0${record ?? ''}\0${hash ?? ''}\n`;
