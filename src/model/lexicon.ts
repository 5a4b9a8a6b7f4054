/** A node of a category tree, written with dots: `militaristic`, `militaristic.threat`. */
export type CategoryId = string;

export type Strength = 'strong' | 'weak';

/** Where the one spoken about stands, seen from the entry: "accused **X**" is object, "**X** violated" is subject. */
export type TargetRole = 'subject' | 'object';

export type NegationPolicy = 'drop' | 'ignore';

/** One line of a lexicon, as a person wrote it. */
export interface Entry {
  /** The pattern: words separated by single spaces, with `*` (any characters) and `?` (exactly one); see `patternForms` for choices and gaps. */
  readonly pattern: string;
  /** `phrase` compares the words of the text, `lemma` their dictionary forms; `regex` is an expression for one whole word. */
  readonly by: 'phrase' | 'lemma' | 'regex';
  /** Whether upper and lower case must be as written. */
  readonly isCased?: boolean;
  /** Universal part of speech that the (only) word must have. */
  readonly pos?: string;
  /** A weak entry counts only in a sentence that holds a strong one of the same lexicon, or a support of its category. */
  readonly strength: Strength;
  /** Patterns around the entry that make it mean something else; a match that touches one is excluded. */
  readonly except: readonly string[];
  /** Patterns of which one must stand near a match, on other words; else it is excluded. */
  readonly near?: readonly string[];
  /** Patterns of which none may stand near a match. */
  readonly notNear?: readonly string[];
  /** Most words between a match and what is near it; without it the whole sentence is near. */
  readonly within?: number;
  /** Overrides its category's. */
  readonly target?: TargetRole;
  /** Overrides its category's. */
  readonly requiresTarget?: boolean;
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
  /** Whether a match without a target is excluded. */
  readonly requiresTarget?: boolean;
  /** What a negation does to a match: `drop` (where none is given) makes it negated, `ignore` leaves it a hit. */
  readonly negation?: NegationPolicy;
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

/** Whether a category is a node or lies below it. */
export function isWithin(category: CategoryId, node: CategoryId): boolean {
  return category === node || category.startsWith(`${node}.`);
}

/** Every node of a tree, parents before children, in the order written. */
export function nodesOf(category: Category): readonly Category[] {
  return [category, ...category.children.flatMap(nodesOf)];
}

/** Whether an entry gives a weight, so that the lexicon has weighted figures. */
export function hasWeights({ root }: Lexicon): boolean {
  return nodesOf(root).some(({ entries }) => entries.some(({ weight }) => weight !== undefined));
}
