import type { Speaker } from '../model/actor.js';
import { speechNoun } from '../model/speech-noun.js';
import { speechVerb } from '../model/speech-verb.js';
import type { Finding } from './cue-rule.js';
import type { Line, Range } from './line.js';
import { headOf } from './speaker.js';

/** Subjects that report nothing of their own: "it confirmed that …", "all agree that …". */
const NO_SOURCES = new Set([
  'it',
  'one',
  'all',
  'this',
  'that',
  'which',
  'some',
  'many',
  'most',
  'both',
  'these',
  'those',
  'who',
]);
/** Verbs that things are subject of as readily as people. */
const SHOWING = new Set(
  'affirm confirm emphasize emphasise underline underscore indicate suggest reveal reflect imply hint threaten promise respond add remind'.split(
    ' ',
  ),
);

/** Whether a report without a quotation has no speaker one could miss: a belief of somebody unknown, or what a thing shows. */
export function isNobody(line: Line, { act, cue, source, content }: Finding, { via }: Speaker): boolean {
  if (via !== 'unresolved') return false;
  const { units } = line;
  if (content.some(({ first, last }) => units.slice(first, last).some((unit) => unit.quotation))) return false;
  if (act !== 'speech' || source === undefined || isAbstract(line, source)) return true;
  const opening = units[source.first]?.norm ?? '';
  if (source.last - source.first === 1 && NO_SOURCES.has(opening)) return true;
  return SHOWING.has(speechVerb(units[cue.last - 1]?.norm ?? '')?.lemma ?? '');
}

/** Nouns with the endings of abstract ones that stand for people. */
const COLLECTIVES =
  /^(?:government|parliament|movement|department|administration|delegation|organi[sz]ation|commission|corporation|association|coalition|opposition|federation|institution|foundation|union|nation|establishment|regiment|community|majority|minority|university|authorit(?:y|ies)|leadership|membership|audience|alliance|conference|legislature|presidency|security|intelligence)(?:s|ies)?$/u;
const ABSTRACT =
  /(?:[ts]ion|ment|ity|ities|ness|ence|ance|ism|hood|ship)s?$|^(?:wars?|peace|history|experience|sounds?|values?|visions?|facts?|events?|situation|crisis|crises|drops?|rises?|figures|economy|polic(?:y|ies)|index)$/u;

/** Whether the head of a source phrase, which names nobody known, is a thing that says nothing: "democratic values", "the agreement". */
function isAbstract({ units }: Line, source: Range): boolean {
  const phrase = units.slice(source.first, source.last);
  const norm = phrase[headOf(phrase)]?.norm ?? '';
  return ABSTRACT.test(norm) && !COLLECTIVES.test(norm) && speechNoun(norm) === undefined;
}
