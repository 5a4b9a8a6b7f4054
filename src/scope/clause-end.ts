import { endOf, type Breaks } from './clauses.js';
import { REACH } from './denial.js';
import { isDefiniteDeterminer, isFinite, isInsideNounPhrase, isNominal, type Reading } from './reading.js';

/** How many tokens ahead the conjunction of a list is looked for. */
export const LIST_REACH = 14;
/** After a comma they go on with what was said: "no tension, let alone war". */
const GOING_ON: ReadonlySet<string> = new Set([
  'let',
  'much',
  'still',
  'even',
  'either',
  'any',
  'especially',
  'particularly',
  'notably',
  'including',
]);

/**
 * Verbs and adjectives whose negation leaves what their *that*-clause says unsaid ("I do not think that …", "he did not
 * announce that …"). Verbs of knowing, minding and forgetting take it for granted and are none.
 */
const NEG_RAISING: ReadonlySet<string> = new Set(
  `think believe suppose expect imagine fancy consider feel seem appear suspect assume conclude want wish intend hope fear
   mean say tell claim argue suggest assert imply hint signal propose advocate contend maintain guarantee declare announce
   state promise threaten vow swear predict decide agree order demand insist ask request prove show indicate confirm follow
   certain sure true case convince doubt deny`.split(/\s+/),
);

/** Whether the clause that *that* opens at a token is denied with the verb before it. */
export function isDeniedContent(reading: Reading, that: number): boolean {
  return NEG_RAISING.has(reading.lemma(that - 1));
}

/**
 * The index after the clause that goes on at `from`: before the next main or subordinate clause, a new tense or an aside.
 * Lists go on, and so do infinitives, *that*-clauses after verbs of opinion, and relative clauses that narrow an
 * indefinite noun ("no country that …").
 */
export function clauseEnd(reading: Reading, breaks: Breaks, from: number): number {
  // "It does not, in any way, threaten": the aside after a negated auxiliary.
  let isInAside = reading.word(from) === ',' && reading.pos(from - 2) === 'AUX';
  return endOf(breaks, from, from + REACH, (kind, index) => {
    if (kind === 'end') return true;
    if (index === from) return kind === 'clause' || (kind === 'comma' && !isInAside);
    if (kind === 'complement') return !isDeniedContent(reading, index);
    if (kind === 'relative') return isDefinite(reading, index);
    if (kind !== 'comma') return true;
    if (isInAside) {
      isInAside = false;
      return false;
    }
    return !isListComma(reading, breaks, index, from) && !goesOn(reading, index + 1);
  });
}

/** Whether what follows a comma goes on with what was said before it. */
export function goesOn(reading: Reading, index: number): boolean {
  return GOING_ON.has(reading.word(index));
}

/**
 * Whether the noun phrase that ends before `index` names something taken for granted ("the attack which …"): then what
 * its relative clause tells is not denied with it, unlike "a war that …".
 */
export function isDefinite(reading: Reading, index: number): boolean {
  for (let token = index - 1; token >= Math.max(0, index - LIST_REACH) && isInsideNounPhrase(reading, token); token--) {
    if (isDefiniteDeterminer(reading.word(token)) || reading.pos(token) === 'PROPN') return true;
    if (reading.pos(token) === 'DET') return false;
  }
  return false;
}

/**
 * Whether a comma after `from` joins members of a list: a conjunction that starts no clause follows, nothing but commas
 * and noun phrases before it. A comma right before the conjunction joins a list that has an earlier one.
 */
export function isListComma(reading: Reading, breaks: Breaks, comma: number, from: number): boolean {
  if (reading.pos(comma + 1) === 'CCONJ') {
    for (let index = comma - 1; index > Math.max(from, comma - LIST_REACH); index--)
      if (reading.word(index) === ',') return true;
    return false;
  }
  for (let index = comma + 1; index < Math.min(reading.length, comma + LIST_REACH); index++) {
    const kind = breaks[index];
    const word = reading.word(index);
    if (word === 'or' || word === 'and' || word === 'nor') return kind === undefined;
    if (isMainVerb(reading, index) || (kind !== undefined && kind !== 'comma')) return false;
  }
  return false;
}

/** A tensed verb right after a noun; "*depleted* uranium" is none. */
function isMainVerb(reading: Reading, index: number): boolean {
  return isFinite(reading, index) && (reading.pos(index) === 'AUX' || isNominal(reading, index - 1));
}
