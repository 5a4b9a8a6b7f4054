import { UNATTRIBUTED, type Mention, type Speaker } from '../model/actor.js';
import type { TargetRole } from '../model/lexicon.js';
import { ACTS } from './target-nouns.js';
import { isPassive, lemmaAt, normAt, posAt, type TargetReading } from './target-reading.js';

/** Whom the sentences before were about, and where that was last said. */
export interface Established {
  readonly target: Speaker;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Sentences after which nobody knows any more what "this" points to. */
const MEMORY = 2;

/** The target that a word takes from the sentences before: the paragraph goes on, and the word points back. */
export function targetBefore(
  reading: TargetReading & { readonly role: TargetRole; readonly speaker: Speaker },
  established: Established,
): Speaker | undefined {
  const { sentence, speaker, role } = reading;
  if (established.paragraph !== sentence.paragraph) return undefined;
  if (sentence.index === established.sentence || sentence.index - established.sentence > MEMORY) return undefined;
  const { target } = established;
  if (target.actors.some((actor) => speaker.actors.includes(actor))) return undefined;
  const word = role === 'subject' ? pointerBefore(reading) : pointerAfter(reading);
  return word === undefined ? undefined : { actors: target.actors, surface: word, via: 'pronoun' };
}

/**
 * Who is spoken about next where no word of blame said so: the only one named in a sentence, as its subject. "**Karesia** closed
 * the road. This violates the accord."
 */
export function soleSubject(mentions: readonly Mention[], posOf: (token: number) => string): Speaker | undefined {
  const [first] = mentions;
  const [actor, other] = first?.speaker.actors ?? [];
  if (!first || actor === undefined || actor === UNATTRIBUTED || other !== undefined) return undefined;
  const isSole = mentions.every(({ speaker }) => speaker.actors.length === 1 && speaker.actors[0] === actor);
  const isOpening = first.first === 0 || (first.first === 1 && posOf(0) === 'DET');
  return isSole && isOpening && ['VERB', 'AUX', 'ADV'].includes(posOf(first.last)) ? first.speaker : undefined;
}

/** "**this** violation", "**these** actions violate", "**it** has violated". */
function pointerBefore(reading: TargetReading): string | undefined {
  const { first } = reading.match;
  const pos = posAt(reading, first);
  if (pos !== 'VERB' && pos !== 'AUX') return demonstrativeBefore(reading, first) ?? ofDeed(reading, beBefore(reading));
  if (isPassive(reading, first)) return undefined;
  let at = first - 1;
  while (posAt(reading, at) === 'AUX' || posAt(reading, at) === 'ADV' || posAt(reading, at) === 'PART') at -= 1;
  const word = normAt(reading, at);
  return PRONOUNS.has(word) && at <= OPENING ? word : ofDeed(reading, at + 1);
}

/** "We deplore **this** veto", "condemned **these** repeated actions". */
function pointerAfter(reading: TargetReading): string | undefined {
  const at = reading.match.last;
  const word = normAt(reading, at);
  if (!DEMONSTRATIVES.has(word)) return undefined;
  let noun = at + 1;
  while (posAt(reading, noun) === 'ADJ') noun += 1;
  return posAt(reading, noun) === 'NOUN' ? word : undefined;
}

function demonstrativeBefore(reading: TargetReading, from: number): string | undefined {
  let at = from - 1;
  while (at > from - DESCRIPTION && posAt(reading, at) === 'ADJ' && !DEMONSTRATIVES.has(normAt(reading, at))) at -= 1;
  const word = normAt(reading, at);
  return DEMONSTRATIVES.has(word) ? word : undefined;
}

/** "**such** conduct | is …": a deed or word as subject of the verb at a token. */
function ofDeed(reading: TargetReading, verb: number | undefined): string | undefined {
  if (verb === undefined || !ACTS.has(lemmaAt(reading, verb - 1))) return undefined;
  return demonstrativeBefore(reading, verb - 1);
}

/** The verb of a predicate: "is | unacceptable", "constitutes | a breach". */
function beBefore(reading: TargetReading): number | undefined {
  let at = reading.match.first - 1;
  const until = at - DESCRIPTION;
  while (at > until && ['DET', 'ADJ', 'ADV', 'NUM', 'NOUN', 'ADP'].includes(posAt(reading, at))) at -= 1;
  if (!EQUAL.has(lemmaAt(reading, at))) return undefined;
  while (posAt(reading, at - 1) === 'AUX' || posAt(reading, at - 1) === 'ADV') at -= 1;
  return at;
}

const DESCRIPTION = 4;
/** A pronoun that opens its clause stands this far at most. */
const OPENING = 2;
const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those', 'such']);
const PRONOUNS = new Set(['it', 'they']);
const EQUAL = new Set(['be', 'constitute', 'represent', 'amount', 'remain', 'become']);
