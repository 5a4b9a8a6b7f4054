import { createReadStream, existsSync } from 'node:fs';
import { parse } from 'csv-parse';
import { UsageError } from '../../model/usage-error.js';

/** A row of a result table: the cell of a column, empty where there is none. */
export type TableRow = (column: string) => string;

/** The rows of a table of a finished run. Throws UsageError when it is not there. */
export async function* tableRows(path: string): AsyncGenerator<TableRow> {
  if (!existsSync(path)) {
    throw new UsageError(`there is no ${path}; run \`hawkdove run\` first, or name its output folder with --out`);
  }
  let places: ReadonlyMap<string, number> | undefined;
  for await (const cells of createReadStream(path).pipe(parse()) as AsyncIterable<readonly string[]>) {
    if (places === undefined) places = new Map(cells.map((name, place) => [name, place]));
    else {
      const known = places;
      yield (column) => cells[known.get(column) ?? -1] ?? '';
    }
  }
}
