import type { Actor } from '../model/actor.js';
import { foldName } from './fold.js';
import { CALLINGS, FUNCTION_WORDS, OFFICIALS, PARTICLES, TITLES } from './words.js';

/** Whether a name could be anybody's: it does not break off at a particle ("Van der"), and is more than titles ("Emperor", "Prime Minister"). */
export function isSoundName(name: string): boolean {
  const words = foldName(name).split(' ');
  if (PARTICLES.has(words.at(-1) ?? '')) return false;
  return words.some((word) => /\p{L}/u.test(word) && !NO_NAMES.some((set) => set.has(word)));
}

const NO_NAMES = [TITLES, OFFICIALS, CALLINGS, FUNCTION_WORDS, PARTICLES, new Set(['emperor', 'empress'])];

/**
 * Why a name is not to be pasted into the registry unread: all its words are a registered actor's, who would lose them to it; or it is a single word
 * and nothing around it says what it is.
 */
export function doubtOf(name: string, isUnexplained: boolean, actors: readonly Actor[]): string | undefined {
  const words = wordsIn(name);
  const namesakes =
    words.length === 0
      ? []
      : actors.filter((actor) =>
          [actor.name, ...actor.aliases, ...actor.transliterations].some((other) => {
            const known = new Set(wordsIn(other));
            return words.every((word) => known.has(word));
          }),
        );
  if (namesakes.length > 0) return `all its words are those of ${namesakes.map(({ id }) => id).join(', ')}`;
  return isUnexplained ? 'a single word may be a person, a state, a body or a slip' : undefined;
}

const wordsIn = (name: string): readonly string[] =>
  foldName(name)
    .split(/[ -]/u)
    .filter((word) => !TITLES.has(word));
