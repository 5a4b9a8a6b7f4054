import type { Value } from '../../model/figures.js';
import type { Drawing } from '../plot.js';
import { escapeHtml, htmlTable } from './html.js';

/** Longer tables are left to the CSV files, so that the page can be sent by mail. */
const ROWS = 150;

/** A drawing with its title and its figures behind it. */
export function figure({ id, title, svg, columns, rows }: Drawing): string {
  const data =
    rows.length > ROWS
      ? `<p class="note">${rows.length} rows: see the CSV files.</p>`
      : `<details><summary>Figures</summary><div class="scroll">${htmlTable(title, columns, rows.map(cells))}</div></details>`;
  return `<figure data-name="${escapeHtml(fileName(id))}">${sized(svg)}<figcaption>${escapeHtml(title)}</figcaption>${data}</figure>`;
}

/** A drawing as wide as it was drawn, or as there is room for. */
const sized = (svg: string): string => svg.replace(/^<svg viewBox="0 0 (\d+)/, '<svg width="$1" viewBox="0 0 $1');

/** What a drawing's file is called on any system: other characters than letters and digits are hyphens. */
export const fileName = (id: string): string =>
  id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .toLowerCase() || 'plot';

const cells = (row: readonly Value[]): (string | number | undefined)[] =>
  row.map((value) =>
    typeof value === 'boolean' ? String(value) : typeof value === 'number' ? Number(value.toFixed(4)) : value,
  );
