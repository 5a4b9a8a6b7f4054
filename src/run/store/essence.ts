import type { Category, Lexicon } from '../../model/lexicon.js';

/** What of the lexicons shapes tags and measurements: no titles, sources, examples or lines, so that editing these keeps what is stored. */
export function essenceOf(lexicons: readonly Lexicon[]): readonly Lexicon[] {
  return lexicons.map(({ id, isExclusive, isContested, root }) => ({
    ...{ id, path: '', source: '', isExclusive, isContested },
    root: categoryEssence(root),
  }));
}

function categoryEssence(category: Category): Category {
  return {
    ...category,
    ...{ title: '', description: '', examples: [] },
    entries: category.entries.map((entry) => ({ ...entry, line: 0 })),
    children: category.children.map(categoryEssence),
  };
}
