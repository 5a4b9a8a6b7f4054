import { ATTITUDE_WORDS } from '../model/attitude-verb.js';
import { CHARGE_NOUNS } from '../model/charge-noun.js';
import { SPEECH_NOUNS } from '../model/speech-noun.js';
import { SPEECH_WORDS } from '../model/speech-verb.js';
import { STANCE_WORDS } from './stance-verb.js';

/** Words that make a sentence worth reading. */
const WORTHY = new Set([
  ...['according', 'put', 'puts', 'per', 'words', 'clear', 'poll', 'survey'],
  ...SPEECH_WORDS,
  ...STANCE_WORDS,
]);
/** Words that do so where somebody is named beside them. */
const WORTHY_BESIDE_NAME = new Set([':', ...ATTITUDE_WORDS, ...SPEECH_NOUNS, ...CHARGE_NOUNS]);

/**
 * Whether a sentence of these words, without a quotation, can attribute anything. What is not worth reading never costs its parts
 * of speech.
 */
export function isWorthReading(norms: Iterable<string>, namesSomebody: () => boolean): boolean {
  let isBesideName = false;
  for (const norm of norms) {
    if (WORTHY.has(norm)) return true;
    isBesideName ||= WORTHY_BESIDE_NAME.has(norm);
  }
  return isBesideName && namesSomebody();
}
