import { phraseTable } from './phrases.js';

/*
 * Words that turn their object into its opposite: implicative and terminative verbs (Karttunen 1971 and 2012, Levin 1993
 * on verbs of avoiding, ending and refusing), their nouns and adjectives, collected for this project from what
 * statements on war and peace do with armies, talks and treaties.
 */

/**
 * What a reversing verb turns round. `content`: its object with infinitives and clauses ("rejected an offer to talk");
 * `object`: its object only, since an infinitive after it is a purpose ("stopped the war to save lives");
 * `infinitive`: what follows *to*, and nothing without it.
 */
export type Turned = 'content' | 'object' | 'infinitive';

/** Verbs by lemma. */
export const REVERSING_VERBS: ReadonlyMap<string, Turned> = new Map<string, Turned>([
  ...words(
    'content',
    `reject refuse oppose deny dismiss repudiate disavow disown spurn rebuff veto doubt forgo forswear foreswear
     renounce exclude preclude shun forbid prohibit ban outlaw disallow refute disprove debunk retract recant`,
  ),
  ...words(
    'object',
    `abandon stop halt end cease terminate discontinue suspend avoid avert prevent lack withdraw scrap dismantle abolish
     decommission cancel eliminate eradicate reduce curb slash minimize minimise block thwart obstruct derail sabotage
     torpedo undermine violate breach disrupt hinder impede hamper frustrate scuttle jeopardise jeopardize imperil`,
  ),
  ...words('infinitive', 'fail decline hesitate neglect omit'),
]);

/** Verbs of more than one word: the lemma of the first under each. */
export const REVERSING_PHRASAL_VERBS: ReadonlyMap<string, readonly (readonly [rest: string, turned: Turned])[]> = new Map<
  string,
  readonly (readonly [string, Turned])[]
>([
  ['rule', [['out', 'content']]],
  ['turn', [['down', 'content'], ['away from', 'object'], ['its back on', 'object'], ['their backs on', 'object'],
      ['our backs on', 'object'],
      ['his back on', 'object'],
      ['her back on', 'object']]],
  ['call', [['off', 'object'], ['a halt to', 'object']]],
  ['give', [['up', 'object']]],
  ['lay', [['down', 'object']]],
  ['take', [['off the table', 'object'], ['off the agenda', 'object']]],
  ['do', [['away with', 'object']]],
  ['get', [['rid of', 'object']]],
  ['rid', [['of', 'object']]],
  ['put', [['an end to', 'object'], ['a stop to', 'object'], ['a halt to', 'object']]],
  ['bring', [['an end to', 'object'], ['to an end', 'object']]],
  ['phase', [['out', 'object']]],
  ['scale', [['down', 'object'], ['back', 'object']]],
  ['wind', [['down', 'object']]],
  ['pull', [['out of', 'object'], ['back from', 'object']]],
  ['walk', [['away from', 'object'], ['out of', 'object']]],
  ['back', [['away from', 'object'], ['out of', 'object'], ['down from', 'object']]],
  ['shy', [['away from', 'object']]],
  ['stay', [['away from', 'object'], ['out of', 'object']]],
  ['refrain', [['from', 'content']]],
  ['abstain', [['from', 'content']]],
  ['desist', [['from', 'content']]],
  ['withdraw', [['from', 'object']]],
  ['stop', [['short of', 'content']]],
  ['fall', [['short of', 'content']]],
  ['protest', [['against', 'object']]],
  ['campaign', [['against', 'object']]],
  ['demonstrate', [['against', 'object']]],
  ['vote', [['against', 'object']]],
  ['argue', [['against', 'object']]],
  ['warn', [['against', 'object']]],
  ['caution', [['against', 'object']]],
  ['advise', [['against', 'object']]],
  ['counsel', [['against', 'object']]],
  ['decide', [['against', 'object']]],
  ['resist', [['the temptation to', 'infinitive'], ['any temptation to', 'infinitive'], ['the urge to', 'infinitive'],
      ['the impulse to', 'infinitive'],
      ['the pressure to', 'infinitive'],
      ['pressure to', 'infinitive'],
      ['calls to', 'infinitive'],
      ['the temptation of', 'object'],
      ['calls for', 'object']]],
  ['speak', [['out against', 'object'], ['against', 'object']]],
  ['come', [['out against', 'object']]],
  ['stand', [['against', 'object']]],
  ['be', [['against', 'object'], ['no longer in', 'object']]],
]); // prettier-ignore

/** Nouns and adjectives with the preposition that their object needs. */
export const REVERSING_PHRASES = phraseTable<Turned>([
  ...listed(
    'object',
    `absence of|lack of|end to|end of|collapse of|breakdown of|breakup of|halt to|stop to|cessation of|termination of|abandonment of|renunciation of|rejection of|
     repudiation of|withdrawal of|withdrawal from|scrapping of|decommissioning of|disbanding of|cancellation of|abolition of|elimination of|eradication of|prevention of|avoidance of|prohibition of|
     prohibition on|ban on|opposition to|objection to|objections to|opponent of|opponents of|dismantling of|dismantlement of|suspension of|
     alternative to|alternatives to|incapable of|opposed to|averse to|tired of|weary of|violation of|violations of|
     breach of|breaches of|void of|denial of|non-use of|nonuse of|non-resort to|non-recourse to`,
  ),
  ...listed(
    'content',
    `false that|untrue that|doubtful that|doubtful whether|a lie that|a myth that|a fiction that|incorrect that|denial that|denials that`,
  ),
  ...listed(
    'infinitive',
    `refusal to|failure to|reluctance to|unwillingness to|inability to|reluctant to|unwilling to|unable to|unlikely to|
     impossible to|unprepared to|loath to|hesitant to|afraid to|yet to`,
  ),
]);

/** What is kept or broken: "broke *the truce*", but not "broke the news". */
export const PROMISES: ReadonlySet<string> = new Set(
  `truce cease-fire ceasefire fire armistice agreement agreements accord accords treaty treaties deal pact promise promises pledge
   pledges commitment commitments obligations word vow`.split(/\s+/),
);

/** What is held out to somebody and taken back: "dropped *the threat* of war", but not "dropped the bombs". */
export const INTENTIONS: ReadonlySet<string> = new Set(
  `threat threats plan plans demand demands proposal proposals idea intention intentions claim claims charge charges accusation accusations
   allegation allegations insistence opposition objection objections bid call calls mention reference references`.split(
    /\s+/,
  ),
);

/** Nouns that turn round the nouns before them: "troop withdrawal", "test ban". */
export const REVERSING_HEADS: ReadonlySet<string> = new Set(
  'withdrawal withdrawals prevention ban pullout abolition prohibition avoidance elimination'.split(' '),
);

/**
 * Words that accuse. Who asks for an end of an occupation says that there is one, so a reversing verb does not take
 * the accusation back; only denying does.
 */
export const ACCUSING: ReadonlySet<string> = new Set(
  `aggression aggressor occupation occupied violation violations atrocity atrocities crime crimes genocide massacre
   massacres oppression repression provocation provocations blockade siege interference incitement injustice terrorism
   terrorist terrorists brutality cleansing colonialism apartheid abuse abuses impunity tyranny barbarism`.split(/\s+/),
);

/** They speak of what need not be there, so that without an owner nobody is accused: "prevent aggression". */
export const PREVENTING: ReadonlySet<string> = new Set(
  `avoid avert prevent prevention avoidance refrain abstain desist preclude prohibit forbid ban outlaw renounce
   renunciation forswear shun`.split(/\s+/),
);

/** They speak of what is there: "end aggression" accuses, but "stop provocations" without an owner accuses nobody. */
export const ENDING: ReadonlySet<string> = new Set(
  'stop end halt cease put bring eliminate eradicate curb reduce minimise minimize'.split(' '),
);

/** Verbs that take back even an accusation. */
export const DENYING: ReadonlySet<string> = new Set([
  'deny',
  'doubt',
  'fail',
  'decline',
  'refuse',
  'disavow',
  'repudiate',
  'dismiss',
  'refute',
  'disprove',
  'debunk',
]);

/** They begin what happens besides, not what is turned round. */
export const ADVERBIAL = phraseTable<true>(
  `after|before|during|following|until|till|amid|amidst|despite|when|since|through|throughout|by|via|because|due to|
   in exchange|in return|in order|in favour|in favor|in response|in retaliation|in protest|in accordance|for the sake|
   for fear|so|as|pending|unless|if|if only|on condition|with a view|with the aim`
    .split('|')
    .map((phrase) => [phrase.trim(), true]),
);

/** Nouns whose infinitive tells what they are about: "abandoned its plan to attack". */
export const NOUNS_WITH_INFINITIVE: ReadonlySet<string> = new Set(
  `plan plans attempt attempts effort efforts decision decisions threat threats right offer offers proposal proposals
   intention intentions desire wish promise promises vow pledge pledges call calls campaign bid drive ability order
   orders demand demands willingness readiness resolve determination`.split(/\s+/),
);

function words(turned: Turned, list: string): readonly (readonly [string, Turned])[] {
  return list.split(/\s+/).map((word) => [word, turned]);
}

function listed(turned: Turned, list: string): readonly (readonly [string, Turned])[] {
  return list.split('|').map((phrase) => [phrase.trim(), turned]);
}
