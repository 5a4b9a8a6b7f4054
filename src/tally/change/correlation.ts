import type { UnitPair } from './compared.js';

type Units = ReadonlyMap<string, UnitPair>;

/**
 * The correlation of the ratios Σx/Σw of two bodies that share sampling units (one author before and after an event): that of their linearised
 * residuals x − rw, of which only units in both have a product. 0 where the bodies have no unit in common.
 */
export function correlationOf(reference: Units, target: Units): number {
  const [a, b] = [ratioOf(reference), ratioOf(target)];
  const residual = ({ part, whole }: UnitPair, r: number): number => part - r * whole;
  let together = 0;
  for (const [unit, pair] of reference) {
    const other = target.get(unit);
    if (other) together += residual(pair, a) * residual(other, b);
  }
  if (together === 0) return 0;
  const squares = (units: Units, r: number): number => {
    let sum = 0;
    for (const pair of units.values()) sum += residual(pair, r) ** 2;
    return sum;
  };
  return Math.max(-1, Math.min(1, together / Math.sqrt(squares(reference, a) * squares(target, b))));
}

function ratioOf(units: Units): number {
  let [part, whole] = [0, 0];
  for (const unit of units.values()) {
    part += unit.part;
    whole += unit.whole;
  }
  return whole === 0 ? 0 : part / whole;
}
