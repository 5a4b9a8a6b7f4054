import { UNATTRIBUTED } from '../model/actor.js';
import type { Speaker } from '../model/actor.js';
import { speechNoun } from '../model/speech-noun.js';
import type { Line, Range, Unit } from './line.js';
import { isNominal } from './phrases.js';

/** What the author says of themselves stays the author's. */
const FIRST_PERSONS = new Set(['i', 'we', 'you', 'my', 'our', 'your']);
const RELATIVES = new Set(['who', 'which', 'that']);
/**
 * The speaker that a source phrase names: the mention at its head, with those joined to it by "and". A phrase that names
 * nobody known is unattributed; the first and second person is nobody else's, and gives nothing.
 */
export function speakerOf(line: Line, source: Range | undefined, text: string): Speaker | undefined {
  const { units } = line;
  if (!source) return unresolved('');
  const phrase = units.slice(source.first, source.last);
  const surface = text.slice(phrase[0]?.start ?? 0, phrase.at(-1)?.end ?? 0);
  const [only] = phrase;
  if (only && !only.mention && FIRST_PERSONS.has(only.norm)) return undefined;
  if (phrase.length === 1 && only && !only.mention) {
    if (RELATIVES.has(only.norm)) return relativeOf(units, source.first) ?? unresolved(surface);
  }
  let head = headOf(phrase);
  if (!phrase[head]?.mention) head = nameIn(phrase, head) ?? head;
  const speaker = phrase[head]?.mention?.speaker;
  if (!speaker) {
    const owner = ownerIn(phrase, head)?.mention?.speaker;
    if (owner && speechNoun(phrase[head]?.norm ?? '') !== undefined) return { ...owner, via: 'possessive' };
    return unresolved(surface);
  }
  const joint = [...speaker.actors];
  for (let at = head; at + 1 < phrase.length; at += 1) {
    const joins =
      phrase[at]?.norm === 'and' || (phrase[at]?.norm === ',' && phrase.slice(at).some((unit) => unit.norm === 'and'));
    const other = joins ? phrase[at + 1 + titlesAt(phrase, at + 1)]?.mention?.speaker : undefined;
    if (other) for (const actor of other.actors) if (!joint.includes(actor)) joint.push(actor);
  }
  if (joint.length === speaker.actors.length) return speaker;
  return { actors: joint, surface, via: speaker.via };
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
    } else if (isLast && (before?.pos === 'NOUN' || (titles > 0 && phrase[head]?.isCapital === true))) return at;
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
      (unit.pos === 'ADP' || [',', '(', 'and', 'who', '—', '-'].includes(unit.norm)) &&
      isNominal(phrase[head])
    ) {
      if (unit.norm !== '-') break;
    }
    if (isNominal(unit)) head = at;
  }
  return head;
}

function titlesAt(phrase: readonly Unit[], from: number): number {
  let at = from;
  while (at < phrase.length && !phrase[at]?.mention && phrase[at]?.isCapital) at += 1;
  return at - from;
}

function relativeOf(units: readonly Unit[], at: number): Speaker | undefined {
  const before = units[at - 1]?.norm === ',' ? units[at - 2] : units[at - 1];
  return before?.mention?.speaker;
}
