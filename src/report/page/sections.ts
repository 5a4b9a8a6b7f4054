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
export function methodsSection({ plan, version }: Results): string {
  const { minimum } = plan;
  return section(
    'methods',
    'Methods',
    `<p>Made by hawkdove ${escapeHtml(version)} with the lexicons ${plan.lexicons.map(({ id }) => `<i>${escapeHtml(id)}</i>`).join(', ')}. Every word belongs to one voice: the author’s own, or the quoted speaker’s. A match counts unless an exception, talk about rhetoric, or a negation takes it away; conditional and modal hits count and are marked. Rates are hits per 1,000 words of the same actor in the same voice; intervals treat documents (own voice) or days (quoted voice, both together) as the sampling units. Cells with fewer than ${minimum.documents} documents or ${minimum.words} words keep their counts and lose their figures. Every figure can be traced: trends.csv from exposure.csv and measurements.csv, those from tags.csv, and each tag to its sentence.</p>`,
  );
}

/** A part of the page that a link can lead to. */
export const section = (id: string, title: string, content: string): string =>
  `<section id="${escapeHtml(id)}"><h2>${escapeHtml(title)}</h2>${content}</section>`;
