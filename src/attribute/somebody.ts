import type { Line, Range } from './line.js';
import { headOf, speakerOf } from './speaker.js';

/** Nouns for people, alone and together, who take a stand in words. */
const PEOPLE = new Set(
  `activist adviser advisor agency aide ally ambassador analyst association author authority campaigner chairman chairwoman citizen
  civilian coalition colleague columnist country commander commentator commission committee community congress council court critic delegate delegation deputy
  diplomat director doctor economist editor envoy executive expert family farmer fighter friend general government group historian
  insider institute journalist judge jury lawmaker lawyer leader leadership legislator man mayor mediator member militant minister ministry mother movement
  nation negotiator neighbor neighbour observer official opponent opposition organisation organization parliament parent party pastor
  people person plaintiff player politician president priest prosecutor protester protestor rebel refugee reporter representative republican democrat
  resident rival scholar scientist senator separatist soldier speaker spokesman spokesperson spokeswoman strategist student supporter survivor
  teacher union veteran victim villager volunteer voter watchdog witness woman worker world writer conservative liberal progressive`.split(
    /\s+/u,
  ),
);
const PLURALS: Readonly<Record<string, string>> = { men: 'man', women: 'woman', spokesmen: 'spokesman' };

/** Whether a source phrase names somebody known, or people without a name ("critics", "the families"); no thing and no author. */
export function isSomebody(line: Line, source: Range): boolean {
  const via = speakerOf(line, source, '')?.via;
  if (via !== 'unresolved') return via !== undefined;
  const phrase = line.units.slice(source.first, source.last);
  const norm = phrase[headOf(phrase)]?.norm ?? '';
  const singular = PLURALS[norm] ?? (norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.replace(/s$/u, ''));
  return phrase[0]?.norm !== 'no' && (PEOPLE.has(norm) || PEOPLE.has(singular));
}
