import type { Category, Entry, Lexicon } from '../model/lexicon.js';
import type { Branch, Dictionary, Loss } from './dictionary.js';
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
    if (lost.length > 0)
      losses.push({ line: entry.line, detail: `${quoted(entry.pattern)}: ${lost.join(', ')} cannot be said` });
  }
  return {
    // An imported name that could not be a key is its title.
    name: title.replace(/[.;,\p{Cc}\p{Zl}\p{Zp}]+/gu, '-').trim() === key ? title : key,
    terms: entries.map(({ pattern, weight, line }) => ({ pattern, line, ...(weight !== undefined && { weight }) })),
    branches: children.map((child) => branchOf(child, losses)),
  };
}

function lostOfEntry({ by, pos, strength, except, target }: Entry): readonly string[] {
  return [
    ...(by === 'lemma' ? ['that it is a lemma'] : []),
    ...(pos === undefined ? [] : [`that it is a ${pos}`]),
    ...(strength === 'weak' ? ['that it is weak'] : []),
    ...(except.length > 0 ? [`except ${except.map(quoted).join(', ')}`] : []),
    ...(target === undefined ? [] : [`its target, the ${target}`]),
  ];
}

function lostOfCategory({ except, support, target, reversedTo, examples, side }: Category): readonly string[] {
  return [
    ...(except.length > 0 ? [`except ${except.map(quoted).join(', ')}`] : []),
    ...(support ? [`support ${support.map(quoted).join(', ')}`] : []),
    ...(target === undefined ? [] : [`its target, the ${target}`]),
    ...(reversedTo === undefined ? [] : [`that it is reversed to ${reversedTo}`]),
    ...(examples.length > 0 ? [`its ${examples.length} examples`] : []),
    ...(side === undefined ? [] : [`its side, ${side}`]),
  ];
}
