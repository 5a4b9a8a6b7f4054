/**
 * Writes the tables of columns in docs/output.md and the table of masks in docs/how-it-reads.md, each between its two markers,
 * from the reports and rules themselves. With `--check` it only says that they are stale, and fails.
 */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Column, Figures } from '../src/model/figures.js';
import { reports } from '../src/report/reports/index.js';
import { maskRules } from '../src/segment/masks/index.js';
import { measureColumns } from '../src/tally/trends.js';
import { keepGenerated } from './generated.js';
import { withSection } from './section.js';

const PATH = 'docs/output.md';

/** Figures of nothing: the columns depend on the measures only. */
const figures: Figures = {
  ...{ measures: measureColumns(true), hasWeights: true, hasWeightedTone: true },
  ...{ trends: [], tones: [], spokenTrends: [], spokenTones: [] },
  ...{ blames: [], terms: [], contributions: [], coverages: [] },
};

const plain = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '\\<');

const row = ({ name, type, description }: Column): string => `| \`${name}\` | ${type} | ${plain(description)} |`;

const sections = reports.flatMap((report) => {
  if (report.kind === 'page') return [];
  const weights = 'weightColumns' in report ? (report.weightColumns ?? []) : [];
  const columns = report.kind === 'figure' ? report.columns(figures) : [...report.columns, ...weights];
  const head = ['| column | type | meaning |', '| --- | --- | --- |'];
  return [[`### \`${report.file}\``, `${report.title}.`, [...head, ...columns.map(row)].join('\n')].join('\n\n')];
});
const pages = reports.flatMap((report) => (report.kind === 'page' ? [`- \`${report.file}\`: ${report.title}.`] : []));

const generated = [...sections, '### Files that are not tables', pages.join('\n')].join('\n\n');
const masks = [
  '| rule | leaves out |',
  '| --- | --- |',
  ...maskRules.map(({ id, title }) => `| \`${id}\` | ${title} |`),
];

async function keepSection(path: string, name: string, content: string): Promise<void> {
  const config = await resolveConfig(path);
  const wanted = withSection(readFileSync(path, 'utf8'), name, content);
  keepGenerated(path, await format(wanted, { ...config, parser: 'markdown' }));
}

await keepSection(PATH, 'tables', generated);
await keepSection('docs/how-it-reads.md', 'masks', masks.join('\n'));
