import type { Line, Range } from './line.js';
import { headOf, speakerOf } from './speaker.js';
import { wordClass } from './word-class.js';
import type { Wording } from './wording.js';

/** Nouns for people, alone and together, who take a stand in words, singular and plural. */
const PEOPLE: ReadonlySet<string> = new Set(
  `men women spokesmen activist adviser advisor agency aide ally ambassador analyst association author authority campaigner chairman chairwoman citizen
  civilian coalition colleague columnist country commander commentator commission committee community congress council court critic delegate delegation deputy
  diplomat director doctor economist editor envoy executive expert family farmer fighter friend general government group historian
  insider institute journalist judge jury lawmaker lawyer leader leadership legislator man mayor mediator member militant minister ministry mother movement
  nation negotiator neighbor neighbour observer official opponent opposition organisation organization parliament parent party pastor
  people person plaintiff player politician president priest prosecutor protester protestor rebel refugee reporter representative republican democrat
  resident rival scholar scientist senator separatist soldier speaker spokesman spokesperson spokeswoman strategist student supporter survivor
  teacher union veteran victim villager volunteer voter watchdog witness woman worker world writer conservative liberal progressive`
    .split(/\s+/u)
    .flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, `${noun}s`]),
);

const PERSON = wordClass(PEOPLE);

/** Whether a source phrase names somebody known, or people without a name ("critics", "the families"); no thing and no author. */
export function isSomebody(line: Line, source: Range): boolean {
  const via = speakerOf(line, source, '')?.via;
  if (via !== 'unresolved') return via !== undefined;
  const phrase = line.units.slice(source.first, source.last);
  const norm = phrase[headOf(phrase)]?.norm ?? '';
  return phrase[0]?.norm !== 'no' && PEOPLE.has(norm);
}

/** Whether a line may name anybody that {@link isSomebody} knows, as far as the words alone tell. */
export function mayNameSomebody(words: Wording): boolean {
  return words.hasMention || words.holds(PERSON, 0);
}
