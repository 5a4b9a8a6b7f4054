import { KEYNESS_MEASURES, type KeynessMeasure, type Keyword } from '../../model/keyword.js';
import type { Analysis } from '../../model/measurement.js';
import type { Linguist } from '../../model/segmentation.js';
import type { Tag } from '../../model/tag.js';
import type { Lexicon } from '../../model/lexicon.js';
import { UsageError } from '../../model/usage-error.js';
import { passageFinder } from '../../tag/passage-at.js';
import { countsOf } from '../../tally/counts.js';
import { isWordy, lemmaFeature, Names, wordFeature } from '../../tally/features.js';
import { isFunctionWord } from '../../model/function-word.js';
import { keywords } from '../../tally/keywords.js';
import { Usage } from '../../tally/usage.js';
import { analysesOf } from '../analyses.js';
import { bodiesBy, type Bodies } from './contrast.js';
import { selectionOf, type Selection, type SelectionOptions } from './criterion.js';
import { theLinguist } from '../linguist.js';
import { untagged } from './untagged.js';
import { openProject, type ProjectOptions } from '../project.js';

/** What may be counted. */
export const KEYNESS_FEATURES = ['word', 'lemma', 'entry', 'category'] as const;
export type KeynessFeature = (typeof KEYNESS_FEATURES)[number];

/** What is compared with what; the selection holds for both, and its voice is `own` when left out. */
export interface KeynessOptions extends Omit<ProjectOptions, 'out' | 'period'>, SelectionOptions {
  /** `actor`, `side`, `voice`, `period`, `outlet`, `kind` or `event`. */
  readonly by: string;
  readonly target: string;
  /** All the rest when left out. */
  readonly reference?: string | undefined;
  /** `word` when left out. */
  readonly feature?: string | undefined;
  /** `g2` when left out. */
  readonly measure?: string | undefined;
  /** Hits of a feature in both together, at least; 5 when left out. */
  readonly minimum?: number | undefined;
  /** Documents of a feature in both together, at least; 1 when left out. */
  readonly minimumDocuments?: number | undefined;
  /** Compare function words, numbers and single letters too. */
  readonly all?: boolean | undefined;
  /** Leave out words that are written with a capital inside sentences. */
  readonly noNames?: boolean | undefined;
}

/** How much text a body of text is. */
interface Size {
  readonly name: string;
  readonly words: number;
  readonly documents: number;
}

/** The keywords of two bodies of text. */
export interface KeynessReport {
  readonly by: string;
  readonly feature: KeynessFeature;
  readonly measure: KeynessMeasure;
  readonly target: Size;
  readonly reference: Size;
  /** Words of joint statements of both, which are in neither. */
  readonly shared: number;
  /** Inputs of the corpus that are in none: rejected, skipped or copies. */
  readonly leftOut: number;
  /** What the target prefers most first, what the reference prefers most last. */
  readonly keywords: readonly Keyword[];
}

/** Compares the words, lemmas, entries or categories of two bodies of text. Throws UsageError for wrong use, and when one of them is empty. */
export async function compareKeyness(options: KeynessOptions): Promise<KeynessReport> {
  const { by, minimum = 5, minimumDocuments = 1 } = options;
  const feature = oneOf('feature', options.feature ?? 'word', KEYNESS_FEATURES);
  const measure = oneOf('measure', options.measure ?? 'g2', KEYNESS_MEASURES);
  for (const [what, value] of Object.entries({ minimum, 'minimum of documents': minimumDocuments })) {
    if (!Number.isInteger(value) || value < 1)
      throw new UsageError(`the ${what} is a whole number from 1, not ${value}`);
  }
  const project = openProject({ ...options, period: undefined, out: undefined });
  const voice = options.voice ?? (by === 'voice' ? 'all' : 'own');
  const selection = selectionOf({ ...options, voice }, project.plan);
  const bodies = bodiesBy(by, options.target, options.reference, project.plan);
  const isOfWords = feature === 'word' || feature === 'lemma';

  const names = new Names();
  const linguist = feature === 'lemma' ? await theLinguist() : undefined;
  const sums = { target: new Sum(), reference: new Sum(), both: new Sum() };
  let leftOut = 0;
  const read = isOfWords ? untagged(project) : project;
  for await (const { analysis } of analysesOf(read, () => (leftOut += 1))) {
    const places = placesOf(analysis, selection, bodies);
    countWords(analysis, places, { sums, linguist, names });
    if (!isOfWords) countTags(analysis, places, { sums, feature, lexicons: project.plan.lexicons });
    for (const sum of Object.values(sums)) sum.endDocument();
  }
  selection.refuseUnknown();
  bodies.refuseUnknown();
  for (const [body, name] of [
    ['target', bodies.target],
    ['reference', bodies.reference],
  ] as const) {
    if (sums[body].words === 0)
      throw new UsageError(`the ${body} (${name}) has no words here; see what the corpus has with \`hawkdove check\``);
  }
  const isWanted = (one: string): boolean =>
    !isOfWords ||
    (one !== '' &&
      (options.all === true || (isWordy(one) && !isFunctionWord(one))) &&
      !(options.noNames === true && names.has(one)));
  const { target, reference, both } = sums;
  return {
    ...{ by, feature, measure, shared: both.words, leftOut },
    target: { name: bodies.target, words: target.words, documents: target.documents },
    reference: { name: bodies.reference, words: reference.words, documents: reference.documents },
    keywords: keywords({ target, reference, measure, minimum, minimumDocuments, isWanted }),
  };
}

/** What one body of text adds up to. */
class Sum {
  readonly usage = new Usage();
  words = 0;
  documents = 0;
  /** Of the document at hand. */
  counts = new Map<string, number>();
  #before = 0;

  add(feature: string, count: number): void {
    this.counts.set(feature, (this.counts.get(feature) ?? 0) + count);
  }

  endDocument(): void {
    if (this.words > this.#before) this.documents += 1;
    this.#before = this.words;
    this.usage.add(this.counts);
    this.counts = new Map();
  }
}

type BodyName = 'target' | 'reference' | 'both';
type Sums = Readonly<Record<BodyName, Sum>>;

/** The body of text that each place of a document belongs to. */
type Places = (offset: number) => BodyName | undefined;

function placesOf({ document, passages }: Analysis, selection: Selection, bodies: Bodies): Places {
  const bodyOf = new Map(
    passages.map((passage) => {
      // Both are asked, so that either knows all that there is.
      const body = bodies.bodyOf(document, passage);
      return [passage, selection.accepts(document, passage) ? body : undefined];
    }),
  );
  const passageAt = passageFinder(passages);
  return (offset) => bodyOf.get(passageAt(offset));
}

function countWords(
  { document, sentences }: Analysis,
  places: Places,
  { sums, linguist, names }: { readonly sums: Sums; readonly linguist: Linguist | undefined; readonly names: Names },
): void {
  for (const sentence of sentences) {
    let isFirst = true;
    let morphology: ReturnType<Linguist> | undefined;
    for (const word of sentence.words) {
      if (!word.isCounted) continue;
      const body = places(word.start);
      if (body !== undefined) {
        const feature = linguist
          ? lemmaFeature(word, sentence, (morphology ??= linguist(sentence)))
          : wordFeature(word);
        sums[body].words += 1;
        sums[body].add(feature, 1);
        if (!isFirst) names.note(feature, document.text.slice(word.start, word.start + 2));
      }
      isFirst = false;
    }
  }
}

function countTags(
  { tags }: Analysis,
  places: Places,
  {
    sums,
    feature,
    lexicons,
  }: { readonly sums: Sums; readonly feature: KeynessFeature; readonly lexicons: readonly Lexicon[] },
): void {
  for (const body of ['target', 'reference'] as const) {
    const sum = sums[body];
    sum.counts = new Map();
    const own = tags.filter(({ start, fate }): boolean => fate === 'hit' && places(start) === body);
    if (feature === 'category') for (const [id, { hits }] of countsOf(own, lexicons)) sum.add(id, hits);
    else for (const tag of own) sum.add(entryFeature(tag), 1);
  }
}

const entryFeature = ({ category, entry }: Tag): string => `${category}: ${entry}`;

function oneOf<const W extends string>(what: string, given: string, allowed: readonly W[]): W {
  const found = allowed.find((one) => one === given);
  if (found === undefined) throw new UsageError(`unknown ${what} "${given}"; allowed are ${allowed.join(', ')}`);
  return found;
}
