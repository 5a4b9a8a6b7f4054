import type { RunSummary, Tone } from '../index.js';
import { ISSUES } from '../model/issue.js';
import { counted } from '../model/counted.js';
import { textTable } from './text-table.js';

const ACTORS = 12;
const PERIODS = 8;

/** What a person wants to know when a run is over: what was read, the tone, and what would make the figures better. A dry run wrote nothing. */
export function runSummary({ report, stands, figures, issues }: RunSummary, isDry = false): string {
  const parts = [
    `${report.found} found: ${report.analysed} analysed, ${report.rejected} rejected, ${report.skipped} skipped, ${counted(report.duplicates, 'duplicate')}; ` +
      `${counted(report.words, 'word')}, ${share(report.quoted_words, report.words)} quoted${withCopies(report)}`,
    `hits: ${Object.entries(report.hits)
      .map(([category, hits]) => `${category} ${hits}`)
      .join(', ')}`,
    `lexicons: ${report.lexicons}`,
    toneTable(figures.spokenTones, report.tone),
    ...hints(report),
    problems(issues),
    ending(report, stands, isDry),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function ending({ out, started, seconds }: RunSummary['report'], stands: boolean, isDry: boolean): string {
  if (isDry) return `nothing written; without --dry-run it goes to ${out}`;
  if (!stands) return `written to ${out} in ${seconds.toFixed(1)} s`;
  return `nothing has changed since ${started}: the results in ${out} stand; --no-cache computes them anew`;
}

/** Both totals, where they differ. */
function withCopies({ analysed, duplicates, words, duplicate_words }: RunSummary['report']): string {
  if (duplicates === 0) return '';
  return `; with copies ${counted(analysed + duplicates, 'document')} of ${counted(words + duplicate_words, 'word')}`;
}

const share = (part: number, whole: number): string => (whole === 0 ? '0 %' : `${Math.round((100 * part) / whole)} %`);

/** Tone in their own voice, the actors who say most first, the latest periods. */
function toneTable(tones: Iterable<Tone>, names: RunSummary['report']['tone']): string {
  const own: Tone[] = [];
  for (const row of tones) if (row.voice === 'own' && row.actor !== '(all)') own.push(row);
  if (own.length === 0 || names === undefined) return '';
  const words = new Map<string, number>();
  const starts = new Map<string, string>();
  for (const row of own) {
    words.set(row.actor, (words.get(row.actor) ?? 0) + row.words);
    starts.set(row.period.id, row.period.start);
  }
  const actors = [...words].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, ACTORS);
  const periods = [...starts].sort(([a, m], [b, n]) => (m < n || (m === n && a < b) ? -1 : 1)).slice(-PERIODS);
  const cells = new Map(own.map((row) => [`${row.actor}\n${row.period.id}`, row]));
  const cellOf = (row: Tone | undefined): string =>
    row === undefined
      ? ''
      : row.tone === undefined
        ? row.isSmall
          ? '·'
          : '–'
        : `${row.tone > 0 ? '+' : ''}${row.tone.toFixed(2)}`;
  const rows = actors.map(([actor]) => [actor, ...periods.map(([period]) => cellOf(cells.get(`${actor}\n${period}`)))]);
  const table = textTable(
    [['actor', ...periods.map(([period]) => period)], ...rows],
    new Set(periods.map((_, i) => i + 1)),
  );
  return `tone, own voice: + more ${names.positive}, − more ${names.negative}, · too little text, – no hit\n${table}`;
}

function hints(report: RunSummary['report']): string[] {
  const hints: string[] = [];
  if (report.undated > 0) {
    hints.push(
      `${have(report.undated)} no date and so no place in any trend. Give them one: \`date: 2031-06-24\` between two --- lines at the top of the file, or a metadata.csv in the corpus folder with the columns path,date,author.`,
    );
  }
  if (report.tone === undefined) {
    hints.push(
      `No tone: these lexicons have no pair of categories for it (peace-oriented and militaristic, unless the configuration names others). A lexicons folder of your own replaces the built-in lexicons; \`hawkdove init\` copies them to start from.`,
    );
  }
  if (report.anonymous > 0) {
    hints.push(
      `${have(report.anonymous)} no author, so that their words stand under "anonymous". Name authors in the same way, \`author: Full Name\` or an id of actors.yaml.`,
    );
  }
  return hints;
}

const have = (count: number): string => `${counted(count, 'document')} ${count === 1 ? 'has' : 'have'}`;

function problems(issues: RunSummary['issues']): string {
  if (issues.size === 0) return '';
  const lines = [...issues]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, count]) => `  ${count} ${ISSUES[code].severity} ${code}: ${ISSUES[code].remedy}`);
  return `problems, each with its place in issues.csv:\n${lines.join('\n')}`;
}
