import type { Entry, Lexicon } from '../model/lexicon.js';
import type { Tokenise } from '../model/segmentation.js';
import type { Span } from '../model/span.js';
import { compile } from './compile.js';
import { spanOf } from './fate.js';
import { matchesIn } from './matches.js';
import type { Reading } from './occurrence.js';

/** An entry that stands in a sentence. */
interface Found extends Span {
  readonly entry: Entry;
  /** Token range in the sentence, `last` exclusive. */
  readonly first: number;
  readonly last: number;
}

/**
 * Finds entries that belong to no lexicon, each for itself: two of them may share words. Within one, the longest match counts. By place,
 * then in the order given.
 */
export function createFinder(entries: readonly Entry[], tokenise: Tokenise): (reading: Reading) => readonly Found[] {
  const scans = compile(entries.map(lexiconOf), tokenise);
  return (reading) =>
    (matchesIn(reading, scans)?.matches ?? [])
      .map((match) => ({ match, ...spanOf(reading.sentence, match) }))
      .sort((a, b) => a.start - b.start || a.end - b.end || a.match.value.order - b.match.value.order)
      .map(({ match, start, end }) => ({
        ...{ entry: match.value.entry, start, end },
        ...{ first: match.first, last: match.last },
      }));
}

function lexiconOf(entry: Entry, at: number): Lexicon {
  const id = String(at);
  const root = { id, title: id, description: '', entries: [entry], except: [], examples: [], children: [] };
  return { id, path: '', source: '', isExclusive: false, isContested: false, root };
}
