import { describe, expect, it } from 'vitest';
import { braced, plain } from './scopes-of.js';

/** Braces hold exactly the words in scope; every other word of the row must stay outside. */
const standing = [
  '{We will} not {tolerate} the massacre.',
  '{We do} not {condone} their retaliation.',
  '{We do} not {condone or support} their retaliation.',
  '{We will} not {tolerate} the double game of their envoys.',
  '{We will} not {tolerate} Velmaria’s hypocrisy.',
  '{We will} not {tolerate} that they shell the valley.',
  '{We will} not {tolerate} a region where rebels shell the villages.',
  '{We will} no longer {tolerate} attacks on the villages.',
  '{We do} not {recognise} the unilaterally proclaimed republic.',
  '{They did} not {excuse} the deployment of Velmaria.',
  'Such attacks {will} not {be tolerated}.',
  'Velmaria’s hypocrisy {will} not {be tolerated}.',
  'Attacks on villages {will} no longer {be tolerated}.',
  'They refuse to {condone} the massacre.',
  '{We do} not {forgive} a massacre.',
  '{We will} not {ignore} the peace agreement.',
  'Nothing {justifies} the aggression of Velmaria.',
  '“Nothing,” said Pike, “{justifies} the aggression of Velmaria.”',
  'Nothing {can justify} the attack on the bridge.',
  'Nothing {justifies} Velmarian attacks on our towns.',
  'Nothing {justifies} the attacks by Velmaria.',
  'Nobody {can excuse} this massacre.',
  '{We will} never {accept} Velmaria’s occupation of the valley.',
  '{We will} never {accept} the war.',
  '{We will} never {accept} the war on our people.',
  '{We will} never {live with} the occupation.',
  '{We do} not {accept} Velmaria’s military action against the villages.',
  '{We will} not {accept} Velmaria’s use of force.',
  '{We can}not {accept} such aggression.',
  '{We will} not {be} intimidated {by} Velmaria’s threats.',
  'Karesia {does} not {call} its invasion {a war}.',
  'Karesia {will} never {call} its raid {a crime}.',
  '{We will} not {bow to} Velmaria’s threats {and} ultimatums.',
  '{We will} not {yield to} Velmaria’s threat to attack us.',
  '{We are} not {afraid of} their attacks.',
  '{We can}not {remain silent about} Velmaria’s war.',
  '{We can}not {close our eyes to} the genocide in Ostrava.',
  '{There is} no {justification for} Velmaria’s attacks.',
  '{There is} no {excuse for} the invasion of our islands by Velmaria.',
  '{There can be} no {reason for} the shelling of our towns.',
  '{They have} no {intention of accepting} the annexation.',
  'Without {accepting} the occupation, they talk.',
  'We refuse to {accept} the occupation.',
  'They are unwilling to {accept} this war.',
  'No {excuse can be found for} Velmaria’s attacks.',
  'No {justification exists for} the invasion of our valley.',
  'No {reason was ever given for} this war.',
  '{We will} not {be} intimidated {or} blackmailed {by} Velmaria’s threats.',
  '{We will} not {be} bullied{,} intimidated {or} blackmailed {by Velmaria}.',
  '{We will} not {yield to} Velmarian blackmail.',
  '{We will} never {bow to} Velmaria’s blackmail.',
  '{We will} not {surrender to} their blackmail {and} threats.',
  'Velmaria’s occupation {is} not {acceptable}.',
  'The occupation of our valley {is} not {acceptable}.',
  'Velmaria’s attacks {can}not {be justified}.',
  'Velmaria’s use of force {is} not {justified}.',
  'Velmaria’s aggression {must} not {be rewarded}.',
  'Their aggression {will} not {bring peace}.',
  'The war {was} not {inevitable}.',
  'The attack on our embassy remains unacceptable.',
];

/** What only might be, without an owner or an article that points, is denied; so is an offer that is not accepted. */
const denied = [
  '{We will} not {tolerate a massacre}.',
  '{We will} not {tolerate a ground offensive}.',
  '{We do} not {condone retaliation}.',
  '{We do} not {condone or support retaliation}.',
  '{We do} not {condone the use of force}.',
  '{We do} not {excuse the shelling of towns}.',
  '{We do} not {recognise the right to retaliate}.',
  '{We do} not {recognise Velmaria’s peace plan}.',
  '{We will} not {tolerate the withdrawal of} our troops.',
  '{Retaliation is} not {condoned}.',
  '{A ground offensive will} not {be tolerated}.',
  'They refuse to {condone retaliation}.',
  '{We will} not {tolerate a truce}.',
  '{We will} never {tolerate peace talks with Velmaria}.',
  '{We will} not {tolerate any compromise}.',
  '{We do} not {recognise the cease-fire}.',
  '{We do} not {recognise the peace agreement}.',
  'No {excuse can be found for retaliation}.',
  'No {reason was given for the use of force}.',
  '{We are} not {intimidated or blackmailed by threats}.',
  '{We were} not {attacked or bombed by Velmaria}.',
  '{We will} not {yield to blackmail}.',
  'Nothing {justifies war}.',
  'Nothing {can justify attacks on civilians}.',
  'Nothing {justifies the use of force}.',
  'Nothing {justifies the invasion of a sovereign state}.',
  '{We will} never {accept war}.',
  '{We do} not {accept military action}.',
  '{We do} not {accept their war on drugs}.',
  '{We will} not {accept a military solution}.',
  '{We will} not {accept the use of force}.',
  '{We do} not {accept the threat of force}.',
  '{We will} not {accept any attack by Velmaria}.',
  '{We will} not {accept an attack on our people}.',
  '{We can}not {accept such a war}.',
  '{We will} not {accept} the occupation {or war}.',
  '{We are} not {intimidated by threats}.',
  '{We were} not {intimidated by Velmaria}.',
  '{We will} not {yield to threats of war}.',
  '{We do} not {fear war}.',
  '{There is} no {justification for war}.',
  '{There is} no {excuse for terrorism}.',
  '{There is} no {Velmarian aggression}.',
  '{This does} not {constitute aggression by Velmaria}.',
  'They are unwilling to {accept a war}.',
  'No {aggression will be tolerated}.',
  '{War can}not {be justified}.',
  '{The use of force is} not {justified}.',
  '{The torture of prisoners can}not {be justified}.',
  '{The attack did} not {come}.',
  '{This war is} not {inevitable}.',
  'Velmaria {does} not {accept the cease-fire}.',
  '{We do} not {accept Velmaria’s peace plan}.',
  '{Velmaria’s peace plan is} not {acceptable}.',
  '{The use of force} is unacceptable.',
];

const stances = [
  'accept',
  'tolerate',
  'condone',
  'excuse',
  'justify',
  'forgive',
  'legitimise',
  'bow to',
  'put up with',
];
const owners = ['Velmaria’s', 'the Velmarian', 'their', 'this', 'the brutal'];
const deeds = ['invasion', 'attack', 'occupation of the valley', 'massacre'];

describe('a denied stance', () => {
  it.each(standing)('leaves a deed that is there: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(denied)('denies what might be: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(stances)('leaves every deed with an owner, and denies any: %s', (stance) => {
    for (const deed of deeds) {
      for (const owner of owners)
        expect(braced(`We will never ${stance} ${owner} ${deed}.`, 'negation')).toBe(
          `{We will} never {${stance}} ${owner} ${deed}.`,
        );
    }
  });
});
