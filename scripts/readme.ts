/**
 * Fills what the README shows of a run: the picture docs/tone.svg and the summary of the sample corpus. With `--check` it
 * only says whether both are what a run gives today.
 */
import { readFileSync } from 'node:fs';
import { runSummary } from '../src/cli/run-summary.js';
import { run, type Figures } from '../src/index.js';
import { toneChart } from '../src/report/page/tone-chart.js';
import { keepGenerated } from './generated.js';
import { withSection } from './section.js';

const ACTORS = [
  ['agazade', 'President Ağazadə (Karesia)'],
  ['solvenyan', 'President Solvenyan (Ardvinia)'],
] as const;

/** The tone of the two presidents as SVG. */
function picture(figures: Figures): string {
  const tones = [...figures.tones].filter((row) => row.voice === 'own');
  const periods = [...new Map(tones.map((row) => [row.period.id, row.period])).values()];
  const charts = ACTORS.map(([actor, title], i) => {
    const rows = tones.filter((row) => row.actor === actor);
    const svg = /<svg .*<\/svg>/s.exec(toneChart(title, rows, { periods, reach: 6, events: [] }))?.[0] ?? '';
    const x = 20 + i * 360;
    return `<text class="title" x="${x + 190}" y="34" text-anchor="middle">${title}</text>${svg.replace('<svg ', `<svg x="${x}" y="44" width="340" height="180" `)}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 740 270" role="img" aria-label="Tone of two presidents before and after a failed summit, with 95 % intervals">
<style>
text { font: 12px system-ui, sans-serif; fill: #1b1f24; } .title { font-size: 15px; font-weight: 600; }
.zero { stroke: #8b949e; } .interval { stroke: #0072b2; stroke-width: 2; } .point { fill: #0072b2; }
</style>
<rect width="740" height="270" fill="#ffffff"/>
${charts.join('\n')}
<text x="370" y="240" text-anchor="middle">Tone in their own voice: above 0 peace-oriented words prevail, below 0 militaristic ones.</text>
<text x="370" y="258" text-anchor="middle">Bars are 95 % intervals. Invented sample corpus.</text>
</svg>
`;
}

const summary = await run({ corpus: 'corpus', lexicons: 'lexicons', dryRun: true });
// Where it was written and how long it took differ from machine to machine.
const shown = runSummary(summary)
  .replace(/\n\nwritten to .*\n$/s, '')
  .replace(/lexicons: .*\n\n/, '');
keepGenerated('docs/tone.svg', picture(summary.figures));
keepGenerated('README.md', withSection(readFileSync('README.md', 'utf8'), 'summary', `\`\`\`\n${shown}\n\`\`\``));
