import { ADP, VERB } from '../model/part-of-speech.js';
import { speechVerb } from '../model/speech-verb.js';
import type { VerbForm } from '../model/verb-forms.js';
import { isEnd, isFiniteVerb, isJoining, opensClause, verbAt } from './finite.js';
import type { Unit } from './line.js';
import { isVerb, nounPhraseAt } from './phrases.js';

/** Forms that open a further report after a comma: "…, adding that". */
const FOLLOWING = new Set(
  `accusing acknowledging adding alleging arguing asserting blasting calling citing claiming comparing concluding contending
    criticising criticizing declaring describing explaining implying insisting joking mocking noting pointing praising
    predicting promising recalling referring reiterating revealing saying stating stressing suggesting telling urging vowing
    warning writing`.split(/\s+/u),
);

/** How many words a phrase between "but" and its verb may have. */
const PHRASE = 7;

/** What the author sets beside a report after a comma: "…, although it was over". */
const ELSEWHERE = new Set(['according', 'although', 'though', 'while', 'whereas', 'however', 'despite']);

const DENYING = new Set(['nobody', 'no', 'none', 'few', 'hardly']);

/** Whether a new report begins after a comma: ", adding that", ", and he said", ", according to", ", but". */
export function opensAnother(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (unit.part === VERB && FOLLOWING.has(unit.norm)) return true;
  if (ELSEWHERE.has(unit.norm) || (unit.norm === 'even' && units[at + 1]?.norm === 'though')) return true;
  // "…, which nobody believed"
  if (unit.norm === 'which' && DENYING.has(units[at + 1]?.norm ?? '')) return true;
  if (unit.norm === 'and' || unit.norm === 'but' || unit.norm === 'as') {
    // "…, and I do not doubt it": the author speaks again.
    if (isSaying(units, at + 1) || ['i', 'we'].includes(units[at + 1]?.norm ?? '')) return true;
    const phrase = nounPhraseAt(units, at + 1);
    if (phrase && isSaying(units, phrase.last)) return true;
    return unit.norm === 'but' && opensMain(units, at + 1);
  }
  const phrase = nounPhraseAt(units, at);
  return phrase !== undefined && isSaying(units, phrase.last);
}

/** Whether a finite verb of speaking stands here, after adverbs and auxiliaries. */
export function isSaying(units: readonly Unit[], from: number): boolean {
  const at = verbAt(units, from);
  const unit = units[at];
  const verb = unit && isVerb(unit) ? speechVerb(unit.norm) : undefined;
  if (verb === undefined || verb.form === 'gerund' || verb.frame === 'object') return false;
  // "but did not say how"
  if (verb.form === 'base' && !units.slice(from, at).some(({ norm }) => norm === 'did' || norm === 'does'))
    return false;
  // "had come and offered talks": no new report unless a quotation follows.
  const next = units[at + 1];
  return (
    verb.frame !== 'quote' || isEnd(next) || next?.norm === ',' || next?.norm === ':' || next?.quotation !== undefined
  );
}

/** Whether what follows "but" is said of its own: a finite verb or a clause, but neither "that …", "also for …" nor a quotation. */
function opensMain(units: readonly Unit[], from: number): boolean {
  const at = verbAt(units, from);
  if (units[at]?.norm === 'that') return false;
  if (isFiniteVerb(units[at])) return true;
  // "but in a later interview said"
  if (units[at]?.part === ADP) return isSayingWithin(units, at + 1);
  return opensClause(units, at);
}

function isSayingWithin(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < from + PHRASE; at += 1) {
    const unit = units[at];
    if (!unit || unit.quotation || unit.norm === ',') return false;
    if (isSaying(units, at)) return true;
  }
  return false;
}

/** "“…,” and shared a link": after the quotation the same subject does something else, in the tense of the cue. */
export function goesOnElsewhere(units: readonly Unit[], at: number, form: VerbForm | undefined): boolean {
  if (!isJoining(units[at])) return false;
  const verb = units[verbAt(units, at + 1)];
  return form !== undefined && verb?.part === VERB && isFiniteVerb(verb) && agrees(units, at + 1, form);
}

/** "says that he is glad and hopes for more": to believe goes on with a report as readily as it opens one. */
export function isBelief(units: readonly Unit[], from: number): boolean {
  return speechVerb(units[verbAt(units, from)]?.norm ?? '')?.frame === 'belief';
}

/** Whether a verb stands in the tense of the cue: "says that he saw them | and adds", but "says that he saw them and told us". */
export function agrees(units: readonly Unit[], from: number, form: VerbForm | undefined): boolean {
  const isPresent = units[verbAt(units, from)]?.norm.endsWith('s') === true;
  return form === 'third' ? isPresent : form !== 'past' || !isPresent;
}

/** Whether what follows a lone dash is the author's: "— an issue that …", "— although …", "— and he left". */
export function opensAside(units: readonly Unit[], at: number): boolean {
  const { norm, part } = units[at] ?? { norm: '', part: 0 };
  if (['a', 'an', 'the', 'although', 'though', 'while'].includes(norm)) return true;
  if (norm === 'and' || norm === 'but') return opensMain(units, at + 1);
  return part === VERB && opensAnother(units, at);
}

/** "…that there will be peace, and the army marches on": what is foretold does not go on in the plain present. */
export function tellsFact(units: readonly Unit[], at: number): boolean {
  const subject = nounPhraseAt(units, at);
  const verb = subject && units[subject.last];
  return verb?.part === VERB && verb.norm.endsWith('s');
}
