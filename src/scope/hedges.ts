import type { Scope } from '../model/scope.js';
import { clauseEnd } from './clause-end.js';
import { type Breaks, type BreaksOf, endOf, startOf } from './clauses.js';
import { REACH, type Range } from './denial.js';
import { openers, type Openers } from './openers.js';
import { phraseAt, phraseTable } from './phrases.js';
import { adverbsAfter, isNegativeParticle, isVerb, type Reading } from './reading.js';
import { reducedRelatives } from './reduced-relatives.js';
import { groupStart, subjectStart } from './subjects.js';

/*
 * Hedges after Huddleston and Pullum 2002 (3.9 modality, 8.14 conditionals), collected for this project. *Will*, *shall*,
 * *must* and *can* commit the speaker and are none; nor are words of evidence (*allegedly*, *reportedly*): they doubt a
 * source, not an act, and attribution deals with them.
 */

/** What a conditional makes uncertain: both its clauses, or (*even if*) only its own. */
type Condition = 'both' | 'own' | 'none';

const CONDITIONALS = phraseTable<Condition>([
  ...under(
    'both',
    `if|only if|unless|in case|in the event|in the event that|provided|provided that|providing that|on condition that|
     on the condition that|as long as|so long as|supposing|suppose that|assuming|assuming that|lest`,
  ),
  ...under('own', 'even if|whether or not'),
  ...under('none', `as if|if any|if anything|if ever|if only|if you like|if i may|in case of`),
]);
/** They set a condition only at the head of a clause, or before *that*. */
const PARTICIPLES: ReadonlySet<string> = new Set(['provided', 'supposing', 'assuming']);
/** After these *if* asks and sets no condition. */
const ASKING: ReadonlySet<string> = new Set(['ask', 'wonder', 'know', 'see', 'doubt', 'question', 'check', 'unclear']);
/** Inverted conditionals: "should they attack", "were it to fail", "had they listened". */
const INVERTED: ReadonlySet<string> = new Set(['should', 'were', 'had']);

const MODALS: ReadonlySet<string> = new Set(['may', 'might', 'could', 'would', "'d"]);
const MODAL_ADVERBS: ReadonlySet<string> = new Set(
  'perhaps possibly likely maybe probably presumably conceivably arguably potentially'.split(' '),
);
/** Courtesies of a speaker: "would like to thank", "may I". */
const COURTEOUS: ReadonlySet<string> = new Set(['like', 'wish', 'love', 'prefer', 'rather']);

const FINAL: ReadonlySet<string> = new Set(['.', '!', '?', ';', ':']);

export const HEDGE_OPENERS: Openers = openers([['?', 'whether'], CONDITIONALS, MODALS, MODAL_ADVERBS]);
/** They open a condition only where a clause begins. */
export const INVERSION_OPENERS: Openers = openers([INVERTED]);
/** They open nothing, but end what a question mark looks back on. */
export const FINAL_MARKS: Openers = openers([[...FINAL].filter((mark) => mark !== '?')]);

/**
 * Where a sentence speaks of what may be: conditions with what follows from them, modal clauses, questions.
 * @param places the tokens that `HEDGE_OPENERS`, `INVERSION_OPENERS` and `FINAL_MARKS` name, or more
 */
export function hedgesIn(reading: Reading, breaksOf: BreaksOf, places: readonly number[]): readonly Scope[] {
  const scopes: Scope[] = [];
  let sentenceStart = 0;
  let next = 0;
  for (const index of places) {
    if (index < next) continue;
    if (FINAL.has(reading.word(index))) {
      if (reading.word(index) === '?' && !isInsideWord(reading, index))
        scopes.push(
          ...around(reading, 'question', { first: index, last: index + 1 }, [{ first: sentenceStart, last: index }]),
        );
      sentenceStart = index + 1;
      continue;
    }
    const conditional = conditionalAt(reading, breaksOf, index);
    if (conditional) {
      scopes.push(...around(reading, 'conditional', conditional.cue, conditional.affected));
      next = conditional.cue.last;
      continue;
    }
    if (reading.word(index) === 'whether') {
      const asked = { first: index + 1, last: clauseEnd(reading, breaksOf(), index + 1) };
      scopes.push(...around(reading, 'question', { first: index, last: index + 1 }, [asked]));
      continue;
    }
    if (isModal(reading, index)) {
      const cue = { first: index, last: index + 1 };
      const breaks = breaksOf();
      const start = Math.min(index, subjectStart(reading, breaks, groupStart(reading, index)));
      const affected = [
        { first: start, last: index },
        ...besideRelatives(reading, { first: index + 1, last: clauseEnd(reading, breaks, index + 1) }),
      ];
      scopes.push(...around(reading, 'modal', cue, affected));
    }
  }
  return scopes;
}

/** What is left of a stretch without what its reduced relatives take for granted. */
function besideRelatives(reading: Reading, { first, last }: Range): readonly Range[] {
  const rest: Range[] = [];
  let start = first;
  for (const relative of reducedRelatives(reading, { first, last })) {
    rest.push({ first: start, last: relative.first });
    start = relative.last;
  }
  return [...rest, { first: start, last }];
}

/** A question mark where an apostrophe was lost: "our country?s army". */
function isInsideWord(reading: Reading, index: number): boolean {
  return (
    reading.pos(index + 1) !== 'PUNCT' &&
    reading.span(index, index + 1).end === reading.span(index + 1, index + 2).start &&
    index + 1 < reading.length
  );
}

function around(
  reading: Reading,
  hedge: NonNullable<Scope['hedge']>,
  cue: Range,
  affected: readonly Range[],
): readonly Scope[] {
  return affected
    .filter(({ first, last }) => first < last)
    .map(({ first, last }) => ({ kind: 'hedge', hedge, cue: reading.span(cue.first, cue.last), first, last }));
}

function conditionalAt(
  reading: Reading,
  breaksOf: BreaksOf,
  index: number,
): { readonly cue: Range; readonly affected: readonly Range[] } | undefined {
  const found = phraseAt(CONDITIONALS, reading, index) ?? invertedAt(reading, breaksOf, index);
  if (!found) return undefined;
  if (found.value === 'none') return { cue: found, affected: [] };
  const breaks = breaksOf();
  if (reading.word(index) === 'if' && ASKING.has(reading.lemma(index - 1))) return undefined;
  if (
    isVerb(reading, index) &&
    found.last === index + 1 &&
    !INVERTED.has(reading.word(index)) &&
    !opens(reading, breaks, index)
  ) {
    return undefined;
  }
  const isFirst = opens(reading, breaks, index);
  // "The treaty provided ample opportunity", "a group supposing itself safe".
  if (PARTICIPLES.has(reading.word(index)) && found.last === index + 1 && !isFirst && reading.word(index - 1) !== ',')
    return undefined;
  if (found.value === 'own')
    return { cue: found, affected: [{ first: found.last, last: clauseEnd(reading, breaks, found.last) }] };
  const last = endOf(breaks, found.last, found.last + REACH, (kind, at) =>
    isFirst
      ? kind === 'end' || reading.word(at) === 'but' || (kind === 'clause' && reading.word(at + 1) === 'but')
      : kind === 'end' || kind === 'clause',
  );
  const start = startOf(
    breaks,
    index - 1,
    index - REACH,
    (kind) => kind === 'end' || kind === 'clause' || kind === 'complement',
  );
  const first = isFirst ? index : breaks[start] === undefined ? start : start + 1;
  return {
    cue: found,
    affected: [
      { first, last: index },
      { first: found.last, last },
    ],
  };
}

/** Whether nothing of the clause group stands before a word, so that a condition there looks ahead only. */
function opens(reading: Reading, breaks: Breaks, index: number): boolean {
  let before = index - 1;
  while (before >= Math.max(0, index - 4) && reading.pos(before) === 'PUNCT' && !FINAL.has(reading.word(before)))
    before--;
  return before < 0 || breaks[before] === 'end' || reading.pos(before) === 'CCONJ' || reading.word(before) === 'that';
}

/** "Should they attack", "had we known": an auxiliary before its subject, in no question. */
function invertedAt(
  reading: Reading,
  breaksOf: BreaksOf,
  index: number,
): { first: number; last: number; value: Condition } | undefined {
  if (!INVERTED.has(reading.word(index)) || reading.isQuestion || isVerb(reading, index - 1)) return undefined;
  const pos = reading.pos(index + 1);
  if (pos !== 'PRON' && pos !== 'DET' && pos !== 'PROPN') return undefined;
  if (!opens(reading, breaksOf(), index) && reading.word(index - 1) !== ',') return undefined;
  return { first: index, last: index + 1, value: 'both' };
}

function isModal(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (MODAL_ADVERBS.has(word)) return true;
  if (!MODALS.has(word) || reading.pos(index) !== 'AUX') return false;
  const next = reading.word(adverbsAfter(reading, index + 1));
  if (word === 'could' && (isNegativeParticle(reading.word(index + 1)) || next === 'not')) return false;
  // "Military might", "the might of".
  if (word === 'might' && (reading.pos(index - 1) === 'ADJ' || reading.word(index + 1) === 'of')) return false;
  if (COURTEOUS.has(next) || COURTEOUS.has(reading.word(index + 1)) || next === 'i') return false;
  return word !== 'may' || index > 0;
}

function under(condition: Condition, list: string): readonly (readonly [string, Condition])[] {
  return list.split('|').map((phrase) => [phrase.trim(), condition]);
}
