import { ADP, DET, NOUN } from '../model/part-of-speech.js';
import { UNATTRIBUTED } from '../model/actor.js';
import type { Speaker } from '../model/actor.js';
import { speechNoun } from '../model/speech-noun.js';
import type { Line, Range, Unit } from './line.js';
import { isAsWellAs, isNominal } from './phrases.js';

const FIRST_PERSONS = new Set(['i', 'we']);
const OWNERS = new Set(['my', 'our']);
/** What the author speaks for with "my" or "our": "our government believes"; "our enemies" are somebody else. */
const OWN_BODIES = new Set(
  `government administration cabinet people peoples nation country state republic party movement delegation side army forces ministry
  council parliament committee commission company organisation organization group union community team campaign editors board paper
  newspaper heart conscience mind self`.split(/\s+/u),
);
/** "You could say that …" says it for everybody, the author among them. */
const POSSIBLE = new Set("can could may might will would must should 'd 'll".split(' '));
const RELATIVES = new Set(['who', 'which', 'that']);
const JOINTS = new Set(['and', '&']);
/** Where the names that are joined to a head end. */
const TURNING = new Set(['who', 'whom', 'whose', 'which', 'that', '(', '—', '–']);

/**
 * The speaker that a source phrase names: the mention at its head, with those joined to it by "and". A phrase that names
 * nobody known is unattributed, and so is one of two, "X or Y". "I", "we" and "our government" are the author, and give nothing;
 * "you" and "my opponent" are somebody else.
 */
export function speakerOf(line: Line, source: Range | undefined, text: string): Speaker | undefined {
  const { units } = line;
  if (!source) return unresolved('');
  const phrase = units.slice(source.first, source.last);
  const [only] = phrase;
  // "we, the people of Karesia,"
  if (only && !only.mention && FIRST_PERSONS.has(only.norm)) return undefined;
  if (phrase.length === 1 && only && !only.mention) {
    if (only.norm === 'you')
      return POSSIBLE.has(units[source.last]?.norm ?? '') ? undefined : unresolved(surfaceOf(phrase, text));
    if (RELATIVES.has(only.norm)) return relativeOf(units, source.first) ?? unresolved(surfaceOf(phrase, text));
  }
  let head = headOf(phrase);
  if (isAuthor(phrase, head)) return undefined;
  if (!phrase[head]?.mention) head = nameIn(phrase, head) ?? head;
  const speaker = phrase[head]?.mention?.speaker;
  if (!speaker) {
    const owner = ownerIn(phrase, head)?.mention?.speaker;
    if (owner && speechNoun(phrase[head]?.norm ?? '') !== undefined) return { ...owner, via: 'possessive' };
    return unresolved(surfaceOf(phrase, text));
  }
  const joint = [...speaker.actors];
  let lastJoint = phrase.length - 1;
  while (lastJoint > head && !JOINTS.has(phrase[lastJoint]?.norm ?? '') && !isAsWellAs(phrase, lastJoint))
    lastJoint -= 1;
  for (let at = head; at + 1 < phrase.length; at += 1) {
    const norm = phrase[at]?.norm ?? '';
    if (TURNING.has(norm)) break;
    const isChoice = norm === 'or' || norm === 'nor';
    const joins = isChoice || JOINTS.has(norm) || isAsWellAs(phrase, at) || (norm === ',' && at < lastJoint);
    const other = joins ? joinedAt(phrase, at + 1 + titlesAt(phrase, at + 1)) : undefined;
    if (other && isChoice) return unresolved(surfaceOf(phrase, text));
    if (other) for (const actor of other.actors) if (!joint.includes(actor)) joint.push(actor);
  }
  if (joint.length === speaker.actors.length) return speaker;
  return { actors: joint, surface: surfaceOf(phrase, text), via: speaker.via };
}

function surfaceOf(phrase: readonly Unit[], text: string): string {
  return text.slice(phrase[0]?.start ?? 0, phrase.at(-1)?.end ?? 0);
}

/** Whether a phrase is the author's own body: "our government", "my party's leadership" with nobody named. */
function isAuthor(phrase: readonly Unit[], head: number): boolean {
  if (!OWNERS.has(phrase[0]?.norm ?? '') || phrase.some((unit) => unit.mention)) return false;
  const norm = phrase[head]?.norm ?? '';
  return OWN_BODIES.has(norm) || speechNoun(norm) !== undefined;
}

/**
 * Where a phrase names whom its head describes: "the director of the centre, **Jana Okafor**," and "the lawyer and former judge
 * **Jana Okafor**", "Secretary of State **Jana Okafor**".
 */
function nameIn(phrase: readonly Unit[], head: number): number | undefined {
  for (let at = head + 1; at < phrase.length; at += 1) {
    const mention = phrase[at]?.mention;
    if (!mention || mention === phrase[at - 1]?.mention || mention.speaker.via !== 'name') continue;
    const end = phrase.findIndex((unit, index) => index > at && unit.mention !== mention);
    const titles = titlesBefore(phrase, at);
    const before = phrase[at - 1 - titles];
    const isLast = end < 0;
    if (before?.norm === ',') {
      if (isLast || [',', 'and'].includes(phrase[end]?.norm ?? '')) return at;
    } else if (isLast && (before?.part === NOUN || (titles > 0 && phrase[head]?.isCapital === true))) return at;
  }
  return undefined;
}

/** How many titles stand right before a name: "Mr.", "Party Leader". */
function titlesBefore(phrase: readonly Unit[], at: number): number {
  let first = at;
  while (first > 0 && !phrase[first - 1]?.mention && (phrase[first - 1]?.isCapital || phrase[first - 1]?.norm === '.'))
    first -= 1;
  return at - first;
}

/** Whether a source phrase names somebody known: neither the author in the first person nor a thing. */
export function namesSpeaker(line: Line, source: Range): boolean {
  const via = speakerOf(line, source, '')?.via;
  return via !== undefined && via !== 'unresolved';
}

/** A quotation whose speaker is not found. */
export function unresolved(surface: string): Speaker {
  return { actors: [UNATTRIBUTED], surface, via: 'unresolved' };
}

/** Whose words they are: "**Aliyev**'s statement", "**his** remarks", "a letter from **Aliyev**". */
function ownerIn(phrase: readonly Unit[], head: number): Unit | undefined {
  const before = phrase.find(
    (unit, at) => unit.mention && (phrase[at + 1]?.norm === "'s" || unit.mention.speaker.via === 'pronoun'),
  );
  if (before || !['of', 'by', 'from'].includes(phrase[head + 1]?.norm ?? '')) return before;
  return phrase.slice(head + 2, head + 6).find((unit) => unit.mention);
}

/** The position of the head of a source phrase: its last noun before a preposition, a comma or an "and". */
export function headOf(phrase: readonly Unit[]): number {
  let head = 0;
  for (let at = 0; at < phrase.length; at += 1) {
    const unit = phrase[at];
    if (!unit) break;
    const isInMention = unit.mention !== undefined && unit.mention === phrase[at - 1]?.mention;
    if (
      !isInMention &&
      at > head &&
      (unit.part === ADP || [',', '(', 'and', 'or', 'nor', 'who', '—', '-'].includes(unit.norm)) &&
      isNominal(phrase[head])
    ) {
      if (unit.norm !== '-') break;
    }
    if (isNominal(unit)) head = at;
  }
  return head;
}

/** Whom a joined name at a place names: not "a **Doran** supporter", where it only says what somebody is. */
function joinedAt(phrase: readonly Unit[], at: number): Speaker | undefined {
  const mention = phrase[at]?.mention;
  let end = at;
  while (mention && phrase[end]?.mention === mention) end += 1;
  return phrase[end]?.part === NOUN ? undefined : mention?.speaker;
}

/** How many titles and articles stand before a joined name: "and | the | Council", "and | President | Doran". */
function titlesAt(phrase: readonly Unit[], from: number): number {
  let at = from;
  while (at < phrase.length && !phrase[at]?.mention && (phrase[at]?.isCapital || phrase[at]?.part === DET)) at += 1;
  return at - from;
}

function relativeOf(units: readonly Unit[], at: number): Speaker | undefined {
  const before = units[at - 1]?.norm === ',' ? units[at - 2] : units[at - 1];
  return before?.mention?.speaker;
}
