/**
 * Writes the tables of columns in docs/output.md, between its two markers, from the reports themselves. With `--check` it
 * only says that they are stale, and fails.
 */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Column, Figures } from '../src/model/figures.js';
import { reports } from '../src/report/reports/index.js';
import { measureColumns } from '../src/tally/trends.js';
import { keepGenerated } from './generated.js';
import { withSection } from './section.js';

const PATH = 'docs/output.md';

/** Figures of nothing: the columns depend on the measures only. */
const figures: Figures = {
  ...{ measures: measureColumns(true), hasWeights: true, hasWeightedTone: true },
  ...{ trends: [], tones: [], blames: [], terms: [], coverages: [] },
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

const found = readFileSync(PATH, 'utf8');
const generated = [...sections, '### Files that are not tables', pages.join('\n')].join('\n\n');
const config = await resolveConfig(PATH);
const wanted = await format(withSection(found, 'tables', generated), { ...config, parser: 'markdown' });

keepGenerated(PATH, wanted);
