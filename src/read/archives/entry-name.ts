/** The name of an entry as records write it, or why it is skipped or refused. */
export type EntryName =
  { readonly name: string } | { readonly name: string; readonly hidden: true } | { readonly unsafe: string };

/**
 * The name of an entry with `/` between folders, in NFC, without a leading `./`. A name that would lead out of a folder is unsafe,
 * though nothing is ever written by it; names with a part that begins with a dot, and what macOS adds, are hidden.
 */
export function entryName(written: string): EntryName {
  const name = written.normalize('NFC').replaceAll('\\', '/');
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length === 0) return { unsafe: 'it has no name' };
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return { unsafe: 'its name is an absolute path' };
  if (parts.includes('..')) return { unsafe: 'its name leads out of the archive' };
  if (/\p{Cc}/u.test(name)) return { unsafe: 'its name holds a control character' };
  const isHidden = parts.some((part) => part.startsWith('.') || part === '__MACOSX');
  return isHidden ? { name: parts.join('/'), hidden: true } : { name: parts.join('/') };
}
