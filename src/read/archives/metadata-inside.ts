import { corpusPath } from '../corpus-path.js';
import type { Draft, Rejection, Skip } from '../format.js';
import { parseMetadata, unusedRows } from '../metadata.js';
import type { MetadataRows } from '../metadata-rows.js';
import type { Source } from '../source.js';
import { within } from '../within-file.js';

/** A table of metadata in an archive, while the files of the archive are read. */
export interface MetadataInside {
  /** What it says, by the names that its files have in the archive. */
  readonly rows: MetadataRows;
  /** Tells of something found in the archive. */
  readonly met: (found: Draft | Rejection | Skip) => void;
  /** The table itself, which is no document, with what is wrong with it; asked when all was read. */
  readonly passed: () => Draft | Rejection | Skip;
}

/** Reads the table `name` of an archive as `metadata.csv` of a corpus is read; its paths are relative to its own folder. */
export function metadataInside(source: Source, name: string, dateFormat: string | undefined): MetadataInside {
  const { path } = source;
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const { metadata, issues } = parseMetadata(source, new Map(), dateFormat);
  const rows = new Map(
    Array.from(metadata.rows, ([place, row]) => [corpusPath(folder + place), { ...row, table: `${path}#${name}` }]),
  );
  const unused = unusedRows({ path, rows });
  return {
    rows,
    met: (found) => {
      const { record, key } = { key: undefined, ...('rejected' in found ? found.known : found) } as Partial<Draft>;
      const place = key ?? record;
      if (place === undefined) return;
      for (const { index } of place.matchAll(/#/g)) unused.use(place.slice(0, index));
      unused.use(place);
      unused.useRecord(place);
    },
    passed: () => {
      const all = [...issues, ...unused.issues(), ...unused.recordIssues()];
      return within(name, { skipped: 'a table of metadata', path, issues: all });
    },
  };
}
