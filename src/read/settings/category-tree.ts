import type { Category, TargetRole } from '../../model/lexicon.js';
import { quoted } from './spelling.js';

/** What is wrong with the key of a category, or nothing: ids are joined with dots, tables with `;` and `,`. */
export function categoryKeyProblem(key: string): string | undefined {
  if (key.trim() === '') return 'a category needs a name';
  if (key !== key.trim()) return `the category ${quoted(key)} begins or ends with white space`;
  return /[.;,\p{Cc}\p{Zl}\p{Zp}]/u.test(key)
    ? `the category ${quoted(key)} holds a line break or one of . ; , which a name cannot`
    : undefined;
}

/** What is wrong with the id of a lexicon, or nothing. */
export function lexiconIdProblem(id: string): string | undefined {
  return /^[\p{L}\p{M}\p{N}_-]+$/u.test(id)
    ? undefined
    : `the id ${quoted(id)} must be made of letters, digits, - and _`;
}

type Inherited = Pick<Category, 'target' | 'requiresTarget' | 'negation' | 'reversedTo'>;

/**
 * Hands targets, reversals and what is done with negations down to what has none of its own; exceptions stay where they were
 * written. A reversal and `negation: ignore` replace one another.
 */
export function inherited(category: Category, above: Inherited = {}): Category {
  const target: TargetRole | undefined = category.target ?? above.target;
  const requiresTarget = category.requiresTarget ?? above.requiresTarget;
  const negation = category.negation ?? (category.reversedTo === undefined ? above.negation : undefined);
  const reversedTo = category.reversedTo ?? (negation === 'ignore' ? undefined : above.reversedTo);
  const handed = {
    ...(target !== undefined && { target }),
    ...(requiresTarget !== undefined && { requiresTarget }),
    ...(negation !== undefined && { negation }),
    ...(reversedTo !== undefined && { reversedTo }),
  };
  return { ...category, ...handed, children: category.children.map((child) => inherited(child, handed)) };
}
