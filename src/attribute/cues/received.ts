import { ADJ, ADV, DET, NOUN, NUM } from '../../model/part-of-speech.js';
import { CHARGE_NOUNS } from '../../model/charge-noun.js';
import { isReceiving } from '../../model/receiving-verb.js';
import { SPEECH_NOUNS, speechNoun } from '../../model/speech-noun.js';
import type { CueRule, Finding } from '../cue-rule.js';
import type { Line } from '../line.js';
import { nounPhraseAt, hasPart } from '../phrases.js';
import { namesSpeaker } from '../speaker.js';
import { subjectBefore } from '../subject.js';

/** What may stand between the verb and its noun: "drew | widespread international | criticism". */
const DESCRIBING = DET | ADJ | NOUN | NUM | ADV;
const DESCRIPTION = 6;

/** A stand told of the one it meets: "Karesia drew criticism from X", "Karesia faces a lawsuit by X". */
export const received: CueRule = {
  id: 'received',
  order: 48,
  begins: new Set([...CHARGE_NOUNS, ...SPEECH_NOUNS.filter((noun) => speechNoun(noun) === 'attitude')]),
  mayFind: (words, noun) => words.hasMention && ['from', 'by'].includes(words.norm(noun + 1)),
  find: (line, places) => places.flatMap((noun) => findingAt(line, noun) ?? []),
};

function findingAt(line: Line, noun: number): Finding | undefined {
  const { units } = line;
  const next = units[noun + 1]?.norm ?? '';
  if (next !== 'from' && next !== 'by') return undefined;
  const source = nounPhraseAt(units, noun + 2);
  if (!source || !namesSpeaker(line, source)) return undefined;
  let verb = noun - 1;
  while (verb > noun - DESCRIPTION && hasPart(units[verb], DESCRIBING) && !isReceiving(units[verb]?.norm ?? ''))
    verb -= 1;
  const content = isReceiving(units[verb]?.norm ?? '') ? subjectBefore(units, verb) : undefined;
  return content && { act: 'attitude', cue: { first: verb + 1, last: noun + 1 }, source, content: [content] };
}
