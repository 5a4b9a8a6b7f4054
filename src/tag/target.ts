import { UNATTRIBUTED, type Mention, type Speaker } from '../model/actor.js';
import type { TargetRole } from '../model/lexicon.js';
import { rowOf } from '../model/row-of.js';
import type { AnswersAt, Sentence } from '../model/segmentation.js';
import type { NamedSentence } from './named-sentence.js';
import { joinedWith } from './target-joined.js';
import { objectOf } from './target-object.js';
import { isPronoun, mayBeParty } from './target-parties.js';
import { normAt, type TargetReading } from './target-reading.js';
import { isScene } from './target-scene.js';
import { subjectOf } from './target-subject.js';

/** A match, the place that its entry names, and who speaks. */
interface TargetQuestion extends TargetReading {
  readonly role: TargetRole;
  readonly speaker: Speaker;
}

/** The same of a sentence with all who are named in it. */
interface OpenQuestion extends Omit<TargetQuestion, 'mentions'> {
  readonly named: Pick<NamedSentence, 'text' | 'known' | 'everybody'>;
}

/** A match, the mentions of its sentence, and what is known of its words. */
interface NearQuestion extends Pick<TargetReading, 'sentence' | 'match'> {
  readonly mentioned: readonly Mention[];
  readonly answersAt: AnswersAt | undefined;
}

/**
 * Whom a match is about: the actors in the grammatical place that its entry names. The walk from the match ends at the first
 * thing that makes the place doubtful, and the first mention met decides, with those coordinated with it, even when the
 * speaker is among them or one is nobody known: no target is better than a wrong one. Where nobody known stands there, a
 * name or party outside the registry ("the **rebels**") is the target by its words alone.
 */
export function targetOf(question: OpenQuestion): Speaker | undefined {
  const { named, sentence, morphology, match, role, speaker } = question;
  const reading = { sentence, morphology, match, mentions: named.known, role, speaker };
  const mention = placeOf(reading);
  if (!mention)
    return named.everybody === named.known
      ? undefined
      : strangerOf({ sentence, morphology, match, mentions: named.everybody, role, speaker }, named.text);
  const all = joinedWith(reading, mention);
  const actors = [...new Set(all.flatMap((each) => each.speaker.actors))];
  const isKnown = actors.length > 0 && !actors.includes(UNATTRIBUTED);
  if (!isKnown || actors.some((actor) => reading.speaker.actors.includes(actor))) return undefined;
  if (all.length === 1) return mention.speaker;
  const surface = named.text.slice(all[0]?.start, all.at(-1)?.end);
  return { actors, surface, via: mention.speaker.via };
}

/** Who stands in the place and belongs to nobody known: no pronoun, which without its antecedent names nobody. */
function strangerOf(reading: TargetQuestion, text: string): Speaker | undefined {
  const { match } = reading;
  const stranger = placeOf(reading);
  // The word itself, with a capital at the head of its sentence, is nobody.
  if (stranger && stranger.first <= match.first && match.last <= stranger.last) return undefined;
  if (stranger?.speaker.via !== 'unresolved' || isPronoun(normAt(reading, stranger.first))) return undefined;
  if (isScene(reading, stranger)) return undefined;
  return { ...stranger.speaker, surface: text.slice(stranger.start, stranger.end) };
}

/** Whether somebody other than the speaker, known or not, stands close by in the place that an entry names. */
export function isAboutSomebody(reading: TargetQuestion): boolean {
  const mention = placeOf(reading);
  if (!mention) return false;
  const { match, speaker } = reading;
  const distance = Math.max(match.first - mention.last, mention.first - match.last);
  // Whoever has no name stands close by or leaves it open.
  const isLinked = reading.role === 'subject' && mention.speaker.via !== 'unresolved';
  const near = isLinked ? nearOf(reading, mention) : CLOSE;
  const isOther = !mention.speaker.actors.some((actor) => actor !== UNATTRIBUTED && speaker.actors.includes(actor));
  return distance <= near && isOther;
}

/** Whether `isAboutSomebody` may hold, as far as the words around a match tell: most weak words have nobody close by, and are not read for it. */
export function mayBeAboutSomebody({ sentence, match, mentioned, answersAt }: NearQuestion): boolean {
  if (!answersAt) return true;
  const { columns, first: from, last: to } = rowOf(sentence);
  const first = Math.max(0, match.first - nearBefore(sentence, match.first) - 1);
  const last = Math.min(to - from, match.last + nearAfter(sentence, match.last) + 1);
  if (mentioned.some((mention) => mention.first < last && first < mention.last)) return true;
  for (let token = first; token < last; token += 1) {
    const norm = columns.norms[columns.ids[from + token] ?? 0] ?? '';
    if (mayBeParty(norm, answersAt(sentence, token))) return true;
  }
  return false;
}

/** Tokens between a weak word and whoever it is about. */
const CLOSE = 2;
/** The same in a phrase that says whose deed it is: "violations | of the truce by **X**", "**X** committed the crime of | genocide", "atrocities | were committed by **X**". */
const LINKED = 7;
const COMMITS: ReadonlySet<string> = new Set([
  'commit',
  'commits',
  'committed',
  'committing',
  'perpetrated',
  'perpetrates',
]);

function nearOf({ sentence, match }: TargetQuestion, { first }: Mention): number {
  return first < match.first ? nearBefore(sentence, match.first) : nearAfter(sentence, match.last);
}

function nearAfter(sentence: Sentence, last: number): number {
  if (wordAt(sentence, last) === 'of') return LINKED;
  for (let at = last; at < last + CLOSE + 1; at++) if (COMMITS.has(wordAt(sentence, at))) return LINKED;
  return CLOSE;
}

function nearBefore(sentence: Sentence, first: number): number {
  for (let at = first - 1; at > first - LINKED + 2; at--) if (COMMITS.has(wordAt(sentence, at))) return LINKED;
  return CLOSE;
}

function wordAt(sentence: Sentence, token: number): string {
  const { columns, first, last } = rowOf(sentence);
  const at = first + token;
  return at < first || at >= last ? '' : (columns.norms[columns.ids[at] ?? 0] ?? '');
}

function placeOf(reading: TargetQuestion): Mention | undefined {
  // Most words of blame stand where nobody is named.
  if (reading.mentions.byFirst.size === 0) return undefined;
  return reading.role === 'object' ? objectOf(reading) : subjectOf(reading);
}
