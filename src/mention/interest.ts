import type { Sentence } from '../model/segmentation.js';
import { fold } from './fold.js';
import { mayBeNameWord } from './people.js';
import { ownsWords, PRONOUN_KEYS } from './pronouns.js';
import { mayBeMark } from './reading.js';
import type { CompiledRegistry } from './registry.js';
import { FUNCTION_WORDS, OFFICIALS } from './words.js';

/** What a norm alone says: nothing, that it may name somebody in any writing, or only as an owner, or not even with a capital. */
type Verdict = 'capital' | 'always' | 'owner' | 'never';

/** Norms whose verdicts are remembered; then all are forgotten, so that junk cannot fill the memory. */
const MOST_NORMS = 100_000;

/**
 * Tells which sentences may hold a mention, or a quotation mark, which later sentences depend on. Any other need not be read: names
 * take a capital or a word that begins one in the registry, offices and descriptions a word for an official, pronouns themselves.
 */
export function interestOf({
  begins,
}: Pick<CompiledRegistry, 'begins'>): (text: string, sentence: Sentence) => boolean {
  const verdicts = new Map<string, Verdict>();
  function verdictOn(norm: string): Verdict {
    const known = verdicts.get(norm);
    if (known) return known;
    if (verdicts.size >= MOST_NORMS) verdicts.clear();
    const verdict = newVerdict(norm, begins);
    verdicts.set(norm, verdict);
    return verdict;
  }
  return (text, { tokens }) => {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token) break;
      const verdict = verdictOn(token.norm);
      if (verdict === 'always' || (verdict === 'capital' && mayBeNameWord(text, token.start))) return true;
      if (verdict !== 'owner') continue;
      const next = [at, at + 1, at + 2].map((place) => fold(tokens[place]?.norm ?? ''));
      if (ownsWords(next, 0)) return true;
    }
    return false;
  };
}

function newVerdict(norm: string, begins: ReadonlySet<string>): Verdict {
  const key = fold(norm);
  const pronoun = PRONOUN_KEYS.get(key);
  if (begins.has(key) || OFFICIALS.has(key) || pronoun === 'subject' || mayBeMark(norm)) return 'always';
  if (pronoun === 'owner') return 'owner';
  // "Will" and "May" are names as well.
  return FUNCTION_WORDS.has(key) && key !== 'will' && key !== 'may' ? 'never' : 'capital';
}
