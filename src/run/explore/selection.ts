import type { ActorId } from '../../model/actor.js';
import { isWithin } from '../../model/lexicon.js';
import { UsageError } from '../../model/usage-error.js';
import { FATES, VOICE_IDS, type ExploredRun } from './explored-run.js';

/** What is looked at; an empty string restricts nothing. */
export interface Selection {
  /** A node of a lexicon, never empty: hits of different lexicons are no sum. */
  readonly category: string;
  readonly actor: ActorId;
  readonly side: string;
  readonly voice: string;
  readonly outlet: string;
  /** `(none)`: documents that stand in no period. */
  readonly period: string;
  readonly fate: string;
}

/** What stands in no period, outlet or side. */
export const NONE = '(none)';

/** What a row of `exposure.csv` is chosen by, a bit each: set where the row is not as it is wanted. */
export const DIMENSIONS = ['actor', 'side', 'voice', 'outlet', 'period'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The bit of a dimension. */
export const bitOf = (dimension: Dimension): number => 1 << DIMENSIONS.indexOf(dimension);

/** Reads a selection out of the parameters of an address. Throws UsageError for what the run does not have. */
export function selectionOf(parameters: URLSearchParams, run: ExploredRun): Selection {
  const asked = (name: string): string => parameters.get(name) ?? '';
  const category = asked('category') || (run.categories.texts[0] ?? '');
  const allowed: readonly (readonly [string, string, readonly string[]])[] = [
    ['category', category, run.categories.texts],
    ['voice', asked('voice'), ['', ...VOICE_IDS]],
    ['fate', asked('fate'), ['', ...FATES]],
  ];
  for (const [name, value, values] of allowed) {
    if (!values.includes(value)) throw new UsageError(`this run has no ${name} "${value}"`);
  }
  return {
    category,
    ...{ actor: asked('actor'), side: asked('side'), voice: asked('voice') },
    ...{ outlet: asked('outlet'), period: asked('period'), fate: asked('fate') },
  };
}

/** For every row of `exposure.csv` the dimensions in which it is not as it is wanted: 0 is in the selection. */
export function missesOf(run: ExploredRun, wanted: Selection): Uint8Array {
  const { said, speakers, documents } = run;
  const [actorBit = 0, sideBit = 0, voiceBit = 0, outletBit = 0, periodBit = 0] = DIMENSIONS.map(bitOf);
  const ofSpeaker = speakers.map(
    (actors) =>
      (wanted.actor === '' || actors.includes(wanted.actor) ? 0 : actorBit) |
      (wanted.side === '' || sidesOf(run, actors).includes(wanted.side) ? 0 : sideBit),
  );
  const ofVoice = VOICE_IDS.map((voice) => (wanted.voice === '' || voice === wanted.voice ? 0 : voiceBit));
  const ofDocument = documents.map(
    ({ outlet, periods }) =>
      (wanted.outlet === '' || (outlet || NONE) === wanted.outlet ? 0 : outletBit) |
      (wanted.period === '' || periodsNamed(periods).includes(wanted.period) ? 0 : periodBit),
  );
  const misses = new Uint8Array(said.document.length);
  for (let row = 0; row < misses.length; row++) {
    misses[row] =
      (ofSpeaker[said.speaker[row] ?? -1] ?? 0) |
      (ofVoice[said.voice[row] ?? -1] ?? 0) |
      (ofDocument[said.document[row] ?? -1] ?? 0);
  }
  return misses;
}

/** The sides of those who speak, each once; `(none)` for who has none. */
export function sidesOf({ report }: Pick<ExploredRun, 'report'>, actors: readonly ActorId[]): readonly string[] {
  const { sides } = report;
  return [...new Set(actors.map((actor) => (Object.hasOwn(sides, actor) ? sides[actor] : undefined) ?? NONE))];
}

/** Ids of periods; `(none)` where there are none. */
export const periodsNamed = (periods: readonly { readonly id: string }[]): readonly string[] =>
  periods.length === 0 ? [NONE] : periods.map(({ id }) => id);

/** For every category whether it is the wanted one, or a node below it. */
export const categoriesWithin = (run: ExploredRun, category: string): readonly boolean[] =>
  run.categories.texts.map((id) => isWithin(id, category));
