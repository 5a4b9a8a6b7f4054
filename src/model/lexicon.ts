/** A node of a category tree, written with dots: `militaristic`, `militaristic.threat`. */
export type CategoryId = string;

export type Strength = 'strong' | 'weak';

/** Where the one spoken about stands, seen from the entry: "accused **X**" is object, "**X** violated" is subject. */
export type TargetRole = 'subject' | 'object';

/** One line of a lexicon, as a person wrote it. */
export interface Entry {
  /** The pattern: words separated by single spaces, with `*` (any characters) and `?` (exactly one). */
  readonly pattern: string;
  /** `phrase` compares the words of the text, `lemma` their dictionary forms. */
  readonly by: 'phrase' | 'lemma';
  /** Universal part of speech that the (only) word must have. */
  readonly pos?: string;
  /** A weak entry counts only in a sentence that holds a strong one of the same lexicon, or a support of its category. */
  readonly strength: Strength;
  /** Patterns around the entry that make it mean something else; a match that touches one is excluded. */
  readonly except: readonly string[];
  /** Overrides its category's. */
  readonly target?: TargetRole;
  /** How much a hit counts in weighted figures, in thousandths; 1000 where none is given. */
  readonly weight?: number;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** A sentence that a lexicon's author promises to be tagged, or not. */
export interface Example {
  readonly text: string;
  readonly isTagged: boolean;
  readonly line: number;
}

/** A leaf of a lexicon's tree, with its entries; a parent is only a name and a title. */
export interface Category {
  readonly id: CategoryId;
  readonly title: string;
  readonly description: string;
  /** No leaf has children, no parent has entries. */
  readonly entries: readonly Entry[];
  /** Exceptions of every entry in this category and below. */
  readonly except: readonly string[];
  /** Patterns that let the weak entries of this category and below count in their sentence; they count nothing themselves. */
  readonly support?: readonly string[];
  readonly target?: TargetRole;
  /** The category that a negated match counts for instead; without it negated matches are only listed. */
  readonly reversedTo?: CategoryId;
  readonly examples: readonly Example[];
  readonly children: readonly Category[];
  /** Contested terms only: the side that uses this name; missing for the neutral one. */
  readonly side?: string;
}

/** A file of `lexicons/`: one category tree. */
export interface Lexicon {
  /** The root's id. */
  readonly id: CategoryId;
  readonly path: string;
  readonly source: string;
  /** Whether its leaves compete for tokens. */
  readonly isExclusive: boolean;
  /** A file of `lexicons/contested/`: a concept with rival names. */
  readonly isContested: boolean;
  readonly root: Category;
}

/** Every node of a tree, parents before children, in the order written. */
export function nodesOf(category: Category): readonly Category[] {
  return [category, ...category.children.flatMap(nodesOf)];
}
