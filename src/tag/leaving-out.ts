import type { CategoryId, Lexicon } from '../model/lexicon.js';
import type { RegexEngine } from '../model/regex-engine.js';
import type { Sentence, Tokenise } from '../model/segmentation.js';
import { compile, type CompiledEntry, type Sought } from './compile.js';
import { type Tagger, taggerOf } from './lexicons.js';
import type { Occurrence } from './occurrence.js';

/**
 * Compiles lexicons once, for tagging as if one entry had never been written: shorter entries take its place, and weak ones
 * lose its support. What stands in a sentence is looked up once, however many entries are left out of it in turn. Entries of one
 * category that are written alike are left out together.
 */
export function compileLeavingOut(
  lexicons: readonly Lexicon[],
  tokenise: Tokenise,
  regexEngine?: RegexEngine,
): (category: CategoryId, pattern: string) => Tagger {
  const scan = compile(lexicons, tokenise, regexEngine);
  const known = new WeakMap<Sentence, readonly Occurrence<Sought>[]>();
  return (category, pattern) =>
    taggerOf((reading) => {
      let found = known.get(reading.sentence);
      if (!found) known.set(reading.sentence, (found = scan(reading)));
      return found.filter(({ value }) => {
        const owner = ownerOf(value);
        return owner?.entry.pattern !== pattern || owner.leaf.category.id !== category;
      });
    });
}

/** The entry that something is looked for on behalf of; missing for what holds for whole categories. */
function ownerOf(sought: Sought): CompiledEntry | undefined {
  return sought.kind === 'entry' ? sought : sought.kind === 'support' ? undefined : sought.entry;
}
