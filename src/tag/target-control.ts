import type { Mention } from '../model/actor.js';
import { isReceiving } from '../model/receiving-verb.js';
import { isPassive, lemmaAt, mentionUpTo, normAt, posAt, type TargetReading } from './target-reading.js';

/** Who does what the gerund behind a preposition names: a mention, or the subject of a verb that stands before. */
interface Controller {
  readonly mention?: Mention;
  readonly verb?: number;
}

/**
 * Whose deed a gerund tells of: "accused **X** of violating", "lashed out at **X** for violating", but "**X** apologised to Y for
 * violating", "**X** was forgiven by Y for violating" and "**X** drew criticism from Y for violating".
 * @param link the preposition before the gerund
 */
export function controllerOf(reading: TargetReading, link: number): Controller {
  const mention = mentionUpTo(reading, link);
  if (!mention) return {};
  let at = mention.first - 1;
  while (at > mention.first - DESCRIPTION && IN_PHRASE.has(posAt(reading, at))) at -= 1;
  const word = normAt(reading, at);
  if (word === 'by') return isPassive(reading, at - 1) ? { verb: at - 1 } : {};
  if (word === 'to' && APOLOGISING.has(lemmaAt(reading, at - 1))) return { verb: at - 1 };
  const isApology = word === 'to' && normAt(reading, at - 1) === 'apology';
  if (!isApology && word !== 'from') return { mention };
  let verb = at - 1;
  while (verb > at - PHRASE && (IN_PHRASE.has(posAt(reading, verb)) || normAt(reading, verb) === 'under')) verb -= 1;
  const lemma = lemmaAt(reading, verb);
  if (isApology) return OFFERING.has(lemma) ? { verb } : {};
  return isReceiving(lemma) || lemma === 'come' ? { verb } : { mention };
}

const DESCRIPTION = 4;
const PHRASE = 6;
const IN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const APOLOGISING = new Set(['apologise', 'apologize']);
const OFFERING = new Set(['offer', 'issue', 'make', 'owe', 'give', 'extend', 'present', 'send', 'deliver']);
