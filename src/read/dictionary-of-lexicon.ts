import type { Category, Entry, Lexicon } from '../model/lexicon.js';
import { patternForms } from '../model/pattern.js';
import type { Branch, Dictionary, Loss, Term } from './dictionary.js';
import { quoted } from './settings/spelling.js';

/** A lexicon as the dictionaries of the field know them, and all that none of them can say, entry by entry. */
export function dictionaryOf({ id, root }: Lexicon): Dictionary & { readonly losses: readonly Loss[] } {
  const losses: Loss[] = [];
  const top = branchOf(root, losses);
  const branches = root.children.length > 0 ? top.branches : [{ ...top, name: id }];
  return { title: root.title, branches, losses };
}

function branchOf(category: Category, losses: Loss[]): Branch {
  const { id, title, entries, children } = category;
  const key = id.slice(id.lastIndexOf('.') + 1);
  for (const lost of lostOfCategory(category)) losses.push({ detail: `${id}: ${lost} cannot be said` });
  for (const entry of entries) {
    const lost = lostOfEntry(entry);
    const leftOut = termsOf(entry).length === 0 ? '; the entry is left out' : '';
    if (lost.length > 0)
      losses.push({
        line: entry.line,
        detail: `${quoted(entry.pattern)}: ${lost.join(', ')} cannot be said${leftOut}`,
      });
  }
  return {
    // An imported name that could not be a key is its title.
    name: title.replace(/[.;,\p{Cc}\p{Zl}\p{Zp}]+/gu, '-').trim() === key ? title : key,
    terms: entries.flatMap(termsOf),
    branches: children.map((child) => branchOf(child, losses)),
  };
}

/** An entry with choices is as many terms; one with gaps, or a regular expression, is none. */
function termsOf({ pattern, by, weight, line }: Entry): readonly Term[] {
  const forms = by === 'regex' ? [] : patternForms(pattern);
  if ('problem' in forms) return [];
  return forms
    .filter(({ gaps }) => gaps.length === 0)
    .map(({ rows: [row = ''] }) => ({ pattern: row, line, ...(weight !== undefined && { weight }) }));
}

function hasGaps(pattern: string): boolean {
  const forms = patternForms(pattern);
  return !('problem' in forms) && forms.some(({ gaps }) => gaps.length > 0);
}

function lostOfEntry(entry: Entry): readonly string[] {
  const { pattern, by, isCased = false, pos, strength, except, near, notNear, target, requiresTarget } = entry;
  return [
    ...(by === 'lemma' ? ['that it is a lemma'] : []),
    ...(by === 'regex' ? ['that it is a regex'] : hasGaps(pattern) ? ['its gap'] : []),
    ...(isCased ? ['its case'] : []),
    ...(near ? [`near ${near.map(quoted).join(', ')}`] : []),
    ...(notNear ? [`not_near ${notNear.map(quoted).join(', ')}`] : []),
    ...(pos === undefined ? [] : [`that it is a ${pos}`]),
    ...(strength === 'weak' ? ['that it is weak'] : []),
    ...(except.length > 0 ? [`except ${except.map(quoted).join(', ')}`] : []),
    ...(target === undefined ? [] : [`its target, the ${target}`]),
    ...(requiresTarget === undefined ? [] : ['whether it requires a target']),
  ];
}

function lostOfCategory({
  except,
  support,
  target,
  requiresTarget,
  negation,
  reversedTo,
  examples,
  side,
}: Category): readonly string[] {
  return [
    ...(except.length > 0 ? [`except ${except.map(quoted).join(', ')}`] : []),
    ...(support ? [`support ${support.map(quoted).join(', ')}`] : []),
    ...(target === undefined ? [] : [`its target, the ${target}`]),
    ...(requiresTarget === true ? ['that it requires a target'] : []),
    ...(negation === 'ignore' ? ['that it ignores negation'] : []),
    ...(reversedTo === undefined ? [] : [`that it is reversed to ${reversedTo}`]),
    ...(examples.length > 0 ? [`its ${examples.length} examples`] : []),
    ...(side === undefined ? [] : [`its side, ${side}`]),
  ];
}
