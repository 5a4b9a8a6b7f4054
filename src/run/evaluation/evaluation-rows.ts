import type { Speaker } from '../../model/actor.js';
import { nodesOf, type CategoryId } from '../../model/lexicon.js';
import type { Plan } from '../../model/plan.js';
import {
  alphaOfAll,
  compare,
  compareDifference,
  type Comparison,
  type Figure,
  type FigureName,
  type Judgement,
} from '../../tally/agreement/compare.js';
import { isWithin } from '../../model/lexicon.js';
import { flat, type CodedUnit, type CodedUnits } from './coded-units.js';
import { NOBODY, OWN } from './coded-names.js';
import type { NamedActor } from './named-actor.js';
import type { Reading } from './tool-readings.js';

/** One comparison: who found, who coded, what. */
export interface EvaluationRow
  extends Omit<Comparison, 'coded' | 'found' | 'both'>, Partial<Pick<Comparison, 'coded' | 'found' | 'both'>> {
  /** `hawkdove`, the other lexicons, `difference` of the two, or a person. */
  readonly foundBy: string;
  /** A person; or `together`: every sentence on which all who coded it agree. */
  readonly codedBy: string;
  /** A category; or `speaker`, `target`. */
  readonly category: string;
  /** Of a difference: sentences that only these lexicons find, and that only the others do. */
  readonly gained?: number;
  readonly lost?: number;
}

/** Everything that rows and errors are made of. */
export interface Setting {
  readonly coded: CodedUnits;
  /** Units with readings. */
  readonly used: readonly CodedUnit[];
  /** A reading for each plan. */
  readonly readings: ReadonlyMap<CodedUnit, readonly Reading[]>;
  readonly named: NamedActor;
  readonly plans: readonly Pick<Plan, 'lexicons'>[];
  readonly names: readonly string[];
  readonly seed: number | undefined;
}

/** All who coded a sentence agree. */
export const TOGETHER = 'together';

/** Compares the tool with each person and with all together, two lexicons with each other, and people with people. */
export function evaluationRows(setting: Setting): readonly EvaluationRow[] {
  const { coded } = setting;
  const judges = coded.coders.length > 1 ? [...coded.coders, TOGETHER] : coded.coders;
  const categories = categoriesOf(setting);
  return [
    ...judges.flatMap((coder) => categories.flatMap((category) => againstCoder(setting, coder, category))),
    ...judges.flatMap((coder) => [...speakerRow(setting, coder), ...targetRow(setting, coder)]),
    ...categories.flatMap((category) => amongPeople(setting, category)),
  ];
}

/** What was coded, and parents whose leaves were all coded. */
export function categoriesOf({ coded, plans }: Setting): readonly CategoryId[] {
  const nodes = (plans[0]?.lexicons ?? []).flatMap((lexicon) => nodesOf(lexicon.root));
  const wanted = new Set(coded.categories);
  for (const node of [...nodes].reverse()) {
    if (node.children.length > 0 && node.children.every(({ id }) => wanted.has(id))) wanted.add(node.id);
  }
  return nodes.map(({ id }) => id).filter((id) => wanted.has(id));
}

/** The code of a person, or of all; a parent that was not coded has what its leaves have. */
export function codeOf(setting: Setting, unit: CodedUnit, coder: string, category: CategoryId): boolean | undefined {
  if (coder === TOGETHER) {
    const codes = [...unit.codings.keys()].map((each) => codeOf(setting, unit, each, category));
    const given = new Set(codes.filter((code) => code !== undefined));
    return given.size === 1 ? given.has(true) : undefined;
  }
  const codes = unit.codings.get(coder)?.codes;
  const own = codes?.get(category);
  if (own !== undefined || setting.coded.categories.includes(category)) return own;
  const leaves = setting.coded.categories.filter((id) => isWithin(id, category));
  const values = leaves.map((leaf) => codes?.get(leaf));
  if (values.includes(true)) return true;
  return values.includes(undefined) ? undefined : false;
}

/** Whether a reading has a hit of a category. */
export const hasHit = ({ tags }: Reading, category: CategoryId): boolean =>
  tags.some((tag) => tag.fate === 'hit' && isWithin(tag.category, category));

/** Units that a person coded for something, each with its weight among them. */
function weighted(
  { coded: { strata } }: Setting,
  units: readonly CodedUnit[],
): readonly { readonly unit: CodedUnit; readonly weight: number }[] {
  const times = new Map<string, number>();
  for (const { key } of units) if (key) times.set(key.stratum, (times.get(key.stratum) ?? 0) + 1);
  return units.map((unit) => {
    const { key } = unit;
    if (key) return { unit, weight: (strata.get(key.stratum) ?? key.size) / (times.get(key.stratum) ?? 1) };
    const [row] = unit.codings.values();
    return { unit, weight: row?.probability === undefined ? 1 : 1 / row.probability };
  });
}

function againstCoder(setting: Setting, coder: string, category: CategoryId): readonly EvaluationRow[] {
  const { used, readings, seed, names, plans, coded } = setting;
  const judged = used.filter((unit) => codeOf(setting, unit, coder, category) !== undefined);
  const units = weighted(setting, judged);
  const judgements = plans.map((_, tool) =>
    units.map(({ unit, weight }): Judgement => {
      const reading = readings.get(unit)?.[tool];
      return {
        document: unit.document,
        weight,
        found: reading !== undefined && hasHit(reading, category),
        coded: codeOf(setting, unit, coder, category) === true,
      };
    }),
  );
  const caveats = [uncoveredNote(coded, judged), coder === TOGETHER ? disagreementNote(setting, category) : ''];
  const rows = judgements.map((each, tool): EvaluationRow => {
    const comparison = compare(each, seed);
    const note = [comparison.note, ...caveats].filter((part) => part !== '').join('; ');
    return { foundBy: names[tool] ?? '', codedBy: coder, category, ...comparison, note };
  });
  const [first, second] = judgements;
  if (!first || !second) return rows;
  const gained = first.filter(({ found }, i) => found && second[i]?.found === false).length;
  const lost = first.filter(({ found }, i) => !found && second[i]?.found === true).length;
  const { units: count = 0, documents = 0 } = rows[0] ?? {};
  const figures = compareDifference(first, second, seed);
  return [
    ...rows,
    { foundBy: 'difference', codedBy: coder, category, units: count, documents, gained, lost, figures, note: '' },
  ];
}

/** What people find hard is hard for a tool: without it every figure is better than it is. */
function disagreementNote(setting: Setting, category: CategoryId): string {
  const disputed = setting.used.filter(
    (unit) =>
      new Set(
        [...unit.codings.keys()]
          .map((each) => codeOf(setting, unit, each, category))
          .filter((code) => code !== undefined),
      ).size > 1,
  ).length;
  if (disputed === 0) return '';
  const left = disputed === 1 ? 'the sentence' : `the ${disputed} sentences`;
  return `leaves out ${left} on which people disagree, the hardest, and so flatters the tool`;
}

/** Strata without a coded sentence are outside the figures. */
function uncoveredNote({ strata }: CodedUnits, judged: readonly CodedUnit[]): string {
  if (judged.length === 0 || strata.size === 0) return '';
  const covered = new Set(judged.map(({ key }) => key?.stratum));
  let all = 0;
  let missing = 0;
  for (const [stratum, size] of strata) {
    all += size;
    if (!covered.has(stratum)) missing += size;
  }
  return missing === 0 ? '' : `strata with ${missing} of ${all} sentences have no coded one`;
}

/** Whether the words of a sentence were given to whom the person wrote. */
function speakerRow(setting: Setting, coder: string): readonly EvaluationRow[] {
  return shareRow(setting, coder, 'speaker', (unit, reading) => {
    const written = said(unit, coder, 'speaker');
    if (written === undefined) return undefined;
    if (OWN.has(written.toLowerCase())) return reading.voice === 'own';
    return reading.speaker === undefined
      ? NOBODY.has(written.toLowerCase())
      : isSame(setting.named, written, reading.speaker, reading.date);
  });
}

/** Whether a hit that asks for a target has the one that the person wrote. Sentences without such a hit say nothing here. */
function targetRow(setting: Setting, coder: string): readonly EvaluationRow[] {
  const asking = new Set(
    (setting.plans[0]?.lexicons ?? []).flatMap((lexicon) =>
      nodesOf(lexicon.root)
        .filter((node) => node.target !== undefined || node.entries.some((entry) => entry.target !== undefined))
        .map(({ id }) => id),
    ),
  );
  return shareRow(setting, coder, 'target', (unit, reading) => {
    const written = said(unit, coder, 'target');
    const hits = reading.tags.filter((tag) => tag.fate === 'hit' && asking.has(tag.category));
    if (written === undefined || hits.length === 0) return undefined;
    return hits.some(({ target }) =>
      target === undefined ? NOBODY.has(written.toLowerCase()) : isSame(setting.named, written, target, reading.date),
    );
  });
}

/** What a person wrote; for all together, what they all wrote. */
function said(unit: CodedUnit, coder: string, what: 'speaker' | 'target'): string | undefined {
  if (coder !== TOGETHER) return unit.codings.get(coder)?.[what];
  const written = [...unit.codings.values()].map((row) => row[what]).filter((value) => value !== undefined);
  return new Set(written.map((value) => value.toLowerCase())).size === 1 ? written[0] : undefined;
}

function shareRow(
  setting: Setting,
  coder: string,
  category: string,
  isRight: (unit: CodedUnit, reading: Reading) => boolean | undefined,
): readonly EvaluationRow[] {
  const { used, readings, seed, plans, names } = setting;
  return plans.flatMap((_, tool): readonly EvaluationRow[] => {
    const right = new Map<CodedUnit, boolean>();
    for (const unit of used) {
      const reading = readings.get(unit)?.[tool];
      const answer = reading && isRight(unit, reading);
      if (answer !== undefined) right.set(unit, answer);
    }
    if (right.size === 0) return [];
    const judgements = weighted(setting, [...right.keys()]).map(({ unit, weight }): Judgement => ({
      ...{ document: unit.document, weight, found: true, coded: right.get(unit) === true },
    }));
    const { units, documents, figures } = compare(judgements, seed);
    return [
      {
        foundBy: names[tool] ?? '',
        codedBy: coder,
        category,
        units,
        documents,
        figures: only(figures, 'agreement'),
        note: '',
      },
    ];
  });
}

/** The same actors by their ids, nobody in both, or the same words. */
function isSame(named: NamedActor, written: string, found: Speaker, date: string | undefined): boolean {
  if (NOBODY.has(written.toLowerCase()) && found.actors.every((id) => NOBODY.has(id))) return true;
  const ids = written.split(';').map((part) => named(part, date) ?? `name:${part.trim().replace(/^name:/, '')}`);
  const isSameActors = new Set(ids).size === new Set(found.actors).size && ids.every((id) => found.actors.includes(id));
  return (
    isSameActors ||
    found.actors.join(';') === flat(written) ||
    flat(found.surface).toLowerCase() === flat(written).toLowerCase()
  );
}

/** Each two people on the sentences that both coded, and α over all when there are more. */
function amongPeople(setting: Setting, category: CategoryId): readonly EvaluationRow[] {
  const { used, coded, seed } = setting;
  const pairs = coded.coders.flatMap((a, i) => coded.coders.slice(i + 1).map((b) => [a, b] as const));
  const rows = pairs.map(([a, b]): EvaluationRow => {
    const codes = (unit: CodedUnit): readonly (boolean | undefined)[] =>
      [a, b].map((coder) => codeOf(setting, unit, coder, category));
    const shared = weighted(
      setting,
      used.filter((unit) => !codes(unit).includes(undefined)),
    );
    const judgements = shared.map(({ unit, weight }): Judgement => {
      const [found, other] = codes(unit);
      return { document: unit.document, weight, found: found === true, coded: other === true };
    });
    const { units, documents, figures, note } = compare(judgements, seed);
    const reason = units === 0 ? note : '';
    return {
      foundBy: a,
      codedBy: b,
      category,
      units,
      documents,
      figures: only(figures, 'agreement', 'kappa', 'alpha'),
      note: reason,
    };
  });
  if (coded.coders.length < 3) return rows;
  const units = weighted(setting, used).map(({ unit, weight }) => ({
    ...{ document: unit.document, weight },
    codes: coded.coders.map((coder) => codeOf(setting, unit, coder, category)),
  }));
  const paired = units.filter(({ codes }) => codes.filter((code) => code !== undefined).length > 1);
  const alpha = alphaOfAll(paired, seed);
  const documents = new Set(paired.map(({ document }) => document)).size;
  const figures = new Map<FigureName, Figure>(alpha ? [['alpha', alpha]] : []);
  return [
    ...rows,
    { foundBy: 'everybody', codedBy: 'everybody', category, units: paired.length, documents, figures, note: '' },
  ];
}

/** The figures of these names. */
export const only = (
  figures: ReadonlyMap<FigureName, Figure>,
  ...names: readonly FigureName[]
): ReadonlyMap<FigureName, Figure> => new Map([...figures].filter(([name]) => names.includes(name)));
