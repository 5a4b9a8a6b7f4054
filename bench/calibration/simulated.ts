/** Simulated speech: units of log-normal length whose rates vary around their author's, as those of real documents do. */
import type { BodyName } from '../../src/model/change.js';
import type { ComparedActor, ComparedDocument } from '../../src/tally/change/compared.js';
import { createGenerator } from '../../src/tally/agreement/generator.js';
import { normal, poisson } from '../chance.js';

/** Uniform numbers below 1 that a seed decides. */
export type Uniform = () => number;

export function uniforms(seed: number): Uniform {
  const { below } = createGenerator(seed);
  return () => below(2 ** 32) / 2 ** 32;
}

/** How speech comes about. */
export interface Speech {
  /** Of each body. */
  readonly units: number;
  /** Hits expected in the whole reference. */
  readonly expected: number;
  /** Coefficient of variation of the rate of a unit around that of its author. */
  readonly spread: number;
  /** The rate of the target over that of the reference. */
  readonly change: number;
  /** Authors, whose own rates differ by half; 1 when left out. */
  readonly authors?: number;
  /** Correlation of the log rates of one unit and the next in time. */
  readonly correlation?: number;
  /** Documents that repeat the words of each unit. */
  readonly repeats?: number;
  /** Whether repetitions are taken for units of their own. */
  readonly isEachUnit?: boolean;
}

const MEAN_WORDS = 600 * Math.exp(0.18);

/** The true rate a word of the reference. */
export const truthOf = ({ units, expected }: Speech): number => expected / units / MEAN_WORDS;

/** One corpus of one actor: hits of `war` by the speech, of `peace` by the same without any change. */
export function simulatedActor(speech: Speech, uniform: Uniform, shuffleWithin?: 'author'): ComparedActor {
  const { units, spread, change, authors = 1, correlation = 0, repeats = 1, isEachUnit = false } = speech;
  const sigma = Math.sqrt(Math.log(1 + spread ** 2));
  const own = Array.from({ length: authors }, () => (authors === 1 ? 1 : Math.exp(0.5 * normal(uniform) - 0.125)));
  let level = normal(uniform);
  const bodies = Array.from({ length: 2 * units }, (_, i): BodyName => (i < units ? 'reference' : 'target'));
  const authorOf = bodies.map((_, i) => i % authors);
  const dealt = shuffleWithin ? shuffledWithin(bodies, authorOf, uniform) : bodies;
  const documents = dealt.flatMap((body, i): readonly ComparedDocument[] => {
    level = correlation * level + Math.sqrt(1 - correlation ** 2) * normal(uniform);
    const words = Math.ceil(600 * Math.exp(0.6 * normal(uniform)));
    const author = authorOf[i] ?? 0;
    const base = truthOf(speech) * (own[author] ?? 1);
    const rate = base * Math.exp(sigma * level - sigma ** 2 / 2) * (body === 'target' ? change : 1);
    const war = poisson(words * rate, uniform);
    const peace = poisson(words * base, uniform);
    const counts = new Map([
      ['war', { hits: war, hitSentences: war }],
      ['peace', { hits: peace, hitSentences: peace }],
    ]);
    return Array.from({ length: repeats }, (_, copy) => {
      const id = `u${i}-${copy}`;
      return {
        id,
        unit: isEachUnit ? id : `u${i}`,
        body,
        stratum: String(author),
        words,
        sentences: Math.ceil(words / 20),
        counts,
      };
    });
  });
  return { actor: 'a', voice: 'own', documents };
}

/** Dates of one author dealt out anew among its documents. */
export function shuffledWithin(
  bodies: readonly BodyName[],
  groups: readonly (number | string)[],
  uniform: Uniform,
): readonly BodyName[] {
  const dealt = [...bodies];
  for (const group of new Set(groups)) {
    const places = groups.flatMap((one, i) => (one === group ? [i] : []));
    for (let left = places.length - 1; left > 0; left--) {
      const [here, other] = [places[left] ?? 0, places[Math.floor(uniform() * (left + 1))] ?? 0];
      const [a, b] = [dealt[here], dealt[other]];
      if (a !== undefined && b !== undefined) [dealt[here], dealt[other]] = [b, a];
    }
  }
  return dealt;
}
