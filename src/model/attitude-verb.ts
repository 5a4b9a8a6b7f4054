import { formsOf } from './verb-forms.js';
import type { VerbForm } from './verb-forms.js';

/** A form of a verb that takes a stand: "accused Karesia of sabotage", "called for calm", "threatened to strike". */
export interface AttitudeVerb {
  readonly lemma: string;
  readonly form: VerbForm;
  /** What may follow it at once: these words, `object` for a noun phrase, and `threat` for one of what is threatened. */
  readonly opens: ReadonlySet<string>;
}

// Written for this project: verbs that are done with words and in public, or by a formal step ("sue", "summon"). Left out is what things and armies do as
// readily as speakers ("attack", "support", "threaten" with what is in danger), and what a party says of the other in blame: a rejection,
// refusal or opposition ("reject the plan", "refuse to negotiate") is told by the author, whose words it stays.
const LEMMAS: Readonly<Record<string, string>> = {
  object: `accuse admonish applaud arraign assail berate blame castigate censure chastise chide commend condemn congratulate convict criticise
    criticize decry denounce deplore deride endorse excoriate hail impeach indict lambast lambaste laud mock praise prosecute rebuke
    reprimand reproach ridicule scold slam sue summon upbraid urge vilify welcome`,
  'object to': 'demand',
  'object of against': 'warn',
  'for on upon': 'call',
  'for to against': 'appeal',
  'to for': 'push press plead',
  for: 'apologise apologize ask',
  'to with threat': 'threaten',
  to: 'pledge promise swear vow offer',
  against: 'protest rail inveigh',
  out: 'lash hit',
  held: 'hold find',
  with: 'charge',
};

const FORMS = new Map<string, AttitudeVerb>();
for (const [opens, lemmas] of Object.entries(LEMMAS)) {
  for (const lemma of lemmas.split(/\s+/u)) {
    for (const [word, form] of formsOf(lemma)) FORMS.set(word, { lemma, form, opens: new Set(opens.split(' ')) });
  }
}

/** Every word that may be a form of such a verb. */
export const ATTITUDE_WORDS: readonly string[] = [...FORMS.keys()];

/** The verb of attitude that a lower-case word may be a form of; a regular past and its participle share one form, `past`. */
export function attitudeVerb(norm: string): AttitudeVerb | undefined {
  return FORMS.get(norm);
}
