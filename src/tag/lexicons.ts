import type { Lexicon } from '../model/lexicon.js';
import type { RegexEngine } from '../model/regex-engine.js';
import type { Tokenise } from '../model/segmentation.js';
import type { Tag } from '../model/tag.js';
import { compile, type Scans } from './compile.js';
import { TaggedText, type TagReading } from './tagged-text.js';

/** Finds every tag of a document, by sentence, start, end, category and entry. */
export type Tagger = (reading: TagReading) => readonly Tag[];

/**
 * Compiles lexicons once for any number of documents. Matches of one leaf never share a token (longest first, then left to
 * right); each has one fate. With `isExhaustive` every lemma is asked of the linguist at every word: the plain version.
 * A negated match whose leaf declares `reversedTo` also gives a hit of that category.
 */
export function compileLexicons(
  lexicons: readonly Lexicon[],
  tokenise: Tokenise,
  regexEngine?: RegexEngine,
  isExhaustive = false,
): Tagger {
  return taggerOf(compile(lexicons, tokenise, regexEngine, isExhaustive));
}

/** Turns what stands in each sentence into tags. */
export function taggerOf(scans: Scans): Tagger {
  return (reading) => {
    const text = new TaggedText(reading);
    const tags: Tag[] = [];
    for (let place = 0; place < reading.sentences.length; place += 1)
      for (const tag of text.tagsOf(place, scans)) tags.push(tag);
    return tags;
  };
}
