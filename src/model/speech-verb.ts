import { formsOf } from './verb-forms.js';
import type { VerbForm } from './verb-forms.js';

/** How a verb of speaking takes what is said. */
type SpeechFrame =
  /** "said (that) …", "“…,” said X". */
  | 'clause'
  /** Somebody is told first: "told reporters (that) …". */
  | 'addressee'
  /** A verb of speaking only beside a quotation: "“…,” she smiled". */
  | 'quote'
  /** Names or judges something: "called it a “farce”". */
  | 'object'
  /** What somebody holds: "believes (that) …". */
  | 'belief';

/** A form of a verb of speaking. */
export interface SpeechVerb {
  readonly lemma: string;
  readonly frame: SpeechFrame;
  readonly form: VerbForm;
}

// Written for this project; which verbs serve was checked against annotated American news.
const LEMMAS: Readonly<Record<SpeechFrame, string>> = {
  clause: `accept acknowledge add admit affirm agree allege announce answer argue articulate assert aver avow blog boast
    caution charge chide claim clarify comment complain concede conclude concur confess confide confirm contend counter
    crow declare decree demand demur deny disagree disclose dispute elaborate email emphasise emphasize estimate exclaim
    explain extrapolate forecast fume gripe hint imply indicate insinuate insist interject intone joke lament maintain
    mention mumble murmur muse mutter note object observe opine plead pledge post posit predict proclaim profess
    promise prophesy propose protest quip rant reaffirm reason rebut recall recap reckon recommend recount reflect
    reiterate rejoin relate remark repeat reply report respond retort reveal say scoff shout specify speculate state
    stipulate stress submit suggest surmise swear testify theorise theorize threaten tweet underline underscore urge utter
    venture volunteer vow warn whisper wonder write yell`,
  addressee: `advise ask assure brief convince inform lecture notify persuade remind tell`,
  quote: `accuse address advocate agonise apologise apologize appeal applaud babble banter bark beam beg begin bellow
    bemoan blare blast blurt bristle cackle call chant cheer chime chirp chuckle cite close concoct congratulate continue
    cry deadpan dictate drawl echo encourage end enthuse gasp giggle gloat grin groan grouse growl grumble gush hail
    highlight hiss holler howl implore inquire instruct interrupt invoke joke jeer laugh marvel moan mock nod offer open
    pen pipe ponder praise pray preach press proffer pronounce quote rail rave read recite recommend rejoice request resume
    roar scold scream screech scribble shriek shrug sigh slam smile snap snarl sneer snort sob sputter squeal stammer
    start storm taunt tease thunder toast trumpet wail warble weep whine whoop wince`,
  object: `attack berate brand call castigate characterise characterize condemn criticise criticize decry denounce depict
    deride describe dismiss dub excoriate frame hail label lambast lambaste liken portray praise rebuke refer ridicule
    rip slam tar term tout`,
  belief: `assume believe consider doubt expect fear feel guess hope imagine know suppose suspect think trust understand worry`,
};

const FORMS = new Map<string, SpeechVerb>();
// Later frames give way to earlier ones, except that "call", "praise" … name something even where they may also quote.
for (const frame of ['quote', 'belief', 'object', 'addressee', 'clause'] as const) {
  for (const lemma of LEMMAS[frame].split(/\s+/)) {
    for (const [form, kind] of formsOf(lemma)) FORMS.set(form, { lemma, frame, form: kind });
  }
}

/** Every word that may be a form of such a verb. */
export const SPEECH_WORDS: readonly string[] = [...FORMS.keys()];

/** The verb of speaking or believing that a lower-case word may be a form of; a regular past and its participle share one form, `past`. */
export function speechVerb(norm: string): SpeechVerb | undefined {
  return FORMS.get(norm);
}
