type Gender = 'female' | 'male' | 'other';

/** A noun for people of whom a text may tell without naming them. */
export interface PersonNoun {
  readonly gender: Gender;
  readonly isPlural: boolean;
}

// Written for this project, along the hyponyms of "person" in WordNet: kin, ranks, clergy and trades that a text lets act unnamed.
const NOUNS: Readonly<Record<Gender, string>> = {
  female: `woman girl mother grandmother sister daughter wife widow aunt niece queen princess empress duchess lady nun actress waitress
    bride housewife schoolgirl`,
  male: `man boy father grandfather brother son husband uncle nephew king prince emperor emir sultan sheikh duke lord monk friar bishop
    archbishop cardinal pope imam mufti ayatollah fisherman gentleman schoolboy`,
  other: `person child baby teenager adult youth soldier officer guard cadet sergeant conscript sniper pilot sailor driver teacher student
    pupil villager refugee worker doctor nurse surgeon paramedic priest rabbi cleric preacher patriarch shepherd farmer peasant hunter
    reporter journalist photographer colleague friend neighbour neighbor cousin relative visitor passer-by bystander onlooker traveller
    traveler tourist pilgrim resident inhabitant witness eyewitness veteran recruit prisoner captive hostage detainee pensioner shopkeeper
    merchant trader baker butcher barber waiter cook tailor carpenter mason miner beekeeper gardener porter librarian guest monarch
    stranger beggar orphan caller caretaker`,
};
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['person', 'people'],
  ['passer-by', 'passers-by'],
  ['wife', 'wives'],
  ['housewife', 'housewives'],
]);

function pluralOf(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

function formsOf(gender: Gender): (readonly [string, PersonNoun])[] {
  return NOUNS[gender]
    .split(/\s+/u)
    .flatMap((noun) => [
      [noun, { gender, isPlural: false }] as const,
      [pluralOf(noun), { gender, isPlural: true }] as const,
    ]);
}

/** Nouns for people, singular and plural, by the word. */
export const PERSON_NOUNS: ReadonlyMap<string, PersonNoun> = new Map([
  ...formsOf('other'),
  ...formsOf('male'),
  ...formsOf('female'),
]);
