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

/** Hands targets and reversals down to what has none of its own; exceptions stay where they were written. */
export function inherited(category: Category, above: Pick<Category, 'target' | 'reversedTo'> = {}): Category {
  const target: TargetRole | undefined = category.target ?? above.target;
  const reversedTo = category.reversedTo ?? above.reversedTo;
  const handed = { ...(target !== undefined && { target }), ...(reversedTo !== undefined && { reversedTo }) };
  return { ...category, ...handed, children: category.children.map((child) => inherited(child, handed)) };
}
