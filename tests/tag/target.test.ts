import model from 'wink-eng-lite-web-model';
import { describe, expect, it } from 'vitest';
import type { Actor, Mention } from '../../src/model/actor.js';
import type { TargetRole } from '../../src/model/lexicon.js';
import type { Sentence } from '../../src/model/segmentation.js';
import { mentionsIn } from '../../src/mention/mentions.js';
import { compileRegistry } from '../../src/mention/registry.js';
import { createLinguist, remembered } from '../../src/segment/linguist.js';
import { tokenise } from '../../src/segment/tokenise.js';
import { category, entry, lexicon, tagsOf, type Line } from './reading.js';

const state = (id: string, name: string, adjective: string): Actor => ({
  id,
  name,
  type: 'state',
  aliases: [],
  transliterations: [],
  roles: [],
  adjectives: [adjective, `${adjective}s`],
  members: [],
});

const linguist = remembered(createLinguist(model));
const registry = compileRegistry(
  [
    state('karesia', 'Karesia', 'Karesian'),
    state('vellmark', 'Vellmark', 'Vellish'),
    state('ostrava', 'Ostrava', 'Ostravan'),
    state('author', 'Dorland', 'Dorlander'),
  ],
  tokenise,
);

/** The targets of a text's tags, `-` for none; who is in no registry by his words. */
function targets(text: string, target: TargetRole, ...lines: Line[]): string {
  const words = lexicon(category('blame', lines.map(entry), { target }));
  const tags = tagsOf(text, [words], {
    linguist,
    mentions: (sentences) => mentionsIn({ text, sentences, morphology: linguist, registry, date: undefined }),
  });
  return tags
    .map(({ target: of }) => (of ? (of.via === 'unresolved' ? `“${of.surface}”` : of.actors.join(';')) : '-'))
    .join(' ');
}

const ACCUSING: Line[] = [
  { pattern: 'accuse', by: 'lemma' },
  { pattern: 'condemn', by: 'lemma' },
  'accusation*',
  'blame*',
  'responsible',
  'put* the blame on',
  'h?ld * accountable',
];
const VIOLATING: Line[] = [
  { pattern: 'violate', by: 'lemma' },
  'provocation*',
  'aggression',
  'violation*',
  'in breach of',
  'aggression by',
  'occupation of * territor*',
  'occupation forces',
  'under occupation',
  'illegally',
  'illegally occup*',
  'illegal referendum',
  'war crimes',
  'atrocities',
  'brutality',
  'unlawful action*',
  'massacre*',
  'acts of aggression',
  'unprovoked',
];

describe('the target of an object entry', () => {
  it.each([
    ['We accused Karesia of firing first.', 'karesia'],
    ['They condemned the Karesian attack.', 'karesia'],
    ['We condemn Karesia’s attack on Vellmark.', 'karesia'],
    ['The accusations against Karesia are many.', 'karesia'],
    ['The blame for the war lies squarely with Karesia.', 'karesia'],
    ['They put the blame on Karesia.', 'karesia'],
    ['We hold Karesia accountable.', 'karesia'],
    ['They hold Karesia responsible for it.', 'karesia'],
    ['Karesia was accused of firing first.', 'karesia'],
    ['Karesia has long been blamed by Vellmark.', 'karesia'],
    ['Karesia is to blame for the war.', 'karesia'],
    ['Doran said that Karesia is to blame.', 'karesia'],
    ['Karesia is responsible for the war.', 'karesia'],
    ['Karesia, accused of firing first, denied it.', 'karesia'],
    ['We condemn and accuse Karesia.', 'karesia karesia'],
    ['Karesia, whom Vellmark accused of theft, was silent.', 'karesia'],
    ['The man Karesia sent, whom Vellmark condemned, was silent.', '-'],
    ['Karesia stands accused of theft by Vellmark.', 'karesia'],
    ['We condemn Karesia and its enemies.', 'karesia'],
    ['We condemn Vellmark’s neighbour Karesia.', 'karesia'],
    ['Karesia blamed by Vellmark for the war', 'karesia'],
    ['“We accuse,” the clerk said, “Karesia of theft.”', 'karesia'],
    ['“We condemn”, said the clerk on Friday, “the Karesian raid.”', 'karesia'],
  ])('is found in %j', (text, expected) => {
    expect(targets(text, 'object', ...ACCUSING)).toBe(expected);
  });

  it.each([
    ['We condemned the killing of Vellish soldiers.', '-'],
    ['They condemned the attack, and Karesia replied.', '-'],
    ['They condemned it while Karesia replied.', '-'],
    ['Karesia accused its neighbours.', '-'],
    ['Karesia condemned it.', '-'],
    ['“We condemn,” the clerk said. “Karesia is far.”', '-'],
    ['“We condemned it,” said the clerk, “and Karesia replied.”', '-'],
    ['Nobody is to blame.', '-'],
    ['We condemned Karesia’s enemies.', '“enemies”'],
    ['We condemned Karesia’s sworn critics.', '-'],
    ['We accused Karesia’s predecessor of theft.', '-'],
  ])('is doubtful in %j', (text, expected) => {
    expect(targets(text, 'object', ...ACCUSING)).toBe(expected);
  });

  it('is never the speaker, nor whoever stands behind the speaker', () => {
    expect(targets('They accused Dorland and Karesia.', 'object', ...ACCUSING)).toBe('-');
  });

  it('is not sought for an excluded match', () => {
    const cleared: Line = { pattern: 'accuse', by: 'lemma', except: ['we accuse'] };
    expect(targets('We accuse Karesia.', 'object', cleared)).toBe('-');
  });
});

describe('the target of a subject entry', () => {
  it.each([
    ['Karesia violated the truce.', 'karesia'],
    ['Karesian armed forces have repeatedly violated the truce.', 'karesia'],
    ['The government of Karesia violated the truce.', 'karesia'],
    ['Karesia continues to violate the truce.', 'karesia'],
    ['Karesia, which violated the truce, is silent.', 'karesia'],
    ['They suspected Karesia of violating the truce.', 'karesia'],
    ['Karesia’s repeated provocations go on.', 'karesia'],
    ['We saw Karesian aggression.', 'karesia'],
    ['This violation of the truce by Karesia is grave.', 'karesia'],
    ['The truce was violated by Karesia.', 'karesia'],
    ['The truce wasnt violated by Karesia.', 'karesia'],
    ['“Karesia,” the clerk said, “violated the truce.”', 'karesia'],
    ['“Karesia”, said the clerk, “has violated the truce.”', 'karesia'],
    ['“It is Karesia,” the clerk said on Friday, “that violated the truce.”', 'karesia'],
    ['“The army of Karesia,” said a clerk, “violated the truce.”', 'karesia'],
    ['We suffer from provocations committed by Karesia.', 'karesia'],
    ['They stopped the aggression of Karesia against Vellmark.', 'karesia'],
    ['It is aggression by Karesia.', 'karesia'],
    ['Karesia acts in breach of the treaty.', 'karesia'],
    ['Karesian troops illegally crossed the river.', 'karesia'],
    ['Vellmark suffers provocations from Karesia.', 'karesia'],
    ['Karesia has committed grave violations of the truce.', 'karesia'],
    ['They fear the aggression of the Karesian army.', 'karesia'],
    ['Karesia alone is prepared to violate the truce.', 'karesia'],
    ['It is Karesia who violated the truce.', 'karesia'],
    ['Karesia was accused of aggression by Vellmark.', 'karesia'],
    ['“We accuse,” the clerk said, “Karesia of aggression.”', 'karesia'],
    ['They accuse Karesia and Vellmark of aggression.', 'karesia;vellmark'],
    ['Karesia stands accused of aggression by Vellmark.', 'karesia'],
    ['Karesia, accused of grave violations by Vellmark, was silent.', 'karesia'],
    ['Karesia’s enemies violated the truce.', '“enemies”'],
    ['Karesia’s opponents went on with their violations.', '-'],
    ['Provocations go on.', '-'],
    ['Karesia, whose forces violated the truce, is silent.', 'karesia'],
    ['Karesia, whose own army has violated the truce, is silent.', 'karesia'],
    ['Karesia, whose troops committed atrocities, is silent.', 'karesia'],
    ['Karesia, whose provocations go on, is silent.', 'karesia'],
    ['We spoke to Karesia, whose envoys violate the truce.', 'karesia'],
    ['The war crimes of Karesia are known.', 'karesia'],
    ['The brutality of the Karesian army is known.', 'karesia'],
    ['The unlawful actions of Karesia are known.', 'karesia'],
    ['The atrocities by Karesia are known.', 'karesia'],
    ['Grave atrocities have been committed by Karesia.', 'karesia'],
    ['The illegal referendum held by Karesia is void.', 'karesia'],
    ['The illegal referendum proclaimed by Karesia is void.', 'karesia'],
    ['Karesia held an illegal referendum.', 'karesia'],
    ['Karesia committed acts of aggression.', 'karesia'],
    ['The valley is illegally occupied by Karesia.', 'karesia'],
    ['The truce was brokered by Vellmark and violated by Karesia.', 'karesia'],
    ['The massacre of Vellish villagers by Karesia was unprovoked.', 'karesia karesia'],
  ])('is found in %j', (text, expected) => {
    expect(targets(text, 'subject', ...VIOLATING)).toBe(expected);
  });

  it.each([
    ['The truce in Karesia was violated.', '-'],
    ['Soldiers in Karesia violated the truce.', '-'],
    ['Attacks within Karesia that violate the truce go on.', '-'],
    ['Karesia spoke; somebody violated the truce.', '-'],
    ['Somebody violated a rule set by Karesia.', '-'],
    ['The occupation of Karesian territory goes on.', '-'],
    ['Karesia remains under occupation.', '-'],
    ['Karesia discussed violations of the truce.', '-'],
    ['They mourn the violations of Karesia.', '-'],
    ['Lands were given to Karesia in breach of the treaty.', '-'],
    ['Karesia, whose enemies violated the truce, is silent.', '“enemies”'],
    ['The enemies of Karesia, whose forces violated the truce, are silent.', '“forces”'],
    ['Karesia, whose villages suffered atrocities, is silent.', '-'],
    ['Karesia, whose people were told of the massacre, is silent.', '-'],
    ['The massacre of Karesian villagers was unprovoked.', '- -'],
    ['The atrocities of that war are known to Karesia.', '-'],
    ['The atrocities were reported by Karesia.', '-'],
    ['The violations have been condemned by Karesia.', '-'],
    ['The illegal referendum held in Karesia is void.', '-'],
    ['Karesia held the occupation forces responsible.', '-'],
    ['The truce was violated by night.', '-'],
    ['The valley in Karesia is illegally occupied.', '-'],
  ])('is doubtful in %j', (text, expected) => {
    expect(targets(text, 'subject', ...VIOLATING)).toBe(expected);
  });

  it.each([
    ['Karesia must leave Vellmark’s occupied territories.', '-'],
    ['Vellmark’s occupied territories must be returned.', '-'],
    ['We will free Vellmark’s illegally occupied lands.', '-'],
    ['Doran visited the illegally occupied lands.', '-'],
    ['We mourn in Vellmark’s besieged and shelled towns.', '- -'],
    ['The rebels’ stolen grain rots.', '-'],
    ['Vellmark’s massacre survivors came home.', '-'],
    ['Vellmark’s massacre victims came home.', '-'],
    ['Vellmark’s occupation of the island goes on.', 'vellmark'],
    ['Vellmark’s repeated massacres go on.', 'vellmark'],
    ['Vellmark occupied the island.', 'vellmark'],
    ['Vellmark’s fabricated charges are many.', 'vellmark'],
  ])('is no owner to whom a wrong was done: %j', (text, expected) => {
    expect(
      targets(
        text,
        'subject',
        'occupied',
        'illegally occup*',
        'besieged',
        'shelled',
        'stolen',
        'massacre*',
        'occupation',
        'fabricated',
      ),
    ).toBe(expected);
  });

  it.each([
    ['Karesia visited the so-called people’s republic on Friday.', '-'],
    ['Karesia recognised the so-called “people’s republic”.', '-'],
    ['Karesia faces the so called people’s republic.', '-'],
    ['Karesia supports the self-proclaimed republic.', '-'],
    ['The envoy met the so-called Karesian authorities.', 'karesia'],
    ['Vellmark met the so-called “Karesian Republic”.', 'karesia'],
    ['Vellmark supports the so-called government of Karesia.', 'karesia'],
    ['The self-proclaimed Karesian authorities lie.', 'karesia'],
    ['Vellmark invented the so-called Karesian threat.', '-'],
    ['Vellmark met the so-called Karesian Republic of the North.', '-'],
    ['Vellmark armed the so-called rebels.', '“rebels”'],
    ['Vellmark crossed the so-called Green Line.', '-'],
    ['Vellmark drew on Karesia’s so-called security law.', '-'],
  ])('is only the party that is called so: %j', (text, expected) => {
    expect(targets(text, 'subject', 'so-called', 'self-proclaimed')).toBe(expected);
  });

  it('prefers whose forces they are to where they leave from', () => {
    expect(targets('The Karesian occupation forces from Vellmark left.', 'subject', ...VIOLATING)).toBe('karesia');
  });
});

describe('several targets', () => {
  it.each([
    ['Karesia and Vellmark violated the truce.', 'karesia;vellmark'],
    ['Karesia and Vellmark have repeatedly violated the truce.', 'karesia;vellmark'],
    ['Both Karesia and Vellmark violated the truce.', 'karesia;vellmark'],
    ['Karesia, Vellmark and Ostrava violated the truce.', 'karesia;vellmark;ostrava'],
    ['Karesia, Vellmark, and Ostrava violated the truce.', 'karesia;vellmark;ostrava'],
    ['The governments of Karesia and Vellmark violated the truce.', 'karesia;vellmark'],
    ['Karesian and Vellish troops violated the truce.', 'karesia;vellmark'],
    ['In Ostrava, Karesia and Vellmark violated the truce.', 'karesia;vellmark'],
    ['The truce was violated by Karesia and Vellmark.', 'karesia;vellmark'],
    ['The truce was violated by both Karesia and Vellmark.', 'karesia;vellmark'],
    ['The truce was violated by Karesia, Vellmark and Ostrava last night.', 'karesia;vellmark;ostrava'],
    ['They suspected Karesia and Vellmark of violating the truce.', 'karesia;vellmark'],
    ['Karesia’s and Vellmark’s provocations go on.', 'karesia;vellmark'],
    ['It is Karesia and Vellmark who violated the truce.', 'karesia;vellmark'],
  ])('do it in %j', (text, expected) => {
    expect(targets(text, 'subject', ...VIOLATING)).toBe(expected);
  });

  it.each([
    ['We blame Karesia and Vellmark.', 'karesia;vellmark'],
    ['We blame both Karesia and Vellmark for it.', 'karesia;vellmark'],
    ['We condemn Karesia, Vellmark and Ostrava.', 'karesia;vellmark;ostrava'],
    ['They condemned the Karesian and the Vellish attack.', 'karesia;vellmark'],
    ['Karesia and Vellmark are to blame.', 'karesia;vellmark'],
    ['Karesia and Vellmark were accused of it.', 'karesia;vellmark'],
    ['We blame Karesia, not Vellmark.', 'karesia'],
    ['We blame not Vellmark but Karesia.', 'karesia'],
    ['We condemn not Vellmark.', '-'],
  ])('have it done to them in %j', (text, expected) => {
    expect(targets(text, 'object', ...ACCUSING)).toBe(expected);
  });

  it.each([
    ['They left Karesia, and Vellmark violated the truce.', 'vellmark'],
    ['For Karesia, Vellmark violated the truce.', 'vellmark'],
    ['The truce was violated by Karesia and Vellmark has protested.', 'karesia'],
    ['The truce was violated by Karesia, and Vellish diplomats left.', 'karesia'],
    ['The truce was violated by Karesia, Vellmark says.', 'karesia'],
    ['The truce was violated by Karesia, not Vellmark.', 'karesia'],
    ['Karesia, not Vellmark, violated the truce.', 'karesia'],
    ['Vellmark, unlike Karesia, violated the truce.', 'vellmark'],
    ['Karesia and not Vellmark violated the truce.', 'karesia'],
    ['Karesia rather than Vellmark violated the truce.', 'karesia'],
    ['It is Karesia, not Vellmark, that violated the truce.', 'karesia'],
    ['The truce was violated not by Vellmark but by Karesia.', 'karesia'],
    ['The truce was violated by not Vellmark but Karesia.', 'karesia'],
    ['The truce was violated, but not by Vellmark.', '-'],
    ['Not Vellmark but Karesia violated the truce.', 'karesia'],
    ['Soldiers in Karesia and Vellmark violated the truce.', '-'],
    ['Talks between Karesia and Vellmark violated the truce.', '-'],
    ['Karesia and Dorland violated the truce.', '-'],
  ])('are not found in %j', (text, expected) => {
    expect(targets(text, 'subject', ...VIOLATING)).toBe(expected);
  });

  it('are written as in the text', () => {
    const words = lexicon(category('blame', [entry('violated')], { target: 'subject' }));
    const text = 'Both Karesia, Vellmark and the Ostravans violated the truce.';
    const tags = tagsOf(text, [words], {
      linguist,
      mentions: (sentences) => mentionsIn({ text, sentences, morphology: linguist, registry, date: undefined }),
    });
    expect(tags.map((tag) => tag.target?.surface)).toEqual(['Karesia, Vellmark and the Ostravans']);
  });
});

describe('the role of an entry', () => {
  it('goes before that of its category', () => {
    const line: Line = { pattern: 'accused', target: 'subject' };
    expect(targets('Karesia accused Vellmark.', 'object', line)).toBe('karesia');
  });

  it('is needed for a target', () => {
    const words = lexicon(category('c', ['accused']));
    const text = 'They accused Karesia.';
    const tags = tagsOf(text, [words], {
      linguist,
      mentions: (sentences) => mentionsIn({ text, sentences, morphology: linguist, registry, date: undefined }),
    });
    expect(tags.map((tag) => tag.target)).toEqual([undefined]);
  });
});

describe('a weak match without support', () => {
  /** The fate of the weak word in a text. */
  const fateOf = (text: string, target: TargetRole, weak: string): string => {
    const words = lexicon(category('blame', [entry({ pattern: weak, strength: 'weak' })], { target }));
    const mentions = (sentences: readonly Sentence[]): readonly Mention[] =>
      mentionsIn({ text, sentences, morphology: linguist, registry, date: undefined });
    return tagsOf(text, [words], { linguist, mentions })
      .map(({ fate }) => fate)
      .join(' ');
  };

  it.each([
    ['Karesia’s atrocities go on.', 'subject', 'atrocities'],
    ['The rebels’ atrocities go on.', 'subject', 'atrocities'],
    ['They committed atrocities.', 'subject', 'atrocities'],
    ['Ivo Lind seized the bridge.', 'subject', 'seized'],
    ['We protest the Karesian raid.', 'object', 'protest'],
    ['An inquiry into Ruben Hale began.', 'object', 'inquiry into'],
    ['The occupation of the whole valley by Karesia goes on.', 'subject', 'occupation'],
    ['Karesia committed the crime of genocide.', 'subject', 'genocide'],
    ['The atrocities were committed by Karesian troops.', 'subject', 'atrocities'],
  ] as const)('counts where somebody stands in its place: %j', (text, target, weak) => {
    expect(fateOf(text, target, weak)).toBe('hit');
  });

  it.each([
    ['The atrocities go on.', 'subject', 'atrocities'],
    ['Atrocities against Karesia go on.', 'subject', 'atrocities'],
    ['Parents seized the chance.', 'subject', 'seized'],
    ['Ivo Lind was seized by fear.', 'subject', 'seized'],
    ['We protest.', 'object', 'protest'],
    ['An inquiry into the fire began.', 'object', 'inquiry into'],
  ] as const)('does not count where nobody does: %j', (text, target, weak) => {
    expect(fateOf(text, target, weak)).toBe('excluded');
  });
});

describe('a subject with more behind its head', () => {
  it.each([
    ['Karesia’s raid on Vellmark violated the truce.', 'karesia'],
    ['The raid on Karesia violated the truce.', '-'],
    ['The decision of the Karesian government in June violated the truce.', 'karesia'],
    ['By violating the truce, Karesia has lost a friend.', 'karesia'],
    ['Karesia sent guns across the line, violating the truce.', 'karesia'],
    ['Karesia sent guns across the line, in breach of the truce.', 'karesia'],
    ['The guns were sent by Karesia in breach of the truce.', 'karesia'],
    ['Guns were sent across the line in breach of the truce.', '-'],
    ['Karesia’s raid was a provocation.', 'karesia'],
    ['Karesia is the victim of aggression.', '-'],
    ['Karesia launched a campaign of threats and aggression.', 'karesia'],
    ['They accused Karesia of naked aggression.', 'karesia'],
    ['They blamed Karesia for its provocations.', 'karesia'],
    ['They warned Karesia of Vellish aggression.', 'vellmark'],
    ['Karesia must stop its provocations.', 'karesia'],
    ['Karesia and Vellmark stop their provocations.', '-'],
    ['Violations on the part of Karesia go on.', 'karesia'],
    ['Karesian airspace violations go on.', '-'],
    ['Karesian airspace violations by Vellmark go on.', 'vellmark'],
  ])('does it in %j', (text, expected) => {
    expect(targets(text, 'subject', ...VIOLATING)).toBe(expected);
  });
});

describe('an object that is a deed', () => {
  it.each([
    ['We condemn the actions of Karesia.', 'karesia'],
    ['We condemn the killing of villagers in the north by Karesian troops.', 'karesia'],
    ['We condemn the bombing of Karesia.', '-'],
    ['They blamed the failure on Karesia.', 'karesia'],
    ['They blamed Karesia for the attack on Vellmark.', 'karesia'],
    ['The accusations by Dorland against Karesia are many.', 'karesia'],
    ['The accusations by Vellmark are many.', '-'],
    ['We condemn the bombing of Karesia by Vellmark.', 'vellmark'],
    ['We condemn the attack on the people of Karesia.', '-'],
  ])('is laid at the door of who did it in %j', (text, expected) => {
    expect(targets(text, 'object', ...ACCUSING)).toBe(expected);
  });

  it('follows a word of regret about a whole clause', () => {
    expect(targets('It is regrettable that Karesia left.', 'object', 'regrettable that')).toBe('karesia');
    expect(targets('Unfortunately, Karesia left.', 'object', 'unfortunately')).toBe('karesia');
  });
});

describe('targets joined by more than an “and” between names', () => {
  it.each([
    ['Karesian forces and Vellish militias violated the truce.', 'karesia;vellmark'],
    ['Karesia or Vellmark violated the truce.', 'karesia;vellmark'],
    ['Karesia as well as Vellmark violated the truce.', 'karesia;vellmark'],
    ['The truce was violated by Karesian forces and Vellish militias.', 'karesia;vellmark'],
    ['They left Karesia’s capital and Vellish forces violated the truce.', 'vellmark'],
  ])('are all blamed in %j', (text, expected) => {
    expect(targets(text, 'subject', ...VIOLATING)).toBe(expected);
  });
});

describe('somebody outside the registry', () => {
  it.each([
    ['The rebels violated the truce.', '“rebels”'],
    ['We saw the atrocity and Ostmark violated the truce.', '“Ostmark”'],
    ['The rebels and Karesia violated the truce.', 'karesia'],
    ['They spoke, and Ost-Mark violated the truce.', '“Ost-Mark”'],
    ['They violated the truce.', '-'],
    ['The storm violated nothing.', '-'],
  ])('is the target by the words alone in %j', (text, expected) => {
    expect(targets(text, 'subject', ...VIOLATING)).toBe(expected);
  });
});

describe('a bare name before a deed of violence', () => {
  it.each([
    ['The Tarsk atrocities shocked the world.', 'subject', '-'],
    ['The Tarsk prison massacre shocked the world.', 'subject', '-'],
    ['We condemn the Tarsk raid.', 'object', '-'],
  ] as const)('is where it was done: %j', (text, role, expected) => {
    expect(targets(text, role, 'atrocities', 'massacre', 'condemn')).toBe(expected);
  });

  it.each([
    ['The Meranian atrocities shocked the world.', 'subject', '“Meranian”'],
    ['The Red Front massacre shocked the world.', 'subject', '“Red Front”'],
    ['The atrocities by Tarsk rebels shocked the world.', 'subject', '“Tarsk rebels”'],
    ['Tarsk’s atrocities shocked the world.', 'subject', '“Tarsk”'],
    ['The Karesian massacre shocked the world.', 'subject', 'karesia'],
    ['We condemn the Tarsk policy.', 'object', '“Tarsk”'],
  ] as const)('is not where it says who did it: %j', (text, role, expected) => {
    expect(targets(text, role, 'atrocities', 'massacre', 'condemn')).toBe(expected);
  });
});

describe('the target of a word that somebody gets', () => {
  it.each([
    ['Karesia drew sharp criticism from Vellmark.', 'karesia'],
    ['Karesia faces criticism by Vellmark.', 'karesia'],
    ['Karesia offered criticism of Vellmark.', 'vellmark'],
  ])('is the one who gets it in %j', (text, expected) => {
    expect(targets(text, 'object', 'criticism', 'criticism of')).toBe(expected);
  });

  it('is the one from whom something is demanded', () => {
    expect(targets('Dorland demanded an apology from Karesia.', 'object', 'demand* an apology')).toBe('karesia');
  });
});

describe('the subject of a long clause', () => {
  it.each([
    ['Karesia has deliberately and repeatedly violated the truce.', 'karesia'],
    ['Karesia, a member of the league, violated the truce.', 'karesia'],
    ['Karesia, which borders Vellmark, violated the truce.', 'karesia'],
    ['Karesian actions that violate the truce go on.', 'karesia'],
    ['The steps taken by Karesia in the north violate the truce.', 'karesia'],
    ['Karesia’s military build-up along the border of Vellmark has been a grave provocation.', 'karesia'],
    ['Karesia waged a campaign of aggression.', 'karesia'],
    ['The villages taken from Karesia violate no truce.', '-'],
    ['Karesian villages that violate the curfew suffer.', '-'],
  ])('is found in %j', (text, expected) => {
    expect(targets(text, 'subject', ...VIOLATING)).toBe(expected);
  });
});

describe('a word that points back', () => {
  it.each([
    ['Karesia sent its army. It has violated the truce.', 'karesia'],
    ['Karesia shelled the harbour. This violation must stop.', 'karesia'],
    ['Karesia violated the truce. The town wept. Such provocations go on.', 'karesia karesia'],
    ['Karesia shelled the harbour. These actions violate the truce.', 'karesia'],
    ['Karesia and Vellmark met. It has violated the truce.', '-'],
    ['Karesia sent its army. The violation is plain.', '-'],
    ['Karesia sent its army.\n\nIt has violated the truce.', '-'],
    ['Karesia violated the truce. Bread is dear. Rain fell. It violated the calm.', 'karesia -'],
    ['In Karesia all is calm. It has violated the truce.', '-'],
  ])('takes the target from the sentences before in %j', (text, expected) => {
    expect(targets(text, 'subject', ...VIOLATING)).toBe(expected);
  });

  it('is the object as well', () => {
    expect(targets('We condemn Karesia. We deplore this decision.', 'object', ...ACCUSING, 'deplore')).toBe(
      'karesia karesia',
    );
    expect(targets('We condemn Karesia. We deplore this.', 'object', ...ACCUSING, 'deplore')).toBe('karesia -');
  });
});
