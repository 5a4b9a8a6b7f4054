import type { CategoryId } from '../../model/lexicon.js';
import { UsageError } from '../../model/usage-error.js';
import type { EntrySuggestion } from '../../report/lexicon-suggestions.js';
import { analysesOf } from '../analyses.js';
import { lexiconNamed, nodeNamed, withLexicon } from './lexicon-file.js';
import { openProject, type ProjectOptions } from '../project.js';
import { SuggestionSearch } from './suggestion-search.js';

/** What to look for, and where. */
export interface LexiconSuggestOptions extends Omit<ProjectOptions, 'out' | 'period'> {
  /** A file, or the id of a lexicon of the project. */
  readonly lexicon: string;
  /** A node of it; the root when left out. */
  readonly category?: CategoryId | undefined;
  /** Occurrences in the corpus, at least; 5 when left out. Variants may be rarer. */
  readonly minimum?: number | undefined;
  /** Documents, at least; 3 when left out. */
  readonly minimumDocuments?: number | undefined;
  /** Suggest names too: words that are written with a capital inside sentences. */
  readonly names?: boolean | undefined;
}

/** What was found, and what it was found in. */
export interface LexiconSuggestions {
  readonly lexicon: string;
  readonly category: CategoryId;
  readonly documents: number;
  /** Inputs of the corpus that were not looked at: rejected, skipped or copies. */
  readonly leftOut: number;
  /** Of the category. */
  readonly hits: number;
  /** Variants first, then the words that keep company with hits, by G². */
  readonly suggestions: readonly EntrySuggestion[];
}

/**
 * Looks in a corpus for what a category of a lexicon may lack: variants of its entries, and words that keep company with its hits. What an
 * entry of the category finds already is never suggested. Throws UsageError for wrong use.
 */
export async function suggestEntries(options: LexiconSuggestOptions): Promise<LexiconSuggestions> {
  const { minimum = 5, minimumDocuments = 3 } = options;
  for (const [what, value] of Object.entries({ minimum, 'minimum of documents': minimumDocuments })) {
    if (!Number.isInteger(value) || value < 1)
      throw new UsageError(`the ${what} is a whole number from 1, not ${value}`);
  }
  const places = { ...options, period: undefined, out: undefined };
  const lexicon = lexiconNamed(options.lexicon, places);
  const category = nodeNamed(lexicon, options.category);
  const project = withLexicon(openProject(places), lexicon);
  const search = new SuggestionSearch(category);
  let leftOut = 0;
  for await (const { analysis } of analysesOf(project, () => (leftOut += 1))) search.add(analysis);
  return {
    ...{ lexicon: lexicon.path, category: category.id, documents: search.documents, leftOut, hits: search.hits },
    suggestions: search.suggestions({ minimum, minimumDocuments, names: options.names === true }),
  };
}
