import type { BodyName, Driver } from '../../model/change.js';
import { byCodeUnit } from '../order.js';
import { rounded } from '../rounded.js';

/** What one document or entry gives each body: hits, and of a document its words. */
export interface Contribution {
  readonly id: string;
  readonly reference: Given;
  readonly target: Given;
}

interface Given {
  readonly hits: number;
  readonly words: number;
}

const PER = 1000;

/**
 * What the difference of two rates would be without each document or entry, those first that move it most; ties by id. A document takes its words along, an
 * entry leaves them. Those that change nothing, and those without which a body is empty, are left out.
 */
export function driversOf(
  kind: Driver['kind'],
  contributions: readonly Contribution[],
  totals: Readonly<Record<BodyName, Given>>,
  shown: number,
): readonly Driver[] {
  const rate = (body: BodyName, { hits, words }: Given): number =>
    (PER * (totals[body].hits - hits)) / (totals[body].words - words);
  const nothing = { hits: 0, words: 0 };
  const difference = rate('target', nothing) - rate('reference', nothing);
  return contributions
    .map(({ id, reference, target }): { readonly driver: Driver; readonly move: number } => {
      const without = rate('target', target) - rate('reference', reference);
      const body = isEmpty(reference) ? 'target' : isEmpty(target) ? 'reference' : 'both';
      const [hits, words] = [reference.hits + target.hits, reference.words + target.words];
      const driver = { kind, id, body, hits, words, without: rounded(without) } as const;
      return { driver, move: Math.abs(without - difference) };
    })
    .filter(({ move }) => Number.isFinite(move) && move > 1e-12)
    .sort((a, b) => b.move - a.move || byCodeUnit(a.driver.id, b.driver.id))
    .slice(0, shown)
    .map(({ driver }) => driver);
}

const isEmpty = ({ hits, words }: Given): boolean => hits === 0 && words === 0;
