import type { Reading } from './reading.js';
import {
  maySpeak,
  NAME_WORD,
  NAMING,
  NAMING_SMALL,
  OFFICIAL,
  OWNER,
  STAFFING,
  SUBJECT,
  THE,
  TITLING,
  UTTERANCE,
} from './word-bits.js';

/**
 * Whether a sentence may hold a mention. No rule finds any in another: names take a capital or a word that begins one in the registry, owners
 * what they own, subjects and descriptions a sign of speaking.
 */
export function mayMention(reading: Reading): boolean {
  const { bits } = reading;
  if ((bits & (NAME_WORD | NAMING | NAMING_SMALL | TITLING)) !== 0) return true;
  const isOwned = (bits & OWNER) !== 0 && (bits & (STAFFING | UTTERANCE)) !== 0;
  const isThe = (bits & OFFICIAL) !== 0 && (bits & THE) !== 0;
  return isOwned || (((bits & SUBJECT) !== 0 || isThe) && maySpeak(bits));
}
