import type { CategoryId } from '../model/lexicon.js';
import type { Tag } from '../model/tag.js';
import type { EntryMatch } from './longest.js';

/**
 * The hits that the negated tags of a sentence give the categories they are reversed to: same span and entry, without a
 * cue. A category that already has a match there ("no war" as an entry of its own) gets no second one.
 * @param tags one for each of `matches`, in the same order
 */
export function reversed(tags: readonly Tag[], matches: readonly EntryMatch[]): readonly Tag[] {
  const isReversed = (match: EntryMatch, index: number): boolean =>
    match.value.leaf.category.reversedTo !== undefined && tags[index]?.fate === 'negated';
  if (!matches.some(isReversed)) return [];

  const held = new Map<CategoryId, Set<number>>();
  const hold = (category: CategoryId, { first, last }: EntryMatch): boolean => {
    let tokens = held.get(category);
    if (!tokens) held.set(category, (tokens = new Set()));
    const before = tokens.size;
    for (let token = first; token < last; token++) tokens.add(token);
    return tokens.size - before === last - first;
  };
  for (const match of matches) hold(match.value.leaf.category.id, match);

  return matches.flatMap((match, index) => {
    const tag = tags[index];
    const category = match.value.leaf.category.reversedTo;
    if (!tag || category === undefined || !isReversed(match, index) || !hold(category, match)) return [];
    const { start, end, sentence, entry, strength, voice, speaker, weight } = tag;
    return [
      {
        start,
        end,
        category,
        entry,
        strength,
        sentence,
        fate: 'hit',
        voice,
        speaker,
        ...(weight !== undefined && { weight }),
      },
    ];
  });
}
