/**
 * Σ a·b over the sampling units that both have, exact: such sums pass 2⁵³. The plain version adds BigInt(a) * BigInt(b) for
 * each; here small products are added as numbers as long as that is exact.
 */
export function sumOfProducts(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): bigint {
  let exact = 0n;
  let part = 0;
  for (const [unit, left] of a) {
    const right = b.get(unit) ?? 0;
    const product = left * right;
    if (Math.abs(product) + Math.abs(part) > Number.MAX_SAFE_INTEGER) {
      exact += BigInt(part) + BigInt(left) * BigInt(right);
      part = 0;
    } else {
      part += product;
    }
  }
  return exact + BigInt(part);
}
