import type { Speaker } from '../model/actor.js';
import { speechNoun } from '../model/speech-noun.js';
import { speechVerb } from '../model/speech-verb.js';
import type { Finding } from './cue-rule.js';
import type { Line, Range } from './line.js';
import { isVerb } from './phrases.js';
import { headOf } from './speaker.js';

/** Words that say nothing where nothing follows them: "he did not say how". */
const OPENINGS = new Set('that whether if how why what when where who which to so not this'.split(' '));
const NEEDING_VERB = new Set(['that', 'whether', 'if']);

/** Whether the content of a finding is nothing but opening words: "said why not", "says that every autumn". */
export function isEmpty({ units }: Line, { content }: Finding): boolean {
  return (
    content.length > 0 &&
    content.every(({ first, last }) => {
      const inside = units.slice(first, last);
      if (inside.some((unit) => unit.quotation)) return false;
      if (inside.length < 4 && NEEDING_VERB.has(inside[0]?.norm ?? '') && !inside.some(isVerb)) return true;
      return inside.every((unit) => OPENINGS.has(unit.norm) || !/[\p{L}\p{N}]/u.test(unit.norm));
    })
  );
}

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
  'nobody',
  'none',
  'anybody',
  'anyone',
]);
/** Verbs that things are subject of as readily as people. */
const SHOWING = new Set(
  'affirm confirm emphasize emphasise underline underscore indicate suggest reveal reflect imply hint threaten promise respond add remind'.split(
    ' ',
  ),
);

/**
 * Whether there is no speaker one could miss: a belief or stand of somebody unknown, what a thing shows, and words in marks that
 * a thing is only called by, "the drop is called a “correction”". A quotation that says something always has one.
 */
export function isNobody(line: Line, { act, cue, source, content }: Finding, { via }: Speaker): boolean {
  const { units } = line;
  const isDenied = source !== undefined && units[source.first]?.norm === 'no';
  if (via !== 'unresolved' && !isDenied) return false;
  const quotations = content.flatMap(({ first, last }) =>
    units.slice(first, last).flatMap((unit) => unit.quotation ?? []),
  );
  if (quotations.some((quotation) => quotation.isClause)) return false;
  const isThing = isDenied || (source !== undefined && (isAbstract(line, source) || isNoSource(line, source)));
  if (quotations.length > 0) return isThing;
  if (act !== 'speech' || source === undefined || isThing) return true;
  return SHOWING.has(speechVerb(units[cue.last - 1]?.norm ?? '')?.lemma ?? '');
}

function isNoSource({ units }: Line, { first, last }: Range): boolean {
  return last - first === 1 && NO_SOURCES.has(units[first]?.norm ?? '');
}

/** Nouns with the endings of abstract ones that stand for people. */
const COLLECTIVES =
  /^(?:government|parliament|movement|department|administration|delegation|organi[sz]ation|commission|corporation|association|coalition|opposition|federation|institution|foundation|union|nation|establishment|regiment|community|majority|minority|university|authorit(?:y|ies)|leadership|membership|audience|alliance|conference|legislature|presidency|security|intelligence)(?:s|ies)?$/u;
const ABSTRACT =
  /(?:[ts]ion|ment|ity|ities|ness|ence|ance|ism|hood|ship)s?$|^(?:wars?|peace|history|experience|sounds?|values?|visions?|facts?|events?|situation|crisis|crises|drops?|rises?|figures|economy|polic(?:y|ies)|index|principles?|junctures?)$/u;

/** Whether the head of a source phrase, which names nobody known, is a thing that says nothing: "democratic values", "the agreement". */
function isAbstract({ units }: Line, source: Range): boolean {
  const phrase = units.slice(source.first, source.last);
  const norm = phrase[headOf(phrase)]?.norm ?? '';
  return ABSTRACT.test(norm) && !COLLECTIVES.test(norm) && speechNoun(norm) === undefined;
}
