import type { Command } from 'commander';
import { explain, UsageError, type ExplainedTag, type Explanation } from '../index.js';
import { counted } from '../model/counted.js';
import { EXIT } from './exit.js';
import { textTable } from './text-table.js';
import { say } from './say.js';

interface ExplainFlags {
  readonly out?: string;
  readonly actor?: string;
  readonly period?: string;
  readonly category?: string;
  readonly voice?: string;
  readonly fate?: string;
  readonly document?: string;
  readonly limit: string;
  readonly json?: boolean;
}

const LEFT = 48;
const RIGHT = 60;

/** `hawkdove explain`: the sentences behind a figure, as a concordance. */
export function declareExplain(command: Command, finish: (code: number) => void): void {
  command
    .option('-o, --out <dir>', 'folder of results (default: the configuration’s, else output)')
    .option('-a, --actor <id>', 'as in trends.csv: a registry id, "name:Full Name", unattributed, anonymous, "(all)"')
    .option('-p, --period <id>', 'as in trends.csv: 2031, 2031-Q3, 2031-07, 2031-W27, 2031-07-03 or a span’s id')
    .option('-k, --category <id>', 'a category or any node above it: militaristic, militaristic.threat')
    .option('-v, --voice <voice>', 'own, quoted or all')
    .option('-f, --fate <fate>', 'hit, negated, mentioned or excluded')
    .option('-d, --document <id>', 'one document')
    .option('-n, --limit <count>', 'lines at most', '50')
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  hawkdove explain --actor doran --period 2031-Q3 --category militaristic')
    .action(async ({ out, limit, json, ...wanted }: ExplainFlags) => {
      if (!/^\d+$/.test(limit)) throw new UsageError(`--limit takes a whole number, not "${limit}"`);
      const explanation = await explain({ ...wanted, results: out, limit: Number(limit) });
      say(json === true ? jsonOf(explanation) : concordance(explanation));
      finish(EXIT.clean);
    });
}

function jsonOf({ tags, total, figures }: Explanation): string {
  const rows = figures.map((figure) => Object.fromEntries(figure));
  return `${JSON.stringify({ schema: 1, total, figures: rows, tags }, undefined, 2)}\n`;
}

function concordance({ tags, total, figures }: Explanation): string {
  const lines: string[] = [];
  for (const figure of figures) {
    const cell = (name: string): string => figure.get(name) ?? '';
    const rate = cell('rate') === '' ? 'no rate (small cell)' : `${cell('rate')} per 1,000 words`;
    lines.push(
      `${cell('actor')} · ${cell('voice')} · ${cell('period')} · ${cell('category')}: ${counted(Number(cell('hits')), 'hit')} in ${cell('words')} words, ${rate}`,
    );
  }
  if (figures.length > 0) lines.push('');
  if (tags.length > 0) lines.push(textTable(tags.map(row), new Set([3])), '');
  const matches = counted(total, 'match', 'matches');
  lines.push(tags.length < total ? `${tags.length} of ${matches}; --limit shows more` : matches);
  const parent = figures
    .map((figure) => figure.get('category') ?? '')
    .find((above) => tags.some(({ category }) => category.startsWith(`${above}.`)));
  if (parent !== undefined)
    lines.push(`(a match of each subcategory; words that several of them match are one hit of ${parent})`);
  lines.push('');
  return lines.join('\n');
}

function row(tag: ExplainedTag): string[] {
  const why = [
    tag.fate === 'hit' ? '' : tag.fate,
    tag.cue === '' ? '' : `(${tag.cue})`,
    tag.hedge,
    tag.target === '' ? '' : `→ ${tag.target}`,
  ];
  return [
    `${tag.document}:${tag.sentence}`,
    tag.actor + (tag.voice === 'quoted' ? ' (quoted)' : ''),
    tag.category,
    Array.from(tag.pre).slice(-LEFT).join(''),
    `[${tag.keyword}]${Array.from(tag.post).slice(0, RIGHT).join('')}`,
    why.filter((part) => part !== '').join(' '),
  ];
}
