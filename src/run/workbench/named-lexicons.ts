import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lexicon } from '../../model/lexicon.js';
import { UsageError } from '../../model/usage-error.js';
import { lexiconsAt } from '../lexicon-place.js';
import { refuseClashes } from '../lexicons-together.js';
import { PACKAGE_ROOT } from '../package-root.js';
import { readSetting } from '../setting-text.js';

/**
 * The lexicons of files and folders; of `lexicons` in the current folder, else the package's, where none are named. Throws
 * UsageError for one that is missing or faulty, and for two of one name.
 */
export function namedLexicons(places: readonly string[]): readonly Lexicon[] {
  const here = existsSync('lexicons') ? 'lexicons' : join(PACKAGE_ROOT, 'lexicons');
  const lexicons = (places.length > 0 ? places : [here]).flatMap((place) => {
    if (!existsSync(place)) throw new UsageError(`there is no lexicon ${resolve(place)}`);
    return lexiconsAt(place, readSetting).lexicons;
  });
  refuseClashes(lexicons);
  return lexicons;
}
