import { UNATTRIBUTED, type Mention } from '../model/actor.js';
import { phraseMention } from './target-clause.js';
import { AUTHORITIES } from './target-nouns.js';
import { PARTIES } from './target-parties.js';
import { isPossessive, lemmaAt, normAt, posAt, type TargetReading } from './target-reading.js';

/**
 * The party that a word calls so-called: "the so-called **Karesian** authorities", "the so-called government of **X**", in
 * quotation marks or not. Who says "the so-called Karesian threat" takes it from Karesia rather than blames her, and the
 * one who visits a so-called republic is not what is called so.
 */
export function partySoCalled(reading: TargetReading): Mention | undefined {
  const { last } = reading.match;
  const mention = phraseMention(reading, QUOTES.has(normAt(reading, last)) ? last + 1 : last);
  return mention && isParty(reading, mention) ? mention : undefined;
}

/**
 * Whether a mention is the whole of its noun phrase, or says which authorities, forces or state are meant. A name outside the
 * registry may be that of a line, a plan or a law, unless its last word says otherwise: "the so-called Northern State".
 */
function isParty(reading: TargetReading, { last, speaker }: Mention): boolean {
  if (isPossessive(reading, last) || isPossessive(reading, last - 1)) return false;
  let head = last;
  while (posAt(reading, head) === 'ADJ') head += 1;
  if (!IN_PHRASE.has(posAt(reading, head))) {
    const isKnown = speaker.actors.every((actor) => actor !== UNATTRIBUTED && !actor.startsWith('name:'));
    return head === last && (isKnown || isGroup(lemmaAt(reading, last - 1)));
  }
  const isWhole = !IN_PHRASE.has(posAt(reading, head + 1)) && normAt(reading, head + 1) !== "'s";
  // "the so-called Karesian Republic of the North" is neither.
  return isWhole && normAt(reading, head + 1) !== 'of' && isGroup(lemmaAt(reading, head));
}

function isGroup(lemma: string): boolean {
  return AUTHORITIES.has(lemma) || PARTIES.has(lemma) || lemma === 'state';
}

const IN_PHRASE = new Set(['NOUN', 'PROPN', 'NUM']);
const QUOTES = new Set(['"', '“', '„', '«', "'", '‘']);
