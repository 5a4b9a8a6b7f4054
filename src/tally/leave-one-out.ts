import { ALL_ACTORS, type ActorId } from '../model/actor.js';
import type { EntryEffect } from '../model/entry-report.js';
import type { Period, TrendVoice } from '../model/figures.js';
import { type CategoryId, nodesOf } from '../model/lexicon.js';
import type { Analysis } from '../model/measurement.js';
import type { Plan } from '../model/plan.js';
import type { Tag } from '../model/tag.js';
import { countsOf } from './counts.js';
import { findingOf, type Level, rateLevel, toneLevel } from './change-finding.js';
import { entryKey } from './entry-figures.js';
import { byCodeUnit, byStart } from './order.js';
import { isWithinPeriod } from './period-named.js';
import { periodsOf } from './periods.js';
import { unitOf } from './unit-of.js';

type LeavingPlan = Pick<Plan, 'lexicons' | 'period' | 'events' | 'minimum' | 'tone' | 'cluster'>;

/** Adds documents up with all entries and without each of them. */
export interface LeaveOneOut {
  /** @param without the tags of a sentence as they are without the entry of one of its tags */
  readonly add: (analysis: Analysis, first: string | undefined, without: (tag: Tag) => readonly Tag[]) => void;
  /** Every figure that an entry has a part in, by actor, category and entry; those that lose most hits first. */
  readonly effects: () => readonly EntryEffect[];
}

/** Sums of an actor over a stretch of time. */
interface Cell {
  /** Missing for all time. */
  readonly period?: Period;
  documents: number;
  words: number;
  readonly unitWords: Map<string, number>;
  readonly hits: Map<CategoryId, Map<string, number>>;
}

/** How a document's hits of one category change when an entry is left out. */
interface Loss {
  readonly actor: ActorId;
  readonly unit: string;
  readonly periods: readonly Period[];
  readonly category: CategoryId;
  readonly change: number;
}

/** All losses by one entry. */
interface Leaving {
  readonly category: CategoryId;
  readonly entry: string;
  readonly losses: Loss[];
}

/**
 * Leaves out every entry in turn. The change of a figure lies between the actor's first and last period that are not too small,
 * or between the time before and after, where `ends` are given.
 */
export function createLeaveOneOut(
  plan: LeavingPlan,
  { voice, ends }: { readonly voice: TrendVoice; readonly ends?: readonly [before: Period, after: Period] | undefined },
): LeaveOneOut {
  const actors = new Map<ActorId, Map<string, Cell>>();
  const leavings = new Map<string, Leaving>();
  const isHeard = (spoken: Tag['voice']): boolean => voice === 'all' || voice === spoken;

  return {
    add: (analysis, first, without) => {
      const { document, measurements, tags } = analysis;
      const unit = unitOf(document, voice, plan, first);
      const periods = ends
        ? ends.filter((end) => isWithinPeriod(document.date, end))
        : periodsOf(document.date, plan.period, plan.events);
      const counted = new Set<Cell>();
      for (const { actor: written, voice: spoken, words, counts } of measurements) {
        if (!isHeard(spoken)) continue;
        for (const actor of rowsOf(written.split(';'))) {
          for (const cell of cellsOf(actors, actor, periods)) {
            if (!counted.has(cell)) cell.documents += 1;
            counted.add(cell);
            cell.words += words;
            addTo(cell.unitWords, unit, words);
            for (const [category, { hits }] of counts) if (hits > 0) addTo(unitsOf(cell.hits, category), unit, hits);
          }
        }
      }
      for (const found of sentencesOf(tags)) {
        const before = hitsBySpeaker(found, plan);
        for (const tag of onePerEntry(found)) {
          const after = hitsBySpeaker(without(tag), plan);
          for (const { spoken, speakers, category, change } of differences(before, after)) {
            if (!isHeard(spoken)) continue;
            const leaving = leavingOf(leavings, tag);
            for (const actor of rowsOf(speakers)) leaving.losses.push({ actor, unit, periods, category, change });
          }
        }
      }
    },
    effects: () => effectsOf(actors, leavings, plan, ends),
  };
}

const rowsOf = (speakers: readonly ActorId[]): ReadonlySet<ActorId> => new Set([...speakers, ALL_ACTORS]);

function cellsOf(actors: Map<ActorId, Map<string, Cell>>, actor: ActorId, periods: readonly Period[]): readonly Cell[] {
  let cells = actors.get(actor);
  if (!cells) actors.set(actor, (cells = new Map<string, Cell>()));
  const known = cells;
  return [undefined, ...periods].map((period) => {
    const key = period?.id ?? '';
    let cell = known.get(key);
    if (!cell) {
      cell = { ...(period && { period }), documents: 0, words: 0, unitWords: new Map(), hits: new Map() };
      known.set(key, cell);
    }
    return cell;
  });
}

function addTo(sums: Map<string, number>, unit: string, more: number): void {
  sums.set(unit, (sums.get(unit) ?? 0) + more);
}

function unitsOf(hits: Map<CategoryId, Map<string, number>>, category: CategoryId): Map<string, number> {
  let units = hits.get(category);
  if (!units) hits.set(category, (units = new Map<string, number>()));
  return units;
}

function* sentencesOf(tags: readonly Tag[]): Generator<readonly Tag[]> {
  for (let from = 0; from < tags.length;) {
    let to = from + 1;
    while (to < tags.length && tags[to]?.sentence === tags[from]?.sentence) to += 1;
    yield tags.slice(from, to);
    from = to;
  }
}

const onePerEntry = (tags: readonly Tag[]): Iterable<Tag> =>
  new Map(tags.map((tag) => [entryKey(tag.category, tag.entry), tag])).values();

function leavingOf(leavings: Map<string, Leaving>, { category, entry }: Tag): Leaving {
  const key = entryKey(category, entry);
  let leaving = leavings.get(key);
  if (!leaving) leavings.set(key, (leaving = { category, entry, losses: [] }));
  return leaving;
}

/** Who says what in a sentence: hits of every node, as a measurement counts them. */
interface Said {
  readonly spoken: Tag['voice'];
  readonly speakers: readonly ActorId[];
  readonly hits: ReadonlyMap<CategoryId, number>;
}

function hitsBySpeaker(tags: readonly Tag[], { lexicons }: Pick<Plan, 'lexicons'>): ReadonlyMap<string, Said> {
  const groups = new Map<string, Tag[]>();
  for (const tag of tags) {
    if (tag.fate !== 'hit') continue;
    const key = `${tag.voice} ${[...new Set(tag.speaker.actors)].join(';')}`;
    const group = groups.get(key);
    if (group) group.push(tag);
    else groups.set(key, [tag]);
  }
  return new Map(
    Array.from(groups, ([key, group]) => {
      const hits = new Map(Array.from(countsOf(group, lexicons), ([category, counts]) => [category, counts.hits]));
      return [key, { spoken: group[0]?.voice ?? 'own', speakers: group[0]?.speaker.actors ?? [], hits }];
    }),
  );
}

function* differences(
  before: ReadonlyMap<string, Said>,
  after: ReadonlyMap<string, Said>,
): Generator<Omit<Said, 'hits'> & { readonly category: CategoryId; readonly change: number }> {
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(key), after.get(key)];
    const { spoken = 'own', speakers = [] } = one ?? other ?? {};
    for (const category of new Set([...(one?.hits.keys() ?? []), ...(other?.hits.keys() ?? [])])) {
      const change = (other?.hits.get(category) ?? 0) - (one?.hits.get(category) ?? 0);
      if (change !== 0) yield { spoken, speakers, category, change };
    }
  }
}

/** A figure: the rate of a category, or the tone. */
interface Figure {
  readonly category?: CategoryId;
  readonly parts: readonly CategoryId[];
  readonly levelOf: (cell: Cell, changes?: ReadonlyMap<CategoryId, ReadonlyMap<string, number>>) => Level;
}

function effectsOf(
  actors: ReadonlyMap<ActorId, ReadonlyMap<string, Cell>>,
  leavings: ReadonlyMap<string, Leaving>,
  plan: LeavingPlan,
  ends: readonly [Period, Period] | undefined,
): readonly EntryEffect[] {
  const figures = figuresOf(plan);
  const rank = new Map(figures.map(({ category }, at) => [category, at]));
  const known = new Map<Cell, Map<Figure, Level>>();
  const baseOf = (cell: Cell, figure: Figure): Level => {
    let levels = known.get(cell);
    if (!levels) known.set(cell, (levels = new Map<Figure, Level>()));
    let level = levels.get(figure);
    if (!level) levels.set(figure, (level = figure.levelOf(cell)));
    return level;
  };
  const boundsOf = new Map(Array.from(actors, ([actor, cells]) => [actor, boundsIn(cells, plan, ends)]));

  const effects: EntryEffect[] = [];
  for (const { category: entryCategory, entry, losses } of leavings.values()) {
    for (const [actor, own] of groupedBy(losses, (loss) => loss.actor)) {
      const cells = actors.get(actor);
      const whole = cells?.get('');
      if (!cells || !whole) continue;
      const touched = new Set(own.map(({ category }) => category));
      for (const figure of figures) {
        if (!figure.parts.some((part) => touched.has(part))) continue;
        const levels = (cell: Cell): readonly [Level, Level] => [
          baseOf(cell, figure),
          figure.levelOf(cell, changesIn(own, cell.period)),
        ];
        const [all, allWithout] = levels(whole);
        const isShown = !isSmall(whole, plan);
        effects.push({
          ...{ actor, measure: figure.category === undefined ? ('tone' as const) : ('rate' as const) },
          ...(figure.category !== undefined && { category: figure.category }),
          ...{ entryCategory, entry, hits: all.hits, hitsWithout: allWithout.hits },
          ...(isShown && all.value !== undefined && { value: all.value }),
          ...(isShown && allWithout.value !== undefined && { valueWithout: allWithout.value }),
          ...changeBetween(boundsOf.get(actor), levels, plan),
        });
      }
    }
  }
  return effects.sort(
    (a, b) =>
      byCodeUnit(a.actor, b.actor) ||
      (rank.get(a.category) ?? 0) - (rank.get(b.category) ?? 0) ||
      a.hitsWithout - b.hitsWithout ||
      byCodeUnit(a.entryCategory, b.entryCategory) ||
      byCodeUnit(a.entry, b.entry),
  );
}

function figuresOf({ lexicons, tone }: LeavingPlan): readonly Figure[] {
  const changed = (
    units: ReadonlyMap<string, number> | undefined,
    changes: ReadonlyMap<string, number> | undefined,
  ): ReadonlyMap<string, number> => {
    if (!changes) return units ?? NO_UNITS;
    const sums = new Map(units);
    for (const [unit, change] of changes) addTo(sums, unit, change);
    return sums;
  };
  const rates = lexicons
    .flatMap(({ root }) => nodesOf(root))
    .map(({ id }): Figure => ({
      ...{ category: id, parts: [id] },
      levelOf: (cell, changes) => rateLevel(changed(cell.hits.get(id), changes?.get(id)), cell),
    }));
  if (!tone) return rates;
  const { positive, negative } = tone;
  return [
    ...rates,
    {
      parts: [positive, negative],
      levelOf: (cell, changes) =>
        toneLevel(
          changed(cell.hits.get(positive), changes?.get(positive)),
          changed(cell.hits.get(negative), changes?.get(negative)),
          cell.unitWords.size,
        ),
    },
  ];
}

const NO_UNITS: ReadonlyMap<string, number> = new Map();

function changesIn(
  losses: readonly Loss[],
  period: Period | undefined,
): ReadonlyMap<CategoryId, ReadonlyMap<string, number>> {
  const changes = new Map<CategoryId, Map<string, number>>();
  for (const { unit, periods, category, change } of losses) {
    if (period && !periods.some(({ id }) => id === period.id)) continue;
    addTo(unitsOf(changes, category), unit, change);
  }
  return changes;
}

const isSmall = ({ documents, words }: Cell, { minimum }: LeavingPlan): boolean =>
  documents < minimum.documents || words < minimum.words;

/** The cells that a change lies between; missing where there are no two that are large enough. */
function boundsIn(
  cells: ReadonlyMap<string, Cell>,
  plan: LeavingPlan,
  ends: readonly [Period, Period] | undefined,
): readonly [Cell, Cell] | undefined {
  const large = [...cells.values()].filter((cell) => cell.period && !isSmall(cell, plan));
  const sorted = large.sort((a, b) => (a.period && b.period ? byStart(a.period, b.period) : 0));
  const [first, last] = ends
    ? ends.map(({ id }) => large.find(({ period }) => period?.id === id))
    : [sorted[0], sorted.length > 1 ? sorted.at(-1) : undefined];
  return first && last ? [first, last] : undefined;
}

function changeBetween(
  bounds: readonly [Cell, Cell] | undefined,
  levels: (cell: Cell) => readonly [Level, Level],
  { minimum }: LeavingPlan,
): Pick<EntryEffect, 'from' | 'to' | 'change' | 'changeWithout' | 'finding' | 'findingWithout' | 'dependence'> {
  if (!bounds?.[0].period || !bounds[1].period) return {};
  const [[first, firstWithout], [last, lastWithout]] = [levels(bounds[0]), levels(bounds[1])];
  if (first.hits + last.hits < minimum.hits) return {};
  const [all, without] = [findingOf(first, last), findingOf(firstWithout, lastWithout)];
  if (!all) return {};
  const isLost = all.finding !== 'unclear' && without?.finding !== all.finding;
  const isTurned = all.change !== 0 && Math.sign(without?.change ?? 0) !== Math.sign(all.change);
  return {
    ...{ from: bounds[0].period, to: bounds[1].period, change: all.change, finding: all.finding },
    ...(without && { changeWithout: without.change, findingWithout: without.finding }),
    ...(isLost ? { dependence: 'finding' } : isTurned ? { dependence: 'direction' } : {}),
  };
}

function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
