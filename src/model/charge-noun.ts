import { formsOf } from './verb-forms.js';
import type { VerbForm } from './verb-forms.js';

// Written for this project: nouns for a formal step against somebody, and the verbs that take it.
const NOUNS = `action case charge complaint demarche indictment inquiry enquiry investigation lawsuit litigation motion petition probe
  proceeding protest suit`;
const VERBS = 'announce begin bring conduct file issue launch lodge make mount open order press start submit take';

const FORMS = new Map<string, VerbForm>(VERBS.split(/\s+/u).flatMap((lemma) => formsOf(lemma)));

/** Every noun, singular and plural, for a step against somebody: "complaint", "lawsuits", "inquiry". */
export const CHARGE_NOUNS: ReadonlySet<string> = new Set(
  NOUNS.split(/\s+/u).flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
);

/** Every word that may be a form of a verb that takes such a step. */
export const RAISING_WORDS: readonly string[] = [...FORMS.keys()];

/** The form of a verb that takes such a step ("filed", "launched") that a lower-case word may be. */
export function raisingVerb(norm: string): VerbForm | undefined {
  return FORMS.get(norm);
}
