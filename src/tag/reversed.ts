import { overlaps } from '../model/span.js';
import type { Tag } from '../model/tag.js';
import type { EntryMatch } from './longest.js';

/**
 * The hits that the negated tags of a sentence give the categories they are reversed to: same span and entry, without a
 * cue. A category that already has a match there ("no war" as an entry of its own) gets no second one.
 */
export function reversed(tags: readonly Tag[], matches: readonly EntryMatch[]): readonly Tag[] {
  const hits: Tag[] = [];
  tags.forEach((tag, index) => {
    const category = matches[index]?.value.leaf.category.reversedTo;
    if (category === undefined || tag.fate !== 'negated') return;
    const isMatched = [...tags, ...hits].some((other) => other.category === category && overlaps(other, tag));
    if (isMatched) return;
    const { cue: _cue, target: _target, ...plain } = tag;
    hits.push({ ...plain, category, fate: 'hit' });
  });
  return hits;
}
