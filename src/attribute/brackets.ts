import type { Unit } from './line.js';
import { isOf } from './phrases.js';
import { wordClass } from './word-class.js';

const OPENING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);
const CLOSING: ReadonlySet<string> = new Set(OPENING.values());
const BRACKET = wordClass([...OPENING.keys(), ...CLOSING]);

/**
 * Where the innermost bracket around each unit of a line closes: what is said inside one ends there at the latest. Undefined where
 * the line has no pair of brackets, and for units outside of all; a bracket without its other half is none.
 */
export function bracketEnds(units: readonly Unit[]): readonly (number | undefined)[] | undefined {
  let ends: (number | undefined)[] | undefined;
  const open: number[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit || !isOf(unit, BRACKET)) continue;
    const { norm } = unit;
    if (OPENING.has(norm)) open.push(at);
    if (!CLOSING.has(norm)) continue;
    const last = open.findLastIndex((first) => OPENING.get(units[first]?.norm ?? '') === norm);
    if (last < 0) continue;
    ends ??= new Array<undefined>(units.length).fill(undefined);
    for (let inside = (open[last] ?? 0) + 1; inside < at; inside += 1) ends[inside] ??= at;
    open.length = last;
  }
  return ends;
}
