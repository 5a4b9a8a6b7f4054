import { isClause } from '../finite.js';
import type { CueRule } from '../cue-rule.js';
import type { Range, Unit } from '../line.js';
import { nounPhraseAt } from '../phrases.js';
import { namesSpeaker } from '../speaker.js';

const FIRST_PERSONS = new Set(['i', 'we', 'our', 'us', 'my', 'me']);

/** "Doran: “…”": a name, a colon and a quotation; without marks, as headlines have it, "Doran: we will win". */
export const nameColon: CueRule = {
  id: 'name-colon',
  order: 30,
  begins: [':'],
  find: (line, [colon]) => {
    const { units } = line;
    const source = nounPhraseAt(units, 0);
    if (!source || source.last !== colon || !units[source.first]?.isCapital) return [];
    const first = source.last + 1;
    const isQuoted = units[first]?.quotation !== undefined;
    if (!isQuoted && !(namesSpeaker(line, source) && speaksOfItself(units, first))) return [];
    const content: Range = { first, last: isQuoted ? first + 1 : units.length };
    return [{ act: 'speech', cue: { first: source.last, last: first }, source, content: [content] }];
  },
};

/** Whether a clause in the first person follows; "Karesia: it is a country" explains a name, and is the author's. */
function speaksOfItself(units: readonly Unit[], first: number): boolean {
  return isClause(units, first, units.length) && units.slice(first).some((unit) => FIRST_PERSONS.has(unit.norm));
}
