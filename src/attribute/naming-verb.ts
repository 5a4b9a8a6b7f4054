import { ADJ, ADP, DET, NOUN } from '../model/part-of-speech.js';
import { formsOf } from '../model/verb-forms.js';
import type { VerbForm } from '../model/verb-forms.js';
import type { Range, Unit } from './line.js';
import { hasPart, isCalendar } from './phrases.js';

/** Forms of "label" with a second l. */
const BRITISH: readonly (readonly [string, VerbForm])[] = [
  ['labelled', 'past'],
  ['labelling', 'gerund'],
];

/*
 * Verbs by which somebody says what a thing is (Levin 1993, classes 29.1 to 29.3, as far as they are done with words): put together
 * for this project.
 */

/** They take the name at once: "called it a farce". */
export const NAMING: ReadonlyMap<string, VerbForm> = forms('call brand dub label term');

/** They take it after "as": "described it as a farce". */
export const DESCRIBING: ReadonlyMap<string, VerbForm> = forms(
  'describe characterise characterize portray depict paint brand label dismiss',
);

const OWNERS = new Set(['its', 'his', 'her', 'their']);

function forms(lemmas: string): ReadonlyMap<string, VerbForm> {
  return new Map([...lemmas.split(' ').flatMap((lemma) => formsOf(lemma)), ...BRITISH]);
}

/** Whether a stretch says what a thing is by a verb of naming, and not only how it is called ("called Tarsk by settlers"). */
export function isName(units: readonly Unit[], verb: number, { first, last }: Range): boolean {
  const isAs = units[first]?.norm === 'as';
  const start = isAs ? first + 1 : first;
  const unit = units[start];
  if (!unit || last <= start || !(isAs ? DESCRIBING : NAMING).has(units[verb]?.norm ?? '')) return false;
  // "what X called a meeting for"
  if (units[last - 1]?.part === ADP) return false;
  if (OWNERS.has(unit.norm)) return true;
  return unit.quotation !== undefined || (!unit.mention && !isCalendar(unit) && hasPart(unit, DET | ADJ | NOUN));
}
