import type { Draft, Rejection, Skip } from './format.js';

/**
 * A draft, rejection or skip of a file inside a file, as a record of the file that holds it: `inner/name.txt`, and
 * `inner/name.csv#3` where the inner file has records of its own.
 */
export function within(name: string, found: Draft | Rejection | Skip): Draft | Rejection | Skip {
  const placed = <P extends { readonly record?: string | undefined }>(place: P): P => ({
    ...place,
    record: place.record === undefined || place.record === name ? name : `${name}#${place.record}`,
  });
  const issues = found.issues.map(placed);
  if ('rejected' in found) return { ...found, issues, rejected: placed(found.rejected), known: placed(found.known) };
  if ('skipped' in found) return { ...placed(found), issues };
  return { ...placed(found), issues, key: found.key === undefined ? name : `${name}#${found.key}` };
}
