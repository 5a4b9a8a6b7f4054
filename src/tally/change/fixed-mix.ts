import { BODIES, type BodyName, type Estimate } from '../../model/change.js';
import type { CategoryId } from '../../model/lexicon.js';
import { studentT975 } from '../student-t.js';
import { unitsOf, type ComparedDocument, type UnitPair } from './compared.js';
import { hitsIn } from './tests-of.js';

/** A difference of rates per 1,000 words under one mix of strata. */
export interface FixedMix {
  readonly difference: Estimate;
  /** The share of all words that stand in strata of both bodies. */
  readonly covered: number;
}

/** One stratum of both bodies, by sampling unit. */
type Stratum = Readonly<Record<BodyName, Side>>;

interface Side {
  readonly units: ReadonlyMap<string, UnitPair>;
  readonly hits: number;
  readonly words: number;
}

/**
 * The difference of two rates per 1,000 words if both bodies had the same mix of strata: Σ wₛ(bₛ − aₛ), with wₛ the share of stratum s in the words of both together, over the strata
 * that both have. Direct standardisation, as of death rates by age; missing where no stratum is in both. Its interval is that of a post-stratified ratio whose weights are fixed (W. Cochran, Sampling
 * Techniques, 3rd edition, 1977, 5A and 6): for each body the variance is Σzᵤ² over its units, with zᵤ = Σₛ √(nₛ/(nₛ−1))·wₛ(hᵤₛ − rₛwᵤₛ)/Wₛ, so that a unit may stand in several strata, and at least that of independent hits,
 * Σwₛ²(hₛ + .5)/Wₛ². Student's t has a degree for each unit less one for each rate. No interval where a stratum of a body is one unit, about whose spread nothing is known.
 */
export function fixedMixDifference(documents: readonly ComparedDocument[], category: CategoryId): FixedMix | undefined {
  const byStratum = new Map<string, ComparedDocument[]>();
  for (const document of documents) {
    const others = byStratum.get(document.stratum);
    if (others) others.push(document);
    else byStratum.set(document.stratum, [document]);
  }
  const strata = [...byStratum.values()].map((own): Stratum => {
    const side = (body: BodyName): Side => sideOf(unitsOf(own, body, (one) => [hitsIn(one, category), one.words]));
    return { reference: side('reference'), target: side('target') };
  });
  const common = strata.filter((stratum) => BODIES.every((body) => stratum[body].words > 0));
  const words = common.reduce((sum, stratum) => sum + wordsOf(stratum), 0);
  if (words === 0) return undefined;
  const weightOf = (stratum: Stratum): number => (1000 * wordsOf(stratum)) / words;
  const value = common.reduce(
    (sum, stratum) => sum + weightOf(stratum) * (rateOf(stratum.target) - rateOf(stratum.reference)),
    0,
  );
  const covered = words / strata.reduce((sum, stratum) => sum + wordsOf(stratum), 0);
  const cells = common.flatMap((stratum) => BODIES.map((body) => stratum[body]));
  if (cells.some(({ units }) => units.size < 2)) return { difference: { value }, covered };
  const bodies = BODIES.map((body) => spreadOf(common.map((each) => [each[body], weightOf(each)])));
  const degrees = bodies.reduce((sum, { units }) => sum + units, 0) - cells.length;
  const half = studentT975(Math.max(1, degrees)) * Math.sqrt(bodies.reduce((sum, { variance }) => sum + variance, 0));
  return { difference: { value, low: value - half, high: value + half }, covered };
}

function sideOf(units: ReadonlyMap<string, UnitPair>): Side {
  let [hits, words] = [0, 0];
  for (const { part, whole } of units.values()) {
    hits += part;
    words += whole;
  }
  return { units, hits, words };
}

const wordsOf = ({ reference, target }: Stratum): number => reference.words + target.words;

const rateOf = ({ hits, words }: Side): number => hits / words;

/** The variance of a weighted sum of one body's rates, and how many units it rests on. */
function spreadOf(sides: readonly (readonly [Side, number])[]): { readonly variance: number; readonly units: number } {
  const influences = new Map<string, number>();
  let independent = 0;
  for (const [side, weight] of sides) {
    const { units, hits, words } = side;
    const correction = Math.sqrt(units.size / (units.size - 1));
    for (const [unit, { part, whole }] of units) {
      const influence = (correction * weight * (part - rateOf(side) * whole)) / words;
      influences.set(unit, (influences.get(unit) ?? 0) + influence);
    }
    independent += (weight / words) ** 2 * (hits + 0.5);
  }
  const squares = [...influences.values()].reduce((sum, influence) => sum + influence ** 2, 0);
  return { variance: Math.max(squares, independent), units: influences.size };
}
