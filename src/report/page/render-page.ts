import { figure } from './figure.js';
import { escapeHtml } from './html.js';
import { SCRIPT, SCRIPT_HASH } from './script.js';
import { methodsSection, qualitySection, section } from './sections.js';
import { PLOT_STYLE } from '../drawing/plot-style.js';
import { STYLE } from './style.js';
import type { Plot } from '../plot.js';
import { plots } from '../plots/index.js';
import type { Results } from '../report.js';

/** The whole page: what is drawn of the figures, what they rest on, and how they were made. */
export function renderPage(results: Results): string {
  const drawn = plots.toSorted((a, b) => a.order - b.order).map((plot) => [plot, plotSection(plot, results)] as const);
  const shown = drawn.filter(([, html]) => html !== '');
  const contents = shown.map(([{ id, title }]) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src '${SCRIPT_HASH}'">
<title>Tone trends</title>
<style>${STYLE}</style>
<style id="plot-style" media="not all">${PLOT_STYLE}</style>
</head>
<body>
<main>
<h1>Tone trends</h1>
<p>${results.analysed} documents, ${results.words} words, actors in the registry: ${results.plan.actors.length}.</p>
${shown.length === 0 ? '<p>There is nothing to draw: no period of any actor has enough text. The tables have the counts.</p>' : ''}
<nav aria-label="Contents"><ul>${contents.join('')}<li><a href="#quality">What the figures rest on</a></li><li><a href="#methods">Methods</a></li></ul></nav>
${shown.map(([, html]) => html).join('\n')}
${qualitySection(results)}
${methodsSection(results)}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function plotSection({ id, title, caption, draw }: Plot, results: Results): string {
  const drawings = draw(results);
  if (drawings.length === 0) return '';
  const groups = new Map<string, string[]>();
  for (const drawing of drawings) {
    const group = drawing.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), figure(drawing)]);
  }
  const parts = [...groups].map(
    ([group, figures]) =>
      `${group === '' ? '' : `<h3>${escapeHtml(group)}</h3>`}<div class="charts">${figures.join('\n')}</div>`,
  );
  return section(id, title, `<p>${caption(results)}</p>${parts.join('\n')}`);
}
