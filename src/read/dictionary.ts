/** A pattern of a dictionary, with what its format says besides. */
export interface Term {
  /** Words with single spaces between them; `*` and `?` as in a lexicon. */
  readonly pattern: string;
  /** In thousandths; missing where the format or the file gives none. */
  readonly weight?: number;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** A category of a dictionary: unlike one of a lexicon it may hold terms and categories side by side. */
export interface Branch {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly branches: readonly Branch[];
}

/** A dictionary of the field, as its file has it. */
export interface Dictionary {
  /** Its own name, where the file has one. */
  readonly title?: string;
  readonly branches: readonly Branch[];
}

/** What a format cannot carry, or what a file says that makes no sense: named, never dropped in silence. */
export interface Loss {
  /** In the file that was read, from 1. */
  readonly line?: number;
  readonly detail: string;
}

/** A dictionary with what was lost on the way. */
export interface ReadDictionary extends Dictionary {
  readonly losses: readonly Loss[];
}

/** A dictionary file's text. */
export interface DictionarySource {
  readonly path: string;
  readonly text: string;
}

/**
 * One file format of dictionaries, a file of `dictionaries/`. `read` throws a UsageError for a file that is none of its kind,
 * and names as a loss every term that it cannot keep; `write` names what the format cannot say. What `write` gives, `read`
 * gives back.
 */
export interface DictionaryFormat {
  readonly id: string;
  /** For people. */
  readonly title: string;
  /** In small letters, without the dot; the first is what an export is named. */
  readonly extensions: readonly string[];
  /** Whether a file with one of these extensions is of this kind; the first format that says so reads it. */
  readonly recognises: (text: string) => boolean;
  readonly read: (source: DictionarySource) => ReadDictionary;
  readonly write: (dictionary: Dictionary) => { readonly text: string; readonly losses: readonly Loss[] };
}
