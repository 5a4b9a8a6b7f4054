import type { Scope } from '../model/scope.js';
import type { Range } from './denial.js';
import { insideQuotes } from './quotations.js';
import { adverbsAfter, isDefiniteDeterminer, isInsideNounPhrase, isNominal, type Reading } from './reading.js';
import {
  ACCUSATIONS,
  NAMING_NOUNS,
  RHETORIC,
  RITUAL,
  SPEECH_NOUNS,
  STATEMENTS,
  TALK,
  TRADING,
} from './rhetoric-words.js';

/** How far a phrase is followed on either side of its cue. */
const REACH = 16;
/** Words that go on with a noun phrase. */
const LINKS: ReadonlySet<string> = new Set(['of', 'and', 'or', '-']);
/** What a name without quotation marks is made of; `-` is punctuation. */
const NAME: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);
const ABOUT: ReadonlySet<string> = new Set(['of', 'about', 'on', 'against', 'for', 'to']);

/** A mention: the word that shows it, and what is only talked about. */
interface Mention {
  readonly cue: Range;
  readonly affected: Range;
}

/**
 * Where a sentence talks about rhetoric instead of using it: "blame statements", "the language of *war*", "the so-called
 * *peace process*", "the usual *threat of force*", "traded *accusations*". Precision first: "accused" and "threatened to
 * attack" are uses.
 */
export function mentionsOfRhetoric(reading: Reading): readonly Scope[] {
  const found: Mention[] = [];
  for (let index = 0; index < reading.length; index++) {
    const rules = [rhetoricNoun, talk, naming, soCalled, ritual, trading];
    for (const rule of rules) found.push(...rule(reading, index));
  }
  return found
    .filter(({ affected }) => affected.first < affected.last)
    .map(({ cue, affected }) => ({ kind: 'mention', cue: reading.span(cue.first, cue.last), ...affected }));
}

/** "military *rhetoric*", "blame *statements*", "the *language* of threats". */
function rhetoricNoun(reading: Reading, index: number): readonly Mention[] {
  const word = reading.word(index);
  const isRhetoric = RHETORIC.has(word);
  if (!(isRhetoric || STATEMENTS.has(word)) || !isNominal(reading, index)) return [];
  const cue = { first: index, last: index + 1 };
  const before = { first: modifiersStart(reading, index, isRhetoric), last: index };
  const isFollowed = isRhetoric && hasTopic(reading, index);
  const after = { first: index + 2, last: isFollowed ? phraseEnd(reading, index + 2) : index + 2 };
  return [
    { cue, affected: before },
    { cue, affected: after },
  ];
}

/** "the rhetoric *of war*", "narratives *about* the war"; after *of*, a definite noun is who speaks ("of the aggressor"). */
function hasTopic(reading: Reading, index: number): boolean {
  if (reading.word(index + 1) === 'about') return true;
  return (
    reading.word(index + 1) === 'of' &&
    !isDefiniteDeterminer(reading.word(index + 2)) &&
    reading.pos(index + 2) !== 'PROPN'
  );
}

/** Where the nouns (and before words for rhetoric itself, adjectives) directly before a noun begin. */
function modifiersStart(reading: Reading, head: number, withAdjectives: boolean): number {
  let first = head;
  while (first > 0 && head - first < 5 && isModifier(reading, first - 1, withAdjectives)) first--;
  while (first < head && reading.word(first) === '-') first++;
  return first;
}

function isModifier(reading: Reading, index: number, withAdjectives: boolean): boolean {
  const pos = reading.pos(index);
  // Before a noun, *blame* is easily read as a verb.
  const isNoun = pos === 'NOUN' || pos === 'PROPN' || reading.word(index) === '-' || reading.word(index) === 'blame';
  return isNoun || (withAdjectives && pos === 'ADJ');
}

/** "*talk* of war", "the *language* of threats", "war *talk*"; the verb, and *talks*, are uses. */
function talk(reading: Reading, index: number): readonly Mention[] {
  const next = reading.word(index + 1);
  // "Talk of war" at the head of a sentence is easily read as a verb.
  const isNoun = reading.pos(index) === 'NOUN' || (index === 0 && next === 'of');
  if (!TALK.has(reading.word(index)) || !isNoun) return [];
  const cue = { first: index, last: index + 1 };
  if (reading.word(index) === 'talk' ? next === 'of' || next === 'about' : hasTopic(reading, index))
    return [{ cue, affected: { first: index + 2, last: phraseEnd(reading, index + 2) } }];
  return reading.word(index) === 'talk'
    ? [{ cue, affected: { first: modifiersStart(reading, index, false), last: index } }]
    : [];
}

/** "the *word* aggression", "the *term* 'security zone'": a name in quotation marks or right after its noun. */
function naming(reading: Reading, index: number): readonly Mention[] {
  if (!NAMING_NOUNS.has(reading.word(index)) || reading.pos(index) !== 'NOUN') return [];
  const quoted = insideQuotes(reading, index + 1, REACH);
  const determiner = reading.pos(index - 1);
  const isNamed = determiner === 'DET' && (reading.pos(index + 1) === 'NOUN' || reading.pos(index + 1) === 'ADJ');
  const affected = quoted ?? { first: index + 1, last: isNamed ? nameEnd(reading, index + 1) : index + 1 };
  return [{ cue: { first: index, last: index + 1 }, affected }];
}

/** "the *so-called* peace process". */
function soCalled(reading: Reading, index: number): readonly Mention[] {
  if (reading.word(index) !== 'so')
    return reading.word(index) === 'so-called' ? [soCalledFrom(reading, index, index + 1)] : [];
  if (reading.word(index + 1) === 'called') return [soCalledFrom(reading, index, index + 2)];
  const isJoined = reading.word(index + 1) === '-' && reading.word(index + 2) === 'called';
  return isJoined ? [soCalledFrom(reading, index, index + 3)] : [];
}

function soCalledFrom(reading: Reading, first: number, last: number): Mention {
  return {
    cue: { first, last },
    affected: insideQuotes(reading, last, REACH) ?? { first: last, last: nameEnd(reading, last) },
  };
}

/** "the *usual* threat of a military solution", "*ritual* calls for peace". */
function ritual(reading: Reading, index: number): readonly Mention[] {
  if (!RITUAL.has(reading.word(index)) || !isInsideNounPhrase(reading, index)) return [];
  const limit = Math.min(reading.length, index + 5);
  for (let noun = index + 1; noun < limit && isInsideNounPhrase(reading, noun); noun++) {
    if (!SPEECH_NOUNS.has(reading.word(noun)) || isNominal(reading, noun + 1)) continue;
    const last = ABOUT.has(reading.word(noun + 1)) ? phraseEnd(reading, noun + 2) : noun + 1;
    return [{ cue: { first: index, last: index + 1 }, affected: { first: index + 1, last } }];
  }
  return [];
}

/** "*traded* accusations of aggression", "an *exchange* of threats". */
function trading(reading: Reading, index: number): readonly Mention[] {
  if (!TRADING.has(reading.lemma(index))) return [];
  const first = reading.word(index + 1) === 'of' ? index + 2 : adverbsAfter(reading, index + 1);
  const limit = Math.min(reading.length, first + 4);
  for (let noun = first; noun < limit && isInsideNounPhrase(reading, noun); noun++) {
    if (!ACCUSATIONS.has(reading.word(noun))) continue;
    const last = ABOUT.has(reading.word(noun + 1)) ? phraseEnd(reading, noun + 2) : noun + 1;
    return [{ cue: { first: index, last: index + 1 }, affected: { first, last } }];
  }
  return [];
}

/** The index after the noun phrase that begins at a token, with *of* and the nouns that *and* and *or* join to it. */
function phraseEnd(reading: Reading, first: number): number {
  const limit = Math.min(reading.length, first + REACH);
  const quoted = insideQuotes(reading, first, REACH);
  if (quoted) return quoted.last;
  let last = first;
  for (let index = first; index < limit; index++) {
    if (reading.pos(index) === 'DET' && index > first && isNominal(reading, index - 1)) break;
    if (isNominal(reading, index) || reading.word(index).endsWith('ing')) last = index + 1;
    else if (!isInsideNounPhrase(reading, index) && !LINKS.has(reading.word(index))) break;
  }
  return last;
}

/** The index after the adjectives and nouns that begin at a token. */
function nameEnd(reading: Reading, first: number): number {
  let last = first;
  while (last < reading.length && last < first + REACH && NAME.has(reading.pos(last))) last++;
  return last;
}
