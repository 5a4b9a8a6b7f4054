import type { LexiconComparison } from '../index.js';
import { counted } from '../model/counted.js';
import { evaluationText } from './evaluate.js';
import { textTable } from './text-table.js';

/** Rows of a table that a person reads; all are in the folder of --out. */
const MOST = 20;

type Row<K extends 'categories' | 'entries' | 'examples' | 'trends'> = LexiconComparison[K][number];

/** How two lexicons differ, for people. */
export function comparisonText(comparison: LexiconComparison, out: string | undefined): string {
  const { a, b, documents, sentences, leftOut, trends, tones, coded } = comparison;
  const parts = [
    textTable(
      [
        ['a', a.name, `${a.entries} entries`, `sha256 ${a.sha256.slice(0, 12)}`],
        ['b', b.name, `${b.entries} entries`, `sha256 ${b.sha256.slice(0, 12)}`],
      ],
      new Set([2]),
    ),
    `${counted(sentences, 'sentence')} in ${counted(documents, 'document')}${leftOut > 0 ? `; ${counted(leftOut, 'input')} left out: rejected, skipped or a copy` : ''}`,
    categoryTable(comparison),
    entryTable(comparison),
    exampleLines(comparison),
    trendTable(trends),
    toneTable(tones),
    coded ? evaluationText(coded) : '',
    out === undefined ? '' : `every row is in ${out}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** `threat`, or `x = y` where the names differ; + and − where only one side has it. */
function nameOf({ a, b }: { readonly a?: string; readonly b?: string }): string {
  if (a === undefined || b === undefined) return a ?? b ?? '';
  return a === b ? a : `${a} = ${b}`;
}

function categoryTable({ categories }: LexiconComparison): string {
  const figure = (row: Row<'categories'>, name: string): string => row.figures.get(name)?.value.toFixed(2) ?? '·';
  const shared = categories.filter(({ a, b }) => a !== undefined && b !== undefined);
  const differs = (row: Row<'categories'>): boolean => row.lost > 0 || row.gained > 0 || row.hitsA !== row.hitsB;
  const rows = shared
    .filter(differs)
    .map((row) => [
      ...[nameOf(row), String(row.hitsA), String(row.hitsB), `−${row.lost}`, `+${row.gained}`],
      ...[figure(row, 'agreement'), figure(row, 'kappa'), figure(row, 'alpha')],
    ]);
  const header = ['category', 'hits a', 'hits b', 'lost', 'gained', 'alike', 'κ', 'α'];
  const only = (side: 'a' | 'b'): string => {
    const names = categories
      .filter((row) => row[side === 'a' ? 'b' : 'a'] === undefined)
      .map((row) => `${nameOf(row)} (${side === 'a' ? row.hitsA : row.hitsB} hits)`);
    return names.length === 0 ? '' : `only in ${side}: ${shortened(names)}`;
  };
  const table = textTable([header, ...rows], new Set([1, 2, 3, 4, 5, 6, 7]));
  const alike = shared.length - rows.length;
  return [
    ...(rows.length > 0 ? [table] : []),
    ...(alike > 0 ? [`${counted(alike, 'category', 'categories')} with the same hits`] : []),
    ...[only('a'), only('b')].filter((part) => part !== ''),
  ].join('\n');
}

function shortened(names: readonly string[]): string {
  const left = names.length - MOST;
  return names.slice(0, MOST).join(', ') + (left > 0 ? ` and ${left} more` : '');
}

function entryTable({ entries }: LexiconComparison): string {
  const count = (change: Row<'entries'>['change']): number => entries.filter((row) => row.change === change).length;
  const only = (change: 'only_a' | 'only_b', title: string): string => {
    const names = entries.filter((row) => row.change === change).map(({ entry }) => entry);
    return names.length === 0 ? '' : `\n${title}: ${shortened(names)}`;
  };
  const head = `entries: ${count('only_a')} only in a, ${count('only_b')} only in b, ${count('changed')} changed${only('only_a', 'only in a')}${only('only_b', 'only in b')}`;
  const weight = ({ lost, gained }: Row<'entries'>): number => lost + gained;
  const rows = entries
    .filter((row) => row.change === 'changed' || weight(row) > 0)
    .sort((one, other) => weight(other) - weight(one))
    .slice(0, MOST)
    .map((row) => [
      ...[CHANGES[row.change], nameOf(row), row.entry || '(the category)', `${row.hitsA} → ${row.hitsB}`],
      ...[`−${row.lost}`, `+${row.gained}`, row.detail],
    ]);
  if (rows.length === 0) return head;
  return `${head}\n${textTable([['', 'category', 'entry', 'hits', 'lost', 'gained', 'what changed'], ...rows], new Set([3, 4, 5]))}`;
}

const CHANGES = { only_a: 'only a', only_b: 'only b', changed: 'changed', same: 'same' } as const;

function exampleLines({ examples, changedHits }: LexiconComparison): string {
  if (examples.length === 0) return '';
  let category = '';
  const lines = examples.flatMap((row) => {
    const head = category === nameOf(row) ? [] : [nameOf(row)];
    category = nameOf(row);
    const other = row.other === 'no match' ? '' : `, ${row.other} by ${row.change === 'lost' ? 'b' : 'a'}`;
    return [
      ...head,
      `  ${row.change === 'lost' ? '−' : '+'} ${row.document}: ${row.before}[${row.text}]${row.after}  (${row.entry}${other})`,
    ];
  });
  return [`${examples.length} of ${counted(changedHits, 'hit')} that only one has`, ...lines].join('\n');
}

function trendTable(trends: LexiconComparison['trends']): string {
  const turned = trends.filter(({ isTurned }) => isTurned).length;
  const head = `trends: ${counted(trends.length, 'cell')} with other hits; ${counted(turned, 'change')} between periods ${turned === 1 ? 'points' : 'point'} the other way`;
  const size = ({ rateA, rateB }: Row<'trends'>): number => Math.abs((rateA ?? 0) - (rateB ?? 0));
  const rows = trends
    .filter(({ rateA, rateB }) => rateA !== undefined && rateB !== undefined)
    .sort((one, other) => Number(other.isTurned) - Number(one.isTurned) || size(other) - size(one))
    .slice(0, MOST)
    .map((row) => [
      ...[row.actor, row.voice, row.period.id, nameOf(row), `${row.hitsA} → ${row.hitsB}`],
      ...[`${row.rateA?.toFixed(2) ?? ''} → ${row.rateB?.toFixed(2) ?? ''}`, turnOf(row)],
    ]);
  return rows.length === 0
    ? head
    : `${head}\n${textTable([['actor', 'voice', 'period', 'category', 'hits', 'rate', ''], ...rows], new Set([4, 5]))}`;
}

const turnOf = ({
  isTurned,
  directionA,
  directionB,
}: Pick<Row<'trends'>, 'isTurned' | 'directionA' | 'directionB'>): string =>
  isTurned ? `${directionA ?? ''} → ${directionB ?? ''}` : '';

function toneTable(tones: LexiconComparison['tones']): string {
  if (!tones) return '';
  const turned = tones.filter(({ isTurned }) => isTurned).length;
  const head = `tone: ${counted(tones.length, 'cell')} with another tone; ${counted(turned, 'change')} between periods ${turned === 1 ? 'points' : 'point'} the other way`;
  const rows = tones
    .filter(({ toneA, toneB }) => toneA !== undefined && toneB !== undefined)
    .slice(0, MOST)
    .map((row) => [row.actor, row.voice, row.period.id, `${signed(row.toneA)} → ${signed(row.toneB)}`, turnOf(row)]);
  return rows.length === 0
    ? head
    : `${head}\n${textTable([['actor', 'voice', 'period', 'tone', ''], ...rows], new Set([3]))}`;
}

const signed = (tone = 0): string => `${tone > 0 ? '+' : ''}${tone.toFixed(2)}`;
