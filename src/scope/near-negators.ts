import type { Range } from './denial.js';
import { isBe, type Reading } from './reading.js';
import { wordSet } from './word-set.js';

/*
 * Words that deny only in company (Huddleston and Pullum 2002, 9.3.3, on approximate negators): "hardly", "little hope of", "the last
 * thing we want", "anything short of".
 */
const BARELY: ReadonlySet<string> = wordSet('hardly scarcely barely');
const PAST: ReadonlySet<string> = wordSet('had has was were');
const THEN: ReadonlySet<string> = wordSet('when before than');
const WANTING: ReadonlySet<string> = wordSet('want need seek wish desire afford');
/** Verbs that reverse together with "short of", and what lacks something. */
const FALLING: ReadonlySet<string> = wordSet('stop fall run come go be');
/** How far "when" stands from "hardly had". */
const CLAUSE = 20;
const NEAR = 7;

/** Whether a word that denies only in company stands in other company: "*hardly had* they met *when* …", "*a little* hope". */
export function isInOtherCompany(reading: Reading, { first, last }: Range): boolean {
  const word = reading.word(first);
  if (BARELY.has(word)) return isJustBefore(reading, first);
  if (word === 'little' || word === 'scant') return reading.word(first - 1) === 'a';
  if (word === 'last') return !isWanted(reading, last);
  if (word === 'short') return FALLING.has(reading.lemma(first - 1)) || isBe(reading, first - 1);
  return false;
}

/** "*Hardly had* the truce been signed *when* …": it had. */
function isJustBefore(reading: Reading, adverb: number): boolean {
  if (!PAST.has(reading.word(adverb + 1))) return false;
  if (adverb > 0 && !['PUNCT', 'CCONJ'].includes(reading.pos(adverb - 1))) return false;
  for (let index = adverb + 2; index < adverb + CLAUSE; index++) if (THEN.has(reading.word(index))) return true;
  return false;
}

/** "The last thing | *that anybody needs* is": and not the last thing that was done. */
function isWanted(reading: Reading, from: number): boolean {
  for (let index = from; index < from + NEAR; index++) if (WANTING.has(reading.lemma(index))) return true;
  return false;
}
