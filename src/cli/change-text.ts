import type { Change, Comparison, Driver, Estimate } from '../index.js';
import { counted } from '../model/counted.js';
import { textTable } from './text-table.js';

/** Differences that are written out in sentences. */
const TOLD = 5;

/** A comparison for people: what is compared, a table of rates and tones, and what can be said of them and what not. */
export function comparisonInWords(comparison: Comparison, limit: number): string {
  const { reference, target, windows, voice, tests, plan_sha256: plan } = comparison;
  const tested = comparison.changes.filter(({ measure }) => measure === 'rate' || measure === 'tone');
  const ranked = [...tested].sort((a, b) => rankOf(a) - rankOf(b));
  const isTextEnough = ({ verdict }: Change): boolean => verdict !== 'too_little_text';
  const worth = ranked.some(isTextEnough) ? ranked.filter(isTextEnough) : ranked;
  const shown = worth.slice(0, limit);
  const span = (body: 'reference' | 'target'): string => {
    const { start, end } = windows?.[body] ?? {};
    if (start === undefined || end === undefined) return '';
    return ` (${start === '0000-01-01' ? '…' : start} to ${end === '9999-12-31' ? '…' : end})`;
  };
  const hidden = worth.length - shown.length;
  return [
    `reference  ${reference}${span('reference')}`,
    `target     ${target}${span('target')}`,
    `${voice} voice; rates per 1,000 words; ${counted(tests, 'test')}, p adjusted for their number (Benjamini and Hochberg)`,
    `plan ${plan.slice(0, 16)}…`,
    '',
    textTable([HEADER, ...shown.map(line)], new Set([2, 3, 4, 5, 6, 7])),
    ...(hidden > 0 ? [`… and ${counted(hidden, 'more row')} (--csv has all)`] : []),
    '',
    ...sentences(comparison, ranked),
    ...sensitivityTable(comparison),
    '',
  ].join('\n');
}

const HEADER = ['actor', 'category', 'documents', 'reference', 'target', 'difference', 'p', 'p adjusted', ''];

const VERDICT = {
  too_little_text: 'too little text',
  too_few_hits: 'too few hits',
  no_evidence: 'no evidence of a difference',
  unadjusted: 'does not hold among all tests',
  higher: 'higher',
  lower: 'lower',
} as const;

/** Most telling first: by adjusted p, then p; what was not tested last, in the order given. */
function rankOf({ probability, verdict }: Change): number {
  if (!probability) return verdict === 'too_few_hits' ? 10 : 11;
  return probability.adjusted + probability.p / 1000;
}

function line({
  actor,
  category,
  measure,
  sizes,
  reference,
  target,
  difference,
  probability,
  verdict,
}: Change): string[] {
  const isTone = measure === 'tone';
  const p = (value: number | undefined): string => (value === undefined ? '' : probabilityText(value));
  return [
    ...[actor, isTone ? 'tone' : category, `${sizes.reference.documents}/${sizes.target.documents}`],
    ...[figure(reference?.value), figure(target?.value), difference ? interval(difference) : ''],
    ...[p(probability?.p), p(probability?.adjusted), verdict ? VERDICT[verdict] : ''],
  ];
}

function sentences({ reference, target, tests }: Comparison, ranked: readonly Change[]): readonly string[] {
  const found = ranked.filter(({ verdict }) => verdict === 'higher' || verdict === 'lower');
  const doubtful = ranked.filter(({ verdict }) => verdict === 'unadjusted');
  const small = ranked.filter(({ verdict }) => verdict === 'too_little_text').length;
  const few = ranked.filter(({ verdict }) => verdict === 'too_few_hits').length;
  if (tests === 0) {
    const why = small > 0 ? 'too little text of anybody' : 'no category has enough hits';
    return [`Nothing can be said about a difference, ${target} against ${reference}: ${why}.`, ...leftOut(small, few)];
  }
  const told = found.length > 0 ? found : doubtful;
  return [
    ...(found.length > 0 ? [] : [`No evidence of a difference, ${target} against ${reference}: ${evidence(ranked)}.`]),
    ...told.slice(0, TOLD).flatMap(story),
    ...(told.length > TOLD ? [`… and ${counted(told.length - TOLD, 'more difference')} in the table.`] : []),
    ...leftOut(small, few),
    'No evidence of a difference is no evidence that there is none: look at how wide the intervals are. A difference after an event is not yet a difference because of it.',
  ];
}

/** How much the widest test rests on. */
function evidence(ranked: readonly Change[]): string {
  const tested = ranked.filter(({ probability }) => probability !== undefined);
  const most = Math.max(...tested.map(({ sizes }) => sizes.reference.documents + sizes.target.documents));
  return `${counted(tested.length, 'test')} on ${tested.length === 1 ? '' : 'at most '}${counted(most, 'document')}`;
}

function leftOut(small: number, few: number): readonly string[] {
  return [
    ...(small > 0 ? [`${counted(small, 'row')} without figures: too little text in one of the two.`] : []),
    ...(few > 0 ? [`${counted(few, 'row')} with too few hits for a difference.`] : []),
  ];
}

function story(change: Change): readonly string[] {
  const { actor, category, measure, sizes, reference, target, difference, ratio, probability, placebo, drivers } =
    change;
  if (!difference || !probability || !reference || !target) return [];
  const what = measure === 'tone' ? `tone (${category})` : category;
  const times = ratio ? `, ${interval(ratio)} times` : '';
  const unit = measure === 'tone' ? '' : ' per 1,000 words';
  const verb = change.verdict === 'unadjusted' ? `may be ${difference.value > 0 ? 'higher' : 'lower'}` : change.verdict;
  return [
    `${actor}, ${what}: ${verb}, ${figure(reference.value)} to ${figure(target.value)}${unit} (${interval(difference)}${times}); ` +
      `p ${equals(probability.p)}, adjusted ${equals(probability.adjusted)}; ` +
      `${sizes.reference.documents} + ${counted(sizes.target.documents, 'document')}, ${sizes.reference.hits} + ${counted(sizes.target.hits, 'hit')}.`,
    ...(placebo
      ? [
          placebo.days < FEW_PLACEBOS
            ? `  Only ${counted(placebo.days, 'day')} without the event to compare with; too few to tell how usual that is.`
            : `  As large on ${placebo.asLarge} of ${counted(placebo.days, 'day')} without the event.`,
        ]
      : []),
    ...driverLines(drivers, difference.value),
  ];
}

/** Below nineteen days not even none of them would be rarer than one in twenty. */
const FEW_PLACEBOS = 19;

function driverLines(drivers: readonly Driver[], difference: number): readonly string[] {
  return (['document', 'entry'] as const).flatMap((kind) => {
    const [first, ...rest] = drivers.filter((one) => one.kind === kind);
    if (!first) return [];
    const turns = [first, ...rest].find(({ without }) => without * difference <= 0);
    const doubt = turns ? `: without ${kind === 'entry' ? `“${turns.id}”` : turns.id} it is gone or turns round` : '';
    const named = [first, ...rest].map(({ id, without }) => `${id} (without it ${figure(without)})`).join('; ');
    return [`  ${kind === 'entry' ? 'Entries' : 'Documents'} that move it most: ${named}${doubt}.`];
  });
}

/** Only of what is a finding, or would be one among fewer tests. */
function sensitivityTable({ sensitivity, changes }: Comparison): readonly string[] {
  if (!sensitivity) return [];
  const findings = changes.filter(
    ({ verdict }) => verdict === 'higher' || verdict === 'lower' || verdict === 'unadjusted',
  );
  const told = findings.length > 0 ? findings : changes.filter(({ probability }) => probability !== undefined);
  const lines = told.slice(0, TOLD).flatMap((change) => {
    const { actor, category, measure, difference, probability, verdict } = change;
    const name = [actor, measure === 'tone' ? 'tone' : category];
    const row = (choice: string, of: Pick<Change, 'difference' | 'probability' | 'verdict'>, more = ''): string[] => [
      ...[...name, choice, of.difference ? interval(of.difference) : ''],
      ...[of.probability ? probabilityText(of.probability.p) : '', more || (of.verdict ? VERDICT[of.verdict] : '')],
    ];
    const own = sensitivity.filter(
      (one) => one.actor === actor && one.category === category && one.measure === measure,
    );
    return [
      row('as it is', {
        ...(difference && { difference }),
        ...(probability && { probability }),
        ...(verdict && { verdict }),
      }),
      ...own.map(({ choice, note, ...of }) => row(choice, of, note)),
    ];
  });
  return [
    '',
    'With other choices:',
    textTable([['actor', 'category', 'choice', 'difference', 'p', ''], ...lines], new Set([3, 4])),
  ];
}

const interval = ({ value, low, high }: Estimate): string =>
  low === undefined || high === undefined ? figure(value) : `${figure(value)} [${figure(low)}, ${figure(high)}]`;

const figure = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(2).replace('-', '−'));

const probabilityText = (p: number): string => (p < 0.0001 ? '<.0001' : p.toFixed(4).replace(/^0/, ''));

const equals = (p: number): string => (p < 0.0001 ? '< .0001' : `= ${p.toFixed(4).replace(/^0/, '')}`);
