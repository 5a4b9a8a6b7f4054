import { readFileSync } from 'node:fs';
import { nodesOf, type Category, type CategoryId, type Lexicon } from '../../model/lexicon.js';
import { UsageError } from '../../model/usage-error.js';
import { withEntries, type Additions } from '../../read/settings/lexicon-additions.js';
import { readLexicon } from '../../read/settings/lexicon.js';
import { Problems } from '../../read/settings/problems.js';
import { sheetOf } from '../../read/sheet-rows.js';
import { lexiconNamed, nodeNamed } from './lexicon-file.js';
import type { ProjectOptions } from '../project.js';
import { readSetting } from '../setting-text.js';
import { replaceFile } from '../write-table.js';

/** What is to be written into a lexicon. */
export interface AcceptOptions extends Omit<ProjectOptions, 'out' | 'period'> {
  /** A file, or the id of a lexicon of the project. */
  readonly lexicon: string;
  /** Leaf that the entries go to; may be left out where the lexicon has one leaf, and for rows that name theirs. */
  readonly category?: CategoryId | undefined;
  readonly entries?: readonly string[] | undefined;
  /** A table of suggestions with a mark in the column `accept`. */
  readonly from?: string | undefined;
}

/** What was written, and where. */
export interface Acceptance {
  readonly path: string;
  readonly additions: readonly Additions[];
}

/**
 * Writes entries into the file of a lexicon; what stood there stays as it was, byte for byte. Throws UsageError, and writes nothing, for an
 * entry that its category has already, for one that cannot be an entry, and for a file that could not be read again as it should be.
 */
export async function acceptEntries(options: AcceptOptions): Promise<Acceptance> {
  const lexicon = lexiconNamed(options.lexicon, { ...options, period: undefined, out: undefined });
  const leaves = nodesOf(lexicon.root).filter(({ children }) => children.length === 0);
  const wanted = [
    ...(options.entries ?? []).map((entry) => ({ entry, category: options.category })),
    ...(options.from === undefined ? [] : acceptedIn(options.from, options.category)),
  ].map(({ entry, category }) => ({ entry: entry.normalize().trim().replace(/\s+/gu, ' '), category }));
  if (wanted.length === 0) throw new UsageError('nothing is accepted: mark rows in the column "accept" with 1');
  const byLeaf = new Map<CategoryId, string[]>();
  for (const { entry, category } of wanted) {
    const leaf = leafOf(lexicon, leaves, category);
    refusePresent(leaf, entry);
    const others = byLeaf.get(leaf.id);
    if (!others) byLeaf.set(leaf.id, [entry]);
    else if (!others.includes(entry)) others.push(entry);
  }
  const additions = [...byLeaf].map(([category, patterns]) => ({ category, patterns }));
  const { text } = readSetting(lexicon.path);
  const changed = withEntries(lexicon.path, text, additions);
  refuseOtherChanges(lexicon, readLexicon(lexicon.path, changed, lexicon.isContested), byLeaf);
  if (readSetting(lexicon.path).text !== text)
    throw new UsageError(`${lexicon.path} was changed meanwhile; nothing was written, try again`);
  await replaceFile(lexicon.path, changed);
  return { path: lexicon.path, additions };
}

function leafOf(lexicon: Lexicon, leaves: readonly Category[], id: CategoryId | undefined): Category {
  const [only, ...more] = leaves;
  if (id === undefined && only && more.length === 0) return only;
  const names = leaves.map((leaf) => leaf.id).join(', ');
  if (id === undefined) throw new UsageError(`say with --category where the entries go: ${names}`);
  const node = nodeNamed(lexicon, id);
  if (node.children.length > 0) throw new UsageError(`${id} has categories below it; entries go to one of ${names}`);
  return node;
}

function refusePresent({ id, entries }: Category, entry: string): void {
  const fold = (pattern: string): string => pattern.toLowerCase().replace(/[‘’]/gu, "'");
  const present = entries.find(({ by, pattern }) => by === 'phrase' && fold(pattern) === fold(entry));
  if (present) throw new UsageError(`${id} has the entry "${present.pattern}" already, on line ${present.line}`);
}

const YES = new Set(['1', 'x', 'y', 'yes', 'true', 'ja', 'oui']);
const NO = new Set(['', '0', 'n', 'no', 'false']);

function acceptedIn(
  path: string,
  category: CategoryId | undefined,
): readonly { readonly entry: string; readonly category: CategoryId | undefined }[] {
  readSetting(path);
  const problems = new Problems(path);
  const sheet = sheetOf({ path, bytes: readFileSync(path), encoding: undefined }, problems);
  problems.throwIfAny();
  if (!sheet) throw new UsageError(`${path} is no table`);
  const [accept, entryAt, categoryAt] = ['accept', 'entry', 'category'].map(sheet.placeOf);
  if (accept === undefined || entryAt === undefined)
    throw new UsageError(
      `${path}: the columns "accept" and "entry" are missing; take the table of \`lexicon suggest --csv\``,
    );
  return sheet.lines.flatMap(({ line, cell }) => {
    const mark = cell(accept).trim().toLowerCase();
    if (!YES.has(mark) && !NO.has(mark))
      throw new UsageError(`${path}:${line}: "${cell(accept)}" under accept is neither 1 nor 0`);
    const named = cell(categoryAt).trim();
    return YES.has(mark) ? [{ entry: cell(entryAt), category: category ?? (named === '' ? undefined : named) }] : [];
  });
}

/** The file read anew must be the old lexicon with the new entries, and nothing else. */
function refuseOtherChanges(before: Lexicon, after: Lexicon, added: ReadonlyMap<CategoryId, readonly string[]>): void {
  const withAdded = (node: Category): Category => ({
    ...node,
    entries: [
      ...node.entries,
      ...(added.get(node.id) ?? []).map(
        (pattern) => ({ pattern, by: 'phrase', strength: 'strong', except: [], line: 0 }) as const,
      ),
    ],
    children: node.children.map(withAdded),
  });
  const told = (lexicon: Lexicon): string =>
    JSON.stringify(lexicon, (key, value: unknown) => (key === 'line' ? undefined : value));
  if (told({ ...before, root: withAdded(before.root) }) !== told(after))
    throw new UsageError(
      `${before.path}: the entries cannot be written there without changing something else; add them by hand`,
    );
}
