import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { rowsOfFiles } from '../../read/metadata.js';
import type { Corpus } from '../corpus.js';
import type { FoundFile } from '../corpus-files.js';
import { readFound } from '../read-file.js';
import { type Input, inputsIn } from '../read-inputs.js';
import type { Task } from './task.js';

/** Files, or inputs, that a worker gets at once: enough that handing them over costs nothing beside them. */
const MOST_INPUTS = 64;
/** Bytes, or characters, of them. */
const MOST_TEXT = 1 << 20;

/** Cuts a corpus into tasks, in its order. Files over a megabyte may hold any number of documents: they are read here, and shared out. */
export async function* tasksIn({ files, options, encoding }: Corpus): AsyncGenerator<Task> {
  let batch: FoundFile[] = [];
  let bytes = 0;
  const batched = (): Task => {
    const task = {
      files: batch,
      metadata: rowsOfFiles(
        options.metadata,
        batch.map(({ path }) => path),
      ),
    };
    [batch, bytes] = [[], 0];
    return task;
  };
  for (const file of files()) {
    const size = sizeOf(file);
    if (batch.length === MOST_INPUTS || (batch.length > 0 && bytes + size > MOST_TEXT)) yield batched();
    if (size <= MOST_TEXT) {
      batch.push(file);
      bytes += size;
    } else for await (const inputs of inBatches(inputsIn(readFound(file), options, encoding))) yield { inputs };
  }
  if (batch.length > 0) yield batched();
}

async function* inBatches(inputs: AsyncIterable<Input>): AsyncGenerator<readonly Input[]> {
  let batch: Input[] = [];
  let characters = 0;
  for await (const input of inputs) {
    batch.push(input);
    characters += input.document?.text.length ?? 0;
    if (batch.length < MOST_INPUTS && characters < MOST_TEXT) continue;
    yield batch;
    [batch, characters] = [[], 0];
    // A large table is read without a pause otherwise.
    await setImmediate();
  }
  if (batch.length > 0) yield batch;
}

function sizeOf({ location, skipped }: FoundFile): number {
  if (skipped !== undefined) return 0;
  try {
    return statSync(location).size;
  } catch {
    // Gone, or a link that leads in a circle: whoever reads it says so.
    return 0;
  }
}
