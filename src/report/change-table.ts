import type { BodyName, Change, Estimate } from '../model/change.js';
import { VERDICTS } from '../model/change.js';
import type { Column, Value } from '../model/figures.js';
import { ACTOR, CATEGORY, integer, number, text, TREND_VOICE } from './columns.js';
import { csvLines } from './csv.js';

const ofBody = (body: BodyName): readonly Column[] => [
  integer(`${body}_documents`, `Documents of the actor in the ${body}.`),
  integer(`${body}_units`, 'Sampling units that they are.'),
  integer(`${body}_words`, 'Words in them.'),
  integer(`${body}_hits`, 'Hits in them; of tone, of both categories.'),
];

const withInterval = (name: string, description: string): readonly Column[] => [
  number(name, description),
  number(`${name}_low`, 'Lower end of its 95 % interval.'),
  number(`${name}_high`, 'Upper end of it.'),
];

/** What a table of changes holds: a row for every actor, category and measure. */
export const CHANGE_COLUMNS: readonly Column[] = [
  text('by', 'What the two bodies of text are told apart by.'),
  text('reference', 'What is compared with.'),
  text('target', 'What is compared.'),
  { ...ACTOR, description: `${ACTOR.description} (all) is everybody together.` },
  TREND_VOICE,
  { ...CATEGORY, description: `${CATEGORY.description} Of tone, both, joined by a slash.` },
  text('measure', 'rate (hits per 1,000 words), sentence_share, document_share (0 to 1) or tone.'),
  ...ofBody('reference'),
  ...ofBody('target'),
  ...withInterval('reference_value', 'The figure in the reference.'),
  ...withInterval('target_value', 'The figure in the target.'),
  ...withInterval('difference', 'Target less reference.'),
  ...withInterval('ratio', 'Target over reference; empty for tone and where the reference is 0.'),
  number('p', 'Two-sided p-value of a permutation of sampling units; rates and tone only.'),
  text('p_method', 'exact (every way to deal the units out), or permutation (a random part of them).'),
  integer('permutations', 'Ways that were tried.'),
  number('p_adjusted', 'p adjusted for all tests of the table (Benjamini and Hochberg).'),
  integer('placebo_days', 'Days without the event that the same was done for.'),
  integer('placebo_as_large', 'On how many of them the difference is at least as large.'),
  number('placebo_p', '(1 + placebo_as_large) / (1 + placebo_days).'),
  text('verdict', `${VERDICTS.slice(0, -1).join(', ')} or ${VERDICTS.at(-1)}; empty for shares, which are not tested.`),
];

/** Changes as CSV. */
export function changeTable({
  by,
  reference,
  target,
  changes,
}: {
  readonly by: string;
  readonly reference: string;
  readonly target: string;
  readonly changes: readonly Change[];
}): string {
  const rows = changes.map((change): readonly Value[] => [
    ...[by, reference, target, change.actor, change.voice, change.category, change.measure],
    ...sizeCells(change, 'reference'),
    ...sizeCells(change, 'target'),
    ...cells(change.reference),
    ...cells(change.target),
    ...cells(change.difference),
    ...cells(change.ratio),
    ...[change.probability?.p, change.probability?.method, change.probability?.permutations],
    change.probability?.adjusted,
    ...[change.placebo?.days, change.placebo?.asLarge, change.placebo?.p],
    change.verdict,
  ]);
  return csvLines([CHANGE_COLUMNS.map(({ name }) => name), ...rows]);
}

function sizeCells({ sizes }: Change, body: BodyName): readonly Value[] {
  const { documents, units, words, hits } = sizes[body];
  return [documents, units, words, hits];
}

const cells = (estimate: Estimate | undefined): readonly Value[] => [estimate?.value, estimate?.low, estimate?.high];
