import type { Mention, Speaker } from '../model/actor.js';
import type { Passage } from '../model/attribution.js';
import type { Scope } from '../model/scope.js';
import type { TargetRole } from '../model/lexicon.js';
import type { Linguist, Sentence } from '../model/segmentation.js';
import type { Tag } from '../model/tag.js';
import type { Scans } from './compile.js';
import { excludedIn, type Outcome, outcomeOf, spanOf } from './fate.js';
import type { EntryMatch } from './longest.js';
import { matchesIn, type Matches } from './matches.js';
import { NamedSentence, NOBODY } from './named-sentence.js';
import { passageFinder } from './passage-at.js';
import { reversed } from './reversed.js';
import { scopeFinder } from './scope-finder.js';
import { soleSubject, targetBefore, type Established } from './target-established.js';
import { isAboutSomebody, mayBeAboutSomebody, targetOf } from './target.js';

/** A document as far as tagging looks at it. */
export interface TagReading {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Asked only about sentences whose tags can depend on it. */
  readonly morphology: Linguist;
  /** Asked only about sentences with a match that is not excluded. */
  readonly scopesIn: (sentence: Sentence, morphology: Linguist) => readonly Scope[];
  readonly mentions: readonly Mention[];
  readonly passages: readonly Passage[];
}

/** Filled in step by step: spreading objects of many shapes took most of the time. */
type Draft = { -readonly [Key in keyof Tag]: Tag[Key] };

/** A text while its sentences are tagged, one after the other. */
export class TaggedText {
  readonly #text: TagReading;
  readonly #passageAt: (offset: number) => Passage;
  readonly #mentions: ReadonlyMap<number, readonly Mention[]>;
  /** Whom the sentences so far were about. */
  #established: Established | undefined;

  constructor(text: TagReading) {
    this.#text = text;
    this.#passageAt = passageFinder(text.passages);
    this.#mentions = bySentence(text.mentions);
  }

  /** The tags of the sentence at a place. Those before it were tagged before. */
  tagsOf(place: number, scans: Scans): readonly Tag[] {
    const sentence = this.#text.sentences[place];
    if (!sentence) return NO_TAGS;
    const named = new NamedSentence(this.#text, sentence);
    const found = matchesIn(named, scans);
    if (!found) return NO_TAGS;
    named.mentioned = this.#mentions.get(sentence.index) ?? NOBODY;
    return this.#tagged(found, named, place);
  }

  #tagged(found: Matches, named: NamedSentence, place: number): readonly Tag[] {
    const { sentence } = named;
    const { matches } = found;
    const excluded = excludedIn(sentence, found);
    for (const [match, { cue, lacks }] of excluded)
      if (!cue && !lacks && this.#isAimed(match, named)) excluded.delete(match);
    const isAllExcluded = matches.length === excluded.size;
    const scopes = isAllExcluded ? NO_SCOPES : this.#text.scopesIn(sentence, this.#text.morphology);
    const scopesAt = scopes.length === 0 ? noScopes : scopeFinder(scopes);
    const tags: Tag[] = [];
    let met: Speaker | undefined;
    for (const match of matches) {
      const tag = this.#tagOf(match, excluded.get(match) ?? outcomeUnder(match, sentence, scopesAt), named, place);
      if (tag.fate === 'hit' && tag.target && tag.target.via !== 'unresolved') met = tag.target;
      tags.push(tag);
    }
    if (met) this.#established = { target: met, sentence: sentence.index, paragraph: sentence.paragraph };
    return [...tags, ...reversed(tags, matches)].sort(inOrder);
  }

  #tagOf(match: EntryMatch, decided: Outcome, named: NamedSentence, place: number): Tag {
    const { entry, leaf } = match.value;
    const { sentence } = named;
    const { start, end } = spanOf(sentence, match);
    const { voice, speaker } = this.#passageAt(start);
    const isExcluded = decided.fate === 'excluded';
    const target = isExcluded ? undefined : this.#targetOf(match, named, speaker, place);
    const isAimless = !target && (entry.requiresTarget ?? leaf.category.requiresTarget ?? false);
    const { fate, cue, lacks, hedge } = isAimless && !isExcluded ? NO_TARGET : decided;
    const tag: Draft = {
      start,
      end,
      category: leaf.category.id,
      entry: entry.pattern,
      strength: entry.strength,
      sentence: sentence.index,
      fate,
      voice,
      speaker,
    };
    if (cue) tag.cue = cue;
    if (lacks) tag.lacks = lacks;
    if (hedge) tag.hedge = hedge;
    if (target) tag.target = target;
    if (entry.weight !== undefined) tag.weight = entry.weight;
    return tag;
  }

  /** Whom a match is about, where its entry or category asks for that. */
  #targetOf(match: EntryMatch, named: NamedSentence, speaker: Speaker, place: number): Speaker | undefined {
    const role = roleOf(match);
    if (!role) return undefined;
    const question = { named, sentence: named.sentence, morphology: named.morphology(), match, role, speaker };
    const target = targetOf(question);
    if (target) return target;
    const recalled = this.#recalled(place);
    return recalled && targetBefore({ ...question, mentions: named.known }, recalled);
  }

  /** Whether a weak match without support says its word of somebody. */
  #isAimed(match: EntryMatch, named: NamedSentence): boolean {
    const role = roleOf(match);
    if (!role || match.value.entry.strength === 'strong') return false;
    const { sentence, mentioned, answersAt } = named;
    if (!mayBeAboutSomebody({ sentence, match, mentioned, answersAt })) return false;
    const { speaker } = this.#passageAt(spanOf(sentence, match).start);
    const morphology = named.morphology();
    return isAboutSomebody({ sentence, morphology, match, role, mentions: named.everybody, speaker });
  }

  /** Whom the sentences before one were about: who was blamed there, else the only one named in the last as its subject. */
  #recalled(place: number): Established | undefined {
    const before = this.#text.sentences[place - 1];
    if (!before || this.#established?.sentence === before.index) return this.#established;
    const mentioned = this.#mentions.get(before.index);
    const target = mentioned && soleSubject(mentioned, (token) => this.#text.morphology(before)[token]?.pos ?? '');
    return target ? { target, sentence: before.index, paragraph: before.paragraph } : this.#established;
  }
}

/** What the scopes of a sentence make of a match, as far as its category goes by them. */
function outcomeUnder(match: EntryMatch, sentence: Sentence, scopesAt: ScopesAt): Outcome {
  const ofHead = scopesAt(match.last - 1);
  const covering = match.last - match.first > 1 ? [...ofHead, ...scopesAt(match.first)] : ofHead;
  if (covering.length === 0) return HIT;
  const { leaf } = match.value;
  // Who denies a contested name still uses it; who only mentions it ("the so-called") takes no side.
  const scopes = leaf.lexicon.isContested
    ? covering.filter(({ kind }) => kind === 'mention')
    : leaf.category.negation === 'ignore'
      ? covering.filter(({ kind }) => kind !== 'negation')
      : covering;
  return outcomeOf(match, spanOf(sentence, match), scopes);
}

function roleOf({ value: { entry, leaf } }: EntryMatch): TargetRole | undefined {
  return entry.target ?? leaf.category.target;
}

function bySentence(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const lists = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = lists.get(mention.sentence);
    if (list) list.push(mention);
    else lists.set(mention.sentence, [mention]);
  }
  return lists;
}

type ScopesAt = ReturnType<typeof scopeFinder>;

const NO_TAGS: readonly Tag[] = [];
const NO_SCOPES: readonly Scope[] = [];
const noScopes: ScopesAt = () => NO_SCOPES;
const HIT: Outcome = { fate: 'hit' };
const NO_TARGET: Outcome = { fate: 'excluded', lacks: 'target' };

function inOrder(a: Tag, b: Tag): number {
  return a.start - b.start || a.end - b.end || byCodeUnit(a.category, b.category) || byCodeUnit(a.entry, b.entry);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
