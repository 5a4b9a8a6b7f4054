const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Nouns of deeds and words whose "of" names the one who did or said them: "the actions of **X**". */
export const ACTS = words(`
  aggression provocation propaganda disinformation misinformation intransigence obstructionism hypocrisy action act
  conduct behaviour behavior policy decision refusal failure attempt statement remark comment claim threat crime role
  government regime force troops army military authority leadership side parliament republic delegation representative
  president minister council stance position unwillingness attitude plan intention determination move step measure campaign presence intervention
  manoeuvre build-up rule atrocity brutality barbarism cruelty arrogance recklessness lie referendum`);

/** Who speaks or acts for a state: "the government of **X**". */
export const AUTHORITIES = words(
  'government regime force troops army military authority leadership side parliament republic council president minister',
);

/** What is a party's and suffers: "**Karesian** airspace", "**Karesia**'s people". */
export const VICTIMS = words(`
  people civilian citizen population victim survivor casualty death child woman family refugee prisoner hostage
  airspace territory soil land border frontier water sovereignty integrity independence unity security interest right
  constitution town city village region province waters lands borders rights citizens civilians casualties victims survivors
  deaths children women families refugees prisoners hostages cities villages towns interests peoples`);

/** Who stands against a party, harms it or came before it: "**X**'s enemies", who are not X. */
export const OTHERS = words(`
  enemy foe adversary rival opponent critic detractor accuser attacker aggressor invader occupier oppressor killer murderer assassin
  kidnapper captor tormentor persecutor predecessor successor neighbour neighbor victim
  enemies foes adversaries rivals opponents critics detractors accusers attackers aggressors invaders occupiers oppressors killers
  murderers assassins kidnappers captors tormentors persecutors predecessors successors neighbours neighbors victims`);

/** Participles of what is done to the one whose thing it is: "**X**'s occupied territories", "**X**'s stolen grain". */
export const WRONGED = words(`
  abducted ambushed annexed attacked besieged blockaded bombarded bombed brutalised brutalized burned burnt captured colonised
  colonized confiscated conquered deported desecrated despoiled destroyed devastated dismembered displaced dispossessed
  encircled exiled expelled expropriated flattened humiliated imprisoned invaded jailed kidnapped killed looted maimed
  massacred molested murdered occupied oppressed overrun partitioned persecuted pillaged plundered raided raped ravaged razed
  ruined sacked seized shelled slain slaughtered starved stolen subjugated suppressed terrorised terrorized tortured trampled
  uprooted usurped violated wounded wrecked`);

/** Verbs of undergoing, by lemma: whom a "by" names behind one is who suffers it ("the hardship endured by **X**"). */
export const UNDERGOING = words(
  'endure suffer bear sustain experience undergo incur feel face mourn feared withstand weather',
);

/** Participles that end a word which only says what a thing is called: "so-**called**", "self-**proclaimed**". */
export const NAMING = words('called proclaimed styled');
