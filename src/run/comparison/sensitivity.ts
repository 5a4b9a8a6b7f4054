import type { ActorId } from '../../model/actor.js';
import type { Change, Estimate } from '../../model/change.js';
import type { CategoryId } from '../../model/lexicon.js';
import type { ComparedActor } from '../../tally/change/compared.js';
import { fixedMixDifference } from '../../tally/change/fixed-mix.js';
import { rounded } from '../../tally/rounded.js';

/** What a tested difference is under another choice. */
export interface Sensitivity extends Pick<Change, 'difference' | 'probability' | 'verdict'> {
  readonly actor: ActorId;
  readonly category: CategoryId;
  readonly measure: Change['measure'];
  readonly choice: string;
  readonly note?: string;
}

const MISSING = { verdict: 'too_little_text' } as const;

/** Every tested difference under every choice, and its rate with a fixed mix of outlets and kinds. */
export function sensitivities(
  changes: readonly Change[],
  variants: readonly { readonly name: string; readonly changes: readonly Change[] }[],
  mixed: readonly ComparedActor[],
): readonly Sensitivity[] {
  const keyOf = ({ actor, category, measure }: Change): string => JSON.stringify([actor, category, measure]);
  const found = variants.map(({ name, changes: all }) => ({ name, of: new Map(all.map((one) => [keyOf(one), one])) }));
  const documentsOf = new Map(mixed.map(({ actor, documents }) => [actor, documents]));
  return changes.flatMap((change): readonly Sensitivity[] => {
    if (!change.probability) return [];
    const { actor, category, measure } = change;
    const row = { actor, category, measure };
    const mix = measure === 'rate' ? fixedMixDifference(documentsOf.get(actor) ?? [], category) : undefined;
    return [
      ...found.map(({ name, of }): Sensitivity => {
        const other: Pick<Change, 'difference' | 'probability' | 'verdict'> = of.get(keyOf(change)) ?? MISSING;
        const { difference, probability, verdict } = other;
        return {
          ...{ ...row, choice: name },
          ...(difference && { difference }),
          ...(probability && { probability }),
          ...(verdict && { verdict }),
        };
      }),
      ...(mix
        ? [
            {
              ...{ ...row, choice: 'fixed mix of outlets and kinds' },
              difference: roundedEnds(mix.difference),
              note: `over ${Math.round(100 * mix.covered)} % of the words`,
            },
          ]
        : []),
    ];
  });
}

const roundedEnds = ({ value, low, high }: Estimate): Estimate => ({
  value: rounded(value),
  ...(low !== undefined && { low: rounded(low) }),
  ...(high !== undefined && { high: rounded(high) }),
});
