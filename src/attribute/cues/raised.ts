import { ADJ, ADV, DET, NOUN, NUM, PROPN } from '../../model/part-of-speech.js';
import { CHARGE_NOUNS, raisingVerb } from '../../model/charge-noun.js';
import { complementEnd } from '../complement.js';
import type { CueRule, Finding } from '../cue-rule.js';
import { inTurn } from '../in-turn.js';
import { isVerbForm } from '../cue-verb.js';
import type { Line, Range, Unit } from '../line.js';
import { BE, isBetween, nounPhraseAt, hasPart } from '../phrases.js';
import { isSomebody, mayBeThings, mayNameSomebody } from '../somebody.js';
import { agentAt } from '../subject.js';
import { isUnreal, takerOf } from '../taker.js';

/** What may stand between the verb and its noun: "lodged | a strong formal | protest". */
const DESCRIBING = DET | ADJ | NOUN | NUM | PROPN | ADV;
const DESCRIPTION = 7;
/** Nouns of many things, which are steps against somebody only before "against". */
const PLAIN = new Set('action actions case cases charge charges suit suits'.split(' '));
/** What may follow the noun. */
const OPENS = new Set('against into of over with to about on for in before'.split(' '));

/**
 * A formal step against somebody: "X has launched a criminal inquiry into the raid", "X brought charges against Karesia", and the
 * passive "a complaint was lodged by X against …". Only where the subject names somebody.
 */
export const raised: CueRule = {
  id: 'raised',
  order: 47,
  begins: CHARGE_NOUNS,
  wakes: { besideName: CHARGE_NOUNS },
  mayFind: (words, noun) => {
    if (!mayNameSomebody(words)) return false;
    const isAgainst = mayBeAgainst(words.norm(noun), words.norm(noun + 1));
    const first = isAgainst ? noun - DESCRIPTION : noun + 1;
    for (let verb = Math.max(0, first); verb < words.length; verb += 1)
      if (raisingVerb(words.norm(verb)) && (verb < noun || words.norm(verb + 1) === 'by')) return true;
    return false;
  },
  find: (line, places) => inTurn(places, (noun, last) => activeAt(line, noun, last) ?? passiveAt(line, noun)),
};

function activeAt(line: Line, noun: number, last: Range | undefined): Finding | undefined {
  const { units } = line;
  let verb = noun - 1;
  while (verb > noun - DESCRIPTION && hasPart(units[verb], DESCRIBING) && !raisingVerb(units[verb]?.norm ?? ''))
    verb -= 1;
  const form = raisingVerb(units[verb]?.norm ?? '');
  const taker = form && takerOf(line, verb, form, last);
  if (!taker || mayBeThings(line, taker.source) || !isAgainst(units, noun)) return undefined;
  const content = { first: noun + 2, last: complementEnd(units, noun + 2) };
  if (content.last <= content.first) return undefined;
  const cue = { first: taker.start, last: noun + 1 };
  return { act: 'attitude', cue, source: taker.source, content: [content] };
}

/** "a complaint | against Karesia | was filed by X", "an inquiry was opened by X | into the raid" */
function passiveAt(line: Line, noun: number): Finding | undefined {
  const { units } = line;
  const target = isAgainst(units, noun) ? nounPhraseAt(units, noun + 2) : undefined;
  const after = target?.last ?? noun + 1;
  let verb = after;
  while (isBetween(units[verb]) || BE.has(units[verb]?.norm ?? '')) verb += 1;
  const form = raisingVerb(units[verb]?.norm ?? '');
  if ((form !== 'past' && form !== 'participle') || !isVerbForm(units, verb, form)) return undefined;
  const source = units[verb + 1]?.norm === 'by' ? agentAt(units, verb + 2) : undefined;
  if (!source || isUnreal(units, after, verb) || !isSomebody(line, source)) return undefined;
  const end = OPENS.has(units[source.last]?.norm ?? '') ? complementEnd(units, source.last + 1) : 0;
  const content = target ?? { first: source.last + 1, last: end };
  if (content.last <= content.first) return undefined;
  return { act: 'attitude', cue: { first: noun, last: noun + 1 }, source, content: [content] };
}

/** Whether what it is raised against or over follows: "a complaint | against", but not "a case | of". */
function isAgainst(units: readonly Unit[], noun: number): boolean {
  return mayBeAgainst(units[noun]?.norm ?? '', units[noun + 1]?.norm ?? '');
}

function mayBeAgainst(noun: string, next: string): boolean {
  return PLAIN.has(noun) ? next === 'against' : OPENS.has(next);
}
