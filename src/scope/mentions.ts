import type { Scope } from '../model/scope.js';
import type { Range } from './denial.js';
import { openers, type Openers } from './openers.js';
import { insideQuotes } from './quotations.js';
import { adverbsAfter, isBe, isDefiniteDeterminer, isInsideNounPhrase, isNominal, type Reading } from './reading.js';
import {
  ACCUSATIONS,
  MENTIONING,
  NAMING_NOUNS,
  REMEMBRANCE,
  RHETORIC,
  JUDGING,
  RITUAL,
  SPEECH_NOUNS,
  STATEMENTS,
  TALK,
  TOPICAL,
  TRADING,
  WORKS,
} from './rhetoric-words.js';

/** How far a phrase is followed on either side of its cue. */
const REACH = 16;
/** A quoted term is no longer; a longer quotation says something. */
const SHORT = 6;
/** Words that go on with a noun phrase. */
const LINKS: ReadonlySet<string> = new Set(['of', 'and', 'or', '-']);
/** What a name without quotation marks is made of; `-` is punctuation. */
const NAME: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);
const ABOUT: ReadonlySet<string> = new Set(['of', 'about', 'on', 'against', 'for', 'to']);

const LISTING: ReadonlySet<string> = new Set([',', 'and', 'or']);
const MOST_EXAMPLES = 5;

/** A mention: the word that shows it, and what is only talked about. */
interface Mention {
  readonly cue: Range;
  readonly affected: Range;
}

/**
 * Where a sentence talks about rhetoric instead of using it: "blame statements", "the language of *war*", "the so-called
 * *peace process*", "the usual *threat of force*", "traded *accusations*". Precision first: "accused" and "threatened to
 * attack" are uses.
 * @param places the tokens that `MENTION_OPENERS` name, or more
 */
export function mentionsOfRhetoric(reading: Reading, places: readonly number[]): readonly Scope[] {
  const found: Mention[] = [];
  for (const index of places) for (const rule of RULES) found.push(...rule(reading, index));
  return found
    .filter(({ affected }) => affected.first < affected.last)
    .map(({ cue, affected }) => ({ kind: 'mention', cue: reading.span(cue.first, cue.last), ...affected }));
}

const SO_CALLED: readonly string[] = ['so-called', 'so called', 'so - called'];

const RULES = [rhetoricNoun, talk, naming, quoted, reference, remembered, soCalled, ritual, trading];

export const MENTION_OPENERS: Openers = openers(
  [
    ...[RHETORIC, STATEMENTS, TALK, NAMING_NOUNS, WORKS, REMEMBRANCE, RITUAL],
    ...[['references', 'mention', 'mentions'], SO_CALLED],
  ],
  [MENTIONING, TRADING],
);

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

/** Where the nouns (and before words for rhetoric itself, adjectives that tell its topic) directly before a noun begin. */
function modifiersStart(reading: Reading, head: number, withAdjectives: boolean): number {
  let first = head;
  while (first > 0 && head - first < 5 && isModifier(reading, first - 1, withAdjectives)) first--;
  while (first < head && reading.word(first) === '-') first++;
  return first;
}

function isModifier(reading: Reading, index: number, withAdjectives: boolean): boolean {
  const pos = reading.pos(index);
  if (JUDGING.has(reading.word(index))) return false;
  // Before a noun, *blame* is easily read as a verb or an adjective.
  if (pos === 'NOUN' || pos === 'PROPN' || reading.word(index) === '-' || reading.word(index) === 'blame') return true;
  return withAdjectives && pos === 'ADJ' && TOPICAL.has(reading.word(index));
}

/** "*talk* of war", "the *language* of threats", "war *talk*"; the verb, and *talks*, are uses. */
function talk(reading: Reading, index: number): readonly Mention[] {
  const next = reading.word(index + 1);
  // "Talk of war" at the head of a sentence is easily read as a verb.
  const isNoun = reading.pos(index) === 'NOUN' || (next === 'of' && (index === 0 || isBe(reading, index - 1)));
  if (!TALK.has(reading.word(index)) || !isNoun) return [];
  const cue = { first: index, last: index + 1 };
  if (reading.word(index) === 'talk' ? next === 'of' || next === 'about' : hasTopic(reading, index))
    return [{ cue, affected: { first: index + 2, last: phraseEnd(reading, index + 2) } }];
  return reading.word(index) === 'talk'
    ? [{ cue, affected: { first: modifiersStart(reading, index, false), last: index } }]
    : [];
}

/** "the *word* aggression", "the *term* 'security zone'", "*words* like aggressor": in quotation marks or right after its noun. */
function naming(reading: Reading, index: number): readonly Mention[] {
  const example = exampleOf(reading, index);
  if (example) return [{ cue: { first: index, last: index + 1 }, affected: example }];
  if (!NAMING_NOUNS.has(reading.word(index)) || reading.pos(index) !== 'NOUN') return [];
  const quoted = insideQuotes(reading, index + 1, REACH);
  const determiner = reading.pos(index - 1);
  // "the word Karesia hears" names nothing.
  const isSubject = reading.pos(index + 1) === 'PROPN' && reading.pos(nameEnd(reading, index + 1)) === 'VERB';
  const isNamed = determiner === 'DET' && NAME.has(reading.pos(index + 1)) && !isSubject;
  const affected = quoted ?? { first: index + 1, last: isNamed ? nameEnd(reading, index + 1) : index + 1 };
  return [{ cue: { first: index, last: index + 1 }, affected }];
}

/** "words *like aggressor*", "terms *such as “war crime”*", "such words *as occupier*". */
function exampleOf(reading: Reading, index: number): Range | undefined {
  if (!NAMING_NOUNS.has(reading.word(index))) return undefined;
  const next = reading.word(index + 1);
  const isSuch = next === 'as' && reading.word(index - 1) === 'such';
  const first = next === 'such' && reading.word(index + 2) === 'as' ? index + 3 : index + 2;
  if (next !== 'like' && !isSuch && first !== index + 3) return undefined;
  let last = phraseEnd(reading, first);
  // “aggressor” and “occupier”, each between marks of its own.
  for (let more = 0; more < MOST_EXAMPLES && LISTING.has(reading.word(last + 1)); more++) {
    const another = insideQuotes(reading, last + 2, SHORT);
    if (!another) break;
    last = another.last;
  }
  return { first, last };
}

/** "the book *“War and Peace”*", "the text mentions *“military action”*": a title or words, in quotation marks. */
function quoted(reading: Reading, index: number): readonly Mention[] {
  const isTitle = WORKS.has(reading.word(index)) && reading.pos(index) !== 'VERB';
  if (!isTitle && !MENTIONING.has(reading.lemma(index))) return [];
  const affected = insideQuotes(reading, index + 1, isTitle ? REACH : SHORT);
  return affected ? [{ cue: { first: index, last: index + 1 }, affected }] : [];
}

/** "*references* to war crimes", "no *mention* of the cease-fire"; who "made reference to" a war speaks of it. */
function reference(reading: Reading, index: number): readonly Mention[] {
  const word = reading.word(index);
  const isReference = word === 'references' && reading.word(index + 1) === 'to';
  const isMention = (word === 'mention' || word === 'mentions') && reading.word(index + 1) === 'of';
  if (!isReference && !isMention) return [];
  return [
    { cue: { first: index, last: index + 1 }, affected: { first: index + 2, last: phraseEnd(reading, index + 2) } },
  ];
}

/** "the genocide *museum*", "Massacre *Remembrance* Day"; whose museum it is did nothing. */
function remembered(reading: Reading, index: number): readonly Mention[] {
  if (!REMEMBRANCE.has(reading.word(index)) || !isNominal(reading, index)) return [];
  return [
    {
      cue: { first: index, last: index + 1 },
      affected: { first: modifiersStart(reading, index, false), last: index },
    },
  ];
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
    // "Hurled *unfounded* allegations": an adjective is the author's own judgement.
    return [{ cue: { first: index, last: index + 1 }, affected: { first: noun, last } }];
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
    // "The propaganda of war and *incitement of* hatred" joins two things done.
    if (reading.word(index) === 'and' && reading.word(index + 2) === 'of') break;
    // "References to *war* crimes": after *to* a noun is easily read as a verb.
    if (index === first && reading.pos(index) === 'VERB' && isNominal(reading, index + 1)) continue;
    if (isNominal(reading, index) || reading.word(index).endsWith('ing')) last = index + 1;
    else if (!isInsideNounPhrase(reading, index) && !LINKS.has(reading.word(index))) break;
  }
  return last;
}

/** "The so-called Islamic Front | extremist group": a proper name ends before what it is. */
function isPastName(reading: Reading, first: number, index: number): boolean {
  return index > first && reading.pos(first) === 'PROPN' && reading.pos(index) === 'ADJ';
}

function isHyphen(reading: Reading, index: number): boolean {
  return (
    reading.word(index) === '-' && reading.span(index - 1, index + 1).end === reading.span(index + 1, index + 2).start
  );
}

/** The index after the adjectives and nouns that begin at a token. */
function nameEnd(reading: Reading, first: number): number {
  // "cease-fire", cut at its hyphen and read as a verb.
  let last = isHyphen(reading, first + 1) ? first + 3 : first;
  while (
    last < reading.length &&
    last < first + REACH &&
    (NAME.has(reading.pos(last)) || isHyphen(reading, last)) &&
    !isPastName(reading, first, last)
  )
    last++;
  return Math.min(last, reading.length);
}
