import type { Attribution } from '../model/attribution.js';
import { formsOf } from '../model/verb-forms.js';
import type { VerbForm } from '../model/verb-forms.js';

type Act = Attribution['act'];

/** A form of a verb by which a text tells what somebody says, thinks, wants or makes of a thing, without their words. */
export interface StanceVerb {
  readonly form: VerbForm;
  /**
   * What may follow, and what it is then: `object` a noun phrase, `as` one and then "as", `object-to` one and then an infinitive,
   * `object-about` one and then "about", `that` a clause with its complementiser, `clause` one without, `to` an infinitive;
   * any other key is a preposition or particle, or two joined by `_`.
   */
  readonly opens: ReadonlyMap<string, Act>;
  /** Whether any of those keys is two that are joined. */
  readonly takesPairs: boolean;
}

// Written for this project; which verbs serve was checked against annotated American news.
const LEMMAS: readonly (readonly [act: Act, opens: string, lemmas: string])[] = [
  [
    'speech',
    'object',
    `acknowledge address admit announce articulate ask broach cite claim clarify confirm convey deny detail disclose discuss
    dispute disown emphasize emphasise explain express highlight invoke mention note outline preach proclaim propose
    recall reference reiterate repeat reveal stress summarize summarise tout tweet underline underscore voice describe
    advocate recount list promise predict forecast declare suggest recommend unveil document decree debate debunk contradict
    refute rebut pledge relay retell narrate issue sign answer estimate lament exaggerate specify publicize publicise trumpet`,
  ],
  [
    'speech',
    'about on of',
    'speak talk comment boast brag complain joke lie blog rant warn remark reminisce muse opine preach testify groan gripe tweet write',
  ],
  ['speech', 'to', 'refer allude respond react point testify admit confess object'],
  ['speech', 'with', 'agree disagree concur'],
  ['speech', 'at', 'scoff jeer hint'],
  ['speech', 'out', 'point lay spell set single call'],
  ['speech', 'up_about', 'open'],
  ['speech', 'out_about out_against out_for out_in', 'speak come'],
  ['speech', 'up', 'sum bring'],
  [
    'speech',
    'object-to',
    'ask invite order instruct request beg encourage command pressure persuade remind advise counsel exhort implore',
  ],
  ['speech', 'object-about', 'ask question quiz tell warn press grill lecture remind'],
  [
    'attitude',
    'object',
    `support oppose endorse back favor favour champion reject defend criticize criticise praise attack question challenge
    dismiss welcome condemn denounce mock ridicule thank congratulate applaud salute hail slam blast bash deride decry
    bemoan lament assail disavow renounce repudiate protest veto order appoint seek want ignore promote accuse blame berate
    castigate censure chastise chide commend deplore excoriate lambast lambaste laud rebuke reprimand scold vilify insult
    demand refuse honor honour prefer boo heckle belittle disparage downplay extol flatter needle pan pillory shun skewer
    smear snub spurn tease taunt trash malign impugn admonish fault contest crave credit sue urge request push mull eye
    restrict outlaw forbid approve legalize legalise pummel reassure discredit persuade idolize idolise stoke`,
  ],
  [
    'attitude',
    'to',
    `vow pledge promise threaten refuse decline agree offer decide choose plan intend aim seek want wish hope hesitate opt
    strive vote volunteer demand prefer yearn pretend propose expect ask rule`,
  ],
  [
    'attitude',
    'for',
    'vote push press advocate root lobby campaign call plead hope wish yearn argue ask look strive apologize apologise',
  ],
  ['attitude', 'against', 'vote rail campaign lobby inveigh argue protest rule fight speak decide'],
  ['attitude', 'on upon', 'call seize'],
  ['attitude', 'behind', 'rally stand unite'],
  ['attitude', 'by', 'stand'],
  ['attitude', 'with', 'side sympathize sympathise struggle'],
  ['attitude', 'in', 'revel delight'],
  ['attitude', 'off up down over', 'shrug brush play talk laugh gloss tamp strike vote'],
  ['attitude', 'out_at back_at back_against back_on away_from', 'lash hit fire push back shy swing'],
  ['attitude', 'at', 'swipe sneer balk bristle swing'],
  ['attitude', 'after', 'go'],
  ['attitude', 'down_on', 'double'],
  ['attitude', 'itself_on himself_on herself_on themselves_on', 'pride'],
  ['attitude', 'himself_from herself_from itself_from themselves_from', 'distance'],
  ['attitude', 'object-to', 'want expect urge prefer push press'],
  [
    'belief',
    'object',
    `like dislike hate love distrust trust doubt fear dread regret admire resent envy respect deem judge know foresee
    envision anticipate recognize recognise underestimate question show`,
  ],
  [
    'belief',
    'that',
    `think know believe feel sense see find learn realise realize recognize recognise conclude decide determine discover
    figure foresee forget hope imagine notice observe predict presume remember suspect understand worry wonder fear expect
    anticipate show suggest indicate demonstrate reveal prove rule warn argue claim doubt insist note agree question allege
    dispute illustrate estimate`,
  ],
  [
    'belief',
    'clause',
    `think know believe feel see find conclude decide figure hope imagine predict presume suspect worry fear expect show
    suggest say doubt wish learn realize realise estimate`,
  ],
  ['belief', 'about', 'worry think wonder feel fret know forget'],
  ['belief', 'of', 'approve disapprove think conceive despair'],
  ['belief', 'in', 'believe'],
  [
    'belief',
    'as',
    'see view regard portray cast paint frame depict dismiss remember know think bill describe position present brand',
  ],
];

const FORMS = new Map<string, { readonly form: VerbForm; readonly opens: Map<string, Act>; takesPairs: boolean }>();
for (const [act, opens, lemmas] of LEMMAS) {
  for (const lemma of lemmas.split(/\s+/u)) {
    for (const [word, form] of formsOf(lemma)) {
      const verb = FORMS.get(word) ?? { form, opens: new Map<string, Act>(), takesPairs: false };
      FORMS.set(word, verb);
      verb.takesPairs ||= opens.includes('_');
      for (const open of opens.split(' ')) if (!verb.opens.has(open)) verb.opens.set(open, act);
    }
  }
}

/** Every word that may be a form of such a verb. */
export const STANCE_WORDS: readonly string[] = [...FORMS.keys()];

/** The verb that a lower-case word may be a form of; a regular past and its participle share one form, `participle`. */
export function stanceVerb(norm: string): StanceVerb | undefined {
  return FORMS.get(norm);
}
