import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../../src/index.js';

/** A folder for one test file, gone when its tests are done. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hawkdove-explore-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** The results of a run over a corpus, the sample unless another is named. */
export async function resultsIn(folder: string, corpus = 'corpus', lexicons = 'lexicons'): Promise<string> {
  const out = join(folder, 'results');
  await run({ corpus, lexicons, out, workers: 1 });
  return out;
}
