import { gunzip } from '../archives/unpack.js';
import { type Found, type OpenedFormat, rejection } from '../format.js';
import type { Source } from '../source.js';
import { readTar } from './tar.js';

/** A file packed by gzip (`speech.txt.gz`), or a tar archive so packed (`.tar.gz`, `.tgz`). */
export const gz: OpenedFormat = {
  id: 'gz',
  title: 'gzip file',
  extensions: ['gz', 'tgz'],
  isIsolated: false,
  open: readGz,
};

async function* readGz(source: Source): AsyncGenerator<Found> {
  const { path, name = path, bytes, encoding } = source;
  const inner = await gunzip(bytes);
  if ('fault' in inner) {
    yield rejection({ code: inner.fault, path, detail: inner.detail });
    return;
  }
  const nested = { path, bytes: inner, encoding };
  const record = nameWithin(name);
  if (record.endsWith('.tar')) yield* readTar(nested);
  else yield { nested, record };
}

/** The name that a packed file had before: its own without the last ending. */
function nameWithin(name: string): string {
  const own = name.slice(name.lastIndexOf('/') + 1);
  return /\.tgz$/i.test(own) ? own.replace(/\.tgz$/i, '.tar') : own.replace(/\.gz$/i, '').replace(/\.tar$/i, '.tar');
}
