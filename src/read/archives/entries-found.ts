import { type Found, rejection } from '../format.js';
import { quoted } from '../settings/spelling.js';
import type { Source } from '../source.js';
import { type Entry, type EntryFault, MOST_ENTRIES } from './entry.js';
import { entryName } from './entry-name.js';

/**
 * What the entries of an archive are, one finding each, in the order of their names by code unit, whatever the order in the archive, with
 * tables of metadata first: a nested file, something hidden, or a fault. Of two entries with one name the first in the archive is read.
 */
export async function* entriesFound({ path, encoding }: Source, entries: readonly Entry[]): AsyncGenerator<Found> {
  if (entries.length > MOST_ENTRIES) {
    const detail = `it has over ${MOST_ENTRIES} entries`;
    yield rejection({ code: 'archive_too_large', path, detail });
    return;
  }
  const sorted = entries
    .map((entry, place) => {
      const named = entryName(entry.name);
      const key = 'name' in named ? named.name : entry.name;
      return { entry, named, place, key, isMetadata: METADATA.test(key) };
    })
    .sort(
      (a, b) =>
        Number(b.isMetadata) - Number(a.isMetadata) || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.place - b.place),
    );

  let last: string | undefined;
  for (const { entry, named, key, isMetadata } of sorted) {
    const record = printable(key);
    const isTwin = last === key;
    last = key;
    const refuse = (code: EntryFault['fault'] | 'duplicate_record', detail: string): Found =>
      rejection({ code, path, record, detail });
    if ('unsafe' in named) yield refuse('unsafe_entry', named.unsafe);
    else if ('hidden' in named) yield { skipped: 'hidden', path, record, issues: [] };
    else if (entry.refused) yield refuse(entry.refused.fault, entry.refused.detail);
    else if (isTwin) yield refuse('duplicate_record', `the archive holds two entries ${quoted(record)}`);
    else {
      const bytes = await entry.bytes();
      if ('fault' in bytes) yield refuse(bytes.fault, bytes.detail);
      else yield { nested: { path, bytes, encoding }, record, ...(isMetadata && { isMetadata }) };
    }
  }
}

/** What a table of metadata is called, in any folder of an archive. */
const METADATA = /(?:^|\/)metadata\.csv$/i;

/** A name that can stand in a table. */
const printable = (name: string): string => name.replace(/\p{Cc}/gu, '�');
