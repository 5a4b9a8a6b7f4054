import { type Category, type CategoryId, isWithin, type Lexicon, nodesOf } from '../../model/lexicon.js';
import { UsageError } from '../../model/usage-error.js';
import { inherited } from './category-tree.js';
import { lexiconShape, type WrittenCategory } from './lexicon-shape.js';
import { parseLexiconTable } from './lexicon-table.js';
import type { Problems } from './problems.js';
import { hasKey, placeOf } from './shape.js';
import { quoted } from './spelling.js';
import { readYaml } from './written.js';

/** Reads a lexicon by its file's extension (.yaml, .yml, .csv, .tsv). Throws a `UsageError` that lists all that is wrong. */
export function readLexicon(path: string, text: string, isContested: boolean): Lexicon {
  if (/\.ya?ml$/i.test(path)) return parseLexicon(path, text, { contested: isContested });
  if (/\.[ct]sv$/i.test(path)) return parseLexiconTable(path, text, { contested: isContested });
  throw new UsageError(`${path}: a lexicon is a .yaml, .yml, .csv or .tsv file`);
}

/** Reads a lexicon in YAML; `contested` for a concept whose categories are rival names. Throws a `UsageError` that lists all that is wrong. */
export function parseLexicon(path: string, text: string, { contested = false }: { contested?: boolean } = {}): Lexicon {
  const { root, problems } = readYaml(path, text);
  if (!root)
    problems.add(
      { line: 1, column: 1 },
      'the lexicon is empty; write at least id, title, description, source and entries',
    );
  const read = root && lexiconShape.read(root, problems);
  if (!read) return problems.throw();

  const { id, source, exclusive = false, ...top } = read;
  const found = new Map<CategoryId, WrittenCategory>();
  const tree = categoryOf(top, id, found);
  refuseSides(tree, found, contested, problems);
  // A faulty category is not in the tree, and a reversal to it would seem to lead nowhere.
  problems.throwIfAny();
  refuseReversals(tree, found, problems);
  const whole = inherited(tree);
  refuseAimless(whole, found, problems);
  problems.throwIfAny();
  return { id, path, source, isExclusive: exclusive, isContested: contested, root: whole };
}

/** Names a category and everything below it; keeps what was written for each id. */
function categoryOf(written: WrittenCategory, id: CategoryId, found: Map<CategoryId, WrittenCategory>): Category {
  found.set(id, written);
  const {
    title = id.slice(id.lastIndexOf('.') + 1),
    description = '',
    target,
    requires_target: requiresTarget,
    negation,
    reversed_to: reversedTo,
    side,
  } = written;
  return {
    id,
    title,
    description,
    entries: written.entries ?? [],
    except: written.except ?? [],
    ...(written.support && { support: written.support }),
    ...(target !== undefined && { target }),
    ...(requiresTarget !== undefined && { requiresTarget }),
    ...(negation !== undefined && { negation }),
    ...(reversedTo !== undefined && { reversedTo }),
    examples: written.examples ?? [],
    children: [...(written.categories ?? [])].map(([key, below]) => categoryOf(below, `${id}.${key}`, found)),
    ...(side !== undefined && { side }),
  };
}

/** Sides belong to rival names, and a contested concept has rival names. */
function refuseSides(
  tree: Category,
  found: ReadonlyMap<CategoryId, WrittenCategory>,
  isContested: boolean,
  problems: Problems,
): void {
  for (const [id, { written }] of found)
    if (!isContested && id !== tree.id && hasKey(written, 'side'))
      problems.add(
        placeOf(written, 'side'),
        '"side" is for contested terms; move the file to lexicons/contested or remove it',
      );
  const root = found.get(tree.id)?.written;
  if (isContested && root && !hasKey(root, 'categories'))
    problems.add(root.place, 'a contested concept needs "categories", one for each of its rival names');
}

/** A reversal within the lexicon must lead to another of its leaves; other lexicons are not known here. */
function refuseReversals(tree: Category, found: ReadonlyMap<CategoryId, WrittenCategory>, problems: Problems): void {
  const nodes = nodesOf(tree);
  const leaves = new Set(nodes.filter(({ children }) => children.length === 0).map(({ id }) => id));
  for (const { id, reversedTo, negation } of nodes) {
    const written = found.get(id)?.written;
    if (reversedTo === undefined || !written) continue;
    const place = placeOf(written, 'reversed_to');
    if (negation === 'ignore')
      problems.add(
        place,
        '"reversed_to" says what a negated match counts for, and "negation: ignore" that none is negated',
      );
    const isHere = isWithin(reversedTo, tree.id);
    if (reversedTo === id) problems.add(place, `${quoted(reversedTo)} cannot be reversed to itself`);
    else if (isHere && !leaves.has(reversedTo))
      problems.add(
        place,
        `${quoted(reversedTo)} is no category with entries of this lexicon; there are: ${[...leaves].join(', ')}`,
      );
  }
}

/** Whoever asks for a target must say where it stands. */
function refuseAimless(tree: Category, found: ReadonlyMap<CategoryId, WrittenCategory>, problems: Problems): void {
  const message = '"requires_target" needs "target": subject or object, here or above';
  for (const { id, target, requiresTarget = false, entries } of nodesOf(tree)) {
    if (target !== undefined) continue;
    const written = found.get(id)?.written;
    if (requiresTarget && entries.length > 0 && written) problems.add(placeOf(written, 'requires_target'), message);
    else
      for (const entry of entries)
        if (entry.requiresTarget === true && entry.target === undefined) problems.add({ line: entry.line }, message);
  }
}
