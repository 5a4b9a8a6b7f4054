import type { Mention } from '../model/actor.js';
import type { AnswersAt, Linguist, Morphology, Sentence } from '../model/segmentation.js';
import type { Reading } from './occurrence.js';
import { partiesIn } from './target-parties.js';
import { indexed, type MentionIndex } from './target-reading.js';

export const NOBODY: readonly Mention[] = [];

/** A sentence with who is named in it. What of it is known to few rules is found out when one of them asks, and once. */
export class NamedSentence implements Reading {
  readonly text: string;
  readonly sentence: Sentence;
  readonly answersAt: AnswersAt | undefined;
  /** The mentions of its sentence. */
  mentioned = NOBODY;
  readonly #linguist: Linguist;
  #morphology: readonly Morphology[] | undefined;
  #known: MentionIndex | undefined;
  #everybody: MentionIndex | undefined;

  constructor({ text, morphology }: { readonly text: string; readonly morphology: Linguist }, sentence: Sentence) {
    this.text = text;
    this.sentence = sentence;
    this.answersAt = morphology.answersAt;
    this.#linguist = morphology;
  }

  morphology(): readonly Morphology[] {
    return (this.#morphology ??= this.#linguist(this.sentence));
  }

  /** The mentions by their places. */
  get known(): MentionIndex {
    return (this.#known ??= indexed(this.mentioned));
  }

  /** The same with all the parties that belong to nobody known. */
  get everybody(): MentionIndex {
    return (this.#everybody ??= this.#withParties());
  }

  #withParties(): MentionIndex {
    const parties = partiesIn(this.sentence, this.morphology(), this.mentioned);
    return parties.length === this.mentioned.length ? this.known : indexed(parties);
  }
}
