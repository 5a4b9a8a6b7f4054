import { speechVerb } from '../model/speech-verb.js';
import type { Unit } from './line.js';
import { isBetween, isVerb, nounPhraseAt } from './phrases.js';

const ENDING = new Set(['.', '!', '?', '…', '...', ';']);

/** Verbs whose "-ing" form after a comma opens a further report. */
const FOLLOWING = new Set(
  'add say tell note argue claim warn write stress insist call accuse describe urge declare state explain suggest predict promise vow'.split(
    ' ',
  ),
);

/** Where the clause that begins at `from` ends: the end of the line without its full stop, or a new verb of speaking. */
export function clauseEnd(units: readonly Unit[], from: number): number {
  let end = units.length;
  while (end > from && (units[end - 1]?.norm === ',' || ENDING.has(units[end - 1]?.norm ?? ''))) end -= 1;
  for (let at = units[from]?.quotation ? from : from + 1; at < end; at += 1) {
    const unit = units[at];
    if (!unit) continue;
    if (unit.quotation) {
      if (unit.quotation.ending === ',' && opensAnother(units, at + 1)) return at + 1;
      continue;
    }
    if (unit.norm === ';') return at;
    if (unit.norm === ',' && opensAnother(units, at + 1)) return at;
    if ((unit.norm === 'and' || unit.norm === 'but') && isSaying(units, at + 1)) return at;
  }
  return end;
}

/** Where a relative clause ends: before the verb of the clause around it, "who said that it was over, | left". */
export function relativeEnd(units: readonly Unit[], from: number, end: number): number {
  for (let at = from + 1; at + 1 < end; at += 1) {
    if (units[at]?.norm === ',' && isVerb(units[at + 1]) && !units[at + 1]?.norm.endsWith('ing')) return at;
  }
  return end;
}

/** Whether a new report begins after a comma: ", adding that", ", and he said", ", according to", ", but". */
function opensAnother(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  const verb = unit.pos === 'VERB' ? speechVerb(unit.norm) : undefined;
  if (verb?.form === 'gerund') return FOLLOWING.has(verb.lemma);
  if (unit.norm === 'according' || unit.norm === 'although' || unit.norm === 'though') return true;
  if (unit.norm === 'and' || unit.norm === 'but' || unit.norm === 'while' || unit.norm === 'as') {
    // "…, and I do not doubt it": the author speaks again.
    if (isSaying(units, at + 1) || ['i', 'we'].includes(units[at + 1]?.norm ?? '')) return true;
    const phrase = nounPhraseAt(units, at + 1);
    if (phrase && isSaying(units, phrase.last)) return true;
    return unit.norm === 'but';
  }
  const phrase = nounPhraseAt(units, at);
  return phrase !== undefined && isSaying(units, phrase.last);
}

function isSaying(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (isBetween(units[at])) at += 1;
  const unit = units[at];
  const verb = unit && isVerb(unit) ? speechVerb(unit.norm) : undefined;
  if (verb === undefined || verb.form === 'gerund' || verb.form === 'base' || verb.frame === 'object') return false;
  // "had come and offered talks": no new report unless a quotation follows.
  const next = units[at + 1];
  return (
    verb.frame !== 'quote' || isEnd(next) || next?.norm === ',' || next?.norm === ':' || next?.quotation !== undefined
  );
}

/** Whether a clause stands between two positions: a verb, and something besides. */
export function isClause(units: readonly Unit[], first: number, last: number): boolean {
  if (last - first < 2) return false;
  for (let at = first; at < last; at += 1) {
    if (units[at]?.quotation?.isClause) return true;
    // "the plan" that the tagger took for a verb.
    if (isVerb(units[at]) && (at === first || units[at - 1]?.pos !== 'DET')) return true;
  }
  return false;
}

/** Whether a line, or a stretch of it, ends here. */
export function isEnd(unit: Unit | undefined): boolean {
  return unit === undefined || (!unit.quotation && ENDING.has(unit.norm));
}
