/** Text made safe for HTML; whatever a corpus holds, nothing of it becomes markup. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A table with a caption; numbers are set flush right, missing values are a dash. */
export function htmlTable(
  caption: string,
  columns: readonly string[],
  rows: Iterable<readonly (string | number | undefined)[]>,
): string {
  const cell = (value: string | number | undefined, i: number): string => {
    if (i === 0) return `<th scope="row">${escapeHtml(String(value ?? ''))}</th>`;
    if (value === undefined) return '<td class="number" data-empty>–</td>';
    return typeof value === 'number' ? `<td class="number">${value}</td>` : `<td>${escapeHtml(value)}</td>`;
  };
  const head = columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const body = Array.from(rows, (row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}
