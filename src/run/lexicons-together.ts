import { nodesOf, type CategoryId, type Lexicon } from '../model/lexicon.js';
import type { Plan } from '../model/plan.js';
import { UsageError } from '../model/usage-error.js';
import type { Config } from '../read/settings/config.js';
import { refuseRegexes } from './regex-engine.js';

/**
 * Throws UsageError for lexicons that cannot be used together: regular expressions must be readable, two of one name
 * would add up in silence, and a negated match must have somewhere to go.
 */
export function refuseClashes(lexicons: readonly Lexicon[]): void {
  refuseRegexes(lexicons);
  const paths = new Map<string, string>();
  const known = new Set(lexicons.flatMap((lexicon) => nodesOf(lexicon.root)).map((category) => category.id));
  for (const { id, path, root } of lexicons) {
    const other = paths.get(id);
    if (other !== undefined) throw new UsageError(`${path} and ${other} are both called ${id}; give one another id`);
    paths.set(id, path);
    for (const { reversedTo } of nodesOf(root)) {
      if (reversedTo !== undefined && !known.has(reversedTo)) {
        throw new UsageError(`${path}: reversed_to names ${reversedTo}, which no lexicon has`);
      }
    }
  }
}

/** The two sides of the tone where nobody names others. */
export const DEFAULT_TONE = { positive: 'peace-oriented', negative: 'militaristic' };

/** The two sides of the tone, or nothing when the lexicons in use have no such pair and none was asked for. */
export function toneOf(written: Config['tone'], lexicons: readonly Lexicon[]): Plan['tone'] {
  const tone = { ...DEFAULT_TONE, ...written };
  const categories = new Map(
    lexicons.flatMap((lexicon) => nodesOf(lexicon.root)).map((category) => [category.id, category]),
  );
  const patterns = (id: CategoryId): string[] => {
    const category = categories.get(id);
    return category
      ? nodesOf(category).flatMap((node) => node.entries.map((entry) => entry.pattern.toLowerCase()))
      : [];
  };
  const missing = [tone.positive, tone.negative].filter((id) => !categories.has(id));
  if (missing.length > 0) {
    if (written === undefined) return undefined;
    throw new UsageError(`tone names ${missing.join(' and ')}; the lexicons have ${[...categories.keys()].join(', ')}`);
  }
  const positive = new Set(patterns(tone.positive));
  const shared = [...new Set(patterns(tone.negative).filter((pattern) => positive.has(pattern)))];
  if (shared.length > 0) {
    throw new UsageError(
      `${tone.positive} and ${tone.negative} share entries (${shared.slice(0, 5).join(', ')}), so their balance means nothing; keep each in one of them`,
    );
  }
  return tone;
}

/** The tone as `toneOf` gives it, or nothing where these lexicons cannot have it. */
export function toneWherePossible(written: Config['tone'], lexicons: readonly Lexicon[]): Plan['tone'] {
  try {
    return toneOf(written, lexicons);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
