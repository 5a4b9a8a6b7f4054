import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Corpus } from '../corpus.js';
import { InterruptedError } from '../interrupted-error.js';
import type { Project } from '../project.js';
import { readFound } from '../read-file.js';
import { EVERY_ROOM, programHash } from '../store/program-hash.js';

/** Milliseconds after which a signal is heard. */
const BREATH = 100;

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
  const shaping = [programHash(EVERY_ROOM), process.version, place, out, lexiconFolder, settings, plan.period];
  const hash = createHash('sha256').update(JSON.stringify(shaping));
  let breath = Date.now();
  for (const file of corpus.files()) {
    if (Date.now() - breath > BREATH) {
      await setImmediate();
      breath = Date.now();
    }
    if (signal?.aborted) throw new InterruptedError('stopped by the user');
    const { bytes, unread = file.unread } = readFound(file);
    if (unread !== undefined) return undefined;
    // A length before the bytes: no two corpora run together into the same row of them.
    hash.update(JSON.stringify([file.path, file.skipped, bytes?.length]));
    if (bytes !== undefined) hash.update(bytes);
  }
  return hash.digest('hex');
}
