import type { Entry, Example, NegationPolicy, TargetRole } from '../../model/lexicon.js';
import { categoryKeyProblem, lexiconIdProblem } from './category-tree.js';
import { entryKey, entryProblem, expression, partsOfSpeech, pattern } from './pattern.js';
import { list, mapping } from './lists.js';
import { optional, record, required } from './record.js';
import { mapped, named, type Shape, Wrong } from './shape.js';
import { quoted } from './spelling.js';
import { choice, flag, line, text, weight } from './texts.js';
import { within } from './within.js';
import type { Written } from './written.js';

export const STRENGTHS = ['strong', 'weak'] as const;
export const TARGETS = ['subject', 'object'] as const satisfies readonly TargetRole[];

const NEGATIONS = ['drop', 'ignore'] as const satisfies readonly NegationPolicy[];

const exceptions = optional(
  list(pattern),
  'Patterns around an entry that make it mean something else; a match that touches one is excluded. Holds for everything below.',
);
const target = optional(
  choice(TARGETS),
  'Where the one spoken about stands, seen from the entry: object after it ("accused X"), subject before it ("X violated").',
);

const requiresTarget = optional(flag, 'Whether a match without a target is excluded. Default: false.');

const entry: Shape<Entry> = named('entry', () => entryShape);

/** An entry, as a text alone or with its keys. */
const entryShape: Shape<Entry> = mapped(
  record(
    {
      phrase: optional(
        pattern,
        'Words as they stand in the text; * is any characters, ? exactly one, (a|b) a choice, <5> up to five words between.',
      ),
      lemma: optional(pattern, 'Words in their dictionary form: retaliate finds retaliated and retaliating.'),
      regex: optional(expression, 'A regular expression (RE2) for one whole word.'),
      case: optional(flag, 'Whether upper and lower case must be as written. Default: false.'),
      pos: optional(partsOfSpeech, 'Part of speech (Universal Dependencies) of each word, or * for any: ADJ NOUN.'),
      strength: optional(
        choice(STRENGTHS),
        'A weak entry counts only in a sentence that holds a strong one of the same lexicon, or a support of its category. Default: strong.',
      ),
      except: optional(list(pattern), 'Patterns around this entry that make it mean something else.'),
      near: optional(list(pattern), 'Patterns of which one must stand near, on other words; else a match is excluded.'),
      not_near: optional(list(pattern), 'Patterns of which none may stand near; else a match is excluded.'),
      within: optional(within, 'Most words between the entry and what is near it. Default: sentence.'),
      target,
      requires_target: requiresTarget,
      weight: optional(weight, 'How much a hit counts in weighted figures, to three places. Default: 1.'),
    },
    { short: 'phrase', either: [['phrase'], ['lemma'], ['regex']] },
  ),
  (given, written) => {
    const { phrase, lemma, regex, pos, strength = 'strong', except = [] } = given;
    const made: Entry = {
      pattern: phrase ?? lemma ?? regex ?? '',
      by: phrase === undefined ? (lemma === undefined ? 'regex' : 'lemma') : 'phrase',
      ...(given.case === true && { isCased: true }),
      ...(pos !== undefined && { pos }),
      strength,
      except,
      ...(given.near && { near: given.near }),
      ...(given.not_near && { notNear: given.not_near }),
      ...(given.within !== undefined && given.within !== Infinity && { within: given.within }),
      ...(given.target !== undefined && { target: given.target }),
      ...(given.requires_target !== undefined && { requiresTarget: given.requires_target }),
      ...(given.weight !== undefined && { weight: given.weight }),
      line: written.place.line,
    };
    const wrong = entryProblem(made);
    return wrong ? new Wrong(wrong.problem, wrong.key) : made;
  },
);

const sentence = mapped(text(), (given, written) => ({ text: given, line: written.place.line }));

const examples: Shape<readonly Example[]> = mapped(
  record({
    tagged: optional(list(sentence), 'Sentences that this category must tag.'),
    untagged: optional(list(sentence), 'Sentences that this category must leave alone.'),
  }),
  ({ tagged = [], untagged = [] }) => [
    ...tagged.map((example) => ({ ...example, isTagged: true })),
    ...untagged.map((example) => ({ ...example, isTagged: false })),
  ],
);

/** Keys of the root and of every category alike. */
const common = {
  target,
  requires_target: requiresTarget,
  negation: optional(
    choice(NEGATIONS),
    'What a negation does: drop only lists the match, ignore leaves it a hit ("not good" as an entry). Default: drop.',
  ),
  reversed_to: optional(
    line(),
    'Id of the category that a negated match counts for instead; without it a negated match is only listed.',
  ),
  except: exceptions,
  support: optional(
    list(pattern),
    'Patterns that let weak entries count in their sentence, and count nothing themselves. Holds for everything below.',
  ),
  entries: optional(
    list(entry, { by: entryKey, say: ({ pattern: given }) => `the entry ${quoted(given)}` }),
    'What is looked for. Only where there are no categories below.',
  ),
  examples: optional(examples, 'Sentences that are run as tests of this category.'),
};

/** A category is a leaf or a parent. */
const CONTENTS = { either: [['entries'], ['categories']] } as const;

/** A category as written, without its name, and where that was. */
export interface WrittenCategory {
  readonly title?: string;
  readonly description?: string;
  readonly target?: TargetRole;
  readonly requires_target?: boolean;
  readonly negation?: NegationPolicy;
  readonly reversed_to?: string;
  readonly except?: readonly string[];
  readonly support?: readonly string[];
  readonly entries?: readonly Entry[];
  readonly examples?: readonly Example[];
  readonly categories?: ReadonlyMap<string, WrittenCategory>;
  readonly side?: string;
  readonly written: Written;
}

const categories: Shape<ReadonlyMap<string, WrittenCategory>> = named('categories', () =>
  mapping(category, categoryKeyProblem),
);
const below = optional(categories, 'Categories below this one by name; their ids are joined with dots.');

const category: Shape<WrittenCategory> = withContents(
  record(
    {
      title: optional(line(), 'Name in tables for people. Default: its key.'),
      description: optional(text(), 'What belongs here and what does not.'),
      ...common,
      categories: below,
      side: optional(line(), 'Contested terms only: the side that uses this name; none for the neutral one.'),
    },
    CONTENTS,
  ),
);

/** A file of `lexicons/`. */
export const lexiconShape = withContents(
  record(
    {
      id: required(line(lexiconIdProblem), 'Letters, digits, - and _; the first part of every id in the tables.'),
      title: required(line(), 'Name in tables for people.'),
      description: required(text(), 'What this category of rhetoric is.'),
      source: required(text(), 'Where the entries come from: written for a project, or a publication.'),
      exclusive: optional(flag, 'Whether its categories compete for words, so that none counts twice. Default: false.'),
      ...common,
      categories: below,
    },
    CONTENTS,
  ),
);

/** Keeps what was written beside what it says, and refuses a category without anything in it. */
function withContents<T>(shape: Shape<T>): Shape<T & { readonly written: Written }> {
  return mapped(shape, (value, written) => {
    const empty = ['entries', 'categories'].find((key) => isEmpty(written, key));
    return empty === undefined ? { ...value, written } : new Wrong(`"${empty}" is empty; write at least one`, empty);
  });
}

function isEmpty(written: Written, key: string): boolean {
  const value = written.kind === 'map' ? written.entries.get(key)?.value : undefined;
  return (value?.kind === 'list' && value.items.length === 0) || (value?.kind === 'map' && value.entries.size === 0);
}
