/*
 * Words by which a text talks about words: nouns for ways of speaking, for single utterances and for names (the
 * metalinguistic vocabulary that work on use and mention starts from, as Wilson 2012), collected for this project.
 */

/** Ways of speaking: what stands before them, or after *of* and *about*, is talked about. */
export const RHETORIC: ReadonlySet<string> = new Set(
  `rhetoric narrative narratives discourse discourses propaganda parlance vocabulary jargon phraseology terminology
   demagoguery demagogy clichés cliché cliches cliche slogan slogans sloganeering mantra mantras`.split(/\s+/),
);

/** Adjectives that tell what rhetoric is about; any other judges it ("racist slogans", "cynical propaganda"), and is meant. */
export const TOPICAL: ReadonlySet<string> = new Set(
  'military militaristic militarist warlike martial nuclear hawkish pacifist peaceful diplomatic anti-war pro-war'.split(
    ' ',
  ),
);

/** Judgements that are easily read as nouns: "their *racist* statements". */
export const JUDGING: ReadonlySet<string> = new Set(
  'racist extremist belligerent militant fascist chauvinist'.split(' '),
);

/** Utterances: only nouns before them are talked about ("blame statements", not "a strong statement"). */
export const STATEMENTS: ReadonlySet<string> = new Set(['statement', 'statements', 'remark', 'remarks', 'claims']);

/** *Language* and *talk* have other meanings: only "the language of war", "talk of war", "war talk". */
export const TALK: ReadonlySet<string> = new Set(['language', 'talk', 'chatter']);

/** "The *word* aggression", "the *term* 'security zone'". */
export const NAMING_NOUNS: ReadonlySet<string> = new Set(
  'word words term terms phrase phrases expression expressions label labels slogan slogans euphemism'.split(' '),
);

/** Works whose title may follow in quotation marks. */
export const WORKS: ReadonlySet<string> = new Set(
  'book novel film movie song poem play opera album painting documentary entitled titled headlined'.split(' '),
);

/** Verbs that take a term in quotation marks as a term: "the text mentions “military action”". */
export const MENTIONING: ReadonlySet<string> = new Set(['mention', 'utter', 'invoke', 'pronounce']);

/** What makes an utterance a habit rather than an act: "the *usual* threat of force". */
export const RITUAL: ReadonlySet<string> = new Set(
  `usual customary ritual ritualistic familiar habitual routine obligatory perfunctory boilerplate well-worn predictable
   hackneyed worn-out oft-repeated perennial`.split(/\s+/),
);

/** Utterances that may be a habit. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `threat threats accusation accusations call calls appeal appeals warning warnings condemnation condemnations
   denunciation denunciations complaint complaints talk insult insults charge charges claim claims blame reference
   references promise promises statement statements rhetoric declaration declarations`.split(/\s+/),
);

/** Places and days of memory: what stands before them is remembered there and told of nobody ("the *massacre* memorial of Karesia"). */
export const REMEMBRANCE: ReadonlySet<string> = new Set(
  `memorial memorials museum museums monument monuments cenotaph mausoleum cemetery cemeteries remembrance commemoration
   commemorations anniversary anniversaries vigil vigils`.split(/\s+/),
);

/** Verbs and nouns by which two sides throw utterances at each other. */
export const TRADING: ReadonlySet<string> = new Set(['trade', 'exchange', 'swap', 'hurl']);

/** What is traded. */
export const ACCUSATIONS: ReadonlySet<string> = new Set(
  `accusation accusations recrimination recriminations insult insults barbs threat threats blame charges allegations
   warnings taunts`.split(/\s+/),
);
