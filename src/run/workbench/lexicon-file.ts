import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodesOf, type Category, type CategoryId, type Lexicon } from '../../model/lexicon.js';
import { UsageError } from '../../model/usage-error.js';
import { namedLexicons } from './named-lexicons.js';
import { openProject, type Project, type ProjectOptions } from '../project.js';

/** The one lexicon that a file or an id of the project names. Throws UsageError for anything else. */
export function lexiconNamed(named: string, options: ProjectOptions): Lexicon {
  if (existsSync(named) && statSync(named).isFile()) {
    const [lexicon] = namedLexicons([named]);
    if (lexicon) return lexicon;
  }
  const { lexicons } = openProject(options).plan;
  const found = lexicons.find(({ id }) => id === named);
  if (found) return found;
  throw new UsageError(
    `there is no lexicon "${named}": name a file, or one of ${lexicons.map(({ id }) => id).join(', ')}`,
  );
}

/** A project that also uses a lexicon, in place of its own of the same id. */
export function withLexicon(project: Project, lexicon: Lexicon): Project {
  const others = project.plan.lexicons.filter(
    ({ id, path }) => id !== lexicon.id && resolve(path) !== resolve(lexicon.path),
  );
  return { ...project, plan: { ...project.plan, lexicons: [...others, lexicon] } };
}

/** A node of a lexicon by its id, the root when none is named. Throws UsageError for one that it has not. */
export function nodeNamed({ root }: Lexicon, id: CategoryId = root.id): Category {
  const nodes = nodesOf(root);
  const found = nodes.find((node) => node.id === id);
  if (found) return found;
  throw new UsageError(`unknown category "${id}"; the lexicon has ${nodes.map((node) => node.id).join(', ')}`);
}
