import { entriesFound } from '../archives/entries-found.js';
import { tarEntries } from '../archives/tar-entries.js';
import { type Found, type OpenedFormat, rejection } from '../format.js';
import type { Source } from '../source.js';

/** A tar archive: every file in it is read by its own format. Nothing is written to disk; links and devices are refused. */
export const tar: OpenedFormat = {
  id: 'tar',
  title: 'tar archive',
  extensions: ['tar'],
  isIsolated: false,
  open: readTar,
};

/** What a tar archive holds; what is wrong with it as a whole comes last. */
export async function* readTar(source: Source): AsyncGenerator<Found> {
  const { path, bytes } = source;
  const { entries, fault } = tarEntries(bytes);
  yield* entriesFound(source, entries);
  if (fault) yield rejection({ code: fault.fault, path, detail: fault.detail });
  else if (entries.length === 0) yield rejection({ code: 'empty_text', path, detail: 'the archive holds no file' });
}
