import { byCodeUnit } from '../../tally/order.js';
import { VOICE_IDS, type ExploredRun } from './explored-run.js';
import { bitOf, DIMENSIONS, NONE, periodsNamed, sidesOf, type Dimension, type Selection } from './selection.js';

/** A value that could be chosen, and the hits of the selection if it were. */
export interface FacetValue {
  readonly value: string;
  readonly hits: number;
}

/** By dimension, the most hits first; periods and voices in their order, categories in that of the lexicons. */
export type Facets = Readonly<Record<Dimension | 'category', readonly FacetValue[]>>;

/**
 * What could be chosen next: for every dimension the hits by value in the selection as it would be without a choice in that
 * dimension. Who has words and no hits is listed with 0. A hit of a joint statement counts for each who makes it.
 */
export function facetsOf(run: ExploredRun, { category }: Selection, misses: Uint8Array): Facets {
  const { hits, said, categories } = run;
  const wanted = categories.find(category);
  const valuesOf = valuesIn(run);
  const byCategory = new Array<number>(categories.texts.length).fill(0);
  const hitsOfSaid = new Uint32Array(misses.length);
  for (let row = 0; row < hits.said.length; row++) {
    const its = hits.said[row] ?? 0;
    const [of, count] = [hits.category[row] ?? 0, hits.hits[row] ?? 0];
    if (misses[its] === 0) byCategory[of] = (byCategory[of] ?? 0) + count;
    if (of === wanted) hitsOfSaid[its] = count;
  }
  const counted = new Map(DIMENSIONS.map((dimension) => [bitOf(dimension), new Map<string, number>()]));
  for (let row = 0; row < said.document.length; row++) {
    const miss = misses[row] ?? 0;
    // Out in two dimensions, no single choice brings it in.
    if ((miss & (miss - 1)) !== 0) continue;
    DIMENSIONS.forEach((dimension, place) => {
      if (miss !== 0 && miss !== 1 << place) return;
      const counts = counted.get(1 << place);
      if (!counts) return;
      for (const value of valuesOf[dimension](row))
        counts.set(value, (counts.get(value) ?? 0) + (hitsOfSaid[row] ?? 0));
    });
  }
  const list = (dimension: Dimension): readonly FacetValue[] =>
    Array.from(counted.get(bitOf(dimension)) ?? [], ([value, count]) => ({ value, hits: count }));
  const mostFirst = (a: FacetValue, b: FacetValue): number => b.hits - a.hits || byCodeUnit(a.value, b.value);
  const firstOf = new Map(run.documents.flatMap(({ periods }) => periods.map(({ id, start }) => [id, start] as const)));
  const startOf = ({ value }: FacetValue): string => `${firstOf.get(value) ?? '~'} ${value}`;
  return {
    category: categories.texts.map((value, number) => ({ value, hits: byCategory[number] ?? 0 })),
    actor: list('actor').toSorted(mostFirst),
    side: list('side').toSorted(mostFirst),
    outlet: list('outlet').toSorted(mostFirst),
    voice: list('voice').toSorted((a, b) => byCodeUnit(a.value, b.value)),
    period: list('period').toSorted((a, b) => byCodeUnit(startOf(a), startOf(b))),
  };
}

/** For a row of `exposure.csv` its values in every dimension. */
function valuesIn(run: ExploredRun): Readonly<Record<Dimension, (row: number) => readonly string[]>> {
  const { said, speakers, documents } = run;
  const sides = speakers.map((actors) => sidesOf(run, actors));
  const periods = documents.map((document) => periodsNamed(document.periods));
  const outlets = documents.map(({ outlet }) => [outlet || NONE]);
  const voices = VOICE_IDS.map((voice) => [voice]);
  const nothing: readonly string[] = [];
  return {
    actor: (row) => speakers[said.speaker[row] ?? -1] ?? nothing,
    side: (row) => sides[said.speaker[row] ?? -1] ?? nothing,
    voice: (row) => voices[said.voice[row] ?? -1] ?? nothing,
    outlet: (row) => outlets[said.document[row] ?? -1] ?? nothing,
    period: (row) => periods[said.document[row] ?? -1] ?? nothing,
  };
}
