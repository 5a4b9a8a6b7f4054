import type { BodyName, BodySize, Change, ChangeMeasure, Estimate, Placebo, Verdict } from '../../model/change.js';
import { BODIES } from '../../model/change.js';
import type { CategoryId } from '../../model/lexicon.js';
import { benjaminiHochberg } from '../benjamini-hochberg.js';
import { rounded } from '../rounded.js';
import { unitsOf, type ComparedActor, type ComparedDocument, type UnitPair } from './compared.js';
import { correlationOf } from './correlation.js';
import { deckOf } from './deck-of.js';
import { documentShareIn, rateIn, sentenceShareIn, toneIn } from './figures-of-body.js';
import { permutationTests, type Permuted } from './permutation-test.js';
import { differenceOf, ratioOfTwo } from './recovered.js';
import { seedOf } from './seed-of.js';
import { apart, hitsIn, isSmallBody, testsOf, toneName, type Test, type Tests } from './tests-of.js';

/** What two bodies of text are compared by. */
export interface ComparisonRules extends Tests {
  readonly seed: number;
  readonly permutations?: number;
  /** The same actors in bodies around days without the event. */
  readonly placebos?: Iterable<readonly ComparedActor[]>;
}

/** At this false discovery rate a difference counts. */
const LEVEL = 0.05;

/**
 * The figures of every actor in both bodies, their differences and ratios with 95 % intervals, and a test of each rate and tone. All tests are one family, whose p-values are
 * adjusted together. Rows by actor as given, category, and measure; the tone last.
 */
export function changesIn(actors: readonly ComparedActor[], rules: ComparisonRules): readonly Change[] {
  const results = new Map<string, Permuted & { readonly distance: number }>();
  for (const actor of actors) {
    const { units, deck } = deckOf(actor);
    const tests = testsOf(actor, rules);
    const tested = tests.map(({ reference, target, distance }) => ({
      distance,
      units: units.map((unit) => pairsOf(reference.get(unit), target.get(unit))),
    }));
    const seed = seedOf(rules.seed, `${actor.voice} ${actor.actor}`);
    const { permutations } = rules;
    permutationTests(deck, tested, { seed, ...(permutations !== undefined && { permutations }) }).forEach(
      (result, i) => {
        const test = tests[i];
        if (test) results.set(keyOf(actor, test), { ...result, distance: Math.abs(apart(test)) });
      },
    );
  }
  const adjusted = benjaminiHochberg([...results.values()].map(({ p }) => p));
  const adjustedOf = new Map([...results.keys()].map((key, i) => [key, adjusted[i] ?? 1]));
  const placebos = placebosOf(results, rules);
  return actors.flatMap((actor) =>
    changesOf(actor, rules).map((change): Change => {
      const key = keyOf(actor, change);
      const result = results.get(key);
      if (!result) return change;
      const { p, method, permutations } = result;
      const probability = { p: rounded(p), method, permutations, adjusted: rounded(adjustedOf.get(key) ?? 1) };
      const placebo = placebos.get(key);
      const verdict = verdictOf(change, p, probability.adjusted);
      return { ...change, probability, ...(placebo && { placebo }), verdict };
    }),
  );
}

function pairsOf(
  reference: UnitPair | undefined,
  target: UnitPair | undefined,
): { readonly reference?: UnitPair; readonly target?: UnitPair } {
  return { ...(reference && { reference }), ...(target && { target }) };
}

const keyOf = ({ actor }: Pick<Change, 'actor'>, { measure, category }: Pick<Change, 'measure' | 'category'>): string =>
  JSON.stringify([actor, measure, category]);

function verdictOf({ difference }: Change, p: number, adjusted: number): Verdict {
  if (adjusted <= LEVEL) return (difference?.value ?? 0) > 0 ? 'higher' : 'lower';
  return p <= LEVEL ? 'unadjusted' : 'no_evidence';
}

/** On how many days without the event what was found is at least as far apart; days with too little text do not count. */
function placebosOf(
  results: ReadonlyMap<string, { readonly distance: number }>,
  rules: ComparisonRules,
): ReadonlyMap<string, Placebo> {
  const tally = new Map<string, { days: number; asLarge: number }>();
  for (const actors of rules.placebos ?? []) {
    for (const actor of actors) {
      for (const test of testsOf(actor, rules)) {
        const key = keyOf(actor, test);
        const actual = results.get(key);
        if (!actual) continue;
        let there = tally.get(key);
        if (!there) tally.set(key, (there = { days: 0, asLarge: 0 }));
        there.days += 1;
        if (Math.abs(apart(test)) >= actual.distance * (1 - 1e-10)) there.asLarge += 1;
      }
    }
  }
  return new Map(
    [...tally].map(([key, { days, asLarge }]) => [key, { days, asLarge, p: rounded((1 + asLarge) / (1 + days)) }]),
  );
}

/** Without tests: those are of one family. */
function changesOf(actor: ComparedActor, rules: ComparisonRules): readonly Change[] {
  const { documents } = actor;
  const isSmall = BODIES.some((body) =>
    isSmallBody(
      documents.filter((document) => document.body === body),
      rules,
    ),
  );
  const setting = { actor, rules, isSmall };
  const changes = rules.categories.flatMap((category) => {
    const hits = (document: ComparedDocument): number => hitsIn(document, category);
    const rates = pairedUnits(documents, (one) => [hits(one), one.words]);
    const sentences = pairedUnits(documents, (one) => [one.counts.get(category)?.hitSentences ?? 0, one.sentences]);
    const [reference, target] = BODIES.map((body) => documentShareIn(documents, body, hits));
    return [
      changeOf({ measure: 'rate', category, hits }, rates, rateIn, setting),
      changeOf({ measure: 'sentence_share', category, hits }, sentences, sentenceShareIn, setting),
      changeFrom({ measure: 'document_share', category, hits }, { reference, target, correlation: 0 }, setting),
    ];
  });
  const { tone } = rules;
  if (!tone) return changes;
  const [positive, negative] = [tone.positive, tone.negative].map(
    (category) =>
      (document: ComparedDocument): number =>
        hitsIn(document, category),
  );
  if (!positive || !negative) return changes;
  const hits = (document: ComparedDocument): number => positive(document) + negative(document);
  const sides = pairedUnits(documents, (one) => [positive(one), negative(one)]);
  return [...changes, changeOf({ measure: 'tone', category: toneName(tone), hits }, sides, toneIn, setting)];
}

type Pairs = Pick<Test, BodyName>;

function pairedUnits(
  documents: readonly ComparedDocument[],
  pairOf: Parameters<typeof unitsOf>[2],
): Readonly<Record<BodyName, ReadonlyMap<string, UnitPair>>> {
  return {
    reference: unitsOf(documents, 'reference', pairOf),
    target: unitsOf(documents, 'target', pairOf),
  };
}

interface Wanted {
  readonly measure: ChangeMeasure;
  readonly category: CategoryId;
  readonly hits: (document: ComparedDocument) => number;
}

interface Setting {
  readonly actor: ComparedActor;
  readonly rules: ComparisonRules;
  readonly isSmall: boolean;
}

function changeOf(
  wanted: Wanted,
  { reference, target }: Pairs,
  figureIn: (units: ReadonlyMap<string, UnitPair>) => Estimate | undefined,
  setting: Setting,
): Change {
  const correlation = wanted.measure === 'tone' ? 0 : correlationOf(reference, target);
  return changeFrom(wanted, { reference: figureIn(reference), target: figureIn(target), correlation }, setting);
}

function changeFrom(
  { measure, category, hits }: Wanted,
  {
    reference,
    target,
    correlation,
  }: {
    readonly reference: Estimate | undefined;
    readonly target: Estimate | undefined;
    readonly correlation: number;
  },
  { actor: { actor, voice, documents }, rules, isSmall }: Setting,
): Change {
  const size = (body: BodyName): BodySize => sizeOf(documents, body, hits);
  const sizes = { reference: size('reference'), target: size('target') };
  const row = { actor, voice, category, measure, sizes, drivers: [] };
  const isTested = measure === 'rate' || measure === 'tone';
  if (isSmall) return { ...row, ...(isTested && { verdict: 'too_little_text' as const }) };
  const figures = { ...(reference && { reference: tidy(reference) }), ...(target && { target: tidy(target) }) };
  const isTooFew = sizes.reference.hits + sizes.target.hits < Math.max(1, rules.minimum.hits);
  if (isTooFew || !reference || !target)
    return { ...row, ...figures, ...(isTested && { verdict: 'too_few_hits' as const }) };
  const ratio = measure === 'tone' ? undefined : ratioOfTwo(reference, target, correlation);
  const difference = differenceOf(reference, target, correlation);
  return {
    ...{ ...row, ...figures, difference: tidy(difference) },
    ...(ratio && { ratio: tidy(ratio) }),
    ...(isTested && { verdict: 'too_little_text' as const }),
  };
}

function sizeOf(
  documents: readonly ComparedDocument[],
  body: BodyName,
  hits: (document: ComparedDocument) => number,
): BodySize {
  const size = { documents: 0, words: 0, hits: 0 };
  const units = new Set<string>();
  for (const document of documents) {
    if (document.body !== body) continue;
    size.documents += 1;
    size.words += document.words;
    size.hits += hits(document);
    units.add(document.unit);
  }
  return { ...size, units: units.size };
}

function tidy({ value, low, high }: Estimate): Estimate {
  return {
    value: rounded(value),
    ...(low !== undefined && high !== undefined && { low: rounded(low), high: rounded(high) }),
  };
}
