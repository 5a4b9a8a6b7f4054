import { ALL_ACTORS } from '../../model/actor.js';
import type { Blame, Tone } from '../../model/figures.js';
import type { Results } from '../report.js';
import { escapeHtml, htmlTable, shortly } from './html.js';
import { toneChart } from './tone-chart.js';

const CHARTS = 12;
const EDGES = 25;

/** The tone of those who say most, in their own voice, as charts and as a table. */
export function toneSection({ figures, plan }: Results): string {
  if (plan.tone === undefined) return '';
  const own = Array.from(figures.tones).filter(
    (row) => row.voice === 'own' && row.documents > 0 && row.actor !== ALL_ACTORS,
  );
  const shown = own.filter((row) => row.tone !== undefined);
  const words = new Map<string, number>();
  for (const row of shown) words.set(row.actor, (words.get(row.actor) ?? 0) + row.words);
  const actors = [...words]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, CHARTS)
    .map(([actor]) => actor);
  const periods = [...new Map(own.map((row) => [row.period.id, row.period])).values()].sort((a, b) =>
    a.start < b.start || (a.start === b.start && a.id < b.id) ? -1 : 1,
  );
  const ends = shown.flatMap((row) => [row.tone, row.low, row.high].map((value) => Math.abs(value ?? 0)));
  const reach = Math.min(8, Math.ceil(Math.max(1, ...ends)));
  const scale = { periods, reach, events: plan.events.filter((event) => !event.isSpan) };
  const charts = actors.map((actor) =>
    toneChart(actor, shown.filter((row) => row.actor === actor).map(clipTo(reach)), scale),
  );
  return section(
    'Tone in their own voice',
    `<p>ln(${escapeHtml(plan.tone.positive)} + ½) − ln(${escapeHtml(plan.tone.negative)} + ½): above 0 the first prevails. Bars are 95 % intervals; dashed lines are events. Periods with too little text are left out.</p>
<div class="charts">${charts.join('\n')}</div>
${htmlTable(
  'The same figures',
  ['actor', 'period', 'documents', 'words', plan.tone.positive, plan.tone.negative, 'tone', 'low', 'high'],
  own
    .filter((row) => actors.includes(row.actor))
    .map((row) => [
      row.actor,
      row.period.id,
      row.documents,
      row.words,
      row.positive,
      row.negative,
      ...[row.tone, row.low, row.high].map((value) => (value === undefined ? undefined : Number(value.toFixed(2)))),
    ]),
)}`,
  );
}

/** An interval that leaves the chart ends at its edge. */
const clipTo =
  (reach: number) =>
  (row: Tone): Tone => ({
    ...row,
    ...(row.low !== undefined && { low: Math.max(-reach, row.low) }),
    ...(row.high !== undefined && { high: Math.min(reach, row.high) }),
  });

/** Who blames whom most often. */
export function blameSection({ figures }: Results): string {
  const edges = new Map<string, Pick<Blame, 'source' | 'target' | 'voice' | 'hits'> & { period: string }>();
  for (const { source, target, voice, period, hits } of figures.blames) {
    if (voice !== 'all')
      edges.set(`${source}\n${target}\n${voice}\n${period.id}`, { source, target, voice, period: period.id, hits });
  }
  if (edges.size === 0) return '';
  const rows = [...edges.values()].sort((a, b) => b.hits - a.hits).slice(0, EDGES);
  return section(
    'Blame',
    htmlTable(
      `The ${rows.length} most frequent of ${edges.size}; all are in blame.csv`,
      ['source', 'target', 'voice', 'period', 'hits'],
      rows.map((row) => [row.source, row.target, row.voice, row.period, row.hits]),
    ),
  );
}

/** Which rival names who uses. */
export function termsSection({ figures }: Results): string {
  const rows = figures.terms.filter((row) => row.voice === 'own' && row.hits > 0 && row.actor !== ALL_ACTORS);
  if (rows.length === 0) return '';
  return section(
    'Contested terms in their own voice',
    htmlTable(
      'Share of each rival name among all names of its concept, with 95 % interval',
      ['concept', 'name', 'actor', 'period', 'hits', 'share', 'low', 'high'],
      rows.map((row) => [
        row.concept,
        row.name,
        row.actor,
        row.period.id,
        row.hits,
        shortly(row.share),
        shortly(row.low),
        shortly(row.high),
      ]),
    ),
  );
}

/** What the figures rest on. */
export function qualitySection({ figures, ...results }: Results): string {
  const coarser = figures.coverages.reduce((sum, row) => sum + row.coarser, 0);
  return section(
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
    'Methods',
    `<p>Made by hawkdove ${escapeHtml(version)} with the lexicons ${plan.lexicons.map(({ id }) => `<i>${escapeHtml(id)}</i>`).join(', ')}. Every word belongs to one voice: the author’s own, or the quoted speaker’s. A match counts unless an exception, talk about rhetoric, or a negation takes it away; conditional and modal hits count and are marked. Rates are hits per 1,000 words of the same actor in the same voice; intervals treat documents (own voice) or days (quoted voice, both together) as the sampling units. Cells with fewer than ${minimum.documents} documents or ${minimum.words} words keep their counts and lose their figures. Every figure can be traced: trends.csv from exposure.csv and measurements.csv, those from tags.csv, and each tag to its sentence.</p>`,
  );
}

const section = (title: string, content: string): string =>
  `<section><h2>${escapeHtml(title)}</h2><div class="scroll">${content}</div></section>`;
