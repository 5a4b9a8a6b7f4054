import { SaxesParser } from 'saxes';
import { UsageError } from '../../model/usage-error.js';
import type { Branch, Dictionary, DictionaryFormat, DictionarySource, Loss, ReadDictionary } from '../dictionary.js';
import { lostWeights } from '../dictionary-losses.js';
import { type GrowingBranch, GrowingDictionary } from '../growing-dictionary.js';
import { quoted } from '../settings/spelling.js';

/** The XML of Yoshikoder and Lexicoder: `cnode` is a category, `pnode` a pattern; one may hold both. */
export const yoshikoder: DictionaryFormat = {
  id: 'yoshikoder',
  title: 'Yoshikoder or Lexicoder XML',
  extensions: ['ykd', 'lcd'],
  recognises: () => true,
  read,
  write,
};

function read({ path, text }: DictionarySource): ReadDictionary {
  const dictionary = new GrowingDictionary();
  const open: GrowingBranch[] = [];
  const roots: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const { line } = parser;
    const given = attributes['name'] ?? '';
    const parent = open.at(-1);
    if (name === 'dictionary') roots.push(name);
    else if (name === 'cnode') open.push(dictionary.branch(given, line, parent));
    else if (name === 'pnode' && parent) dictionary.add(parent, given, line);
    else dictionary.lose(line, name === 'pnode' ? `${quoted(given)} stands in no category` : `the element <${name}>`);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'cnode') open.pop();
  });
  try {
    parser.write(text).close();
  } catch (cause) {
    throw new UsageError(
      `${path}:${parser.line}: not well-formed XML: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
  if (!roots.includes('dictionary'))
    throw new UsageError(`${path}:1: no <dictionary> element; a Yoshikoder dictionary has one`);
  return withoutWrapper(dictionary.finished());
}

/** A single category around all others, without patterns of its own, is the dictionary's name. */
function withoutWrapper(dictionary: ReadDictionary): ReadDictionary {
  const [only, ...others] = dictionary.branches;
  const isWrapper = only && others.length === 0 && only.terms.length === 0;
  return isWrapper ? { ...dictionary, title: only.name, branches: only.branches } : dictionary;
}

function write(dictionary: Dictionary): { text: string; losses: readonly Loss[] } {
  const lines: string[] = [];
  const print = (branch: Branch, level: number): void => {
    const indent = '  '.repeat(level);
    lines.push(`${indent}<cnode name="${escaped(branch.name)}" desc="">`);
    for (const { pattern } of branch.terms) {
      lines.push(`${indent}  <pnode name="${escaped(pattern)}"/>`);
    }
    for (const below of branch.branches) print(below, level + 1);
    lines.push(`${indent}</cnode>`);
  };
  print({ name: dictionary.title ?? 'Dictionary', terms: [], branches: dictionary.branches }, 1);
  const head = ['<?xml version="1.0" encoding="UTF-8"?>', '<dictionary style="050805" patternengine="substring">'];
  return { text: [...head, ...lines, '</dictionary>', ''].join('\n'), losses: lostWeights(dictionary) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
