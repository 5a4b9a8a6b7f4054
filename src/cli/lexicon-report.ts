import type { Command } from 'commander';
import { type EntryEffect, type EntrySums, reportLexicons, type LexiconReport, type TrendVoice } from '../index.js';
import { counted } from '../model/counted.js';
import { EXIT } from './exit.js';
import { listed, numbered } from './listed.js';
import { addProjectOptions, type ProjectFlags } from './project-flags.js';
import { say } from './say.js';
import { textTable } from './text-table.js';

interface Flags extends ProjectFlags {
  readonly categories?: string;
  readonly voice?: string;
  readonly event?: string;
  readonly lines?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** `hawkdove lexicon report`: what the entries do in a corpus, and what hangs on each. */
export function addLexiconReport(lexicon: Command, finish: (code: number) => void): void {
  addProjectOptions(
    lexicon
      .command('report')
      .description('say what each entry does in a corpus, and what the figures would be without it')
      .argument('[corpus]', 'folder of documents (default: the configuration’s, else corpus)'),
  )
    .option('-k, --categories <ids>', 'only entries of these categories and below, divided by commas')
    .option('-p, --period <unit>', 'day, week, month, quarter, year or span')
    .option('-e, --event <day>', 'a day or an event: changes are those from before to after it')
    .option('-v, --voice <voice>', 'own, quoted or all, for the figures without an entry (default: all)')
    .option('-n, --lines <count>', 'lines of concordance of an entry (default: 5)')
    .option('-o, --out <dir>', 'write the tables to this folder')
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\nExample:\n  hawkdove lexicon report corpus --categories blame --event ostrava-summit --out entries',
    )
    .action(async (corpus: string | undefined, { out, json, ...flags }: Flags) => {
      const report = await reportLexicons({
        ...{ corpus, lexicons: flags.lexicons, config: flags.config, period: flags.period, event: flags.event },
        ...{ tables: out, categories: listed('--categories', flags.categories) },
        // Checked where it is used.
        voice: flags.voice as TrendVoice | undefined,
        lines: numbered('--lines', flags.lines),
      });
      say(json === true ? jsonOf(report) : summary(report));
      finish(EXIT.clean);
    });
}

function jsonOf({ entries, ...report }: LexiconReport): string {
  const plain = entries.map(({ entry, actors, forms, periods, ...sums }) => ({
    ...{ ...sums, line: entry?.line, actors: [...actors].sort(), forms: Object.fromEntries(forms) },
    periods: [...periods.values()],
  }));
  return `${JSON.stringify({ schema: 1, entries: plain, ...report }, undefined, 2)}\n`;
}

const COMMONEST = 5;
const SHOWN = 15;

function summary(report: LexiconReport): string {
  const { documents, words, corpus, leftOut, files } = report;
  const left = leftOut > 0 ? `, ${counted(leftOut, 'input')} left out` : '';
  const parts = [
    `${counted(documents, 'document')} and ${counted(words, 'word')} of ${corpus}${left}`,
    categoryTable(report),
    dependences(report.effects),
    files.length === 0
      ? 'nothing written; --out makes tables of every entry, its periods, its lines and the figures without it'
      : `written: ${files.join(', ')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A line for each category with entries: how much it finds, in how many documents, and by which entries. */
function categoryTable({ entries, coverage, documents }: LexiconReport): string {
  const categories = new Map<string, EntrySums[]>();
  for (const one of entries) {
    const others = categories.get(one.category);
    if (others) others.push(one);
    else categories.set(one.category, [one]);
  }
  const covered = new Map<string, number>();
  for (const { category, hits } of coverage) if (hits > 0) covered.set(category, (covered.get(category) ?? 0) + 1);
  const rows = Array.from(categories, ([category, found]) => {
    const hits = found.reduce((sum, one) => sum + one.hits, 0);
    const commonest = [...found]
      .filter((one) => one.hits > 0)
      .sort((a, b) => b.hits - a.hits || order(a.pattern, b.pattern));
    const told = commonest.slice(0, COMMONEST).map((one) => `${one.pattern} ${percent(one.hits, hits)}`);
    return [
      ...[category, String(hits), percent(covered.get(category) ?? 0, documents)],
      ...[`${commonest.length} of ${found.length}`, told.join(', ')],
    ];
  });
  return textTable([['category', 'hits', 'documents', 'entries', 'commonest'], ...rows], new Set([1, 2, 3]));
}

function dependences(effects: readonly EntryEffect[]): string {
  const made = effects.filter(({ dependence }) => dependence === 'finding');
  const turned = effects.filter(({ dependence }) => dependence === 'direction');
  if (!effects.some(({ change }) => change !== undefined))
    return 'no change to look at: no actor has two periods with enough text (see minimum in the configuration), or give an --event';
  const actors = new Set(effects.map(({ actor }) => actor));
  const changing = new Set(effects.filter(({ change }) => change !== undefined).map(({ actor }) => actor));
  const more = made.length > SHOWN ? [`  … and ${made.length - SHOWN} more, in leave_one_out.csv`] : [];
  return [
    made.length === 0 ? 'no clear rise or fall depends on one entry' : `one word makes this finding (${made.length}):`,
    ...made.slice(0, SHOWN).map(line),
    ...more,
    `without one entry the direction of a change that is not clear would be another: ${counted(turned.length, 'case')}`,
    `${changing.size} of ${counted(actors.size, 'actor')} have enough text at both ends; the others are not looked at`,
  ].join('\n');
}

function line(effect: EntryEffect): string {
  const {
    actor,
    measure,
    category = measure,
    entry,
    from,
    to,
    change,
    changeWithout,
    finding,
    findingWithout,
  } = effect;
  const without = findingWithout === undefined ? 'no figure' : `${signed(changeWithout)} (${findingWithout})`;
  return `  ${actor}, ${category}, ${from?.id ?? ''} to ${to?.id ?? ''}: ${signed(change)} (${finding ?? ''}); without “${entry}” ${without}`;
}

const signed = (value = 0): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`;

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
