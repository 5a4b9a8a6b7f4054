import type { CategoryId } from '../../model/lexicon.js';
import type { Analyze } from '../../model/measurement.js';

/** Begins the id of a category that has no other name, so that it is no category of the other lexicons. */
const FOREIGN = 'without partner: ';

/**
 * The same analysis with the categories of other lexicons called by the names that are theirs in ours; what lies below a renamed one keeps the rest of its
 * name. Only the tags are renamed.
 */
export function renamedCategories(analyze: Analyze, names: ReadonlyMap<CategoryId, CategoryId>): Analyze {
  return (document) => {
    const analysis = analyze(document);
    const tags = analysis.tags.map((tag) => ({ ...tag, category: nameOf(tag.category, names) }));
    return { ...analysis, tags };
  };
}

function nameOf(leaf: CategoryId, names: ReadonlyMap<CategoryId, CategoryId>): CategoryId {
  for (let end = leaf.length; end > 0; end = leaf.lastIndexOf('.', end - 1)) {
    const name = names.get(leaf.slice(0, end));
    if (name !== undefined) return name + leaf.slice(end);
  }
  return FOREIGN + leaf;
}
