import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import type { Column, Value } from '../../model/figures.js';
import { UsageError } from '../../model/usage-error.js';
import type { ExportedResults } from './export-form.js';

interface Codebook {
  readonly description: string;
  readonly resources: readonly {
    readonly name: string;
    readonly title: string;
    readonly path: string;
    readonly schema: { readonly fields: readonly Column[] };
  }[];
}

const CODEBOOK = 'datapackage.json';

/** The tables of a finished run, as its codebook describes them. Throws UsageError where it has none. */
export function resultTables(folder: string): ExportedResults {
  const path = join(folder, CODEBOOK);
  if (!existsSync(path)) throw new UsageError(`there is no ${path}; run \`hawkdove run\` again`);
  let codebook: Codebook;
  try {
    codebook = JSON.parse(readFileSync(path, 'utf8')) as Codebook;
  } catch {
    throw new UsageError(`${path} is not valid JSON; run \`hawkdove run\` again`);
  }
  const tables = codebook.resources.map(({ name, title, path: file, schema: { fields: columns } }) => ({
    ...{ name, title, columns },
    rows: () => typedRows(join(folder, file), columns),
  }));
  return { description: codebook.description, tables };
}

async function* typedRows(path: string, columns: readonly Column[]): AsyncGenerator<readonly Value[]> {
  if (!existsSync(path)) throw new UsageError(`there is no ${path}; run \`hawkdove run\` again`);
  const parser = parse({ info: true, relax_column_count: true });
  createReadStream(path)
    .on('error', (error) => parser.destroy(error))
    .pipe(parser);
  let isHeader = true;
  for await (const { record, info } of parser as AsyncIterable<{
    record: readonly string[];
    info: { lines: number };
  }>) {
    const refuse = (what: string): never => {
      throw new UsageError(
        `${path}, line ${info.lines}: ${what}; the file was changed after the run, so run \`hawkdove run\` again`,
      );
    };
    if (isHeader) {
      isHeader = false;
      const names = columns.map(({ name }) => name);
      if (record.join() !== names.join()) refuse(`the columns are not those of ${CODEBOOK}`);
      continue;
    }
    if (record.length !== columns.length) refuse(`${record.length} cells instead of ${columns.length}`);
    yield columns.map(({ name, type }, at) => {
      const cell = record[at] ?? '';
      return cell === '' ? undefined : (READ[type](cell) ?? refuse(`"${cell}" in ${name} is no ${type}`));
    });
  }
}

/** What a cell says by its column's type; undefined for what is no such value. */
const READ: Readonly<Record<Column['type'], (cell: string) => Value>> = {
  string: (cell) => cell,
  date: (cell) => (/^\d{4}-\d\d-\d\d$/.test(cell) ? cell : undefined),
  boolean: (cell) => (cell === 'true' ? true : cell === 'false' ? false : undefined),
  integer: (cell) => (/^-?\d+$/.test(cell) && Number.isSafeInteger(Number(cell)) ? Number(cell) : undefined),
  number: (cell) => (/^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : undefined),
};
