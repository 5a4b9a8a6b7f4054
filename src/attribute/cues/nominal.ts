import { ADJ, NUM } from '../../model/part-of-speech.js';
import { SPEECH_NOUNS, speechNoun } from '../../model/speech-noun.js';
import type { CueRule, Finding } from '../cue-rule.js';
import type { Line, Range, Unit } from '../line.js';
import { clauseLimit } from '../noun-clause.js';
import { isVerb, nounPhraseAt, hasPart } from '../phrases.js';
import { namesSpeaker } from '../speaker.js';
import { agentAt } from '../subject.js';
import { wordClass } from '../word-class.js';

/** How far the owner of a noun may stand from it: "Doran's oft repeated public warning". */
const OWNER_REACH = 5;
const OWNING = new Set(['of', 'by', 'from', 'among']);
/** What a noun of attitude may open besides a clause. */
const TOWARDS = new Set(['against', 'for', 'of', 'over', 'to', 'on']);
const THAT = wordClass(['that']);
const OPENING = wordClass(['that', ...TOWARDS]);

/**
 * A noun of speaking with its owner and what it says: "X's claim that …", "the belief among X that …", "X's threat to …",
 * "accusations by X against …". Only where the owner is somebody known and a clause, a quotation or a target follows.
 */
export const nominal: CueRule = {
  id: 'nominal',
  order: 70,
  begins: SPEECH_NOUNS,
  wakes: { besideName: SPEECH_NOUNS },
  mayFind: (words, at) => {
    if (!words.hasMention || words.isMention(at)) return false;
    const next = words.norm(at + 1);
    const opens = speechNoun(words.norm(at)) === 'attitude' ? OPENING : THAT;
    if (OWNING.has(next) && words.holdsMention(at + 2) && words.holds(opens, at + 3)) return true;
    if (!words.holds(opens, at + 1, at + 2)) return false;
    for (let owner = at - 1; owner >= 0 && owner >= at - OWNER_REACH; owner -= 1)
      if (words.isMention(owner) || words.norm(owner) === "'s" || words.norm(owner) === "'") return true;
    return false;
  },
  find: (line, places) => places.flatMap((at) => findingsAt(line, at)),
};

function findingsAt(line: Line, at: number): Finding[] {
  const { units } = line;
  const noun = units[at];
  const kind = noun?.mention ? undefined : speechNoun(noun?.norm ?? '');
  if (kind === undefined || (isVerb(noun) && units[at - 1]?.norm !== "'s")) return [];
  const owner = ownerBefore(units, at);
  const isOwnedAfter = owner === undefined && OWNING.has(units[at + 1]?.norm ?? '');
  const source = owner ?? (isOwnedAfter ? agentAt(units, at + 2) : undefined);
  if (!source || !namesSpeaker(line, source)) return [];
  const from = isOwnedAfter ? source.last : at + 1;
  const content = contentFrom(units, at, from, kind === 'attitude');
  const act = kind === 'attitude' ? 'attitude' : (units[at]?.norm ?? '').startsWith('belief') ? 'belief' : 'speech';
  return content ? [{ act, cue: { first: at, last: at + 1 }, source, content: [content] }] : [];
}

/** "Doran's | latest | claim", "his claim": the owner with nothing but adjectives between. */
function ownerBefore(units: readonly Unit[], noun: number): Range | undefined {
  let at = noun - 1;
  while (at > 0 && noun - at < OWNER_REACH && hasPart(units[at], ADJ | NUM) && !units[at]?.mention) at -= 1;
  const unit = units[at];
  if (unit?.mention?.speaker.via === 'pronoun') return { first: at, last: at + 1 };
  if (unit?.norm !== "'s" && unit?.norm !== "'") return undefined;
  const mention = units[at - 1]?.mention;
  if (!mention) return undefined;
  let first = at - 1;
  while (units[first - 1]?.mention === mention) first -= 1;
  return { first, last: at };
}

function contentFrom(units: readonly Unit[], noun: number, from: number, isAttitude: boolean): Range | undefined {
  const next = units[from];
  if (!next) return undefined;
  if (next.quotation) return next.quotation.isClause ? { first: from, last: from + 1 } : undefined;
  if (next.norm === 'that') {
    const isClause = units.slice(from + 1, from + 14).some(isVerb);
    return isClause ? { first: from, last: clauseLimit(units, noun, from) } : undefined;
  }
  if (!isAttitude) return undefined;
  if (next.norm === 'to' && isVerb(units[from + 1])) return { first: from, last: clauseLimit(units, noun, from) };
  // A threat against somebody does not say what is threatened.
  if (!TOWARDS.has(next.norm) || (units[noun]?.norm.startsWith('threat') && next.norm !== 'of')) return undefined;
  const object = nounPhraseAt(units, from + 1);
  return object && { first: from, last: object.last };
}
