import { describe, expect, it } from 'vitest';
import { braced, plain } from './scopes-of.js';

/** Braces hold exactly the words in scope; every other word of the row must stay outside. */
const denied = [
  'The army {will} not {attack}.',
  'Varna {was} not {a failure} and certain progress was achieved.',
  '{The usual threat of a military solution in his speech was} not {mentioned}.',
  '{The usual threat of a military solution, he said, was} not {mentioned}.',
  '{The threat that the generals made was} not {serious}.',
  'Our soldiers {did}n’t {cross the river}.',
  '{We can}not {win a war}.',
  '{They will} never {surrender}, but they want peace.',
  'The talks {did} not {fail}; {the war} ended.',
  'No {country wants a war}.',
  'Nobody {threatens the border}.',
  'None {of the soldiers fired}.',
  'Nothing {justifies an invasion}.',
  '{There is} no {military solution to this conflict}.',
  'The fleet no longer {threatens the port}.',
  'By no means {does the treaty end} the war.',
  '{I do} not {think that war is inevitable}.',
  '{He did} not {know} that the army had attacked.',
  '{They did} not {attack} because the river froze.',
  '{They will} not {talk} until the troops leave.',
  '{We do} not {support a war that destroys cities}.',
  '{We do} not {support the militia} which burned the village.',
  'Those {who did} not {sign the peace accord} will be punished.',
  'We want words, not {weapons}.',
  'They chose not {to attack the town}.',
  'He came without {weapons} and left a letter.',
  'Neither {war} nor {threats will help}.',
  '{There is} no {peace} and no {justice}.',
  '{They did} not {attack}, nor {did they threaten anyone}.',
  '{We can}not {accept war, let alone occupation}.',
  '{It does} not{, in any way, threaten the peace}.',
  '{They did} not {send arms, troops or money}.',
  'The army {did} not {stop} and attacked the town.',
  'We prefer talks rather than {war}.',
  'The village is far from {safe}.',
  'Instead of {war} we want talks.',
  'The minister said {peace was} not {possible}.',
  'The soldiers hardly {fired a shot}.',
  '{We will} not {forget} the massacre of the villagers.',
  '{We will} not {forgive them} for the massacre.',
  'Doran never {said}, “{We will attack.}”',
  'Doran never {told us}, “{We will attack.}”',
  'The talks {did} not {fail}, “We will attack.”',
  '“Never,” Doran said, “{will we attack}.”',
  '“{We will} not {attack},” Doran said, “{or threaten anyone}.”',
  '“{We will} not {attack},” Doran said, “we want peace.”',
  '{He did} not {announce that the army would attack}.',
  'We have no option other than to strike back.',
  '{It has} not, unfortunately, {stopped} the war.',
  '{We will} not {talk to} the aggressor.',
  '{They did} not {commit the massacre}.',
  '{We can}not {accept} their aggression.',
  'Karesia has never had more troops at the bridge.',
  'Never before were so many troops at the bridge.',
  'Never {again will we go to war}.',
  'The peace talks {did} not {bring a cease-fire}.',
  '{They were} in the city and not {at the front}.',
  '{They} signed the accord and never {attacked}.',
  'The army rested and never {attacked}.',
  '{Why should we} not {talk}?',
  'Their army {is} not {as strong as they claim}, we are told.',
  'We do not fight {for the sake of fighting}.',
  'No, we want peace.',
  'If {they do} not {attack}, we will keep the peace.',
  'Although {they did} not {attack}, we fired.',
  '{They shall} not {threaten us or attack us}.',
  '{We are} not {at war}.',
  'He spoke not {of war} but of peace.',
  '{It was} never {our aim to attack}.',
  '{There was} no {threat}; there was a promise.',
  'The army {must} not {keep or use weapons that harm children}.',
  '{They did} not {take part in the attack}.',
  'The army {was} not {involved in the attack}.',
  '{They will} not {fight in a war}.',
  '{They did} not {comment on a war}.',
  '{They do} not {believe in the peace process}.',
  '{It was} not {Karesia that attacked}.',
  '{It is} not {the army who is to blame}.',
  '{It was} not {Karesia} but Vellmark that attacked.',
  '{It was} never {Karesia that attacked}.',
];

const affirmed = [
  'We want not only peace but also justice.',
  'It is not just a war.',
  'He did not merely threaten us.',
  'There is no doubt that the war will come.',
  'Without doubt the war will come.',
  'Not more than ten soldiers attacked.',
  'No less than ten towns were attacked.',
  'Not least, the army attacked.',
  'Whether or not they attack, the talks go on.',
  'Why not attack now?',
  'They want a truce, if not peace.',
  'They brought threats, not to mention weapons.',
  'They offered nothing but war.',
  'We cannot but fight.',
  'Isn’t this an act of war?',
  'The attack, no matter how small, was a crime.',
  'Nothing less than war would satisfy them.',
  'They attacked, last but not least, the harbour.',
  'They stopped at nothing to attack.',
];

const granted = [
  'They failed to {stop} the aggression.',
  '{They did} not {end} the occupation.',
  'The occupation {was} not {ended}.',
  'The council failed to {condemn} the attack.',
  'The massacre was never {condemned}.',
  '{We can}not{, at this hour, ignore} the invasion.',
  'They refused to {end} their illegal occupation.',
  '{We must} not {forget} to keep the peace.',
  'Nobody {died in} the war.',
  'No {aid came after} the attack.',
  'The minister declined to {comment on} the attack.',
  'Karesia {did} not {respond to} the invasion.',
  'Karesia {has} not {apologised for} the long war.',
  '{There is} no {hope for victims of} the war.',
  '{We will} not {surrender in} this war.',
  'The council {did} not {discuss} the peace agreement.',
  'The army never {recovered from} the war.',
  'No {peace came before} the war.',
];

/** What is said not to be there, not to come about or not to serve is denied; who does not do a thing is still there. */
const subjectDenied = [
  '{The threat was} not {mentioned}.',
  '{The attack did} not {come}.',
  '{Peace did} not {materialise}.',
  '{A military solution does} not {exist}.',
  '{The talks did} not {take place}.',
  '{The talks are} not {likely to begin}.',
  '{War is} not {an option}.',
  '{War is} not {the way forward}.',
  '{War is} not {our language}.',
  '{Force is} no {solution}.',
  '{Force} never {solves a conflict}.',
  '{A military solution is} not {acceptable}.',
  '{The military solution has} no {future}.',
  '{A peace treaty is} not {on the table}.',
  '{The peace talks were} not {held}.',
  '{The cease-fire was} not {observed}.',
  '{Force must} not {be used}.',
];

const subjectSpared = [
  'Peaceful coexistence {is} not {a gift}.',
  'Peace between neighbours {is} not {a prize}.',
  'A prisoner exchange {is} not {yet peace}.',
  'A strong army and a patient diplomacy {are} no {contradiction}.',
  'Peace {is} not {our only goal}.',
  'Peace {is} not {an option} but a duty.',
  'Our army {is} not {weak}.',
  'Our army {has} no {quarrel with them}.',
  'Our army {will} not {be defeated}.',
  'Arms control {must} not {be made a pretext}.',
  'The enemy {will} not {have time}.',
  'Those who once laughed at our army {will} not {laugh}.',
  'A lasting peace {is} not {possible without} justice.',
  'The mediators {do} not {assign blame}.',
  'The peace process {has} not {ended}.',
  'The peace process {has} not {collapsed}.',
  'The peace process {must} not {be weighed down with old quarrels}.',
  'The peace talks {must} not {be delayed}.',
  'This chance for lasting peace {must} not {be wasted}.',
  'Disarmament {must} not {be neglected}.',
  'The hatred {has} not {been overcome}.',
  'The conflict {has} not {been resolved}.',
  'The invasion {did} not {come as a surprise}.',
];

/** A negation ends where another clause or another thing begins. */
const ended = [
  '{I expect} nothing, and our army is prepared.',
  '{I expect} nothing and our army is prepared.',
  '{There will be} none, and the military build-up goes on.',
  'He must keep our armed forces strong enough that nobody {is tempted}.',
  'If {they do} not {leave the town} they will fight.',
  '{We will} never {yet surrender}.',
  'The myth that democracies {do} not {wage war} is old.',
  'The talks {had} no {result} owing to their threats.',
  'He said nobody {wants a war}.',
  'We want talks without {preconditions}, a hotline between the capitals, and an exchange of prisoners.',
  'We propose talks without {preconditions} and a cease-fire.',
  'They must begin without {delay} talks on a cease-fire.',
  'They opened without {any further delay} the road and the peace talks.',
  'They signed without {hesitation} a truce.',
  'They fought without {mercy or restraint}.',
  'We propose talks without {preconditions and threats}.',
  'They came without {arms, troops or money}.',
];

const coordinated = [
  'The guards {must} not and {shall} not {attack}.',
  'All states should undertake not {to use force}.',
];

describe('a negator', () => {
  it.each(denied)('denies its clause or phrase: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(affirmed)('denies nothing in focus and idiom: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(granted)('keeps what its verb takes for granted: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(subjectDenied)('denies a subject with what it says of it: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(subjectSpared)('spares a subject that only does not do or is not this: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(ended)('ends before another clause or thing: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(coordinated)('shares the verb of a coordination: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});
