import type { CategoryId, Lexicon } from '../model/lexicon.js';
import type { RegexEngine } from '../model/regex-engine.js';
import type { Sentence, Tokenise } from '../model/segmentation.js';
import { compile, type CompiledEntry, type Context } from './compile.js';
import { type Tagger, taggerOf } from './lexicons.js';
import type { Scan } from './occurrence.js';

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
  const scans = compile(lexicons, tokenise, regexEngine);
  const entries = lookedUpOnce(scans.entries);
  const context = lookedUpOnce(scans.context);
  return (category, pattern) => {
    const isLeft = ({ value }: { readonly value: CompiledEntry | Context }): boolean => {
      const owner = ownerOf(value);
      return owner?.entry.pattern !== pattern || owner.leaf.category.id !== category;
    };
    return taggerOf({
      entries: (reading) => entries(reading).filter(isLeft),
      context: (reading) => context(reading).filter(isLeft),
    });
  };
}

function lookedUpOnce<T>(scan: Scan<T>): Scan<T> {
  const known = new WeakMap<Sentence, ReturnType<Scan<T>>>();
  return (reading) => {
    let found = known.get(reading.sentence);
    if (!found) known.set(reading.sentence, (found = scan(reading)));
    return found;
  };
}

/** The entry that something is looked for on behalf of; missing for what holds for whole categories. */
function ownerOf(sought: CompiledEntry | Context): CompiledEntry | undefined {
  return sought.kind === 'entry' ? sought : sought.kind === 'support' ? undefined : sought.entry;
}
