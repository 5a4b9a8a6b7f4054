import type { Mention } from '../model/actor.js';
import { BE_NOT } from '../model/contracted-not.js';
import { rowOf } from '../model/row-of.js';
import type { Morphology, Sentence } from '../model/segmentation.js';

/** A match in a sentence whose words are known by part of speech. */
export interface TargetReading {
  readonly sentence: Sentence;
  readonly morphology: readonly Morphology[];
  /** Token range of the match, `last` exclusive. */
  readonly match: { readonly first: number; readonly last: number };
  /** The mentions of its sentence. */
  readonly mentions: MentionIndex;
}

/** The mentions of a sentence by their ends. */
export interface MentionIndex {
  readonly byFirst: ReadonlyMap<number, Mention>;
  readonly byLast: ReadonlyMap<number, Mention>;
}

/** Mentions do not overlap, so that each token begins and ends at most one. */
export function indexed(mentions: readonly Mention[]): MentionIndex {
  return {
    byFirst: new Map(mentions.map((mention) => [mention.first, mention])),
    byLast: new Map(mentions.map((mention) => [mention.last, mention])),
  };
}

/** The mention that begins at a token. */
export function mentionFrom({ mentions }: TargetReading, token: number): Mention | undefined {
  return mentions.byFirst.get(token);
}

/** The mention that ends right before a token; a possessive `'s` between belongs to it. */
export function mentionUpTo(reading: TargetReading, token: number): Mention | undefined {
  const { mentions } = reading;
  const at = isPossessive(reading, token - 1) ? token - 1 : token;
  return mentions.byLast.get(token) ?? mentions.byLast.get(at);
}

export function isPossessive(reading: TargetReading, token: number): boolean {
  return POSSESSIVES.has(normAt(reading, token)) && posAt(reading, token) !== 'AUX' && posAt(reading, token) !== 'VERB';
}

export function normAt({ sentence }: TargetReading, token: number): string {
  const { columns, first, last } = rowOf(sentence);
  return token < 0 || first + token >= last ? '' : (columns.norms[columns.ids[first + token] ?? 0] ?? '');
}

/** Its words, asked by place. */
export function wordsOf(reading: TargetReading): { word: (token: number) => string; pos: (token: number) => string } {
  return { word: (token) => normAt(reading, token), pos: (token) => posAt(reading, token) };
}

/** Whether a token is the hyphen of a compound that was cut there: nothing stands on either side of it. */
export function isHyphenInside(sentence: Sentence, token: number): boolean {
  const { columns, first, last } = rowOf(sentence);
  const { norms, ids, starts, ends } = columns;
  const at = first + token;
  if (at <= first || at + 1 >= last || norms[ids[at] ?? 0] !== '-') return false;
  return ends[at - 1] === starts[at] && ends[at] === starts[at + 1];
}

export function posAt({ morphology }: TargetReading, token: number): string {
  return token < 0 || token >= morphology.length ? '' : (morphology[token]?.pos ?? '');
}

export function lemmaAt({ morphology }: TargetReading, token: number): string {
  return token < 0 || token >= morphology.length ? '' : (morphology[token]?.lemma ?? '');
}

/**
 * The token of the form of *be* (or *get*) that makes the match a passive or a predicate: "was also **accused**", "is to
 * **blame**", "has not been **responsible**". `undefined` for the active, "was **accusing**" among them.
 */
export function beBefore(reading: TargetReading): number | undefined {
  const { match } = reading;
  const isActive = normAt(reading, match.last - 1).endsWith('ing') || normAt(reading, match.first).endsWith('ing');
  return isActive ? undefined : beUpTo(reading, match.first);
}

/** Whether a verb is a participle after *be*. */
export function isPassive(reading: TargetReading, verb: number): boolean {
  return !normAt(reading, verb).endsWith('ing') && beUpTo(reading, verb) !== undefined;
}

function beUpTo(reading: TargetReading, until: number): number | undefined {
  for (let at = until - 1; at >= 0 && at >= until - REACH; at--) {
    if (PASSIVES.has(lemmaAt(reading, at)) && (posAt(reading, at) === 'AUX' || posAt(reading, at) === 'VERB'))
      return at;
    if (!BETWEEN.has(posAt(reading, at))) return undefined;
  }
  return undefined;
}

/** How many adverbs and particles may stand in a verb group. */
const REACH = 4;
const PASSIVES = new Set(['be', 'get', ...BE_NOT]);
const BETWEEN = new Set(['ADV', 'PART']);
const POSSESSIVES = new Set(["'s", "'"]);
