import { speechVerb } from '../../model/speech-verb.js';
import type { CueRule, Finding } from '../cue-rule.js';
import { isEnd } from '../finite.js';
import type { Line } from '../line.js';
import { isBetween, nounPhraseAt } from '../phrases.js';

/** Words told with a doubt behind them: "…, or so X claims." */
export const orSo: CueRule = {
  id: 'or-so',
  order: 15,
  begins: ['so'],
  mayFind: (words, at) => words.norm(at - 1) === 'or' && words.norm(at - 2) === ',',
  wakes: { besideName: ['so'] },
  find: (line, places) => places.flatMap((at) => findingAt(line, at) ?? []),
};

function findingAt({ units }: Line, at: number): Finding | undefined {
  if (at < 3 || units[at - 1]?.norm !== 'or' || units[at - 2]?.norm !== ',') return undefined;
  const phrase = nounPhraseAt(units, at + 1);
  let verb = phrase?.last ?? at;
  // "Doran claims", taken for a noun.
  if (phrase && isEnd(units[verb]) && phrase.last - phrase.first > 1) verb -= 1;
  const source = phrase && { first: phrase.first, last: verb };
  while (isBetween(units[verb])) verb += 1;
  const said = speechVerb(units[verb]?.norm ?? '');
  if (!source || !said || said.form === 'gerund' || !isEnd(units[verb + 1])) return undefined;
  const act = said.frame === 'belief' ? 'belief' : 'speech';
  return { act, cue: { first: verb, last: verb + 1 }, source, content: [{ first: 0, last: at - 2 }] };
}
