import { byCodeUnit } from '../../tally/order.js';
import { VOICE_IDS, type ExploredRun } from './explored-run.js';
import { Interned } from './interned.js';
import { bitOf, NONE, periodsNamed, sidesOf, type Dimension, type Selection } from './selection.js';

/** A value that could be chosen, and the hits of the selection if it were. */
export interface FacetValue {
  readonly value: string;
  readonly hits: number;
}

/** By dimension, the most hits first; periods and voices in their order, categories in that of the lexicons. */
export type Facets = Readonly<Record<Dimension | 'category', readonly FacetValue[]>>;

/**
 * Counts what could be chosen next: for every dimension the hits by value in the selection as it would be without a choice in that
 * dimension. Who has words and no hits is listed with 0. A hit of a joint statement counts for each who makes it. What does not
 * depend on the selection is made once.
 */
export function createFacets(run: ExploredRun): (wanted: Selection, misses: Uint8Array) => Facets {
  const values = valuesIn(run);
  const firstDays = new Map(
    run.documents.flatMap(({ periods }) => periods.map(({ id, start }) => [id, start] as const)),
  );
  const orders: Readonly<Record<Dimension, (a: FacetValue, b: FacetValue) => number>> = {
    ...{ actor: mostFirst, side: mostFirst, outlet: mostFirst },
    voice: (a, b) => byCodeUnit(a.value, b.value),
    period: (a, b) =>
      byCodeUnit(firstDays.get(a.value) ?? '~', firstDays.get(b.value) ?? '~') || byCodeUnit(a.value, b.value),
  };
  return ({ category }, misses) => {
    const { hits, categories } = run;
    const wanted = categories.find(category);
    const byCategory = new Float64Array(categories.texts.length);
    const hitsOfSaid = new Uint32Array(misses.length);
    for (let row = 0; row < hits.said.length; row++) {
      const [its, of, count] = [hits.said[row] ?? 0, hits.category[row] ?? 0, hits.hits[row] ?? 0];
      if (misses[its] === 0) byCategory[of] = (byCategory[of] ?? 0) + count;
      if (of === wanted) hitsOfSaid[its] = count;
    }
    const list = (dimension: Dimension): readonly FacetValue[] =>
      countsOf(values[dimension], { bit: bitOf(dimension), misses, hitsOfSaid }).toSorted(orders[dimension]);
    return {
      category: categories.texts.map((value, number) => ({ value, hits: byCategory[number] ?? 0 })),
      ...{ actor: list('actor'), side: list('side'), voice: list('voice') },
      ...{ outlet: list('outlet'), period: list('period') },
    };
  };
}

const mostFirst = (a: FacetValue, b: FacetValue): number => b.hits - a.hits || byCodeUnit(a.value, b.value);

/** The values of a dimension, and the numbers of those that a row of `exposure.csv` has. */
interface Values {
  readonly names: Interned;
  readonly of: (row: number) => readonly number[];
}

function countsOf(
  { names, of }: Values,
  { bit, misses, hitsOfSaid }: { readonly bit: number; readonly misses: Uint8Array; readonly hitsOfSaid: Uint32Array },
): readonly FacetValue[] {
  const [counts, isThere] = [new Float64Array(names.texts.length), new Uint8Array(names.texts.length)];
  for (let row = 0; row < misses.length; row++) {
    // Out in another dimension, a choice in this one does not bring it in.
    if (((misses[row] ?? 0) & ~bit) !== 0) continue;
    for (const value of of(row)) {
      counts[value] = (counts[value] ?? 0) + (hitsOfSaid[row] ?? 0);
      isThere[value] = 1;
    }
  }
  return names.texts.flatMap((value, number) => (isThere[number] === 1 ? [{ value, hits: counts[number] ?? 0 }] : []));
}

function valuesIn(run: ExploredRun): Readonly<Record<Dimension, Values>> {
  const { said, speakers, documents } = run;
  const values = (column: Uint32Array | Uint8Array, named: readonly (readonly string[])[]): Values => {
    const names = new Interned();
    const numbers = named.map((its) => its.map((name) => names.idOf(name)));
    return { names, of: (row) => numbers[column[row] ?? -1] ?? NOTHING };
  };
  return {
    actor: values(said.speaker, speakers),
    side: values(
      said.speaker,
      speakers.map((actors) => sidesOf(run, actors)),
    ),
    voice: values(
      said.voice,
      VOICE_IDS.map((voice) => [voice]),
    ),
    outlet: values(
      said.document,
      documents.map(({ outlet }) => [outlet || NONE]),
    ),
    period: values(
      said.document,
      documents.map(({ periods }) => periodsNamed(periods)),
    ),
  };
}

const NOTHING: readonly number[] = [];
