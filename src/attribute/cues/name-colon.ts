import { ADV } from '../../model/part-of-speech.js';
import { TITLES } from '../../model/title.js';
import { isClause, opensClause } from '../finite.js';
import type { CueRule } from '../cue-rule.js';
import type { Range, Unit } from '../line.js';
import { isVerb, nounPhraseAt, nounPhraseBefore } from '../phrases.js';
import { namesSpeaker } from '../speaker.js';
import { wordClass } from '../word-class.js';

const FIRST_PERSONS = new Set(['i', 'we', 'our', 'us', 'my', 'me']);
const FIRST_PERSON = wordClass(FIRST_PERSONS);

/**
 * "Doran: “…”": a name, a colon and a quotation; without marks, as headlines have it, "Doran: we will win", and behind a title
 * whatever clause follows, "President Doran: Karesia is strong".
 */
export const nameColon: CueRule = {
  id: 'name-colon',
  order: 30,
  begins: [':'],
  wakes: { besideName: [':'] },
  mayFind: (words, colon) =>
    words.hasMention && (words.holds(FIRST_PERSON, colon + 1) || titleBefore(colon, (at) => words.norm(at))),
  find: (line, [colon]) => {
    const { units } = line;
    const source = colon === undefined ? undefined : labelBefore(units, colon);
    if (!source || colon === undefined || !units[source.first]?.isCapital) return [];
    const first = colon + 1;
    const isQuoted = units[first]?.quotation !== undefined;
    if (!isQuoted && !(namesSpeaker(line, source) && isSpoken(units, colon))) return [];
    const content: Range = { first, last: isQuoted ? first + 1 : units.length };
    return [{ act: 'speech', cue: { first: colon, last: first }, source, content: [content] }];
  },
};

/** What stands before a headline: "EXCLUSIVE | Doran: “…”", "* Doran: “…”", "Thus Doran: “…”". */
const BULLETS = new Set(['|', '*', '•', '-', '–', '—', '+', '/']);
/** What a headline says somebody's words are on: "Doran on war: “…”". */
const TOPICS = new Set(['on', 'about', 'to']);
const TOPIC = 6;

function labelBefore(units: readonly Unit[], colon: number): Range | undefined {
  const whole = nounPhraseAt(units, 0);
  if (whole?.last === colon) return whole;
  if (!units[colon + 1]?.quotation) return undefined;
  // "Doran on war: “…”"
  const isTopic = whole !== undefined && TOPICS.has(units[whole.last]?.norm ?? '') && colon - whole.last <= TOPIC;
  if (isTopic && units[whole.last - 1]?.mention && !units.slice(whole.last, colon).some(isVerb)) return whole;
  const last = nounPhraseBefore(units, colon);
  const before = last && units[last.first - 1];
  if (!before) return undefined;
  const isAlone = BULLETS.has(before.norm) || (last.first === 1 && before.part === ADV);
  return isAlone && units[last.last - 1]?.mention ? last : undefined;
}

/** Whether what follows a label without marks is said by whom it names. */
function isSpoken(units: readonly Unit[], colon: number): boolean {
  if (speaksOfItself(units, colon + 1)) return true;
  if (ABSENT.has(units[colon + 1]?.norm ?? '')) return false;
  return titleBefore(colon, (at) => units[at]?.norm ?? '') && opensClause(units, colon + 1);
}

/** Whoever is spoken of so does not speak: "President Doran: he is old". */
const ABSENT = new Set(['he', 'she', 'his', 'her']);
/** How far a title stands from its colon: "President | Mira von Lusk". */
const NAME = 5;

/** Whether a title stands in a label, before the name itself. */
function titleBefore(colon: number, normAt: (at: number) => string): boolean {
  for (let at = colon - 2; at >= 0 && at >= colon - NAME; at -= 1)
    if (TITLES.has(normAt(at).replace('.', ''))) return true;
  return false;
}

/** Whether a clause in the first person follows; "Karesia: it is a country" explains a name, and is the author's. */
function speaksOfItself(units: readonly Unit[], first: number): boolean {
  return isClause(units, first, units.length) && units.slice(first).some((unit) => FIRST_PERSONS.has(unit.norm));
}
