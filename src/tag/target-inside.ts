import type { Mention } from '../model/actor.js';
import { speechVerb } from '../model/speech-verb.js';
import { isVictim } from './target-clause.js';
import { joinedWith } from './target-joined.js';
import { isPossessive, lemmaAt, mentionUpTo, normAt, posAt, type TargetReading } from './target-reading.js';

/**
 * Where the noun phrase ends whose clause a mention is the object of: "the militants | who attacked **X** | violated", "the rebels |
 * fighting **X** | violated", "attacking **X** | violated". The verb behind it tells of that noun, and not of the mention. Verbs of
 * saying and seeing have a clause for an object, whose subject the mention is: "the envoys who said **X** violated".
 */
export function clauseAround(reading: TargetReading, mention: Mention): number | undefined {
  const first = joinedWith(reading, mention)[0]?.first ?? mention.first;
  let verb = first - 1;
  while (verb > first - DESCRIPTION && DESCRIBING.has(posAt(reading, verb))) verb -= 1;
  // "Who shot X": read as a noun.
  if (normAt(reading, verb) === 'who' && verb < first - 1) return verb;
  if (posAt(reading, verb) !== 'VERB' || isReporting(reading, verb)) return undefined;
  if (normAt(reading, verb).endsWith('ing') || normAt(reading, verb - 1) === 'to') return verb;
  let relative = verb - 1;
  while (
    relative > verb - GROUP &&
    IN_VERB_GROUP.has(posAt(reading, relative)) &&
    !RELATIVES.has(normAt(reading, relative))
  )
    relative -= 1;
  return RELATIVES.has(normAt(reading, relative)) ? relative : undefined;
}

/** Who stands before such a clause, by name or by what is theirs: "**X** fighting Y", "**Karesian** militants who attacked Y". */
export function doerBefore(reading: TargetReading, until: number): Mention | undefined {
  const mention = mentionUpTo(reading, until);
  if (mention) return mention;
  for (let at = until - 1; at > until - DESCRIBED && IN_PHRASE.has(posAt(reading, at)); at--) {
    const owner = mentionUpTo(reading, at);
    if (owner) return isVictim(reading, owner) ? undefined : owner;
  }
  return undefined;
}

function isReporting(reading: TargetReading, verb: number): boolean {
  const said = speechVerb(normAt(reading, verb));
  const isSaid =
    said !== undefined && said.lemma !== 'threaten' && (said.frame === 'clause' || said.frame === 'belief');
  return isSaid || CLAUSAL.has(lemmaAt(reading, verb)) || isPossessive(reading, verb);
}

/** Besides verbs of speaking and believing, what has a clause for an object: "show **X** violated", "let **X** violate". */
const CLAUSAL = new Set(
  'show prove see watch hear find discover realise realize learn mean ensure let make help demonstrate'.split(' '),
);
const RELATIVES = new Set(['which', 'who', 'that']);
const IN_VERB_GROUP = new Set(['AUX', 'ADV', 'PART']);
const DESCRIBING = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const IN_PHRASE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
/** Tokens that may describe a mention, stand in a verb group, and between an owner and what is theirs. */
const DESCRIPTION = 4;
const GROUP = 5;
const DESCRIBED = 5;
