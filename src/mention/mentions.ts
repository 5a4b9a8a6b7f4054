import type { Mention } from '../model/actor.js';
import type { CalendarDate } from '../model/date.js';
import type { Linguist, Sentence } from '../model/segmentation.js';
import { resolveAppositions } from './appositions.js';
import { meet } from './cast.js';
import type { Cast } from './cast.js';
import { descriptionsIn } from './descriptions.js';
import type { Found } from './found.js';
import { officialsIn } from './officials.js';
import { createOutsiders, joinSurnames, outsidersIn } from './outsiders.js';
import { Antecedent, pronounsIn, REACH } from './pronouns.js';
import type { LastStranger } from './pronouns.js';
import { mayMention } from './interest.js';
import { readingsOf } from './reading.js';
import type { Reading } from './reading.js';
import { registeredIn } from './registered.js';
import type { Seen } from './registered.js';
import type { CompiledRegistry } from './registry.js';
import { withStaff } from './staff.js';
import { lastWithStranger } from './strangers.js';
import { PERSON } from './word-bits.js';

/** More antecedents than a pronoun can reach. */
const NEAR = 48;

interface Given {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly morphology: Linguist;
  readonly registry: CompiledRegistry;
  readonly date: CalendarDate | undefined;
  /** Whether every sentence is read, also those that can mention nobody: the plain version, with the same result. */
  readonly isExhaustive?: boolean | undefined;
}

/**
 * Every place where an actor is named, in text order, without overlap: registered names and offices, people outside the
 * registry with a title, a calling, a verb of speaking or a surname that is taken up, and the pronouns of speakers. What a pronoun, a title alone or a
 * registered surname means depends only on what stands before it in the document.
 */
export function mentionsIn({ text, sentences, morphology, registry, date, isExhaustive = false }: Given): Mention[] {
  const seen: Seen = { surnames: new Map(), titles: new Map() };
  const outsiders = createOutsiders(text, sentences);
  const cast: Cast = { members: new Map(), isCrowded: false };
  const earlier: Antecedent[] = [];
  const mentions: Mention[] = [];

  const readings = readingsOf(text, sentences, registry);
  const near = (): readonly Antecedent[] => earlier.slice(-NEAR);
  const lastStranger: LastStranger = ({ index, paragraph }, gender) => {
    const close = readings.slice(Math.max(0, index - REACH), index);
    const before = close.filter(({ sentence }) => paragraph - sentence.paragraph <= 1);
    if (before.every(({ bits }) => (bits & PERSON) === 0)) return -1;
    // Quotation marks are followed from here on.
    const anew = readingsOf(
      text,
      before.map(({ sentence }) => sentence),
      registry,
    );
    return lastWithStranger(anew, gender, mentions);
  };

  for (const reading of readings) {
    if (!isExhaustive && !mayMention(reading)) continue;
    const registered = officialsIn({ reading, registry, date, seen }, registeredIn(reading, registry, date, seen));
    const others = outsidersIn({ reading, registered, registry, morphology, outsiders });
    const people = inOrder(registered, others);
    const named = resolveAppositions(reading, withStaff(reading, people, registry));
    for (const found of named) meet(cast, reading, found, registry, date);
    const descriptions = descriptionsIn(reading, named, near, cast);
    const names = inOrder(named, descriptions);
    const pronouns = pronounsIn(reading, names, near, cast, lastStranger);
    const all = inOrder(names, withStaff(reading, pronouns, registry));
    for (let index = 0; index < all.length; index += 1) {
      const found = all[index];
      if (!found) continue;
      if (found.sort !== 'modifier') earlier.push(new Antecedent(reading, found, index === 0));
      mentions.push(mentionOf(reading, found));
    }
  }
  return joinSurnames(mentions, outsiders);
}

/** Both together by where they begin. Most sentences have none of the one or the other. */
function inOrder(one: readonly Found[], other: readonly Found[]): readonly Found[] {
  if (other.length === 0) return one;
  return one.length === 0 ? other : [...one, ...other].sort((a, b) => a.first - b.first);
}

function mentionOf(reading: Reading, { first, last, speaker }: Found): Mention {
  const { index } = reading.sentence;
  return { start: reading.startOf(first), end: reading.endOf(last - 1), sentence: index, first, last, speaker };
}
