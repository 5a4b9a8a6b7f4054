import { complementEnd, knownDeed } from './deeds.js';
import type { Range } from './denial.js';
import { judgementsIn } from './judgements.js';
import { phraseAt, phraseTable } from './phrases.js';
import { isBe, isNegativeParticle, isVerb, type Reading } from './reading.js';
import { isKnownWrong, isTolerating, objectAfter } from './tolerance.js';
import { wordSet } from './word-set.js';

/*
 * Stances towards what others do, whose denial leaves the deed where it is: "we will never accept their occupation", "nothing
 * justifies the attack", "not intimidated by Karesia's threats". Verbs of judging and excusing take the deed for granted
 * (Fillmore 1971, Verbs of judging); verbs of accepting and of bearing follow Levin 1993 (31.2 and 33), those of frightening her
 * 31.1. Unlike the factives of `granted.ts` they also speak of what might be, so that only a deed that is pointed at or has an
 * owner stays: "we will never accept war" denies the war.
 */
const ACCEPTING: ReadonlySet<string> = wordSet(`
  accept tolerate justify condone excuse legitimise legitimize legalise legalize recognise recognize countenance stomach bear
  endure abide reward normalise normalize whitewash rationalise rationalize fear`);

/** Who does not call a deed by some name leaves the deed: "does not call *its war* an invasion". */
const NAMING: ReadonlySet<string> = wordSet('call describe label term brand');

/** They frighten: "not *intimidated* by". */
const FRIGHTENING: ReadonlySet<string> = wordSet(`
  intimidate threaten deter cow silence frighten scare terrify terrorise terrorize bully blackmail coerce pressure provoke discourage impress
  daunt sway subdue weaken`);
/** They tell of an attempt; who will not be moved by it says that there is one. */
const PRESSING: ReadonlySet<string> = wordSet(
  'intimidate threaten bully blackmail coerce pressure provoke terrorise terrorize dictate',
);
/** Who says what will, can or must not be done to them resists an attempt; what was not done to them was perhaps not attempted. */
const RESISTING: ReadonlySet<string> = wordSet("will wo wont shall sha shant 'll can ca cant must mustnt to");

/** Words before the deed. */
const TOWARDS = phraseTable<true>(
  `justification for|justifications for|justification of|excuse for|excuses for|reason for|reasons for|pretext for|grounds for|basis for|
   tolerance for|tolerance of|sympathy for|sympathy with|understanding for|patience with|patience for|amnesty for|forgiveness for|impunity for|
   silent about|silent on|silent over|silent in the face of|silent before|quiet about|idle in the face of|passive in the face of|
   indifferent to|blind to|deaf to|blind eye to|eyes to|eyes before|eyes from|away from|afraid of|scared of|fearful of|complacent about|
   up with|in to|ourselves to|ourselves with|themselves to|itself to|terms with`
    .split('|')
    .map((phrase) => [phrase.trim(), true]),
);
/** Some of them may stand before a verb that ends in "for": "no *excuse* can be found for". */
const EXCUSES: ReadonlySet<string> = wordSet(
  'justification justifications excuse excuses reason reasons pretext grounds basis amnesty forgiveness tolerance sympathy',
);
/** Verbs of giving way, with what leads in whom they give way to. */
const YIELDING: ReadonlySet<string> = wordSet(
  'bow yield submit surrender succumb capitulate bend kneel acquiesce cave stand live',
);
const LEADING: ReadonlySet<string> = wordSet('to before in for with');

/** Besides them, what judges a deed: "their attack is not *justified*", "will not *pay*". */
const JUDGED: ReadonlySet<string> = wordSet(
  'acceptable justified justifiable excusable tolerable permissible admissible legitimate legal lawful forgivable pardonable',
);
/** Of what took place: "the war was not *inevitable*", but not "this war is not inevitable". */
const NEEDED: ReadonlySet<string> = wordSet('necessary needed required inevitable unavoidable');
const TOOK_PLACE: ReadonlySet<string> = wordSet('was were');
const AVAILING: ReadonlySet<string> = wordSet(
  'solve resolve settle help work bring achieve suffice succeed pay lead prevail',
);

/** What is reached; "cannot be *reached* by force" denies the way and not the aim. */
const ATTAINED: ReadonlySet<string> = wordSet(`
  achieve reach attain secure impose obtain build win settle resolve solve find establish guarantee ensure preserve maintain restore`);
const BY_WHICH: ReadonlySet<string> = wordSet('by through via with');

/** How many tokens a verb group may take. */
const GROUP = 8;
const LIST: ReadonlySet<string> = wordSet('and or nor ,');

/** The deeds in a denied stretch that stand all the same, since only a stance towards them is denied. */
export function deedsStoodAgainst(reading: Reading, { first, last }: Range): readonly Range[] {
  const found: Range[] = [];
  for (let index = first; index < last; index++) {
    const object = objectStart(reading, index);
    if (object === undefined) continue;
    if (isResisted(reading, index, object)) found.push({ first: index, last: index + 1 });
    const limit = NAMING.has(reading.lemma(index)) ? nameStart(reading, object, last) : last;
    found.push(...listedDeeds(reading, object, limit));
  }
  return found;
}

/** Where the name begins that a deed is not called by: "call its war | *an invasion*". */
function nameStart(reading: Reading, object: number, last: number): number {
  for (let index = object + 1; index < last; index++) if (reading.pos(index) === 'DET') return index;
  return last;
}

/** The adjectives in a denied stretch by which something said is judged that nobody accepts: "will not bow to their *unacceptable* demands". */
export function judgementsStoodBy(reading: Reading, { first, last }: Range): readonly Range[] {
  const found: Range[] = [];
  for (let index = first; index < last; index++) {
    const object = objectStart(reading, index);
    if (object !== undefined) found.push(...judgementsIn(reading, { first: object, last }));
  }
  return found;
}

/** Whether a denied predicate only judges its subject, a deed that is there, "*their occupation* is not acceptable", or tells how it is not reached. */
export function standsAsSubject(reading: Reading, subject: Range, cue: Range): boolean {
  const predicate = predicateAfter(reading, subject.last, cue);
  if (isWrongWay(reading, predicate)) return true;
  if (!isJudgement(reading, predicate, subject.last)) return false;
  if (knownDeed(reading, subject.first)) return true;
  if (!isTolerating(reading, predicate)) return false;
  // What is *no longer* tolerated was there.
  return reading.word(cue.last - 1) === 'longer' || isKnownWrong(reading, subject.first);
}

/** "*Peace* cannot be | achieved through war". */
function isWrongWay(reading: Reading, predicate: number): boolean {
  const isPassive = reading.pos(predicate) === 'VERB' && isBe(reading, predicate - 1);
  return isPassive && ATTAINED.has(reading.lemma(predicate)) && BY_WHICH.has(reading.word(predicate + 1));
}

/** Where the object of a stance at a token begins. */
function objectStart(reading: Reading, index: number): number | undefined {
  const lemma = reading.lemma(index);
  if (reading.pos(index) === 'VERB') {
    if (ACCEPTING.has(lemma) || NAMING.has(lemma)) return objectAfter(reading, index);
    if (FRIGHTENING.has(lemma) || PRESSING.has(lemma)) {
      const by = afterListed(reading, index);
      return reading.word(by) === 'by' ? by + 1 : undefined;
    }
    if (YIELDING.has(lemma) && LEADING.has(reading.word(index + 1))) return index + 2;
  }
  if (reading.word(index) === 'for' && isExcused(reading, index)) return index + 1;
  return phraseAt(TOWARDS, reading, index)?.last;
}

/** "Intimidated | *or blackmailed* | by", "dictated | *to* | by": the index after verbs beside each other. */
function afterListed(reading: Reading, verb: number): number {
  let next = verb + 1;
  if (reading.word(next) === 'to') return next + 1;
  while (next < verb + GROUP && (LIST.has(reading.word(next)) || reading.pos(next) === 'VERB')) next++;
  return next;
}

/** "No *excuse* can be found | for", "no *justification* exists | for". */
function isExcused(reading: Reading, link: number): boolean {
  let index = link - 1;
  while (index > link - GROUP && (isVerb(reading, index) || reading.pos(index) === 'ADV')) index--;
  return index < link - 1 && EXCUSES.has(reading.word(index));
}

/** "We will not be *intimidated* by Karesia": the attempt. */
function isResisted(reading: Reading, participle: number, by: number): boolean {
  if (!PRESSING.has(reading.lemma(participle))) return false;
  const first = firstListed(reading, participle);
  if (!isBe(reading, first - 1) || (reading.pos(by) !== 'PROPN' && !knownDeed(reading, by))) return false;
  for (let index = first - 2; index > first - GROUP; index--) {
    if (RESISTING.has(reading.word(index))) return true;
    if (reading.pos(index) !== 'ADV' && !isNegativeParticle(reading.word(index))) return false;
  }
  return false;
}

/** The first of verbs beside each other: "*bullied*, intimidated or blackmailed". */
function firstListed(reading: Reading, verb: number): number {
  let first = verb;
  while (first > verb - GROUP && LIST.has(reading.word(first - 1)) && reading.pos(first - 2) === 'VERB') first -= 2;
  return first;
}

/** The known deeds of a list: one without a determiner of its own shares the owner of the first ("Karesia's *threats and raids*"). */
function listedDeeds(reading: Reading, first: number, limit: number): readonly Range[] {
  const found: Range[] = [];
  let index = first;
  while (index < limit) {
    const deed = knownDeed(reading, index);
    const isShared = found.length > 0 && reading.word(first) !== 'the' && reading.pos(index) === 'NOUN';
    if (!deed && !isShared) break;
    const last = deed?.last ?? complementEnd(reading, index + 1);
    found.push({ first: index, last: Math.min(last, limit) });
    index = last;
    while (LIST.has(reading.word(index))) index++;
    if (index === last) break;
  }
  return found;
}

/** The first token after the verb group of a denied predicate. */
function predicateAfter(reading: Reading, group: number, cue: Range): number {
  let index = Math.max(group, cue.first);
  const limit = index + GROUP;
  while (index < limit && isInVerbGroup(reading, index, cue)) index++;
  return index;
}

function isJudgement(reading: Reading, index: number, group: number): boolean {
  const lemma = reading.lemma(index);
  const word = reading.word(index);
  if (JUDGED.has(word) || (NEEDED.has(word) && TOOK_PLACE.has(reading.word(group)))) return true;
  if (reading.pos(index) !== 'VERB') return false;
  return isBe(reading, index - 1) ? ACCEPTING.has(lemma) : AVAILING.has(lemma);
}

function isInVerbGroup(reading: Reading, index: number, cue: Range): boolean {
  const isCue = cue.first <= index && index < cue.last;
  return isCue || reading.pos(index) === 'AUX' || reading.pos(index) === 'ADV';
}
