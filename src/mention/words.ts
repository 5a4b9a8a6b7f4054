import { CONTRACTED_NOT } from '../model/contracted-not.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Pronouns that may be mentions as subjects. */
export const PRONOUNS: ReadonlyMap<string, 'female' | 'male' | 'plural'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['they', 'plural'],
]);

/** Pronouns that own: they speak where a noun of speaking follows, "his repeated claim", or somebody who speaks for them, "his office". */
export const OWNERS: ReadonlyMap<string, 'female' | 'male' | 'plural'> = new Map([
  ['his', 'male'],
  ['her', 'female'],
  ['their', 'plural'],
]);

export { TITLES } from '../model/title.js';

/** Titles that say whether a woman or a man bears them. */
export const TITLE_GENDER: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...[
    ...set(
      'mr sir lord king prince emperor tsar czar shah kaiser sultan emir pope father congressman chairman spokesman',
    ),
  ].map((word) => [word, 'male'] as const),
  ...[...set('mrs ms miss dame lady madam madame queen princess empress congresswoman chairwoman spokeswoman')].map(
    (word) => [word, 'female'] as const,
  ),
]);

/** Nouns for somebody who speaks without a name. */
export const OFFICIALS =
  set(`official officials spokesman spokeswoman spokesperson spokesmen spokespeople diplomat diplomats source sources officer
  officers commander commanders minister ministers president presidents premier leader leaders negotiator negotiators envoy envoys ambassador
  representative representatives adviser advisers advisor advisors aide aides lawmaker lawmakers deputy secretary chief general generals
  prosecutor prosecutors judge judges court courts tribunal police investigators parliament`);

/** Nouns for what a person is, beside offices and titles. */
export const CALLINGS =
  set(`strategist pollster senator congressman congresswoman candidate nominee contender hopeful frontrunner front-runner mayor councilman
  councilwoman lawmaker legislator politician activist campaigner organiser organizer attorney lawyer counsel advocate prosecutor judge
  magistrate analyst expert economist historian scholar researcher scientist professor lecturer sociologist anthropologist psychologist
  agent journalist reporter editor columnist correspondent commentator anchor host presenter blogger author writer novelist poet biographer
  actor actress singer musician filmmaker comedian businessman businesswoman entrepreneur executive banker investor billionaire
  founder co-founder owner manager president director chairman chairwoman chair ceo fellow member supervisor treasurer comptroller
  spokesman spokeswoman spokesperson teacher student resident voter farmer doctor physician nurse engineer veteran soldier colonel
  general major captain officer commander diplomat ambassador envoy negotiator mediator adviser advisor aide assistant deputy
  minister premier secretary governor chancellor king queen prince princess bishop archbishop priest pastor imam rabbi cleric
  leader coordinator consultant specialist dissident rebel warlord mogul star rival opponent critic supporter democrat republican
  conservative liberal socialist nationalist user pres son daughter wife husband widow brother sister father mother`);

/** Bodies whose word is the state's own. */
export const INSTITUTIONS = set(
  'government authorities ministry ministries administration military army side delegation presidency embassy foreign-ministry',
);

/** Words that end capitalised phrases and are nobody's surname. */
export const NO_SURNAMES =
  set(`government state states council assembly union party parties nation nations member members side power powers court
  committee commission house senate parliament congress organization organisation treaty charter convention agreement
  department news times journal institute university college bank group company corporation foundation center centre network radio
  television tv bureau office police board fund federation institution society association press service services herald tribune media
  research campaign coalition alliance forum army navy force forces corps ministry city county province region street
  republic kingdom movement agency summit conference declaration protocol resolution accord accords`);

/** What may stand between a state and its official. */
export const OFFICE_WORDS =
  set(`foreign defence defense military government ministry security intelligence state army interior senior high level - top ranking
  high-ranking high-level top-level police border justice finance embassy parliamentary presidential deputy former local press public affairs navy national federal
  chief prime vice supreme high constitutional district trade energy health education general staff 's`);

/** Who speaks for a person without being that person. */
export const STAFF =
  set(`spokesman spokeswoman spokesperson spokesmen spokespeople aide aides adviser advisers advisor advisors envoy envoys deputy deputies
  office staff campaign`);

/** What a person leads that speaks for their side. */
export const GOVERNMENTS = set('government administration cabinet');

/** Words before an office that is no longer held. */
export const PAST = set('former ex late previous erstwhile then');

/** What may stand before such a phrase and belongs to it. */
export const DETERMINERS =
  set(`a an the one two three four several some many other another former unnamed anonymous senior top high-ranking high-level
  unidentified`);

/** Words that begin with a capital only because of their place, and never a name. */
export const FUNCTION_WORDS =
  set(`a an the this that these those per he she it they we you i his her its their our your my who what when where why how
  which if but and or nor so yet for in on at by to of from with without after before during since until while as than then there here now
  thus hence therefore consequently furthermore additionally similarly likewise otherwise besides afterwards eventually finally recently
  currently initially ultimately apparently clearly obviously certainly surely sadly unfortunately fortunately later soon sometimes
  often usually elsewhere anyway maybe exclusive breaking update opinion
  not no yes all some many several dozens hundreds thousands most few both each every either neither one two three four five six seven eight nine ten such same other another
  also still even just only more less very much however meanwhile moreover nonetheless nevertheless instead indeed perhaps according asked
  because although though despite about against among amid between over under through within across following last next earlier later
  today yesterday tomorrow once again well oh let do does did is are was were be been has have had will would can could may might
  must shall should like unlike given speaking critics officials experts sources people others those someone everyone nobody
  sunday monday tuesday wednesday thursday friday saturday january february march april june july august september october november december`);

/** Nouns of things and people that are said to speak, and are nobody's name even where the linguist takes them for one. */
export const COMMON_NOUNS =
  set(`report reports poll polls survey surveys rumour rumours rumor rumors history source sources expert experts critic critics
  analyst analysts politician politicians observer observers official officials diplomat diplomats media newspaper newspapers
  journalist journalists reporter reporters resident residents witness witnesses eyewitness eyewitnesses villager villagers
  refugee refugees soldier soldiers civilian civilians activist activists protester protesters protestor protestors
  demonstrator demonstrators supporter supporters opponent opponents opposition lawmaker lawmakers lawyer lawyers historian
  historians scholar scholars researcher researchers scientist scientists economist economists commentator commentators
  television radio press intelligence evidence data figures statistics studies study research documents document records
  investigators investigator prosecutor prosecutors police army troops forces authorities government parliament
  mediators mediator negotiators negotiator monitors monitor inspectors inspector leaders spokesmen spokespeople ministers
  presidents generals commanders officers veterans families relatives neighbours neighbors locals citizens voters people
  women men children youth students teachers doctors farmers traders investors markets banks companies tradition legend
  scripture gossip propaganda hardliners moderates nationalists rebels separatists militants allies sceptics skeptics
  conspiracy insiders aides advisers advisors envoys delegates legislators deputies senators lore wisdom logic reality
  experience nobody anybody everybody colleagues friends participants organisers organizers editors publishers readers`);

/** Small words inside a name. */
export const PARTICLES = set('de del della der den di da dos du van von bin ibn al el la le ter oglu qizi');

/** Words that may stand between a subject and its verb. */
export const BETWEEN = new Set([
  ...set(`has have had also later then once again recently repeatedly further often never always already now still ever simply just even
  is are was were would will did does do not n't may might could 've 'd 'll long thus therefore both all himself herself themselves`),
  ...CONTRACTED_NOT,
]);

/** Verbs of going on or beginning, after which "to" leads to what is done: "went on to say", "continued to insist". */
export const PHASES = set(
  'went goes going continues continued continuing began begins started proceeded rushed hastened',
);

/** What may stand before a day, and days and months. */
export const DAY_WORDS = set('on in last late early earlier');
export const CALENDAR =
  set(`monday tuesday wednesday thursday friday saturday sunday yesterday today january february march april may june july august september
  october november december`);
