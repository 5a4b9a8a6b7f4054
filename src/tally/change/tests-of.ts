import type { CategoryId } from '../../model/lexicon.js';
import type { Plan } from '../../model/plan.js';
import { unitsOf, type ComparedActor, type ComparedDocument, type UnitPair } from './compared.js';
import { ratioDistance, sumOfMoments, toneDistance, type Distance } from './moments.js';

/** What is tested, and from when on there is enough of it. */
export interface Tests {
  readonly categories: readonly CategoryId[];
  /** Missing where the lexicons have no such pair. */
  readonly tone: Plan['tone'];
  readonly minimum: Plan['minimum'];
}

/** One difference that is tested: of a rate, or of the tone. */
export interface Test {
  readonly measure: 'rate' | 'tone';
  /** Of tone: both, joined by a slash. */
  readonly category: CategoryId;
  readonly reference: ReadonlyMap<string, UnitPair>;
  readonly target: ReadonlyMap<string, UnitPair>;
  readonly distance: Distance;
}

/** How a tone is called among categories. */
export const toneName = ({ positive, negative }: NonNullable<Plan['tone']>): CategoryId => `${positive}/${negative}`;

/** Whether a body of text is too small for figures. */
export function isSmallBody(documents: readonly ComparedDocument[], { minimum }: Tests): boolean {
  let words = 0;
  for (const document of documents) words += document.words;
  return documents.length < minimum.documents || words < minimum.words;
}

/** Hits of a document in a category. */
export const hitsIn = ({ counts }: ComparedDocument, category: CategoryId): number => counts.get(category)?.hits ?? 0;

/** The tests of an actor: none where a body is too small or is one sampling unit, and none of what has too few hits in both together. */
export function testsOf({ documents }: ComparedActor, tests: Tests): readonly Test[] {
  const bodies = (['reference', 'target'] as const).map((body) => documents.filter((one) => one.body === body));
  if (bodies.some((body) => isSmallBody(body, tests) || new Set(body.map(({ unit }) => unit)).size < 2)) return [];
  const found: Test[] = [];
  const add = (
    { measure, category, distance }: Pick<Test, 'measure' | 'category' | 'distance'>,
    pairOf: (document: ComparedDocument) => readonly [number, number],
    hits: (document: ComparedDocument) => number,
  ): void => {
    let all = 0;
    for (const document of documents) all += hits(document);
    if (all < Math.max(1, tests.minimum.hits)) return;
    const [reference, target] = [unitsOf(documents, 'reference', pairOf), unitsOf(documents, 'target', pairOf)];
    found.push({ measure, category, distance, reference, target });
  };
  for (const category of tests.categories) {
    const hits = (document: ComparedDocument): number => hitsIn(document, category);
    add({ measure: 'rate', category, distance: ratioDistance }, (one) => [hits(one), one.words], hits);
  }
  const { tone } = tests;
  if (tone) {
    const sides = (one: ComparedDocument): readonly [number, number] => [
      hitsIn(one, tone.positive),
      hitsIn(one, tone.negative),
    ];
    add({ measure: 'tone', category: toneName(tone), distance: toneDistance }, sides, (one) => {
      const [positive, negative] = sides(one);
      return positive + negative;
    });
  }
  return found;
}

/** How far apart the bodies of a test are, in standard errors; above 0 where the target is higher. */
export function apart({ reference, target, distance }: Test): number {
  return distance(sumOfMoments(reference.values()), sumOfMoments(target.values()));
}
