import { complementEnd } from '../complement.js';
import type { CueRule, Finding } from '../cue-rule.js';
import { inTurn } from '../in-turn.js';
import { isVerbForm, mayBeVerbForm } from '../cue-verb.js';
import { isClause } from '../finite.js';
import type { Line, Range, Unit } from '../line.js';
import { DESCRIBING } from '../naming-verb.js';
import { nounPhraseAt, opensNounPhrase } from '../phrases.js';
import { mayNameSomebody } from '../somebody.js';
import { namerOf } from '../taker.js';

const AS = new Set(['as']);
/** How far behind the object "as" stands: "described the raid | on the northern town | as a massacre". */
const REACH = 6;

/** What somebody says that a thing is, without quotation marks: "described the raid as a massacre", "portrays Karesia as an aggressor". */
export const described: CueRule = {
  id: 'described',
  order: 51,
  begins: new Set(DESCRIBING.keys()),
  wakes: { besideName: [...DESCRIBING.keys()] },
  mayFind: (words, at) => {
    const form = DESCRIBING.get(words.norm(at));
    if (form === undefined || !mayNameSomebody(words) || !mayBeVerbForm(words, at, form)) return false;
    return words.mayOpenNounPhrase(at + 1) && words.holdsAny(AS, at + 2);
  },
  find: (line, places) => inTurn(places, (at, last) => findingAt(line, at, last)),
};

function findingAt(line: Line, at: number, last: Range | undefined): Finding | undefined {
  const { units } = line;
  const form = DESCRIBING.get(units[at]?.norm ?? '');
  const content = contentAt(units, at + 1);
  if (!form || !content || !isVerbForm(units, at, form)) return undefined;
  const taker = namerOf(line, at, form, { last, end: content.last });
  if (!taker) return undefined;
  return { act: 'speech', cue: { first: taker.start, last: at + 1 }, source: taker.source, content: [content] };
}

/** The object and what it is said to be; a clause after "as" says when: "described the raid | as his aides listened". */
function contentAt(units: readonly Unit[], first: number): Range | undefined {
  const object = nounPhraseAt(units, first);
  if (!object) return undefined;
  let as = object.last;
  while (as < object.last + REACH && units[as]?.norm !== 'as') as += 1;
  const name = units[as + 1];
  if (units[as]?.norm !== 'as' || !name || name.quotation || !opensNounPhrase(name)) return undefined;
  const last = complementEnd(units, as + 1);
  const phrase = nounPhraseAt(units, as + 1);
  return isClause(units, as + 1, Math.min(last, (phrase?.last ?? as) + 2)) ? undefined : { first, last };
}
