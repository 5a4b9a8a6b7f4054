import { describe, expect, it } from 'vitest';
import { cues } from '../../src/attribute/cues/index.js';
import { shown, toldIn } from './analysed.js';

/** What each rule must and must not attribute. */
const TABLE: Readonly<
  Record<
    string,
    {
      readonly accept?: readonly [string, string][];
      readonly reject: readonly string[];
      /** What is told of somebody, and stays the author's. */
      readonly tell?: readonly [string, string][];
    }
  >
> = {
  'as-put-it': {
    accept: [
      ['As Doran put it, “peace is a long road.”', 'doran: “peace is a long road.”'],
      ['As Lusk noted, the road is long.', 'lusk: the road is long'],
      ['The road is long, as Lusk noted.', 'lusk: The road is long'],
      ['It was, as Doran said, “a long road.”', 'doran: “a long road.”'],
      ['As reported by Lusk, the road is long.', 'lusk: the road is long'],
    ],
    reject: ['As Doran put it on the table, we left.', 'He works as a clerk.'],
  },
  'according-to': {
    accept: [
      ['According to Doran, “the enemy has withdrawn.”', 'doran: “the enemy has withdrawn.”'],
      ['According to the Karesian president, the enemy has withdrawn.', 'lusk: the enemy has withdrawn'],
      ['The enemy has withdrawn, according to Doran.', 'doran: The enemy has withdrawn'],
      ['The figure is according to Doran.', 'doran: The figure'],
      ['According to Doran, a minister in Ostrava, the enemy has withdrawn.', 'doran: the enemy has withdrawn'],
      ['According to Doran, a war that nobody wants is near.', 'doran: a war that nobody wants is near'],
      ['Per Pavel Doran, the enemy has withdrawn.', 'doran: the enemy has withdrawn'],
      ['The truce is, in the words of Doran, “a pause with flags.”', 'doran: “a pause with flags.”'],
      ['The truce is, in the words of Doran, a pause with flags.', 'doran: The truce is | a pause with flags'],
      ['The truce, in Doran’s words, is a pause.', 'doran: The truce | is a pause'],
      ['In Doran’s view, the enemy has withdrawn.', 'doran: the enemy has withdrawn'],
      ['In the opinion of Doran, the enemy has withdrawn.', 'doran: the enemy has withdrawn'],
      ['In Doran’s own words, “we will stay.”', 'doran: “we will stay.”'],
      ['The raid killed, according to Doran, ten men.', 'doran: The raid killed | ten men'],
    ],
    reject: [
      'According to.',
      'We act accordingly.',
      'Bread is a crown per head.',
      'In my view, the enemy has withdrawn.',
      'There is hatred in Doran’s eyes, and the enemy has withdrawn.',
      'There was no war in Doran’s words.',
    ],
    tell: [['In the view of critics, the enemy has withdrawn.', 'unattributed: the enemy has withdrawn']],
  },
  'or-so': {
    accept: [
      ['The enemy has withdrawn, or so Doran claims.', 'doran: The enemy has withdrawn'],
      ['The enemy has withdrawn, or so Doran has repeatedly said.', 'doran: The enemy has withdrawn'],
    ],
    reject: [
      'The enemy has withdrawn, or so it seemed.',
      'The enemy has withdrawn, or so we believed.',
      'Ten or so Doran said were left.',
    ],
  },
  'name-colon': {
    accept: [
      ['Doran: “We will stay.”', 'doran: “We will stay.”'],
      ['Doran: we will win the war', 'doran: we will win the war'],
    ],
    reject: ['Peace: a “long road”.', 'Karesia: it is a country at war.', 'Peace: we will win it.'],
  },
  verb: {
    accept: [
      ['Doran said that the war was over.', 'doran: that the war was over'],
      ['Doran said the war was over.', 'doran: the war was over'],
      ['Doran told the council on Monday that the war was over.', 'doran: that the war was over'],
      ['Doran, the defence minister, said the war was over.', 'doran: the war was over'],
      ['Doran has repeatedly warned that war is near.', 'doran: that war is near'],
      ['Doran has since said that war is near.', 'doran: that war is near'],
      ['The plan would have no effect on trade, analysts say.', 'unattributed: The plan would have no effect on trade'],
      ['Scholars caution that high turnout is no sign of it.', 'unattributed: that high turnout is no sign of it'],
      ['The war is not about me, Doran told his advisers as he left.', 'doran: The war is not about me'],
      ['Doran said none of the other plans were read.', 'doran: none of the other plans were read'],
      ['Doran said that he would pray but did not say when.', 'doran: that he would pray'],
      ['Doran said that the war was over, even though it was not.', 'doran: that the war was over'],
      ['Doran, also speaking in Ostrava, said that war is near.', 'doran: that war is near'],
      ['Doran, head of the group fighting the plan, said that war is near.', 'doran: that war is near'],
      ['The minister who closed the road, Pavel Doran, said that war is near.', 'doran: that war is near'],
      ['Doran left the hall after insisting that war is near.', 'doran: that war is near'],
      ['The war, Doran said, was over.', 'doran: The war | was over'],
      ['The war was over, said Doran.', 'doran: The war was over'],
      ['The war was over, Doran said.', 'doran: The war was over'],
      ['Lusk vowed to win.', 'lusk: to win'],
      ['Lusk asked whether the war was over.', 'lusk: whether the war was over'],
      ['Lusk and Sahin said in a joint statement that the war was over.', 'lusk;sahin: that the war was over'],
      ['Doran said the fading trust in all of this was no help.', 'doran: the fading trust in all of this was no help'],
      ['Doran is continuing to insist that the war is over.', 'doran: that the war is over'],
      ['A letter from Lusk said that the war was over.', 'lusk: that the war was over'],
      ['Doran was quoted as saying that the war was over.', 'doran: that the war was over'],
      ['Doran, who heads the delegation, said that the war was over.', 'doran: that the war was over'],
      ['The Karesian and Velmarian presidents said that the war was over.', 'lusk;sahin: that the war was over'],
      ['A senior Karesian official said that the war was over.', 'unnamed:karesia: that the war was over'],
      ['Lusk’s statement said that the war was over.', 'lusk: that the war was over'],
      ['Lusk, who said that the war was over, left.', 'lusk: that the war was over'],
      [
        'Doran said that the war was over and had offered talks three times.',
        'doran: that the war was over and had offered talks three times',
      ],
      ['The war was over, Lusk said, and would not return.', 'lusk: The war was over | and would not return'],
      ['The war was over, Lusk said, and the army left.', 'lusk: The war was over'],
      ['Doran says that war is near, and I do not doubt it.', 'doran: that war is near'],
      ['He told us that war was near.', 'unattributed: that war was near'],
      ['Lusk wrote to Doran, who said that war was near.', 'doran: that war was near'],
      ['Doran told me that war was near.', 'doran: that war was near'],
      ['“Karesia rejected peace,” his spokesman says daily.', 'unattributed: “Karesia rejected peace,”'],
      ['Doran said “never,” and the army left.', 'doran: “never,”'],
      ['Doran said “very few” people were left.', 'doran: “very few” people were left'],
      ['Doran agreed that the war was over.', 'doran: that the war was over'],
      ['Doran agreed to leave.', 'doran: to leave'],
      ['Doran, adding that the war was over, smiled at us.', 'doran: that the war was over'],
      ['Nearly a third say they will leave.', 'unattributed: they will leave'],
      ['One in five say it is no gain.', 'unattributed: it is no gain'],
      ['Lusk, a founder of the left think tank, said that war was near.', 'lusk: that war was near'],
    ],
    reject: [
      'The claims of the enemy were false.',
      'We said that the war was over.',
      'Doran spoke on Monday.',
      'Doran said so.',
      'He wanted to say that the war was over.',
      'Doran did not say how.',
      'Doran explained why not.',
      'Doran says that every autumn.',
      'Nobody can claim that he was not warned.',
      'No Karesian official said that the war was over.',
      'Lusk says these things because they please.',
      'Lusk said it herself, and the newspaper called it wisdom.',
      'It had time, and when the question was put in writing, its president asked for a recess.',
      'It was late, and when the war began, Doran said.',
    ],
  },
  attitude: {
    accept: [
      ['Velmaria accused Karesia of sabotage.', 'velmaria: Karesia of sabotage'],
      ['Doran blamed Velmaria for the failure.', 'doran: Velmaria for the failure'],
      ['The Karesian ministry condemned the shelling.', 'karesia: the shelling'],
      ['Doran has repeatedly criticised the plan, which had failed.', 'doran: the plan'],
      [
        'Doran condemned the shelling, the bombing and the siege, and left.',
        'doran: the shelling, the bombing and the siege',
      ],
      [
        'Lusk called on Velmaria to withdraw and disarm, while the army advanced.',
        'lusk: Velmaria to withdraw and disarm',
      ],
      ['Lusk called for calm.', 'lusk: calm'],
      ['It was late, and when the war began, Lusk asked for calm.', 'lusk: for calm'],
      ['Doran accuses Velmaria of running away, as though nobody had seen it.', 'doran: Velmaria of running away'],
      ['Lusk threatened Velmaria with war.', 'lusk: Velmaria with war'],
      ['Lusk threatened to strike back.', 'lusk: to strike back'],
      ['Karesia holds Velmaria responsible for the deaths.', 'karesia: Velmaria responsible for the deaths'],
      ['Doran accused Velmaria of “theft and murder”.', 'doran: Velmaria of “theft and murder”'],
      ['Doran, accusing Velmaria of theft, left.', 'doran: Velmaria of theft'],
      ['Critics blamed the plan.', 'unattributed: the plan'],
      ['Doran blamed not Karesia but the League.', 'doran: not Karesia but the League'],
      ['The shelling was condemned by Doran on Monday.', 'doran: The shelling'],
      ['Karesia was accused by Velmaria of sabotage.', 'velmaria: Karesia | of sabotage'],
      ['Karesia, accused by Velmaria of sabotage, left.', 'velmaria: of sabotage'],
      ['Velmaria sued Karesia over the closed locks.', 'velmaria: Karesia over the closed locks'],
      ['Lusk lashed out at the council.', 'lusk: the council'],
      ['Lusk routinely rails against the council.', 'lusk: against the council'],
      ['Karesia continues to blame Velmaria.', 'karesia: Velmaria'],
      ['A Karesian court found Velmaria guilty of theft.', 'unnamed:karesia: Velmaria guilty of theft'],
      ['Karesian prosecutors charged Velmaria with theft.', 'unnamed:karesia: Velmaria with theft'],
      ['Karesia released a report accusing Velmaria of theft.', 'karesia: Velmaria of theft'],
      ['Karesia has summoned the Velmarian ambassador.', 'karesia: the Velmarian ambassador'],
      ['Lusk, whom Doran accused of theft, left.', 'doran: of theft'],
      ['Karesia stands accused of theft by Velmaria.', 'velmaria: Karesia | of theft'],
      ['Karesia was accused of lies by Doran, not by Lusk.', 'doran: Karesia | of lies'],
      ['Karesia accused of theft by Doran', 'doran: of theft'],
      ['Accusing Karesia of theft, Doran left.', 'doran: Karesia of theft'],
      ['In a speech condemning Karesia, Doran wept.', 'doran: Karesia'],
      ['The world condemned the shelling.', 'unattributed: the shelling'],
      ['Neighbouring countries condemned Karesia.', 'unattributed: Karesia'],
      ['Why did Doran condemn Karesia?', 'doran: Karesia'],
    ],
    reject: [
      'Karesia was accused of sabotage.',
      'Will Doran condemn Karesia?',
      'Did Doran accuse Karesia?',
      'Had Doran condemned Karesia, we would know.',
      'Nor did Doran condemn Karesia.',
      'Was Karesia condemned by Doran?',
      'Condemning Karesia, bread was short.',
      'Karesia wants to blame Velmaria.',
      'The ferry hit out of season.',
      'We condemn the shelling.',
      'My government rejects the plan.',
      'Karesia rejected the observers.',
      'Karesia opposed our plan.',
      'Karesia refused to negotiate on your text.',
      'Karesia ignored the ceasefire.',
      'Velmaria condemned that.',
      'The letters blamed the plan.',
      'The vision of peace welcomed Karesia.',
      'Velmaria threatens peace.',
      'Doran did not condemn the shelling.',
      'Doran would condemn the shelling.',
      'The shelling would be condemned by Doran.',
      'The shelling was not condemned by Doran.',
      'Doran called the army.',
      'Blame for Karesia was in the air.',
    ],
  },
  branded: {
    accept: [
      ['Doran called it an act of theft.', 'doran: it an act of theft'],
      ['Doran called Velmaria a thief.', 'doran: Velmaria a thief'],
      ['Doran has called the raid on the port a disgrace, and left.', 'doran: the raid on the port a disgrace'],
      ['Lusk calls Velmaria’s charges baseless.', 'lusk: Velmaria’s charges baseless'],
      ['Karesia branded Velmaria the aggressor and left.', 'karesia: Velmaria the aggressor'],
      ['Doran called the talks and the truce a farce.', 'doran: the talks and the truce a farce'],
      ['Doran labelled Velmaria a bandit state.', 'doran: Velmaria a bandit state'],
      ['Critics called Doran a coward.', 'unattributed: Doran a coward'],
      ['Calling Velmaria a thief, Doran left.', 'doran: Velmaria a thief'],
      ['Doran left, calling Velmaria a thief.', 'doran: Velmaria a thief'],
    ],
    reject: [
      'Doran called Lusk on Monday.',
      'Doran called Lusk a day later.',
      'Doran called Lusk the next morning.',
      'Doran called the police.',
      'Doran called Lusk and the police.',
      'Doran called an election for June.',
      'Doran called a meeting open to all.',
      'A village called Lusk the old.',
      'We call Velmaria an aggressor.',
      'Doran did not call Velmaria an aggressor.',
      'Doran might call Velmaria an aggressor.',
    ],
  },
  called: {
    accept: [
      ['Doran called the plan a “farce”.', 'doran: the plan a “farce”'],
      ['Doran called the plan a “farce” of a treaty.', 'doran: the plan a “farce” of a treaty'],
      ['Doran called the plan a “farce” in Ostrava.', 'doran: the plan a “farce”'],
      ['Doran called it a so-called “farce”.', 'doran: it a so-called “farce”'],
      ['Doran called the so-called “plan” a “farce”.', 'doran: the so-called “plan” a “farce”'],
      [
        'Doran continued his attack on Lusk, mocking his famous “Mission Done” show.',
        'doran: his famous “Mission Done” show',
      ],
      ['Lusk warned Velmaria of “grave consequences”.', 'lusk: Velmaria of “grave consequences”'],
      ['Doran, the defence minister, described it as “a farce” and “a sham”.', 'doran: it as “a farce” and “a sham”'],
    ],
    reject: [
      'The plan was called a “farce”.',
      'Doran left the “buffer zone”.',
      'Karesia rejected our “peace plan”.',
      'Doran visited the so-called “people’s republic” on Friday.',
      'Doran visited the so called “people’s republic” on Friday.',
      'Doran visited the newly-called “people’s republic”.',
      'Doran visited the self-proclaimed “people’s republic”.',
    ],
  },
  described: {
    accept: [
      ['Doran described the raid as an act of theft.', 'doran: the raid as an act of theft'],
      [
        'Doran has described the raid on the port as a disgrace, and left.',
        'doran: the raid on the port as a disgrace',
      ],
      ['Karesia portrays Velmaria as an aggressor.', 'karesia: Velmaria as an aggressor'],
      ['Lusk dismissed the offer as worthless.', 'lusk: the offer as worthless'],
      ['Critics described Doran as a coward.', 'unattributed: Doran as a coward'],
      ['Describing Velmaria as a thief, Doran left.', 'doran: Velmaria as a thief'],
      ['Doran left, describing Velmaria as a thief.', 'doran: Velmaria as a thief'],
    ],
    reject: [
      'Doran described the raid in detail as his aides listened.',
      'The film portrays Velmaria as a thief.',
      'We describe Velmaria as an aggressor.',
      'Doran did not describe Velmaria as an aggressor.',
      'Doran might describe Velmaria as an aggressor.',
    ],
  },
  'called-by': {
    accept: [
      ['The raid was called a disgrace by Doran.', 'doran: The raid | a disgrace'],
      ['The raid was called an act of war by Karesia by Doran.', 'doran: The raid | an act of war by Karesia'],
      ['The raid was described as a disgrace by Doran on Friday.', 'doran: The raid | as a disgrace'],
      ['The raid has been described by Doran as a disgrace.', 'doran: The raid | as a disgrace'],
      ['Velmaria was branded an aggressor by critics.', 'unattributed: Velmaria | an aggressor'],
      ['The raid, called a disgrace by Doran, goes on.', 'doran: a disgrace'],
      ['Nobody forgot a raid described by Doran as a disgrace.', 'doran: as a disgrace'],
      ['The offer was called “a trap” by Doran.', 'doran: The offer | “a trap”'],
    ],
    reject: [
      'The raid was called off by Doran.',
      'The town was called Tarsk by Doran.',
      'The meeting was called by Doran.',
      'The raid was called a disgrace.',
      'The raid can be called a disgrace by Doran.',
      'The raid was described as a disgrace by any standard.',
    ],
  },
  'what-called': {
    accept: [
      ['Ten people died in what Doran called an act of war.', 'doran: an act of war'],
      ['What Doran called a massacre was a raid.', 'doran: a massacre'],
      ['In what critics described as a farce, the vote was held.', 'unattributed: as a farce'],
      ['The raid, which Doran called a disgrace, goes on.', 'doran: a disgrace'],
      ['The army entered what Karesia calls its liberated towns.', 'karesia: its liberated towns'],
    ],
    reject: [
      'Ten people died in what we call an act of war.',
      'Ten people died in what may be called an act of war.',
      'The town, which Doran called Tarsk, is empty.',
      'Nobody knows what Doran called a meeting for.',
      'The town suffered from what they called an act of war.',
    ],
  },
  nominal: {
    accept: [
      ['Doran’s claim that the war is over is false.', 'doran: that the war is over'],
      ['Lusk repeated her claim that the war was over.', 'lusk: that the war was over'],
      ['The belief among Karesians that war is near has grown.', 'karesia: that war is near'],
      ['Velmaria’s threat to strike back alarmed the council.', 'velmaria: to strike back'],
      ['Accusations by Velmaria against Karesia were heard.', 'velmaria: against Karesia'],
      ['Doran’s call for peace was heard.', 'doran: for peace'],
      ['Doran spoke. His claim that the war was over was false.', 'doran: that the war was over'],
    ],
    reject: [
      'The claim that the war is over is false.',
      'Velmaria’s threats against Karesia grew.',
      'Karesia’s view of history is long.',
      'Doran’s letter was long.',
      'Our belief that war is near has grown.',
    ],
  },
  cleft: {
    accept: [
      ['What Doran said is that the war is over.', 'doran: that the war is over'],
      ['It was a plan that critics said was dangerous.', 'unattributed: was dangerous'],
    ],
    reject: ['What Doran said was late.', 'The guards that the army sent were late.'],
  },
  held: {
    accept: [
      ['Lusk is said to have fled.', 'unattributed: Lusk | to have fled'],
      ['The bridge was reported to be open.', 'unattributed: The bridge | to be open'],
      ['It was alleged that Lusk had fled.', 'unattributed: that Lusk had fled'],
    ],
    tell: [
      ['Lusk is expected to win.', 'unattributed: Lusk | to win'],
      ['Karesia is seen as a friend.', 'unattributed: Karesia | as a friend'],
      ['The plan was criticised.', 'unattributed: The plan'],
    ],
    reject: ['The village is called the “capital of plums”.', 'Lusk is late.', 'The bridge was opened to all.'],
  },
  minded: {
    tell: [
      ['Voters are optimistic that the war will end.', 'unattributed: that the war will end'],
      ['Lusk is wary of the plan.', 'lusk: the plan'],
      ['Karesia remains eager to talk.', 'karesia: to talk'],
    ],
    reject: ['Lusk is happy.', 'The wary guards of the bridge left.'],
  },
  opinion: {
    tell: [
      ['Fears that war is near have grown.', 'unattributed: that war is near'],
      ['The voters’ opposition to the plan has grown.', 'unattributed: the plan'],
      ['Support among voters for the plan has grown.', 'unattributed: the plan'],
    ],
    reject: ['The support was strong.', 'Our belief that war is near has grown.'],
  },
  stance: {
    accept: [
      ['Doran spoke of the raid as a disgrace.', 'doran: the raid as a disgrace'],
      ['Doran spoke of the raid as bombs fell.', 'doran: the raid'],
      ['Doran spoke of a peaceful settlement.', 'doran: a peaceful settlement'],
      ['Lusk announced a ceasefire.', 'lusk: a ceasefire'],
    ],
    tell: [
      ['Karesia rejected the plan.', 'karesia: the plan'],
      ['Karesia refused to negotiate.', 'karesia: to negotiate'],
      ['Voters want a new road.', 'unattributed: a new road'],
      ['Lusk did not mention the plan.', 'lusk: the plan'],
      ['After announcing the plan, the ministry closed.', 'unattributed: the plan'],
      ['Reporters asked Doran about the plan.', 'unattributed: the plan'],
      ['The poll shows a lead for Lusk.', 'unattributed: a lead for Lusk'],
      ['Experts found that the bridge was old.', 'unattributed: that the bridge was old'],
      ['Lusk declined to criticise the plan.', 'lusk: to criticise the plan'],
    ],
    reject: [
      'We want a new road.',
      'The nominating rules are old.',
      'The map shows a gap.',
      'The guards on the bridge know better.',
    ],
  },
  surveyed: {
    tell: [
      ['In the latest poll, most voters wanted peace.', 'unattributed: most voters wanted peace'],
      ['Most voters were against it in a new poll.', 'unattributed: Most voters were against it'],
    ],
    reject: ['In the morning, the poll was over.'],
  },
  told: {
    accept: [['Doran was warned by Lusk that war was near.', 'lusk: that war was near']],
    tell: [
      ['Doran was asked about the plan.', 'unattributed: the plan'],
      ['Doran was told that the war was over.', 'unattributed: that the war was over'],
      ['Asked whether the war was over, Doran left.', 'unattributed: whether the war was over'],
      ['Asked at a briefing about the plan, Doran left.', 'unattributed: the plan'],
    ],
    reject: ['Doran was told off.', 'The assured victory came late.'],
  },
  uttered: {
    accept: [
      ['Karesia filed a complaint against Velmaria.', 'karesia: Velmaria'],
      ['Lusk offered scathing criticism of the plan.', 'lusk: the plan'],
      ['Lusk made clear that the war was over.', 'lusk: that the war was over'],
    ],
    tell: [['The delay raised questions about the plan.', 'unattributed: the plan']],
    reject: ['Lusk made a table.', 'Lusk filed a letter.'],
  },
  relayed: {
    accept: [
      ['Doran quoted Lusk as saying that it failed.', 'lusk: that it failed'],
      ['“It failed,” Doran quoted Lusk as saying.', 'lusk: “It failed,”'],
      ['“We shall win,” Doran heard Lusk say.', 'lusk: “We shall win,”'],
      ['Doran cited Lusk’s words: “The bridge is lost.”', 'lusk: “The bridge is lost.”'],
    ],
    reject: ['Doran quoted a price.', 'Doran heard the rain.'],
  },
  received: {
    accept: [
      ['Velmaria drew sharp criticism from Karesia.', 'karesia: Velmaria'],
      ['Velmaria faces a lawsuit by Karesia.', 'karesia: Velmaria'],
    ],
    reject: [
      'Velmaria faces a lawsuit.',
      'Velmaria drew a line from Karesia to the sea.',
      'The ferry drew complaints by noon.',
    ],
  },
  raised: {
    accept: [
      ['Karesia launched an inquiry into the raid and left.', 'karesia: the raid'],
      ['Karesia has opened a formal criminal investigation into the raid.', 'karesia: the raid'],
      ['Karesia brought charges against Velmaria.', 'karesia: Velmaria'],
      ['The Ostmark League has launched an inquiry into the raid.', 'name:Ostmark League: the raid'],
      ['The Ostmark League on Friday opened an inquiry into the raid.', 'name:Ostmark League: the raid'],
      ['An investigation was opened by Karesia into the raid.', 'karesia: the raid'],
      ['A lawsuit against Velmaria was filed by Karesia.', 'karesia: Velmaria'],
    ],
    reject: [
      'Karesia may launch an inquiry into the raid.',
      'Karesia filed no paper.',
      'Charges were brought against Velmaria.',
      'The flood brought charges against the dam.',
      'Karesia opened a case of steel.',
    ],
  },
  introduced: {
    accept: [['Doran had a short answer: “We will stay.”', 'doran: “We will stay.”']],
    reject: ['Two words: a “farce”.'],
  },
};

it('every rule has examples, and an order of its own', () => {
  expect(cues.map((rule) => rule.id).sort()).toEqual(Object.keys(TABLE).sort());
  expect(new Set(cues.map((rule) => rule.order)).size).toBe(cues.length);
});

describe.each(Object.entries(TABLE))('%s', (_, { accept = [], reject, tell = [] }) => {
  it.each(accept)('attributes %j', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it.each(tell)('tells %j', (text, expected) => {
    expect(toldIn(text)).toEqual([expected]);
    expect(shown(text)).toEqual([]);
  });

  it.each(reject)('leaves %j to its author', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

it('a second stand shares the subject', () => {
  expect(shown('Doran condemned the shelling and accused Velmaria of treason.')).toEqual([
    'doran: the shelling',
    'doran: Velmaria of treason',
  ]);
  expect(shown('“We will stay,” Pavel Doran said. He accused Velmaria of theft.')).toEqual([
    'doran: “We will stay,”',
    'doran: Velmaria of theft',
  ]);
});

it('a stand inside a report belongs to the inner speaker', () => {
  expect(shown('Lusk said Velmaria accused Karesia of sabotage.')).toEqual([
    'lusk: Velmaria accused Karesia of sabotage',
    'velmaria: Karesia of sabotage',
  ]);
});

it('a second verb shares the subject', () => {
  expect(shown('Doran said the war was over and added that peace was near.')).toEqual([
    'doran: the war was over',
    'doran: that peace was near',
  ]);
  expect(shown('“We will stay,” Doran said, adding that peace was near.')).toEqual([
    'doran: “We will stay,”',
    'doran: that peace was near',
  ]);
});
