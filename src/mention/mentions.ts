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
import { antecedentOf, pronounsIn } from './pronouns.js';
import type { Antecedent } from './pronouns.js';
import { interestOf } from './interest.js';
import { createReader } from './reading.js';
import type { Reading } from './reading.js';
import { registeredIn } from './registered.js';
import type { Seen } from './registered.js';
import type { CompiledRegistry } from './registry.js';
import { withStaff } from './staff.js';

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

/** One for a registry, so that what it says of words is found once a run. */
const interests = new WeakMap<CompiledRegistry, ReturnType<typeof interestOf>>();

/**
 * Every place where an actor is named, in text order, without overlap: registered names and offices, people outside the
 * registry with a title, a calling or a verb of speaking, and the pronouns of speakers. What a pronoun, a title alone or a
 * registered surname means depends only on what stands before it in the document.
 */
export function mentionsIn({ text, sentences, morphology, registry, date, isExhaustive = false }: Given): Mention[] {
  const seen: Seen = { surnames: new Map(), titles: new Map() };
  const outsiders = createOutsiders(text, sentences);
  const readSentence = createReader(text);
  const mayMention = interests.get(registry) ?? interestOf(registry);
  interests.set(registry, mayMention);
  const cast: Cast = { members: new Map(), isCrowded: false };
  const earlier: Antecedent[] = [];
  const mentions: Mention[] = [];

  for (const sentence of sentences) {
    if (!isExhaustive && !mayMention(text, sentence)) continue;
    const reading = readSentence(sentence);
    const registered = officialsIn({ reading, registry, date, seen }, registeredIn(reading, registry, date, seen));
    const others = outsidersIn({ reading, registered, registry, morphology, outsiders });
    const people = [...registered, ...others].sort((a, b) => a.first - b.first);
    const named = resolveAppositions(reading, withStaff(reading, people, registry));
    for (const found of named) meet(cast, reading, found, registry, date);
    const near = (): readonly Antecedent[] => earlier.slice(-NEAR);
    const here = (): readonly Antecedent[] => named.map((found) => antecedentOf(reading, found, false));
    const descriptions = descriptionsIn(reading, named, () => [...near(), ...here()], cast);
    const names = descriptions.length > 0 ? [...named, ...descriptions].sort((a, b) => a.first - b.first) : named;
    const pronouns = pronounsIn(reading, names, near, cast);
    const owners = withStaff(reading, pronouns, registry);
    const all = [...names, ...owners].sort((a, b) => a.first - b.first);
    for (const [index, found] of all.entries()) {
      if (found.sort !== 'modifier') earlier.push(antecedentOf(reading, found, index === 0));
      mentions.push(mentionOf(reading, found));
    }
  }
  return joinSurnames(mentions, outsiders);
}

function mentionOf(reading: Reading, { first, last, speaker }: Found): Mention {
  const { index } = reading.sentence;
  return { start: reading.startOf(first), end: reading.endOf(last - 1), sentence: index, first, last, speaker };
}
