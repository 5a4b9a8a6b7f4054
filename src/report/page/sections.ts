import { methodsText } from '../methods.js';
import type { Results } from '../report.js';
import { escapeHtml, htmlTable } from './html.js';

/** What the figures rest on. */
export function qualitySection({ figures, ...results }: Results): string {
  const coarser = figures.coverages.reduce((sum, row) => sum + row.coarser, 0);
  return section(
    'quality',
    'What the figures rest on',
    htmlTable(
      'Inputs and words',
      ['what', 'how many'],
      [
        ['inputs found', results.found],
        ['analysed', results.analysed],
        ['rejected (see issues.csv)', results.rejected],
        ['skipped', results.skipped],
        ['copies not counted', results.duplicates],
        ['words', results.words],
        ['words in quoted voice', results.quotedWords],
        ['words whose speaker was not found', results.unattributedWords],
        ['documents without a date: in no trend', results.undated],
        ['documents with a date coarser than the period: in no trend', coarser],
        ['documents without an author', results.anonymous],
      ],
    ),
  );
}

/** How the figures came about. */
export function methodsSection({ plan, duplicates, ...results }: Results): string {
  const facts = {
    ...plan,
    ...results,
    copies: duplicates,
    duplicates: plan.duplicates,
    lexicons: plan.lexicons.map(({ id }) => id),
  };
  const trail =
    'Every figure can be traced: trends.csv from exposure.csv and measurements.csv, those from tags.csv, and each tag to its sentence.';
  return section(
    'methods',
    'Methods',
    [...methodsText(facts), trail].map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n'),
  );
}

/** A part of the page that a link can lead to. */
export const section = (id: string, title: string, content: string): string =>
  `<section id="${escapeHtml(id)}"><h2>${escapeHtml(title)}</h2>${content}</section>`;
