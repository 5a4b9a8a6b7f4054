import { stringify } from 'yaml';
import type { Branch, Dictionary, Loss, Term } from './dictionary.js';
import { categoryKeyProblem } from './settings/category-tree.js';
import { quoted } from './settings/spelling.js';
import { decimal } from './weights.js';

/** What a lexicon's file says of itself. */
export interface LexiconHead {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
}

/** Where the terms go of a category that has others below it: in a lexicon, a category has entries or categories. */
const OWN_TERMS = 'general';

/**
 * A dictionary as a lexicon's file in YAML, one entry a line, and what had to be renamed. Names that cannot be keys keep their
 * spelling as titles; lists with companions `neg_…` compete for words, else "not good" would count twice,
 * and no other negation changes the companions.
 */
export function lexiconYaml(dictionary: Dictionary, head: LexiconHead): { text: string; losses: readonly Loss[] } {
  const losses: Loss[] = [];
  const lines = (['id', 'title', 'description', 'source'] as const).map((key) => `${key}: ${scalar(head[key])}`);
  const companions = companionsIn(dictionary);
  if (companions.size > 0) lines.push('exclusive: true');
  lines.push('categories:');

  const print = (branch: Branch, key: string, indent: string): void => {
    lines.push(`${indent}${scalar(key)}:`);
    if (branch.name !== key) lines.push(`${indent}  title: ${scalar(branch.name)}`);
    if (companions.has(branch)) lines.push(`${indent}  negation: ignore`);
    if (branch.branches.length === 0) {
      lines.push(`${indent}  entries:`);
      for (const term of branch.terms) lines.push(`${indent}    - ${entryLine(term)}`);
      return;
    }
    lines.push(`${indent}  categories:`);
    printAll(withOwnTerms(branch), `${indent}    `);
  };
  const printAll = (branches: readonly Branch[], indent: string): void => {
    const taken = new Set<string>();
    for (const branch of branches) {
      const key = keyOf(branch.name, taken);
      if (key !== branch.name) losses.push({ detail: `${quoted(branch.name)} gets the key ${quoted(key)}` });
      print(branch, key, indent);
    }
  };
  const withOwnTerms = ({ name, terms, branches }: Branch): readonly Branch[] => {
    if (terms.length === 0) return branches;
    losses.push({ detail: `the terms of ${quoted(name)} itself are in its category ${quoted(OWN_TERMS)}` });
    return [{ name: OWN_TERMS, terms, branches: [] }, ...branches];
  };
  printAll(dictionary.branches, '  ');
  return { text: `${lines.join('\n')}\n`, losses };
}

/** A key for a category: its name without what a key cannot hold, numbered when it is taken. */
function keyOf(name: string, taken: Set<string>): string {
  const plain = categoryKeyProblem(name) === undefined ? name : name.replace(/[.;,\p{Cc}\p{Zl}\p{Zp}]+/gu, '-').trim();
  let key = plain;
  for (let number = 2; taken.has(key); number++) key = `${plain}-${number}`;
  taken.add(key);
  return key;
}

function entryLine({ pattern, weight }: Term): string {
  return weight === undefined ? scalar(pattern) : `{ phrase: ${scalar(pattern)}, weight: ${decimal(weight)} }`;
}

/** Categories `neg_…` beside the one whose terms they negate: theirs hold their negation, so that no other matters. */
function companionsIn({ branches }: Dictionary): ReadonlySet<Branch> {
  const names = new Set(branches.map(({ name }) => name.toLowerCase()));
  return new Set(
    branches.filter(({ name }) => /^neg_/i.test(name) && names.has(name.toLowerCase().slice('neg_'.length))),
  );
}

/** A text as YAML; plain where nothing can be mistaken, inside of `{ }` too. */
function scalar(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}*? _'-]*$/u.test(text) && !/\s$/.test(text) && !RESERVED.test(text)
    ? text
    : stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
}

/** What other readers of YAML take for something else than a text. */
const RESERVED = /^(?:[~yn]|null|true|false|yes|no|on|off|[\d.,_+-]+(?:e\d+)?|0[xo][\da-f]+)$/i;
