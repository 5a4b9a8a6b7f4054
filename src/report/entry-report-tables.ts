import type { EntryReport } from '../model/entry-report.js';
import type { Column, Value } from '../model/figures.js';
import {
  ACTOR,
  CATEGORY,
  DATE,
  DOCUMENT,
  FATE_COUNTS,
  integer,
  number,
  PERIOD,
  PERIOD_END,
  PERIOD_START,
  text,
  VOICE,
} from './columns.js';
import { csvLines } from './csv.js';

/** A table of a report on entries. */
interface EntryReportTable {
  readonly file: string;
  readonly columns: readonly Column[];
  /** The whole table as CSV. */
  readonly table: (report: EntryReport) => string;
}

const ENTRY = text('entry', 'The lexicon entry as written.');
const LEAF = text('category', 'The category that the entry stands in.');

function tableOf(
  file: string,
  columns: readonly Column[],
  rows: (report: EntryReport) => Iterable<readonly Value[]>,
): EntryReportTable {
  return {
    file,
    columns,
    table: (report) => csvLines([columns.map(({ name }) => name)]) + csvLines(rows(report)),
  };
}

/** Forms told of an entry. */
const FORMS = 20;

const entries = tableOf(
  'entries.csv',
  [
    ...[LEAF, ENTRY, text('path', 'The lexicon’s file.'), integer('line', 'Its line, from 1.')],
    ...FATE_COUNTS,
    integer('documents', 'Documents with at least one hit.'),
    integer('actors', 'Actors with at least one hit.'),
    number('share', 'Hits of all hits of entries of its category.'),
    integer('forms', 'Different words that it matched.'),
    text('commonest', `The commonest ${FORMS} of these with their counts, divided by "; ".`),
  ],
  function* ({ entries: sums }) {
    const hits = new Map<string, number>();
    for (const { category, hits: more } of sums) hits.set(category, (hits.get(category) ?? 0) + more);
    for (const one of sums) {
      const all = hits.get(one.category) ?? 0;
      const forms = [...one.forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      yield [
        ...[one.category, one.pattern, one.path === '' ? undefined : one.path, one.entry?.line],
        ...[one.hits, one.hedged, one.negated, one.mentioned, one.excluded, one.documents, one.actors.size],
        ...[all === 0 ? undefined : rounded(one.hits / all), forms.length],
        forms
          .slice(0, FORMS)
          .map(([form, count]) => `${form} ${count}`)
          .join('; '),
      ];
    }
  },
);

const entryPeriods = tableOf(
  'entry_periods.csv',
  [LEAF, ENTRY, PERIOD, PERIOD_START, PERIOD_END, ...FATE_COUNTS],
  function* ({ entries: sums }) {
    for (const { category, pattern, periods } of sums) {
      const sorted = [...periods.values()].sort(
        (a, b) => order(a.period.start, b.period.start) || order(a.period.id, b.period.id),
      );
      for (const { period, hits, hedged, negated, mentioned, excluded } of sorted)
        yield [category, pattern, period.id, period.start, period.end, hits, hedged, negated, mentioned, excluded];
    }
  },
);

const leaveOneOut = tableOf(
  'leave_one_out.csv',
  [
    text('actor', `${ACTOR.description} (all): everybody together.`),
    text('measure', 'rate: hits of the category per 1,000 words; tone: the balance of its two sides.'),
    text('category', `${CATEGORY.description} Empty for the tone.`),
    text('entry_category', 'The category that the entry stands in.'),
    ENTRY,
    integer('hits', 'Hits of the category (of both sides of the tone) with all entries.'),
    integer('hits_without', 'Hits without this entry; shorter entries may have taken its place.'),
    number('value', 'Rate or tone over all time; empty in a small cell.'),
    number('value_without', 'The same without this entry.'),
    text(
      'from',
      'The period, or the time before the event, that the change is counted from; empty where it is too small.',
    ),
    text('to', 'The one that it is counted to.'),
    number('change', 'Rate or tone of the latter minus that of the former.'),
    number('change_without', 'The same without this entry.'),
    text('finding', 'rise or fall where the 95 % interval of the change holds no zero, else unclear.'),
    text('finding_without', 'The same without this entry.'),
    text(
      'dependence',
      'finding: without this entry it would be another; direction: the change would have the other sign, or none; else empty.',
    ),
  ],
  function* ({ effects }) {
    for (const { from, to, ...one } of effects)
      yield [
        ...[one.actor, one.measure, one.category, one.entryCategory, one.entry, one.hits, one.hitsWithout],
        ...[one.value, one.valueWithout, from?.id, to?.id, one.change, one.changeWithout],
        ...[one.finding, one.findingWithout, one.dependence],
      ];
  },
);

const concordance = tableOf(
  'concordance.csv',
  [
    ...[LEAF, ENTRY, DOCUMENT, DATE, ACTOR, VOICE],
    text('fate', 'hit, negated, mentioned or excluded.'),
    text('pre', 'Ten words before the match.'),
    text('keyword', 'The match.'),
    text('post', 'Ten words after it.'),
  ],
  function* ({ concordance: lines }) {
    for (const one of lines)
      yield [
        ...[one.category, one.entry, one.document, one.date, one.actor, one.voice],
        ...[one.fate, one.pre, one.keyword, one.post],
      ];
  },
);

const documentCoverage = tableOf(
  'document_coverage.csv',
  [
    ...[DOCUMENT, DATE, CATEGORY],
    integer('hits', 'Hits of entries of this category or below; those of parents are the sum.'),
    integer('matched_words', 'Words with a part in a hit, each once.'),
    integer('words', 'All words of the document.'),
  ],
  function* ({ coverage }) {
    for (const { document, date, category, hits, matchedWords, words } of coverage)
      yield [document, date, category, hits, matchedWords, words];
  },
);

/** The tables of a report on entries. */
export const entryReportTables: readonly EntryReportTable[] = [
  entries,
  entryPeriods,
  leaveOneOut,
  concordance,
  documentCoverage,
];

const rounded = (value: number): number => Number(value.toFixed(9)) + 0;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
