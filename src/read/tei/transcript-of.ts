import { labelAt } from '../../model/speaker-label.js';
import { type NamedSpeaker, speakerNames } from './speaker-names.js';
import type { TeiBlock, TeiTextReader } from './tei-text.js';

/** A text as it is read. */
export interface Transcript {
  readonly text: string;
  /** Everybody who speaks; none where the text has no turns. */
  readonly speakers: readonly NamedSpeaker[];
  /** Blocks of a text with turns that stand in none, which are left out. */
  readonly outside: readonly TeiBlock[];
}

/**
 * The blocks of a text as paragraphs, a line of verse as a line. Where it has turns, each begins with its speaker's label, and so
 * does a paragraph that would be taken for the label of somebody else.
 */
export function transcriptOf(
  { blocks, turns }: Pick<TeiTextReader, 'blocks' | 'turns'>,
  persons: ReadonlyMap<string, string>,
): Transcript {
  const isSpoken = blocks.some(({ turn }) => turn !== undefined);
  const nameOf = speakerNames(persons);
  const speakers = new Set<NamedSpeaker>();
  const parts: string[] = [];
  let last: TeiBlock | undefined;
  for (const block of blocks) {
    const { text, turn } = block;
    const written = turn === undefined ? undefined : turns[turn];
    if (isSpoken && !written) continue;
    const isVerse = last?.isVerse === true && block.isVerse && last.turn === turn;
    if (last) parts.push(isVerse ? '\n' : '\n\n');
    if (written) {
      const speaker = nameOf(written);
      speakers.add(speaker);
      if (last?.turn !== turn || labelAt(text, 0, text.length)) parts.push(`${speaker.label}: `);
    }
    parts.push(text);
    last = block;
  }
  const outside = isSpoken ? blocks.filter(({ turn }) => turn === undefined) : [];
  return { text: parts.join(''), speakers: [...speakers], outside };
}
