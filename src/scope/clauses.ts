import { adverbsAfter, isFinite, isInsideNounPhrase, isNominal, isVerb, type Reading } from './reading.js';

/**
 * What begins at a token. `end` is a semicolon, colon, dash, bracket or final mark; `clause` a coordinated clause with
 * its own subject, or *but*; `verb` a coordinated verb that shares the subject; `relative`, `subordinate` and
 * `complement` the clauses of those names; `comma` any other comma.
 */
type Break = 'end' | 'clause' | 'verb' | 'relative' | 'subordinate' | 'complement' | 'comma';

/** The break before each token, `undefined` where the clause runs on. Found without a parse, so each is a judgement by pattern. */
export type Breaks = readonly (Break | undefined)[];

/** Finds the breaks of a sentence when a rule asks for them, and once. */
export type BreaksOf = () => Breaks;

const ENDS: ReadonlySet<string> = new Set([
  ';',
  ':',
  '.',
  '?',
  '!',
  '(',
  ')',
  '[',
  ']',
  '--',
  '---',
  '–',
  '—',
  '…',
  '...',
]);
const QUOTES: ReadonlySet<string> = new Set(['"', "''", '``', '“', '”', '«', '»']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'but', 'yet', 'so', '&']);
const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose', 'where', 'whereby', 'wherein']);
/** They begin a clause wherever they stand. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  'because although though whereas while whilst unless if lest when whenever since despite notwithstanding owing'.split(
    ' ',
  ),
);
/** They begin a clause only where a subject and a finite verb follow. */
const WEAK_SUBORDINATORS: ReadonlySet<string> = new Set('after before until till as for so once'.split(' '));
/** All of them, and what else may begin something: nothing begins at any other word. */
const BREAKING: ReadonlySet<string> = new Set([
  ...[...ENDS, ...CONJUNCTIONS, ...RELATIVES, ...SUBORDINATORS, ...WEAK_SUBORDINATORS],
  ...[',', 'that'],
]);
const COMPARING: ReadonlySet<string> = new Set(['as', 'so', 'such']);
const CONDITIONING: ReadonlySet<string> = new Set(['long', 'far', 'soon', 'much']);
const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  'me him us them myself himself herself itself ourselves themselves yourself each other'.split(' '),
);
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set('i he she we they there this that these those it you'.split(' '));
/** How many tokens ahead a subject's verb is looked for. */
const SUBJECT_REACH = 14;

const BEGINNINGS: ReadonlySet<Break> = new Set<Break>(['end', 'clause', 'relative', 'subordinate', 'complement']);

/** Finds where clauses begin in a sentence. Linear: every token looks at a bounded number of others. */
export function breaksIn(reading: Reading): Breaks {
  const breaks: (Break | undefined)[] = [];
  let hasVerb = false;
  for (let index = 0; index < reading.length; index++) {
    let kind = breakBefore(reading, index);
    // "Bosnia and Herzegovina must …" joins two nouns: a clause without a verb cannot be coordinated with another.
    if (kind === 'clause' && !hasVerb && reading.pos(index) === 'CCONJ' && reading.word(index) !== 'but')
      kind = undefined;
    if (kind !== undefined && BEGINNINGS.has(kind)) hasVerb = false;
    hasVerb ||= isFinite(reading, index);
    breaks.push(kind);
  }
  return breaks;
}

function breakBefore(reading: Reading, index: number): Break | undefined {
  const word = reading.word(index);
  if (!BREAKING.has(word)) return undefined;
  if (ENDS.has(word)) return 'end';
  if (word === ',') return afterComma(reading, index);
  if (isConjunction(reading, index)) return afterConjunction(reading, index);
  if (RELATIVES.has(word)) return index > 0 && reading.word(index - 1) !== ',' ? 'relative' : undefined;
  if (word === 'that') return afterThat(reading, index);
  if (SUBORDINATORS.has(word)) return 'subordinate';
  if (WEAK_SUBORDINATORS.has(word) && hasSubject(reading, index + 1) && !isComparison(reading, index))
    return 'subordinate';
  return undefined;
}

/** "As strong *as* they claim": it completes a comparison. "As long as", "as far as" set a condition. */
function isComparison(reading: Reading, index: number): boolean {
  if (reading.word(index) !== 'as' || CONDITIONING.has(reading.word(index - 1))) return false;
  for (let before = index - 2; before >= index - 4; before--) if (COMPARING.has(reading.word(before))) return true;
  return false;
}

/** "Not *yet*", "never *yet*": an adverb unless it follows a comma. */
function isConjunction(reading: Reading, index: number): boolean {
  return CONJUNCTIONS.has(reading.word(index)) && (reading.word(index) !== 'yet' || reading.pos(index) === 'CCONJ');
}

function afterComma(reading: Reading, index: number): Break {
  let next = index + 1;
  while (next < index + 3 && QUOTES.has(reading.word(next))) next++;
  const word = reading.word(next);
  if (CONJUNCTIONS.has(word)) return afterConjunction(reading, next) ?? 'comma';
  if (RELATIVES.has(word)) return 'relative';
  if (SUBORDINATORS.has(word)) return 'subordinate';
  return 'comma';
}

function afterConjunction(reading: Reading, index: number): Break | undefined {
  const word = reading.word(index);
  if (word === 'but') return 'clause';
  if (word === 'so' && reading.word(index - 1) !== ',') return undefined;
  let next = adverbsAfter(reading, index + 1);
  if (reading.word(next) === 'that' || SUBORDINATORS.has(reading.word(next))) return 'clause';
  if (hasSubject(reading, next)) return 'clause';
  if (reading.word(next) === 'not') next++;
  return beginsNewTense(reading, next) ? 'verb' : undefined;
}

/**
 * Whether the verb after a conjunction has a tense of its own: "did not stop *and went* on" does, "did not stop *and
 * think*" does not; *to* and a participle go on with what was begun.
 */
function beginsNewTense(reading: Reading, index: number): boolean {
  if (!isVerb(reading, index)) return false;
  const word = reading.word(index);
  if (reading.pos(index) === 'AUX') return isFinite(reading, index);
  return isFinite(reading, index) && word !== reading.lemma(index);
}

function afterThat(reading: Reading, index: number): Break | undefined {
  const before = reading.pos(index - 1);
  if (index === 0) return undefined;
  if (before === 'VERB' || before === 'ADJ' || before === 'AUX' || reading.word(index - 1) === 'enough')
    return opensClause(reading, index) ? 'complement' : undefined;
  if (before === 'NOUN' || before === 'PROPN' || before === 'PRON') {
    return isFinite(reading, adverbsAfter(reading, index + 1)) || hasSubject(reading, index + 1)
      ? 'relative'
      : undefined;
  }
  return undefined;
}

/** Whether *that* after a verb opens a clause, and does not point ("support that war"). */
function opensClause(reading: Reading, that: number): boolean {
  const next = reading.pos(that + 1);
  return (
    next === 'DET' ||
    next === 'PRON' ||
    next === 'PROPN' ||
    next === 'ADP' ||
    next === 'PART' ||
    hasSubject(reading, that + 1)
  );
}

/** Whether a noun phrase and then a finite verb follow, before anything that would end the phrase. */
function hasSubject(reading: Reading, first: number): boolean {
  if (OBJECT_PRONOUNS.has(reading.word(first))) return false;
  let seen = false;
  const last = Math.min(reading.length, first + SUBJECT_REACH);
  for (let index = first; index < last; index++) {
    const word = reading.word(index);
    if (seen && isFinite(reading, index)) return !isPassiveModifier(reading, index);
    if (index > first && (word === 'that' || RELATIVES.has(word))) return false;
    if (SUBJECT_PRONOUNS.has(word) && index === first && reading.pos(index) === 'PRON') seen = true;
    else if (isNominal(reading, index)) seen = true;
    else if (isVerb(reading, index) && !seen) continue;
    else if (!isInsideNounPhrase(reading, index) && reading.pos(index) !== 'ADP' && reading.pos(index) !== 'ADV')
      return false;
    if (OBJECT_PRONOUNS.has(word)) return false;
  }
  return false;
}

/** "regimes *suspected* of", "arms *made* by": a participle, not the verb of a clause. */
function isPassiveModifier(reading: Reading, verb: number): boolean {
  const next = reading.word(verb + 1);
  return reading.pos(verb) === 'VERB' && (next === 'of' || next === 'by');
}

/**
 * The index at which the stretch from `from` stops: the first break that `stops` accepts, or `limit`.
 * Commas inside a list ("arms, troops and threats") and around a lone aside (", however,") never reach `stops`.
 */
export function endOf(
  breaks: Breaks,
  from: number,
  limit: number,
  stops: (kind: Break, index: number) => boolean,
): number {
  const last = Math.min(breaks.length, limit);
  for (let index = from; index < last; index++) {
    const kind = breaks[index];
    if (kind !== undefined && stops(kind, index)) return index;
  }
  return last;
}

/** The index after the nearest break before `from` that `stops` accepts, not below `limit`; a break's own mark or word stays outside. */
export function startOf(
  breaks: Breaks,
  from: number,
  limit: number,
  stops: (kind: Break, index: number) => boolean,
): number {
  for (let index = from; index >= Math.max(0, limit); index--) {
    const kind = breaks[index];
    if (kind !== undefined && stops(kind, index)) return index;
  }
  return Math.max(0, limit);
}
