import type { ActorId, Speaker } from '../model/actor.js';
import type { Passage, Voice } from '../model/attribution.js';
import type { Document } from '../model/document.js';
import type { Lexicon } from '../model/lexicon.js';
import type { Measurement } from '../model/measurement.js';
import type { Sentence } from '../model/segmentation.js';
import type { Tag } from '../model/tag.js';
import { countsOf, entriesOf } from './counts.js';
import { byCodeUnit } from './order.js';

interface Measured {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  /** In text order; they hold every sentence. */
  readonly passages: readonly Passage[];
  readonly tags: readonly Tag[];
  readonly lexicons: readonly Lexicon[];
}

interface Remarks {
  readonly actor: ActorId;
  readonly voice: Voice;
  words: number;
  sentences: number;
  readonly tags: Tag[];
}

/**
 * What each speaker says in a document, in each voice. A word belongs to the passage that holds its first character, a
 * sentence to the speaker and voice of most of its words (the earliest when even), a match to its own. Own before quoted,
 * then by actor. Throws when a word lies in no passage, which would be a fault of the attribution.
 */
export function measure({ document, sentences, passages, tags, lexicons }: Measured): readonly Measurement[] {
  const remarks = new Map<string, Remarks>();
  const remarksOf = (voice: Voice, speaker: Speaker): Remarks => {
    const [sole = '', other] = speaker.actors;
    const actor = other === undefined ? sole : [...new Set(speaker.actors)].join(';');
    const key = `${voice} ${actor}`;
    let found = remarks.get(key);
    if (!found) remarks.set(key, (found = { actor, voice, words: 0, sentences: 0, tags: [] }));
    return found;
  };
  const owners = passages.map((passage) => remarksOf(passage.voice, passage.speaker));

  let at = 0;
  for (const sentence of sentences) {
    if (sentence.wordCount === 0) continue;
    while ((passages[at]?.end ?? Infinity) <= sentence.start) at += 1;
    const owner = owners[at];
    if (owner && holds(passages[at], sentence)) {
      owner.words += sentence.wordCount;
      owner.sentences += 1;
      continue;
    }
    const shares = new Map<Remarks, number>();
    for (const word of sentence.words) {
      if (!word.isCounted) continue;
      while ((passages[at]?.end ?? Infinity) <= word.start) at += 1;
      const owner = owners[at];
      if (!owner || (passages[at]?.start ?? Infinity) > word.start) {
        throw new Error(`no passage holds the word at ${word.start} of ${document.id}`);
      }
      shares.set(owner, (shares.get(owner) ?? 0) + 1);
    }
    let most = 0;
    let speaker: Remarks | undefined;
    for (const [owner, share] of shares) {
      owner.words += share;
      if (share > most) [most, speaker] = [share, owner];
    }
    if (speaker) speaker.sentences += 1;
  }
  for (const tag of tags) remarksOf(tag.voice, tag.speaker).tags.push(tag);

  return [...remarks.values()]
    .filter((each) => each.words + each.tags.length > 0)
    .sort((a, b) => byCodeUnit(a.voice, b.voice) || byCodeUnit(a.actor, b.actor))
    .map(({ actor, voice, words, sentences, tags }) => ({
      document: document.id,
      actor,
      voice,
      words,
      sentences,
      counts: countsOf(tags, lexicons),
      entries: entriesOf(tags, lexicons),
    }));
}

/** Most sentences lie within one passage, so that the count of their words is all that is asked of them. */
function holds(passage: Passage | undefined, { start, end }: Sentence): boolean {
  return passage !== undefined && passage.start <= start && end <= passage.end;
}
