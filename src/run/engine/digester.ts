import { createAnalyze } from '../../pipeline.js';
import type { Issue } from '../../model/issue.js';
import { hasWeights } from '../../model/lexicon.js';
import type { Plan } from '../../model/plan.js';
import type { ReadOptions } from '../../read/format.js';
import type { LegacyEncoding } from '../../read/legacy-encoding.js';
import type { Metadata } from '../../read/metadata.js';
import { sha256 } from '../copies.js';
import type { FoundFile } from '../corpus-files.js';
import type { Document } from '../../model/document.js';
import type { Analysis, Analyze } from '../../model/measurement.js';
import { createSignature } from '../create-signature.js';
import { lackBehind } from '../lack-error.js';
import { theLinguist } from '../linguist.js';
import { readFound } from '../read-file.js';
import { type Input, inputsIn } from '../read-inputs.js';
import { regexEngine } from '../regex-engine.js';
import { KeptAnalyses, type StorePlace } from '../store/kept-analyses.js';
import { digestBytes } from './digest-bytes.js';
import { digestOf, withRows } from './digest-of.js';
import type { Digested } from './digested.js';
import { type Place, READING, type Stop, type Task } from './task.js';

/** What every worker of a run knows. Plain data: it is copied into threads. */
export interface DigesterSettings {
  readonly plan: Pick<Plan, 'actors' | 'lexicons' | 'masks' | 'duplicateSimilarity'>;
  readonly options: Omit<ReadOptions, 'metadata'>;
  readonly encoding: LegacyEncoding | undefined;
  /** Whether every sentence goes to the linguist: the plain version, with the same result. */
  readonly isExhaustive?: boolean;
  /** Where analyses of earlier runs are looked up; missing where none are kept. */
  readonly store?: StorePlace;
}

/** How a task is gone through. */
export interface Attempt {
  /** Told what is worked on, and its size in bytes or characters, before it is. */
  readonly onPlace?: (place: Place, size: number) => void;
  /** What is rejected by name without being tried. */
  readonly stops?: readonly Stop[];
  /** Whether who asks works in this thread: a digest made now is then handed on itself, since nobody needs its bytes. */
  readonly isHere?: boolean;
}

/** Characters. The rows of a longer text are bytes in any case: a heap may not hold all of them. */
const LONGEST_HERE = 1 << 20;

/** Reads and analyses the inputs of a task, in its order. */
export type Digester = (task: Task, attempt?: Attempt) => AsyncGenerator<Digested>;

/** Compiles actors and lexicons, and loads the language model, once for any number of tasks, when the first document is not known yet. */
export function createDigester({ plan, options, encoding, store, isExhaustive = false }: DigesterSettings): Digester {
  const kept = store && opened(store, plan);
  let analyze: Analyze | undefined;
  const analysed = async (document: Document): Promise<Analysis> => {
    analyze ??= createAnalyze(plan, await theLinguist(), regexEngine, { isExhaustive });
    return analyze(document);
  };
  const signatureOf = createSignature(plan);
  const isWeighted = plan.lexicons.some(hasWeights);

  const digested = async (
    { document, outcome, issues, copyHash }: Input,
    stop: Stop | undefined,
    isHere: boolean,
  ): Promise<Digested> => {
    if (!document) return { outcome, issues };
    const { text, ...known } = document;
    const read = { outcome, issues, document: known, ...(copyHash !== undefined && { copyHash }) };
    if (stop) return { ...read, failure: stopped(outcome, stop) };
    let signature: Uint8Array | undefined;
    const signed = (): Digested => ({ ...read, ...(signature && { signature }) });
    try {
      const recalled = kept?.recall(document, outcome.sha256 ?? sha256(text));
      signature = recalled?.signature ?? signatureOf(text);
      const key = recalled?.isStale === true && { key: recalled.key };
      if (recalled?.digest) return { ...signed(), digest: recalled.digest, ...key };
      const made = digestOf(await analysed({ ...known, text }), isWeighted);
      const isHandedOn = isHere && text.length <= LONGEST_HERE;
      return { ...signed(), ...(isHandedOn ? { here: withRows(made) } : { digest: digestBytes(made) }), ...key };
    } catch (error) {
      const lack = lackBehind(error);
      if (lack) throw lack;
      return { ...signed(), failure: failed(outcome, error) };
    }
  };

  return async function* (task, { onPlace, stops = [], isHere = false } = {}) {
    kept?.refresh();
    const stopAt = (file: number, input: number): Stop | undefined =>
      stops.find((stop) => stop.file === file && stop.input === input);

    async function* fileDigested(found: FoundFile, file: number, metadata: Metadata): AsyncGenerator<Digested> {
      const { path } = found;
      onPlace?.({ file, input: READING }, 0);
      const stop = stopAt(file, READING);
      if (stop) {
        yield rejected(stopped({ path }, stop));
        return;
      }
      const source = readFound(found);
      onPlace?.({ file, input: READING }, source.bytes?.length ?? 0);
      try {
        let input = 0;
        for await (const one of inputsIn(source, { ...options, metadata }, encoding)) {
          onPlace?.({ file, input }, one.document?.text.length ?? 0);
          yield await digested(one, stopAt(file, input), isHere);
          onPlace?.({ file, input: READING }, source.bytes?.length ?? 0);
          input += 1;
        }
      } catch (error) {
        const lack = lackBehind(error);
        if (lack) throw lack;
        yield rejected(failed({ path }, error));
      }
    }

    if ('files' in task) {
      for (const [file, found] of task.files.entries()) yield* fileDigested(found, file, task.metadata);
      return;
    }
    for (const [input, one] of task.inputs.entries()) {
      onPlace?.({ file: 0, input }, one.document?.text.length ?? 0);
      yield await digested(one, stopAt(0, input), isHere);
    }
  };
}

type Where = Pick<Issue, 'path' | 'record'>;

const at = ({ path, record }: Where): Where => ({ path, ...(record !== undefined && { record }) });

const failed = (where: Where, error: unknown): Issue => ({
  ...{ code: 'analysis_failed', ...at(where), detail: error instanceof Error ? error.message : String(error) },
});

const stopped = (where: Where, { detail }: Stop): Issue => ({ code: 'analysis_stopped', ...at(where), detail });

function rejected(issue: Issue): Digested {
  return { outcome: { path: issue.path, status: 'rejected', reason: issue.code }, issues: [issue] };
}

/** Who keeps analyses has said already that the store cannot be used. */
function opened(store: StorePlace, plan: DigesterSettings['plan']): KeptAnalyses | undefined {
  try {
    return new KeptAnalyses(store, plan);
  } catch {
    return undefined;
  }
}
