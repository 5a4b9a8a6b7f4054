/** Rows as aligned text; the columns named in `right` (from 0) are set flush right. Widths are counted in code points. */
export function textTable(rows: readonly (readonly string[])[], right: ReadonlySet<number>): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, lengthOf(cell))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => {
        const padding = ' '.repeat((widths[i] ?? 0) - lengthOf(cell));
        return right.has(i) ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

const lengthOf = (text: string): number => Array.from(text).length;
