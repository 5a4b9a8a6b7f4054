import { speechVerb } from '../model/speech-verb.js';
import type { VerbForm } from '../model/verb-forms.js';
import type { Unit } from './line.js';
import { isBetween, isVerb, nounPhraseAt } from './phrases.js';

const ENDING = new Set(['.', '!', '?', '…', '...', ';']);

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

/** Where something is said. */
const OCCASIONS = new Set('interview statement broadcast briefing tweet'.split(' '));
const OCCASION_REACH = 14;

const DENYING = new Set(['nobody', 'no', 'none', 'few', 'hardly']);

/** What is known of the verb that a clause belongs to. */
interface Saying {
  readonly form?: VerbForm;
  /** Whether it stands in a clause before the main one: "If Doran says that it is over, | we want peace". */
  readonly isFronted?: boolean;
}

/** Where the clause that begins at `from` ends: the end of the line without its full stop, or a new verb of speaking. */
export function clauseEnd(units: readonly Unit[], from: number, { form, isFronted = false }: Saying = {}): number {
  let end = units.length;
  while (end > from && (units[end - 1]?.norm === ',' || ENDING.has(units[end - 1]?.norm ?? ''))) end -= 1;
  end = occasionBefore(units, from, end);
  let parentheses = 0;
  let isInterrupted = false;
  let hasForecast = false;
  for (let at = units[from]?.quotation ? from : from + 1; at < end; at += 1) {
    const unit = units[at];
    if (!unit) continue;
    hasForecast ||= unit.norm === 'will' || unit.norm === "'ll";
    if (unit.norm === '(') parentheses += 1;
    if (unit.norm === ')') parentheses = 0;
    // "that, while it lasts, …"
    if (parentheses > 0 || (unit.norm === ',' && units[at - 1]?.norm === 'that')) continue;
    if (unit.quotation) {
      if (unit.quotation.ending === ',' && opensAnother(units, at + 1)) return at + 1;
      // "warned of “a long winter” | and left", but "said he was “tired” and hungry".
      if ((unit.quotation.ending === ',' || !isClause(units, from, at)) && goesOnElsewhere(units, at + 1, form))
        return at + 1;
      // "that “the war is over” | and we agree"
      if (unit.quotation.isClause && at - from < 2 && isJoining(units[at + 1]) && opensClause(units, at + 2))
        return at + 1;
      continue;
    }
    if (unit.norm === ';') return at;
    if (unit.norm === ',' && hasForecast && units[at + 1]?.norm === 'and' && tellsFact(units, at + 2)) return at;
    if (unit.norm === ',' && (opensAnother(units, at + 1) || (isFronted && opensClause(units, at + 1)))) return at;
    if (isJoining(unit) && isSaying(units, at + 1) && !isBelief(units, at + 1) && agrees(units, at + 1, form))
      return at;
    if (isDash(units, at)) {
      isInterrupted = !isInterrupted;
      if (isInterrupted && !hasDash(units, at + 1, end) && opensAside(units, at + 1)) return at;
    }
  }
  return end;
}

/** The end without the occasion of the saying: "Doran said that it was over | in an interview on Monday". */
function occasionBefore(units: readonly Unit[], from: number, end: number): number {
  for (let at = end - 2; at > from + 2 && at > end - OCCASION_REACH; at -= 1) {
    const { norm, quotation } = units[at] ?? { norm: '', quotation: undefined };
    if (quotation || norm === ',' || isVerb(units[at])) return end;
    if (!['in', 'during', 'on', 'at'].includes(norm)) continue;
    const isNew = ['a', 'an'].includes(units[at + 1]?.norm ?? '') || units[at + 2]?.norm === "'s";
    if (isNew && units.slice(at + 2, Math.min(end, at + 6)).some((unit) => OCCASIONS.has(unit.norm))) return at;
  }
  return end;
}

/** Where a relative clause ends: before the verb of the clause around it, "who said that it was over, | left". */
export function relativeEnd(units: readonly Unit[], from: number, end: number): number {
  for (let at = from + 1; at + 1 < end; at += 1) {
    if (units[at]?.norm !== ',') continue;
    const verb = verbAt(units, at + 1);
    if (isFiniteVerb(units[verb]) || units[verb - 1]?.pos === 'AUX') return at;
  }
  return end;
}

/** Whether a clause with a subject of its own begins here. */
function opensClause(units: readonly Unit[], at: number): boolean {
  if (units[at]?.norm === 'there') return true;
  const phrase = nounPhraseAt(units, at);
  if (!phrase) return false;
  const verb = verbAt(units, phrase.last);
  return isFiniteVerb(units[verb]) || units[verb - 1]?.pos === 'AUX';
}

/** "…that there will be peace, and the army marches on": what is foretold does not go on in the plain present. */
function tellsFact(units: readonly Unit[], at: number): boolean {
  const subject = nounPhraseAt(units, at);
  const verb = subject && units[subject.last];
  return verb?.pos === 'VERB' && verb.norm.endsWith('s');
}

/** Whether a new report begins after a comma: ", adding that", ", and he said", ", according to", ", but". */
function opensAnother(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (unit.pos === 'VERB' && FOLLOWING.has(unit.norm)) return true;
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

function isSaying(units: readonly Unit[], from: number): boolean {
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
  if (units[at]?.pos === 'ADP') return isSayingWithin(units, at + 1);
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
function goesOnElsewhere(units: readonly Unit[], at: number, form: VerbForm | undefined): boolean {
  if (!isJoining(units[at])) return false;
  const verb = units[verbAt(units, at + 1)];
  return form !== undefined && verb?.pos === 'VERB' && isFiniteVerb(verb) && agrees(units, at + 1, form);
}

/** "says that he is glad and hopes for more": to believe goes on with a report as readily as it opens one. */
function isBelief(units: readonly Unit[], from: number): boolean {
  return speechVerb(units[verbAt(units, from)]?.norm ?? '')?.frame === 'belief';
}

/** Whether a verb stands in the tense of the cue: "says that he saw them | and adds", but "says that he saw them and told us". */
function agrees(units: readonly Unit[], from: number, form: VerbForm | undefined): boolean {
  const isPresent = units[verbAt(units, from)]?.norm.endsWith('s') === true;
  return form === 'third' ? isPresent : form !== 'past' || !isPresent;
}

/** Whether what follows a lone dash is the author's: "— an issue that …", "— although …", "— and he left". */
function opensAside(units: readonly Unit[], at: number): boolean {
  const { norm, pos } = units[at] ?? { norm: '', pos: '' };
  if (['a', 'an', 'the', 'although', 'though', 'while'].includes(norm)) return true;
  if (norm === 'and' || norm === 'but') return opensMain(units, at + 1);
  return pos === 'VERB' && opensAnother(units, at);
}

/** A dash between words, not the hyphen inside one. */
function isDash(units: readonly Unit[], at: number): boolean {
  const { norm, start, end } = units[at] ?? { norm: '', start: 0, end: 0 };
  if (norm === '—' || norm === '–' || norm === '--') return true;
  return norm === '-' && start > (units[at - 1]?.end ?? start) && end < (units[at + 1]?.start ?? end);
}

function hasDash(units: readonly Unit[], from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (isDash(units, at)) return true;
  return false;
}

/** The position after adverbs and auxiliaries, where a verb may stand. */
function verbAt(units: readonly Unit[], from: number): number {
  let at = from;
  while (isBetween(units[at])) at += 1;
  return at;
}

function isJoining(unit: Unit | undefined): boolean {
  return unit?.norm === 'and' || unit?.norm === 'but';
}

function isFiniteVerb(unit: Unit | undefined): boolean {
  return unit !== undefined && isVerb(unit) && !unit.norm.endsWith('ing');
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
