import type { Speaker } from '../model/actor.js';
import { speechNoun } from '../model/speech-noun.js';
import { speechVerb } from '../model/speech-verb.js';
import type { Finding } from './cue-rule.js';
import type { Line, Quotation, Range, Unit } from './line.js';
import { isVerb } from './phrases.js';
import { headOf } from './speaker.js';

/** Words that say nothing where nothing follows them: "he did not say how". */
const OPENINGS = new Set('that whether if how why what when where who which to so not this'.split(' '));
const NEEDING_VERB = new Set(['that', 'whether', 'if']);

/** Whether the content of a finding is nothing but opening words: "said why not", "says that every autumn". */
export function isEmpty({ units }: Line, { content }: Finding): boolean {
  return content.length > 0 && content.every((range) => saysNothing(units, range) || isCondition(units, range));
}

/** "spoke on | condition of anonymity": on what terms, and not what. */
function isCondition(units: readonly Unit[], { first, last }: Range): boolean {
  const start = units[first]?.norm === 'the' ? first + 1 : first;
  return start + 2 < last && units[start]?.norm === 'condition' && units[start + 2]?.norm === 'anonymity';
}

function saysNothing(units: readonly Unit[], { first, last }: Range): boolean {
  const end = Math.min(last, units.length);
  const needsVerb = end - first < 4 && NEEDING_VERB.has(units[first]?.norm ?? '');
  let isOpening = true;
  let hasVerb = false;
  for (let at = first; at < end; at += 1) {
    const unit = units[at];
    const norm = unit?.norm ?? '';
    if (unit?.quotation) return false;
    isOpening &&= OPENINGS.has(norm) || !/[\p{L}\p{N}]/u.test(norm);
    hasVerb ||= isVerb(unit);
    if (!isOpening && (hasVerb || !needsVerb)) return false;
  }
  return true;
}

/** Subjects that are nobody: "it confirmed that …". */
const NO_SOURCES = new Set(['one', 'this', 'nobody', 'none', 'anybody', 'anyone']);
/** Subjects that stand for many without naming them: "all agree that …". */
const GENERIC = new Set('it all that which some many most both these those who'.split(' '));
/** Those of them who are others than the author. */
const SPEAKING = new Set(['some', 'many', 'most', 'both']);
/** "All accused Karesia" is a stand of others, as far as it was taken for one at all. */
const ALL = new Set(['all']);
const ADDRESSED = new Set(['you']);
/** Verbs that things are subject of as readily as people. */
const SHOWING = new Set(
  'affirm confirm emphasize emphasise underline underscore indicate suggest reveal reflect imply hint threaten promise respond add remind'.split(
    ' ',
  ),
);

/**
 * Whether there is no speaker one could miss: "nobody", "it", and words in marks that a thing is only called by, "the drop is
 * called a “correction”". A quotation that says something always has one.
 */
export function isNobody(line: Line, { act, source, content }: Finding, { via }: Speaker): boolean {
  const { units } = line;
  const isDenied = source !== undefined && ['no', 'nobody', 'none'].includes(units[source.first]?.norm ?? '');
  if (via !== 'unresolved' && !isDenied) return false;
  const quotations = quotationsIn(line, content);
  if (quotations.some((quotation) => quotation.isClause)) return false;
  if (source === undefined) return false;
  if (isDenied || isOneOf(NO_SOURCES, line, source)) return true;
  // "you want a war" is no report.
  if (act !== 'speech' && isOneOf(ADDRESSED, line, source)) return true;
  return quotations.length > 0 && (isAbstract(line, source) || isOneOf(GENERIC, line, source));
}

/** Whether nobody's saying is reported, so that the words stay the author's: a belief of somebody unknown, and what a thing shows. */
export function isTold(line: Line, finding: Finding, { via }: Speaker): boolean {
  if (finding.isTold === true) return true;
  const { act, cue, source, content } = finding;
  if (via !== 'unresolved' || source === undefined || quotationsIn(line, content).length > 0) return false;
  if (act === 'belief' || isAbstract(line, source)) return true;
  const { lemma = '', frame } = speechVerb(line.units[cue.last - 1]?.norm ?? '') ?? {};
  // "some say that …" reports as "critics say that …" does.
  if (act === 'attitude' && isOneOf(ALL, line, source)) return false;
  const isSaid = (act === 'attitude' || frame === 'clause') && !SHOWING.has(lemma) && isOneOf(SPEAKING, line, source);
  return (act !== 'attitude' && SHOWING.has(lemma)) || (!isSaid && isOneOf(GENERIC, line, source));
}

function quotationsIn({ units }: Line, content: readonly Range[]): Quotation[] {
  const quotations: Quotation[] = [];
  for (const { first, last } of content) {
    for (let at = first; at < last; at += 1) {
      const quotation = units[at]?.quotation;
      if (quotation) quotations.push(quotation);
    }
  }
  return quotations;
}

function isOneOf(words: ReadonlySet<string>, { units }: Line, { first, last }: Range): boolean {
  return last - first === 1 && words.has(units[first]?.norm ?? '');
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
