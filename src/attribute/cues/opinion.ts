import { ADJ, ADV, ANY_PART, NUM, VERB } from '../../model/part-of-speech.js';
import type { CueRule, Finding } from '../cue-rule.js';
import type { Line, Range, Unit } from '../line.js';
import { clauseLimit } from '../noun-clause.js';
import { isVerb, nounPhraseAt, nounPhraseBefore, hasPart } from '../phrases.js';

const OPENS: Readonly<Record<string, string>> = {
  for: 'support endorsement enthusiasm preference praise contempt respect disdain apology hope sympathy admiration',
  to: 'opposition plan decision proposal pledge resistance objection willingness desire reluctance refusal vow intention promise commitment',
  of: 'criticism endorsement fear hope condemnation view denunciation defense defence rejection opinion disapproval approval mention perception assessment interpretation claim',
  about:
    'concern worry doubt question claim comment remark complaint skepticism scepticism anxiety opinion fear allegation',
  on: 'view position stance comment statement remark opinion',
  over: 'concern anger outrage doubt worry fear alarm frustration dismay',
  with: 'disagreement frustration dissatisfaction displeasure',
  against: 'allegation accusation argument complaint',
  that: 'belief claim fear hope suggestion idea notion assertion concern argument suspicion allegation accusation assumption view sense insistence contention conclusion worry doubt promise prediction feeling perception conviction warning theory acknowledgment admission',
  in: 'belief confidence faith',
  toward: 'attitude stance hostility',
  towards: 'attitude stance hostility',
};
/** What needs no owner to be somebody's. */
const NOUNS = new Map<string, Set<string>>();
for (const [opens, nouns] of Object.entries(OPENS))
  for (const noun of nouns.split(/\s+/u))
    for (const form of [
      noun,
      noun.endsWith('y')
        ? `${noun.slice(0, -1)}ies`
        : noun.endsWith('m') || noun.endsWith('h')
          ? `${noun}s`
          : `${noun}s`,
    ])
      NOUNS.set(form, (NOUNS.get(form) ?? new Set()).add(opens));

/** What those who hold it stand after. */
const SHARING = new Set(['among', 'by', 'from']);

export const opinion: CueRule = {
  id: 'opinion',
  order: 95,
  begins: [...NOUNS.keys()],
  mayFind: (words, at) => {
    const opens = NOUNS.get(words.norm(at));
    if (!opens || words.isMention(at) || !words.mayBe(at, ANY_PART & ~VERB)) return false;
    return opens.has(words.norm(at + 1)) || (SHARING.has(words.norm(at + 1)) && words.holdsAny(opens, at + 2));
  },
  find: (line, places) =>
    places.flatMap((at) => {
      const { part, mention } = line.units[at] ?? {};
      return part !== VERB && !mention ? findingsAt(line, at) : [];
    }),
};

function findingsAt({ units }: Line, at: number): Finding[] {
  const opens = NOUNS.get(units[at]?.norm ?? '');
  let next = at + 1;
  let source = ownerBefore(units, at);
  if (!source && SHARING.has(units[next]?.norm ?? '')) {
    source = ownerAfter(units, next + 1, opens);
    next = source?.last ?? next;
  }
  const norm = units[next]?.norm ?? '';
  if (!opens?.has(norm)) return [];
  const isClause = norm === 'that' || (norm === 'to' && isVerb(units[next + 1]));
  const first = isClause ? next : next + 1;
  const last = isClause ? clauseLimit(units, at, first) : (nounPhraseAt(units, first)?.last ?? first);
  if (last <= first) return [];
  return [{ act: 'belief', cue: { first: at, last: at + 1 }, source, content: [{ first, last }], isTold: true }];
}

/** "support among voters | for the plan" */
function ownerAfter(units: readonly Unit[], first: number, opens: ReadonlySet<string> | undefined): Range | undefined {
  const phrase = nounPhraseAt(units, first);
  let last = first + 1;
  while (phrase && last < phrase.last && !opens?.has(units[last]?.norm ?? '')) last += 1;
  return phrase && { first, last };
}

function ownerBefore(units: readonly Unit[], noun: number): Range | undefined {
  let at = noun - 1;
  while (at > 0 && noun - at < 5 && hasPart(units[at], ADJ | NUM | ADV) && !units[at]?.mention) at -= 1;
  const norm = units[at]?.norm ?? '';
  if (['his', 'her', 'their', 'its'].includes(norm)) return { first: at, last: at + 1 };
  if (norm !== "'s" && norm !== "'") return undefined;
  return nounPhraseBefore(units, at);
}
