import { escapeHtml } from '../page/html.js';
import type { Drawing } from '../plot.js';
import { PLOT_STYLE } from './plot-style.js';

/** A drawing as a file of its own, for a paper: with its style, its title above it, on white. */
export function standalone({ title, description, svg }: Drawing): string {
  const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
  const size = `width="${width}" height="${height + TITLE}" viewBox="0 0 ${width} ${height + TITLE}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escapeHtml(description)}">
<style>${PLOT_STYLE}</style>
<rect width="100%" height="100%" fill="#ffffff"/>
<text class="plot-title" x="${width / 2}" y="18" text-anchor="middle">${escapeHtml(title)}</text>
${svg.replace('<svg ', `<svg y="${TITLE}" width="${width}" height="${height}" `)}
</svg>
`;
}

const TITLE = 26;
