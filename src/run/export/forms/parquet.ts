import type { Column, Value } from '../../../model/figures.js';
import { VERSION } from '../../package-root.js';
import type { ExportForm, ResultTable, Sink } from '../export-form.js';

/** Rows that are held at once; each group can be read alone. */
const GROUP = 20_000;

/** How the types of the codebook are written. Counts of words may pass 2³¹. */
const TYPES = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Record<Column['type'], object>;

/** A Parquet file for every table, for DuckDB, pandas, R's arrow and whatever else reads columns. */
export const parquet: ExportForm = {
  id: 'parquet',
  title: 'a Parquet file beside every table',
  filesFor: (tables) => tables.map(fileOf),
  async write({ tables }, open) {
    for (const table of tables) await writeTable(table, await open(fileOf(table.name)));
    return [];
  },
};

const fileOf = (table: string): string => `${table}.parquet`;

async function writeTable({ columns, rows }: ResultTable, sink: Sink): Promise<void> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const bytes = new ByteWriter();
  const passOn = async (): Promise<void> => {
    await sink(bytes.getBytes());
    bytes.index = 0;
  };
  const writer = new ParquetWriter({
    writer: bytes,
    createdBy: `hawkdove version ${VERSION}`,
    schema: [
      { name: 'schema', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[type] })),
    ],
  });
  let group: (readonly Value[])[] = [];
  const writeGroup = async (): Promise<void> => {
    const columnData = columns.map(({ name, type }, at) => ({ name, data: group.map((row) => stored(row[at], type)) }));
    await writer.write({ columnData, rowGroupSize: GROUP });
    group = [];
    await passOn();
  };
  for await (const row of rows()) {
    group.push(row);
    if (group.length === GROUP) await writeGroup();
  }
  if (group.length > 0) await writeGroup();
  await writer.finish();
  await passOn();
}

function stored(value: Value, type: Column['type']): string | number | bigint | boolean | Date | null {
  if (value === undefined) return null;
  if (type === 'integer') return BigInt(value);
  return type === 'date' ? new Date(`${String(value)}T00:00:00Z`) : value;
}
