import type { Column, Value } from '../../../model/figures.js';
import { columnLetters, LOOK, MOST_CHARACTERS, sheetCell, textCell } from '../../../report/workbook/cells.js';
import { sheetEnd, sheetPath, sheetStart, workbookParts } from '../../../report/workbook/parts.js';
import type { ExportForm, ResultTable } from '../export-form.js';
import { whyLeftOut } from '../left-out.js';
import { zipStream } from '../zip-stream.js';

const FILE = 'results.xlsx';
/** Characters of a sheet that are compressed at once. */
const PIECE = 1 << 18;
/** Widths of columns, in characters: of figures, of names, and of sentences. */
const [NARROW, MIDDLE, WIDE] = [10, 24, 60];

interface Sheet {
  readonly columns: readonly Column[];
  readonly rows: () => AsyncIterable<readonly Value[]> | Iterable<readonly Value[]>;
}

/** One spreadsheet file with a sheet for every table that does not grow with the texts, and the codebook. */
export const workbook: ExportForm = {
  id: 'xlsx',
  title: 'one spreadsheet file with the tables of figures, documents and issues',
  filesFor: () => [FILE],
  async write({ description, tables }, open) {
    const zip = await zipStream(await open(FILE));
    const counted = [];
    for (const table of tables) {
      const rows = await countOf(table);
      counted.push({ table, rows, leftOut: whyLeftOut(FILE, table.name, rows) });
    }
    const shown = counted.filter((each) => each.leftOut === undefined);
    const sheets = ['about', ...shown.map(({ table }) => table.name), 'codebook'];
    for (const [path, xml] of workbookParts(sheets)) await zip.part(path, [xml]);

    const cuts = new Map<string, number>();
    const write = (name: string, sheet: Sheet): Promise<void> =>
      zip.part(
        sheetPath(sheets.indexOf(name) + 1),
        sheetXml(sheet, () => cuts.set(name, (cuts.get(name) ?? 0) + 1)),
      );
    for (const { table } of shown) await write(table.name, table);
    const about = counted.map(({ table: { name, title }, rows, leftOut: note = cutNote(name, cuts.get(name)) }) => ({
      ...{ name, note },
      row: [name, rows, title, note],
    }));
    await write('about', aboutSheet([...about.map(({ row }) => row), [undefined, undefined, description]]));
    await write('codebook', codebookSheet(tables));
    await zip.end();
    return about.flatMap(({ name, note }) => (note === undefined ? [] : [`${name}: ${note}`]));
  },
};

const cutNote = (name: string, cut: number | undefined): string | undefined =>
  cut === undefined
    ? undefined
    : `texts of more than ${MOST_CHARACTERS} characters are cut in ${FILE}: ${cut}; read ${name}.csv`;

async function countOf({ rows }: Sheet): Promise<number> {
  let count = 0;
  for await (const row of rows()) count += Math.min(1, row.length);
  return count;
}

/** A sheet in pieces. `onCut` hears of every text that is too long for a cell. */
async function* sheetXml({ columns, rows }: Sheet, onCut: () => void): AsyncGenerator<string> {
  const letters = columns.map((_, at) => columnLetters(at));
  const header = columns.map(({ name }, at) => textCell(`${letters[at] ?? ''}1`, name, LOOK.header).xml);
  let piece = `${sheetStart(columns.map(widthOf))}<row r="1">${header.join('')}</row>`;
  let number = 1;
  for await (const row of rows()) {
    number += 1;
    piece += `<row r="${number}">`;
    for (const [at, { type }] of columns.entries()) {
      const { xml, isCut } = sheetCell(`${letters[at] ?? ''}${number}`, row[at], type);
      if (isCut) onCut();
      piece += xml;
    }
    piece += '</row>';
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece + sheetEnd(columns.length, number);
}

function widthOf({ name, type }: Column): number {
  if (PROSE.has(name)) return WIDE;
  return Math.max(type === 'string' ? MIDDLE : NARROW, name.length + 4);
}

const text = (name: string): Column => ({ name, type: 'string', description: '' });
const PROSE: ReadonlySet<string> = new Set(['title', 'note', 'meaning', 'detail', 'path', 'document']);

const aboutSheet = (rows: readonly (readonly Value[])[]): Sheet => ({
  columns: ['table', 'rows', 'title', 'note'].map(text),
  rows: () => rows,
});

function codebookSheet(tables: readonly ResultTable[]): Sheet {
  const rows = tables.flatMap(({ name: table, columns }) =>
    columns.map(({ name, type, description }) => [table, name, type, description]),
  );
  return { columns: ['table', 'column', 'type', 'meaning'].map(text), rows: () => rows };
}
