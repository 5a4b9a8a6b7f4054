import { SPEECH_NOUNS, speechNoun } from '../../model/speech-noun.js';
import { clauseEnd } from '../clause.js';
import { quoteEndingAt } from '../content.js';
import type { CueRule, Finding } from '../cue-rule.js';
import { isEnd } from '../finite.js';
import type { Line, Range } from '../line.js';
import { nounPhraseAt } from '../phrases.js';
import { subjectBefore } from '../subject.js';
import { wordClass } from '../word-class.js';

const QUOTING = new Set('quoted quotes cited cites'.split(' '));
const HEARING = new Set('heard hears overheard overhears'.split(' '));
const CITING = new Set('quoted quotes cited cites recalled recalls repeated repeats read reads'.split(' '));
const SAYING = new Set('saying telling writing warning insisting'.split(' '));
const HEARD = new Set('say tell shout whisper mutter mumble cry'.split(' '));
const WORDS = new Set(['words', 'word', ...SPEECH_NOUNS]);
const TELLING = new Set([...SAYING, ...HEARD]);
const THAT = wordClass(['that']);

/**
 * Somebody's words in another's mouth are the innermost speaker's: "X quoted **Y** as saying that …", "“…,” X heard **Y** say",
 * "X cited **Y**'s words: “…”".
 */
export const relayed: CueRule = {
  id: 'relayed',
  order: 28,
  begins: new Set([...QUOTING, ...HEARING, ...CITING]),
  // Without a quotation only a clause can follow.
  mayFind: (words, at) => words.holds(THAT, at) && words.holdsAny(TELLING, at),
  find: (line, places) => places.flatMap((at) => findingsAt(line, at)),
};

function findingsAt({ units }: Line, at: number): Finding[] {
  const norm = units[at]?.norm ?? '';
  const source = nounPhraseAt(units, at + 1);
  const relayer = source && subjectBefore(units, at);
  if (!relayer) return [];
  const isQuoting = QUOTING.has(norm) && units[source.last]?.norm === 'as';
  const last = isQuoting ? source.last + 2 : HEARING.has(norm) ? source.last + 1 : undefined;
  if (last !== undefined && (isQuoting ? SAYING : HEARD).has(units[last - 1]?.norm ?? '')) {
    const cue = { first: at, last };
    const before = quoteEndingAt(units, relayer.first, new Uint8Array(0));
    const next = units[last]?.norm === ',' || units[last]?.norm === ':' ? last + 1 : last;
    if (units[next]?.quotation) return finding(cue, source, { first: next, last: next + 1 });
    if (units[last]?.norm === 'that') return finding(cue, source, { first: last, last: clauseEnd(units, last) });
    const isAfter = before !== undefined && (isEnd(units[last]) || units[last]?.norm === ',');
    return isAfter ? finding(cue, source, { first: before, last: before + 1 }) : [];
  }
  const noun = source.last - 1;
  const isOwned = units[noun - 1]?.norm === "'s" || units[noun - 1]?.norm === "'";
  const isNamed = WORDS.has(units[noun]?.norm ?? '') || speechNoun(units[noun]?.norm ?? '') !== undefined;
  const quotation = units[source.last + 1]?.quotation;
  if (!CITING.has(norm) || !isOwned || !isNamed || units[source.last]?.norm !== ':' || !quotation) return [];
  return finding(
    { first: at, last: at + 1 },
    { first: source.first, last: noun - 1 },
    { first: source.last + 1, last: source.last + 2 },
  );
}

function finding(cue: Range, source: Range, content: Range): Finding[] {
  return [{ act: 'speech', cue, source, content: [content] }];
}
