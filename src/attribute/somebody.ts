import { ADP } from '../model/part-of-speech.js';
import { PERSON_NOUNS } from '../model/person-noun.js';
import type { Line, Range, Unit } from './line.js';
import { headOf, speakerOf } from './speaker.js';
import { wordClass } from './word-class.js';
import type { Wording } from './wording.js';

/** Nouns for people, alone and together, who take a stand in words, singular and plural, besides those whom a text lets act unnamed. */
const PEOPLE: ReadonlySet<string> = new Set([
  ...`spokesmen activist adviser advisor agency aide ally ambassador analyst association author authority campaigner chairman chairwoman chancellor citizen
  civilian coalition columnist country commander commentator commission committee community congress council court critic delegate delegation deputy
  diplomat director economist editor envoy executive expert family fighter general government governor group historian
  insider institute judge jury lawmaker lawyer leader leadership legislator mayor mediator member militant minister ministry movement
  nation negotiator observer official opponent opposition organisation organization parliament parent party pastor
  people person plaintiff predecessor player politician premier president prosecutor protester protestor rebel representative republican democrat
  rival scholar scientist secretary senator separatist speaker successor spokesman spokesperson spokeswoman strategist supporter survivor
  union victim volunteer voter watchdog world writer conservative liberal progressive`
    .split(/\s+/u)
    .flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, `${noun}s`]),
  ...PERSON_NOUNS.keys(),
]);

/** Pronouns for people other than the author (Huddleston and Pullum 2002, 5.9 and 5.10); "all" and "you" may be anybody. */
const OTHERS: ReadonlySet<string> = new Set(
  'he she they everyone everybody someone somebody others many some most several both few'.split(' '),
);
/** They are so too as a part of others: "one of them". */
const PARTS: ReadonlySet<string> = new Set(
  'all one each two three four five half dozens hundreds thousands'.split(' '),
);
/** "some of us" */
const OURSELVES = new Set(['us', 'our', 'you', 'your']);

const PERSON = wordClass(new Set([...PEOPLE, ...OTHERS, ...PARTS]));

/** Whether a source phrase names somebody known, or people without a name ("critics", "the families"); no thing and no author. */
export function isSomebody(line: Line, source: Range): boolean {
  const via = speakerOf(line, source, '')?.via;
  if (via !== 'unresolved') return via !== undefined;
  const phrase = line.units.slice(source.first, source.last);
  const norm = phrase[headOf(phrase)]?.norm ?? '';
  if (isOthers(phrase) || isAllWhoDid(line, source)) return true;
  return phrase[0]?.norm !== 'no' && PEOPLE.has(norm);
}

/** Whether a line may name anybody that {@link isSomebody} knows, as far as the words alone tell. */
export function mayNameSomebody(words: Wording): boolean {
  return words.hasMention || words.holds(PERSON, 0);
}

/** Whether a source is "they", which may be things where a verb takes them as readily: "they call for attention". */
export function mayBeThings({ units }: Line, { first, last }: Range): boolean {
  const unit = units[first];
  return last - first === 1 && unit?.norm === 'they' && unit.mention === undefined;
}

/** "all accused Karesia" tells what others did; "all condemn it" may be said of everybody. */
function isAllWhoDid({ units }: Line, { first, last }: Range): boolean {
  return last - first === 1 && units[first]?.norm === 'all' && units[last]?.norm.endsWith('ed') === true;
}

/** "they", "those who", "many in the region", "some of them", "all of them", but not "some of us". */
function isOthers([pronoun, link, owner]: readonly Unit[]): boolean {
  const norm = pronoun?.norm ?? '';
  if (norm === 'those' && link?.norm === 'who') return true;
  if (!OTHERS.has(norm) && !(PARTS.has(norm) && owner?.norm === 'them')) return false;
  // "They all"
  if (link === undefined || (norm === 'they' && (link.norm === 'all' || link.norm === 'both'))) return true;
  return link.part === ADP && !OURSELVES.has(owner?.norm ?? '');
}
