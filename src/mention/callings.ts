import type { Reading } from './reading.js';
import { RANK } from './word-bits.js';
import { CALLINGS, OFFICIALS, TITLES } from './words.js';

/** How far a calling may stand behind the name: "Jana Okafor, a retired former | lawyer". */
const REACH = 12;
const STOPS = new Set(
  ', ; : of for to and in at who which whose said says told that is was are were has had — ( )'.split(' '),
);
/** What may follow a calling in apposition. */
const CLOSERS = new Set(', ; ) — – - of for at from in on with who and turned'.split(' '));
/** Before a place: "in New Karesia, a minister of …". */
const PLACING = new Set('in at near from across outside around to'.split(' '));

/** Whether a full name has a calling beside it: "the lawyer **Jana Okafor**", "**Jana Okafor**, a lawyer from …". */
export function hasCalling(reading: Reading, first: number, last: number): boolean {
  if ((reading.bits & RANK) === 0) return false;
  const before = reading.key(first - 1);
  if (isCalling(before) && reading.isWritten(first - 1, before)) return true;
  // "a former secretary of state **Jana Okafor**"
  if (reading.key(first - 2) === 'of' && isCalling(reading.key(first - 3)) && reading.isWritten(first - 1, before))
    return true;
  if (!reading.isSign(last, ',') || PLACING.has(before)) return false;
  for (let at = last + 1; at < last + 1 + REACH; at += 1) {
    const key = reading.key(at);
    // A full stop has an empty key.
    if (key === '' || STOPS.has(key)) return false;
    const next = reading.key(at + 1);
    if (isCalling(key) && (next === '' || CLOSERS.has(next))) return at > last + 1 || next !== ',';
  }
  return false;
}

function isCalling(key: string): boolean {
  return CALLINGS.has(key) || (OFFICIALS.has(key) && !key.endsWith('s')) || (TITLES.has(key) && key.length > 5);
}
