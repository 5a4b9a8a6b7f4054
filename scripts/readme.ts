/**
 * Fills what the README shows of a run: the picture docs/tone.svg and the summary of the sample corpus. With `--check` it
 * only says whether both are what a run gives today.
 */
import { readFileSync } from 'node:fs';
import { runSummary } from '../src/cli/run-summary.js';
import { openProject, run, type Figures } from '../src/index.js';
import { PLOT_STYLE } from '../src/report/drawing/plot-style.js';
import { tone } from '../src/report/plots/tone.js';
import { keepGenerated } from './generated.js';
import { withSection } from './section.js';

const ACTORS = [
  ['agazade', 'President Ağazadə (Karesia)'],
  ['solvenyan', 'President Solvenyan (Ardvinia)'],
] as const;

/** The tone of the two presidents as SVG, as the report draws it. */
function picture(figures: Figures): string {
  const { plan } = openProject(SAMPLE);
  const drawings = tone.draw({ figures, plan: { ...plan, events: [] } });
  const panels = ACTORS.map(([actor, title], i) => {
    const drawing = drawings.find((each) => each.title === actor);
    const x = 20 + i * 360;
    return `<text class="plot-title" x="${x + 180}" y="30" text-anchor="middle">${title}</text>${drawing?.svg.replace('<svg ', `<svg x="${x}" y="40" width="340" height="190" `) ?? ''}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 740 280" role="img" aria-label="Tone of two presidents before and after a failed summit, with 95 % intervals">
<style>${PLOT_STYLE}</style>
<rect width="740" height="280" fill="#ffffff"/>
${panels.join('\n')}
<text x="370" y="246" text-anchor="middle">Above 0 peace-oriented words prevail, below 0 militaristic ones. Filled: in their own voice; hollow: as others quote them.</text>
<text x="370" y="264" text-anchor="middle">Bars are 95 % intervals. Invented sample corpus.</text>
</svg>
`;
}

const SAMPLE = { corpus: 'corpus', lexicons: 'lexicons' } as const;
const summary = await run({ ...SAMPLE, dryRun: true });
// Where it was written and how long it took differ from machine to machine.
const shown = runSummary(summary)
  .replace(/\n\nwritten to .*\n$/s, '')
  .replace(/lexicons: .*\n\n/, '');
keepGenerated('docs/tone.svg', picture(summary.figures));
keepGenerated('README.md', withSection(readFileSync('README.md', 'utf8'), 'summary', `\`\`\`\n${shown}\n\`\`\``));
