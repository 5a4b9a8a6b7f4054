import type { Range } from './denial.js';
import { EVENTS } from './endings.js';
import { adverbsBefore, isDefiniteDeterminer, isInsideNounPhrase, type Reading } from './reading.js';

/** What happens and is pointed at, besides what may end. */
const HAPPENINGS: ReadonlySet<string> = new Set([
  ...EVENTS,
  ...`assault assaults raid strike clash occupation massacre massacres killing killings genocide incursion incursions blockade aggression
   explosion explosions crisis uprising coup crackdown atrocity atrocities provocation provocations ambush annexation`.split(
    /\s+/,
  ),
]);
/** They set the scene: "nobody died *in* the war", "no aid came *after* the attack". */
const SCENES: ReadonlySet<string> = new Set(
  'in during after before since following throughout amid amidst despite'.split(' '),
);
/** They do so with a noun: "in *spite* of the war", "*victims* of the war", "because of the siege". */
const SCENES_OF: ReadonlySet<string> = new Set(
  `spite because wake aftermath outbreak anniversary victim victims survivor survivors casualties veterans scars memory course start
   beginning eve middle midst result consequence consequences`.split(/\s+/),
);
/** Whatever follows them is there, an event or not: "idle in the *face* of attacks", "despite their offers". */
const GIVEN: ReadonlySet<string> = new Set(['despite', 'amid', 'amidst', 'notwithstanding']);
const GIVEN_OF: ReadonlySet<string> = new Set(['face', 'spite', 'midst']);
/** Who has no part in a deed is cleared of it: "took no *part* in the attack", "was not *involved* in the war". */
const INVOLVING: ReadonlySet<string> = new Set(
  `part role share hand stake interest place participate participation participant engage engaged engagement involve involved involvement
   join complicit complicity implicate implicated succeed success believe belief`.split(/\s+/),
);
/** Verbs and nouns of what is said on something that is there: "did not *comment* on the attack", "no *answer* to the raid". */
const COMMENTING: ReadonlySet<string> = new Set(
  `comment mention respond response react reaction reply answer apologise apologize apology refer speak talk discuss explain explanation
   describe address protest complain object elaborate recover return flee survive witness experience remember know learn hear hide understand`.split(
    /\s+/,
  ),
);
const LINKS: ReadonlySet<string> = new Set(['on', 'about', 'to', 'for', 'of', 'over', 'from']);
/** More words than this before a noun are noise; the bound keeps hostile sentences linear. */
const MODIFIERS = 6;

/**
 * The events of a denied stretch that are there whatever is denied, since they are pointed at and only set the scene or are
 * what is spoken of: "nobody died in *the war*", "did not comment on *the attack*". Of "did not stop the war" and "took no part in
 * the attack" the event itself is denied.
 */
export function presupposedEvents(reading: Reading, { first, last }: Range): readonly Range[] {
  const found: Range[] = [];
  const given = givenFrom(reading, { first, last });
  if (given !== undefined) found.push({ first: given, last });
  for (let noun = first; noun < last; noun++) {
    if (!HAPPENINGS.has(reading.word(noun)) || reading.pos(noun) === 'VERB') continue;
    const start = definiteStart(reading, noun, first - 1);
    if (start !== undefined && setsScene(reading, start)) found.push({ first: start, last: noun + 1 });
  }
  return found;
}

/** Where a denied stretch goes on to what is there all the same: "did not withdraw despite | *attacks on its posts*". */
function givenFrom(reading: Reading, { first, last }: Range): number | undefined {
  for (let link = first; link < last; link++) {
    const word = reading.word(link);
    if (GIVEN.has(word) || (word === 'of' && GIVEN_OF.has(reading.word(link - 1)) && link - 1 > first)) return link + 1;
  }
  return undefined;
}

/** Where the noun phrase of a noun begins, if it points: "*the* long war". */
function definiteStart(reading: Reading, noun: number, limit: number): number | undefined {
  for (let start = noun - 1; start > limit && start >= noun - MODIFIERS; start--) {
    if (isDefiniteDeterminer(reading.word(start))) return start;
    if (!isInsideNounPhrase(reading, start)) return undefined;
  }
  return undefined;
}

function setsScene(reading: Reading, start: number): boolean {
  const link = reading.word(start - 1);
  const governor = adverbsBefore(reading, start - 1) - 1;
  if (link === 'of' && SCENES_OF.has(reading.word(start - 2))) return true;
  // "took part in" is now and then read as an adverb.
  if (SCENES.has(link)) return link !== 'in' || !(isInvolving(reading, governor) || isInvolving(reading, start - 2));
  if (LINKS.has(link)) return isCommenting(reading, governor);
  return isCommenting(reading, start - 1);
}

function isInvolving(reading: Reading, index: number): boolean {
  return INVOLVING.has(reading.word(index)) || INVOLVING.has(reading.lemma(index));
}

function isCommenting(reading: Reading, index: number): boolean {
  return COMMENTING.has(reading.word(index)) || COMMENTING.has(reading.lemma(index));
}
