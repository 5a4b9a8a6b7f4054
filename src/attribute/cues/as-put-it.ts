import { SPEECH_WORDS, speechVerb } from '../../model/speech-verb.js';
import type { SpeechVerb } from '../../model/speech-verb.js';
import { clauseEnd, isDash } from '../clause.js';
import { isEnd } from '../finite.js';
import type { CueRule, Finding } from '../cue-rule.js';
import type { Line, Range, Unit } from '../line.js';
import { isBetween, nounPhraseAt } from '../phrases.js';
import { wordClass } from '../word-class.js';

/** "As X put it, “…”", "as X said, …" and "…, as X put it". */
export const asPutIt: CueRule = {
  id: 'as-put-it',
  order: 10,
  begins: ['as'],
  wakes: { alone: ['put', 'puts'] },
  mayFind: (words, at) => {
    if (at === 0 && words.norm(2) === 'by') return true;
    if (!words.holds(TOLD, at + 2)) return false;
    const opens = at === 0 || [',', 'and', 'but'].includes(words.norm(at - 1));
    for (let verb = at + 2; verb < words.length; verb += 1) {
      const norm = words.norm(verb);
      // No phrase for somebody goes on over it.
      if ((norm === ',' || norm === ';' || norm === ':') && !words.isMention(verb)) return false;
      if ((norm === 'put' || norm === 'puts') && words.norm(verb + 1) === 'it') return true;
      if (opens && isReporting(speechVerb(norm))) return true;
    }
    return false;
  },
  find: (line, places) => places.flatMap((at) => findingsAt(line, at)),
};

/** What tells of words there. */
const TOLD = wordClass(['put', 'puts', ...SPEECH_WORDS.filter((word) => isReporting(speechVerb(word)))]);

/** "As reported by the Courier, | the road is open." */
function reportedBy(units: readonly Unit[], at: number): Finding[] {
  const verb = speechVerb(units[at + 1]?.norm ?? '');
  if (verb?.frame !== 'clause' || verb.form !== 'past' || units[at + 2]?.norm !== 'by') return [];
  const source = nounPhraseAt(units, at + 3);
  if (!source || units[source.last]?.norm !== ',') return [];
  const first = source.last + 1;
  const last = clauseEnd(units, first);
  const cue = { first: at + 1, last: at + 2 };
  return last > first ? [{ act: 'speech', cue, source, content: [{ first, last }] }] : [];
}

function isReporting(verb: SpeechVerb | undefined): boolean {
  return verb?.frame === 'clause' && verb.form !== 'gerund' && verb.form !== 'base';
}

function findingsAt({ units }: Line, at: number): Finding[] {
  if (at === 0 && units[2]?.norm === 'by') return reportedBy(units, at);
  const source = nounPhraseAt(units, at + 1);
  if (!source) return [];
  let verb = source.last;
  while (isBetween(units[verb])) verb += 1;
  const norm = units[verb]?.norm ?? '';
  const puts = (norm === 'put' || norm === 'puts') && units[verb + 1]?.norm === 'it';
  const says = speechVerb(norm);
  if (!puts && !isReporting(says)) return [];
  let last = puts ? verb + 2 : verb + 1;
  while (
    !puts &&
    last < units.length &&
    last < verb + 10 &&
    units[last]?.norm !== ',' &&
    units[last]?.norm !== ':' &&
    !isDash(units, last) &&
    !units[last]?.quotation
  )
    last += 1;
  const cue = { first: verb, last: puts ? verb + 2 : verb + 1 };
  const opens = at === 0 || units[at - 1]?.norm === 'and' || units[at - 1]?.norm === 'but';
  const content: Range[] = [];
  const isBreak = units[last]?.norm === ',' || units[last]?.norm === ':' || isDash(units, last);
  if (opens) {
    const first = isBreak ? last + 1 : last;
    if ((isBreak || units[last]?.quotation) && first < units.length)
      content.push({ first, last: clauseEnd(units, first) });
  } else if (units[last]?.quotation || (isBreak && units[last + 1]?.quotation)) {
    const first = isBreak ? last + 1 : last;
    // “We will” — as Doran put it — “strike back.”
    const before = units[at - 1]?.norm === ',' || isDash(units, at - 1) ? at - 2 : at - 1;
    if (units[before]?.quotation) content.push({ first: before, last: before + 1 });
    content.push({ first, last: first + 1 });
  } else if (puts) {
    const end = units[at - 1]?.norm === ',' ? at - 1 : at;
    if (units[end - 1]?.quotation) content.push({ first: end - 1, last: end });
    else content.push({ first: 0, last: end });
  } else if (units[at - 1]?.norm === ',' && isEnd(units[last])) content.push({ first: 0, last: at - 1 });
  return content.length === 0 ? [] : [{ act: 'speech', cue, source, content }];
}
