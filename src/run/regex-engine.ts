import { createRequire } from 'node:module';
import type * as Re2js from 're2js';
import { type Lexicon, nodesOf } from '../model/lexicon.js';
import type { RegexEngine } from '../model/regex-engine.js';
import { UsageError } from '../model/usage-error.js';
import type { SplitRule } from '../read/split-rule.js';

let loaded: typeof Re2js | undefined;

/** RE2 in JavaScript: linear time whatever the expression. Loaded when the first expression is compiled, which takes 50 ms. */
export const regexEngine: RegexEngine = (source, { isCased }) => {
  const { RE2JS } = (loaded ??= createRequire(import.meta.url)('re2js') as typeof Re2js);
  const expression = RE2JS.compile(source, isCased ? 0 : RE2JS.CASE_INSENSITIVE);
  return (word) => expression.matches(word);
};

/** Throws a `UsageError` that names every pattern of the rules that is no regular expression. */
export function refuseSplitRules(rules: readonly SplitRule[]): void {
  const problems = rules.flatMap(({ files, at, text, end, fields }) =>
    Object.entries({ at, text, end, ...Object.fromEntries(fields) }).flatMap(([key, source]) => {
      try {
        if (source !== undefined) regexEngine(source, { isCased: true });
        return [];
      } catch (error) {
        return [`split, ${files}, ${key}: ${error instanceof Error ? error.message : String(error)}`];
      }
    }),
  );
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
}

/** Words that no sensible expression describes all of. */
const PROBES = ['a', 'the', 'qxzj'];

/** Throws a `UsageError` that names every regular expression of the lexicons that is none, or that describes any word. */
export function refuseRegexes(lexicons: readonly Lexicon[]): void {
  const problems = lexicons.flatMap(({ path, root }) =>
    nodesOf(root)
      .flatMap(({ entries }) => entries)
      .filter(({ by }) => by === 'regex')
      .flatMap(({ pattern, line, isCased = false }) => {
        const problem = problemOf(pattern, isCased);
        return problem === undefined ? [] : [`${path}:${line}: ${problem}`];
      }),
  );
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
}

function problemOf(source: string, isCased: boolean): string | undefined {
  try {
    const isMatch = regexEngine(source, { isCased });
    if (isMatch(''))
      return `the regex "${source}" describes a word without letters; write at least one that must be there`;
    return PROBES.every(isMatch) ? `the regex "${source}" would match any word; write at least one letter` : undefined;
  } catch (error) {
    return `the regex "${source}" cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
