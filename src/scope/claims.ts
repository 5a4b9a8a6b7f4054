import type { Denial, Range } from './denial.js';
import { openers, type Openers } from './openers.js';
import { adverbsBefore, isBe, type Reading } from './reading.js';

/** What somebody else has said, and may be rejected with all it says: "the *claim* that we attacked". */
export const CLAIMS: ReadonlySet<string> = new Set(
  `claim claims allegation allegations accusation accusations assertion assertions charge charges suggestion suggestions insinuation
   insinuations rumour rumours rumor rumors notion idea story theory narrative reports`.split(/\s+/),
);
/** Whether an *of* leads in what is charged: "the accusation *of* aggression". */
export function isCharged(reading: Reading, of: number): boolean {
  return reading.word(of) === 'of' && CLAIMS.has(reading.word(of - 1));
}

/** What is said of such a claim to deny it. */
const FALSE: ReadonlySet<string> = new Set(
  `false untrue wrong baseless unfounded groundless unsubstantiated fabricated incorrect inaccurate absurd ridiculous ludicrous nonsense
   nonsensical invented preposterous slander`.split(/\s+/),
);
/** What is done to it to deny it. */
const REFUTED: ReadonlySet<string> = new Set(['refute', 'disprove', 'debunk', 'discredit']);
const CALLING: ReadonlySet<string> = new Set(['call', 'brand', 'label', 'term', 'describe', 'deem', 'prove']);
const FALSE_NOUNS: ReadonlySet<string> = new Set(['lie', 'lies', 'myth', 'fiction', 'fabrication', 'invention']);
/** Without one of them a form of *be* denies no claim. */
export const FALSE_OPENERS: Openers = openers([FALSE, FALSE_NOUNS], [REFUTED]);
const FINAL: ReadonlySet<string> = new Set(['.', '!', '?', ';', ':']);
/** How far before its predicate a claim is looked for. */
const REACH = 40;

/** Whether a *that* opens what a claim says: "the claim *that* we attacked". */
export function isClaimed(reading: Reading, that: number): boolean {
  return reading.word(that) === 'that' && CLAIMS.has(reading.word(that - 1));
}

/** "The claim *that we attacked* is false": what it says is denied. The predicate begins after a form of *be* at `be`. */
export function denialOfClaim(reading: Reading, be: number): Denial | undefined {
  if (!isBe(reading, be)) return undefined;
  let cue = be + 1;
  while (cue < be + 5 && leadsToVerdict(reading, cue) && !isFalse(reading, cue)) cue++;
  if (!isFalse(reading, cue)) return undefined;
  const claim = claimBefore(reading, be);
  return claim && { cue: { first: cue, last: cue + 1 }, affected: [claim] };
}

/** What a claim before a predicate says: "the claim that *they attacked* | is false", "the charge of *aggression* | is baseless". */
export function claimBefore(reading: Reading, predicate: number): Range | undefined {
  for (let that = predicate - 1; that > Math.max(0, predicate - REACH) && !FINAL.has(reading.word(that)); that--)
    if (isClaimed(reading, that) || isCharged(reading, that)) return { first: that + 1, last: predicate };
  return undefined;
}

/** "Is *wholly* false", "was *called a* lie", "was *dismissed as* baseless". */
function leadsToVerdict(reading: Reading, index: number): boolean {
  const isCalled = CALLING.has(reading.lemma(index)) || reading.word(index) === 'as';
  return isCalled || ['ADV', 'DET', 'ADJ'].includes(reading.pos(index));
}

function isFalse(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  return FALSE.has(word) || FALSE_NOUNS.has(word) || REFUTED.has(reading.lemma(index));
}

const MISTAKEN: ReadonlySet<string> = new Set(
  'wrong unfair unjust unjustified absurd ridiculous mistaken foolish mistake folly'.split(' '),
);

export const MISTAKEN_OPENERS: Openers = openers([MISTAKEN]);

/** "*It would be wrong to* attack": advice against what follows. Told as past it happened: "it was wrong to attack". */
export function isAdvisedAgainst(reading: Reading, index: number): boolean {
  if (!MISTAKEN.has(reading.word(index)) || reading.word(index + 1) !== 'to') return false;
  const be = adverbsBefore(reading, reading.pos(index - 1) === 'DET' ? index - 1 : index) - 1;
  const isPlain = reading.word(be) === 'is' || reading.word(be) === "'s";
  const isPossible = reading.word(be) === 'be' && reading.word(be - 1) === 'would';
  return (isPlain && reading.word(be - 1) === 'it') || (isPossible && reading.word(be - 2) === 'it');
}
