import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus.js';
import { createPause } from '../pause.js';
import type { Project } from '../project.js';
import { readFound } from '../read-file.js';
import { programHash } from '../store/program-hash.js';

/**
 * SHA-256 over all that decides a run's results: the program and its engine, the settings, and every file of the corpus with its
 * path and bytes. Undefined where something cannot be read, since that may have changed unseen. Throws InterruptedError.
 */
export async function fingerprintOf(
  project: Project,
  corpus: Corpus,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const { corpus: place, out, lexiconFolder, settings, plan } = project;
  const shaping = [programHash(), process.version, place, out, lexiconFolder, settings, plan.period];
  const hash = createHash('sha256').update(JSON.stringify(shaping));
  const pause = createPause(signal);
  for (const file of corpus.files()) {
    await pause();
    const { bytes, unread = file.unread } = readFound(file);
    if (unread !== undefined) return undefined;
    // A length before the bytes: no two corpora run together into the same row of them.
    hash.update(JSON.stringify([file.path, file.skipped, bytes?.length]));
    if (bytes !== undefined) hash.update(bytes);
  }
  return hash.digest('hex');
}
