import type { Dictionary, Loss } from './dictionary.js';
import { flattened } from './flattened.js';
import { quoted } from './settings/spelling.js';

/** What a format without weights loses. */
export function lostWeights(dictionary: Dictionary): readonly Loss[] {
  return flattened(dictionary).flatMap(({ branch }) =>
    branch.terms
      .filter(({ weight }) => weight !== undefined)
      .map(({ pattern, line }) => ({ line, detail: `${quoted(pattern)}: the format has no weights` })),
  );
}

/** What a format without a tree loses: the names are joined with dots. */
export function lostLevels(dictionary: Dictionary): readonly Loss[] {
  return flattened(dictionary)
    .filter(({ path }) => path.length > 1)
    .map(({ path }) => ({ detail: `${quoted(path.join(' > '))}: the format has no levels; the names are joined` }));
}

/** Names that a format with dots for levels will take for several. */
export function lostDots(dictionary: Dictionary): readonly Loss[] {
  return flattened(dictionary)
    .filter(({ branch }) => branch.name.includes('.'))
    .map(({ branch }) => ({ detail: `${quoted(branch.name)}: the dots in its name will be read as levels` }));
}
