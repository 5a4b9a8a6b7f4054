import type { Mention, Speaker } from '../model/actor.js';
import type { Passage } from '../model/attribution.js';
import type { Lexicon } from '../model/lexicon.js';
import type { Scope } from '../model/scope.js';
import type { RegexEngine } from '../model/regex-engine.js';
import type { Linguist, Morphology, Sentence, Tokenise } from '../model/segmentation.js';
import type { Tag } from '../model/tag.js';
import { compile, type Sought } from './compile.js';
import { excludedIn, type Outcome, outcomeOf, spanOf } from './fate.js';
import type { EntryMatch } from './longest.js';
import { matchesIn } from './matches.js';
import { passageFinder } from './passage-at.js';
import { reversed } from './reversed.js';
import { scopeFinder } from './scope-finder.js';
import { soleSubject, targetBefore, type Established } from './target-established.js';
import { partiesIn } from './target-parties.js';
import { indexed, type MentionIndex } from './target-reading.js';
import { isAboutSomebody, mayBeAboutSomebody, targetOf } from './target.js';
import type { Scan } from './occurrence.js';

/** A document as far as tagging looks at it. */
interface TagReading {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Asked only about sentences whose tags can depend on it. */
  readonly morphology: Linguist;
  /** Asked only about sentences with a match that is not excluded. */
  readonly scopesIn: (sentence: Sentence, morphology: Linguist) => readonly Scope[];
  readonly mentions: readonly Mention[];
  readonly passages: readonly Passage[];
}

/** Finds every tag of a document, by sentence, start, end, category and entry. */
export type Tagger = (reading: TagReading) => readonly Tag[];

/** Filled in step by step: spreading objects of many shapes took most of the time. */
type Draft = { -readonly [Key in keyof Tag]: Tag[Key] };

/**
 * Compiles lexicons once for any number of documents. Matches of one leaf never share a token (longest first, then left to
 * right); each has one fate. With `isExhaustive` every lemma is asked of the linguist at every word: the plain version.
 * A negated match whose leaf declares `reversedTo` also gives a hit of that category.
 */
export function compileLexicons(
  lexicons: readonly Lexicon[],
  tokenise: Tokenise,
  regexEngine?: RegexEngine,
  isExhaustive = false,
): Tagger {
  return taggerOf(compile(lexicons, tokenise, regexEngine, isExhaustive));
}

/** Turns what stands in each sentence into tags. */
export function taggerOf(scan: Scan<Sought>): Tagger {
  return ({ text, sentences, morphology, scopesIn, mentions, passages }) => {
    const passageAt = passageFinder(passages);
    const { answersAt } = morphology;
    const mentionsBySentence = new Map<number, Mention[]>();
    for (const mention of mentions) {
      const list = mentionsBySentence.get(mention.sentence);
      if (list) list.push(mention);
      else mentionsBySentence.set(mention.sentence, [mention]);
    }

    let established: Established | undefined;
    /** Whom the sentences before one were about: who was blamed there, else the only one named in the last as its subject. */
    const recalled = (place: number): Established | undefined => {
      const before = sentences[place - 1];
      if (!before || established?.sentence === before.index) return established;
      const mentioned = mentionsBySentence.get(before.index);
      const target = mentioned && soleSubject(mentioned, (token) => morphology(before)[token]?.pos ?? '');
      return target ? { target, sentence: before.index, paragraph: before.paragraph } : established;
    };
    return sentences.flatMap((sentence, place) => {
      let known: readonly Morphology[] | undefined;
      const morphologyOf = (): readonly Morphology[] => (known ??= morphology(sentence));
      const found = matchesIn({ text, sentence, morphology: morphologyOf, answersAt }, scan);
      if (found.matches.length === 0) return [];

      const excluded = new Map(excludedIn(sentence, found));
      const mentioned = mentionsBySentence.get(sentence.index) ?? NOBODY;
      const named = indexed(mentioned);
      let parties: MentionIndex | undefined;
      const everybody = (): MentionIndex => (parties ??= indexed(partiesIn(sentence, morphologyOf(), mentioned)));
      /** Whether a weak match without support says its word of somebody. */
      const isAimed = (match: EntryMatch): boolean => {
        const role = match.value.entry.target ?? match.value.leaf.category.target;
        if (!role || match.value.entry.strength === 'strong') return false;
        if (!mayBeAboutSomebody({ sentence, match, mentioned, answersAt })) return false;
        const { speaker } = passageAt(spanOf(sentence, match).start);
        return isAboutSomebody({
          sentence,
          morphology: morphologyOf(),
          match,
          role,
          mentions: everybody(),
          speaker,
        });
      };
      for (const [match, { cue, lacks }] of excluded) if (!cue && !lacks && isAimed(match)) excluded.delete(match);
      const scopesAt = scopeFinder(found.matches.length > excluded.size ? scopesIn(sentence, morphology) : []);

      let met: Speaker | undefined;
      const tags = found.matches.map((match): Tag => {
        const { entry, leaf } = match.value;
        const span = spanOf(sentence, match);
        const { voice, speaker } = passageAt(span.start);
        const ofHead = scopesAt(match.last - 1);
        const covering = match.last - match.first > 1 ? [...ofHead, ...scopesAt(match.first)] : ofHead;
        // Who denies a contested name still uses it; who only mentions it ("the so-called") takes no side.
        const scopes = leaf.lexicon.isContested
          ? covering.filter(({ kind }) => kind === 'mention')
          : leaf.category.negation === 'ignore'
            ? covering.filter(({ kind }) => kind !== 'negation')
            : covering;
        const decided = excluded.get(match) ?? outcomeOf(match, span, scopes);
        const role = entry.target ?? leaf.category.target;
        const about = { text, sentence, mentions: named, everybody, match, speaker };
        const question = role && decided.fate !== 'excluded' && { ...about, morphology: morphologyOf(), role };
        const target = question ? (targetOf(question) ?? targetBefore(question, recalled(place))) : undefined;
        if (target && target.via !== 'unresolved' && decided.fate === 'hit') met = target;
        const isAimless = !target && (entry.requiresTarget ?? leaf.category.requiresTarget ?? false);
        const outcome: Outcome = isAimless && decided.fate !== 'excluded' ? NO_TARGET : decided;
        const tag: Draft = {
          start: span.start,
          end: span.end,
          category: leaf.category.id,
          entry: entry.pattern,
          strength: entry.strength,
          sentence: sentence.index,
          fate: outcome.fate,
          voice,
          speaker,
        };
        if (outcome.cue) tag.cue = outcome.cue;
        if (outcome.lacks) tag.lacks = outcome.lacks;
        if (outcome.hedge) tag.hedge = outcome.hedge;
        if (target) tag.target = target;
        if (entry.weight !== undefined) tag.weight = entry.weight;
        return tag;
      });
      if (met) established = { target: met, sentence: sentence.index, paragraph: sentence.paragraph };
      return [...tags, ...reversed(tags, found.matches)].sort(inOrder);
    });
  };
}

const NO_TARGET: Outcome = { fate: 'excluded', lacks: 'target' };

const NOBODY: readonly Mention[] = [];

function inOrder(a: Tag, b: Tag): number {
  return a.start - b.start || a.end - b.end || byCodeUnit(a.category, b.category) || byCodeUnit(a.entry, b.entry);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
