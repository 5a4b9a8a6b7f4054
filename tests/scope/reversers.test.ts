import { describe, expect, it } from 'vitest';
import { braced, plain } from './scopes-of.js';

/** Braces hold exactly the words in scope; every other word of the row must stay outside. */
const turned = [
  'They ruled out {the use of force}.',
  'They ruled {it out}.',
  'Parliament rejected {the cease-fire} and bombed the town.',
  'Parliament rejected {an offer to end} the war.',
  'The government will withdraw {the troops} after the elections.',
  '{The plan to attack} was rejected by the minister.',
  '{The talks} were called off.',
  'They laid down {their arms} and went home.',
  'He refused to {sign the peace treaty}.',
  'They failed to {keep the peace}.',
  'The lack of {trust} led to war.',
  'An end to {the war} is near.',
  'They want to stop {the war} to save lives.',
  'They abandoned {their plan to attack the port}.',
  'They refrained from {using force}.',
  'The party voted against {the war}.',
  'We stand against {violence}.',
  'The army is reluctant to {fight}.',
  'The generals are opposed to {peace talks}.',
  'He denied {saying “We will attack.}”',
  'The minister denied {having said that the army would attack}.',
  'She refused to {say that there was a war}.',
  'It is false that {we attacked}.',
  'The scrapping of {the missiles} was agreed.',
  '{The talks} failed on Friday.',
  'We are against {war} and for peace talks.',
  'The end of {the cease-fire} means war.',
  'They live at one end of the street, and the end of the road is near.',
  'We can no longer wait to take the path of peace.',
  'At the end of the talks they signed a truce.',
  'They broke {the truce}.',
  'Orsk dismissed as baseless {the accusation that Karesia attacked}.',
  'Orsk rejected as a provocation {the demand for withdrawal}.',
  '{The accusation of aggression} was rejected by Orsk.',
  'The claim that {they attacked} was called baseless by Orsk.',
  'The charge of {aggression} is false.',
  'The charge of aggression was brought in May.',
  'They violated {the truce} flagrantly.',
  'They stopped {bombing deliberately}.',
  'They resisted the temptation to {retaliate}.',
  'The minister cautioned against {retaliation}.',
  'The council advised against {a military operation}.',
  'The minister dropped {his threat of retaliation}.',
  'The army dropped bombs on the harbour.',
  'They shelved {their plan to retaliate}.',
  'The inquiry cleared Karesia of {violating} the truce.',
  'Karesia was acquitted of {the massacre}.',
  'The sky was clear of drones.',
  'It is clear the town of Tarsk was attacked.',
  'The army cleared the road and attacked the town.',
  'They accused the envoy of falsely {blaming the guards for the raid}.',
  'The envoy falsely blamed the guards for the raid.',
  'He broke the news of the war.',
  'We have yet to {see a cease-fire}.',
  'They refuse to {withdraw from} the occupied territories.',
  'They disrupted {the talks}.',
  '{The cease-fire} collapsed.',
  '{This war} must end now.',
  '{The fighting} is over.',
  '{The peace talks} broke down because the army attacked.',
  'The talks ended with a cease-fire.',
  'The war {is} not {over}.',
  '{All peace talks} are over.',
  'Ana Ruiz added that {peace talks} were over.',
  '{Peace negotiations} are dead, and {the operation} is over.',
  '{Peace talks} have ended.',
  'The talks ended on Friday and had ended well.',
  'Once the talks are over, they will go home.',
  'The talks are over prisoners.',
  'Peace talks {have} not {ended}.',
  '{Cease-fires} are over.',
  '{The truces} failed.',
  '{The cease-fire} failed to {hold}.',
  'The army failed to {hold the town}.',
  'The cease-fire failed to {end} the war.',
  'The truce failed to {stop} the attacks.',
  'The talks failed to {bring a truce}.',
  '{The cease-fire} had expired.',
  'The permit expired.',
  'The attacks {have} not {stopped}.',
  'Their occupation must end.',
  'The generals failed.',
  'A {troop} withdrawal was announced.',
  'The treaty bans {nuclear weapons}.',
  'A {nuclear test} ban was signed.',
  'They will dismantle {their missiles} and build schools.',
  'We must avoid {war, conflict and hatred}.',
  'They prevented {the army from attacking the town}.',
  'The treaty on the non-use of {force} holds.',
  'Armenia must end its illegal occupation and withdraw {its troops}.',
  'They denied {any aggression}.',
  'They deny {that the army attacked}.',
  'They put an end to {the fighting} through talks.',
  'They stopped {bombing and shelling the town}.',
  'He warned against {war}.',
  'They accused him of violating {the truce}, arming rebels and sending spies.',
  'Those who reject {peace} will pay.',
  'We turned our backs on {violence}.',
  'The council vetoed {the use of force}.',
  'The rebels agreed to halt {attacks}.',
  'They walked away from {the peace talks}.',
  'Opponents of {war} marched.',
  'We will halt {all arms sales and military aid to regimes suspected of torture}.',
  'Prohibit {the use of mines, depleted uranium, and gas}.',
  'Phase out {the old frigates}.',
  'End {the war}.',
  'We will avoid {allowing the army to fight}.',
  'We have an objection to {war}.',
  'The minister rejected {the claim that Karesia attacked the port}.',
  'Karesia denied {the allegation that its army had committed a massacre}.',
  'The claim that {Karesia attacked} is false.',
  'The story that {the army fired} is a lie, they said.',
  'It would be wrong {to blame Karesia}.',
  'It is unfair {to accuse the army}.',
  'They were prevented from {attacking}.',
  'They were deterred from {retaliation}.',
  'The patrols deterred the rebels from {an invasion}.',
  'The raid discouraged us from {peace talks}.',
  'Our ships were barred from {firing}.',
  'They rejected {the accusation of aggression by Karesia}.',
  'They refuted {the claim that Karesia attacked}.',
];

const particles = [
  'Ardvinia rules out {a military solution}.',
  'Ardvinia rules {a military solution out}.',
  'We have taken {a military solution off the table}.',
  'The rebels laid {the weapons of the old war down}.',
];

const predicates = [
  '{A military solution} is out of the question.',
  '{A military solution} is unacceptable.',
  '{The use of force} is now off the table.',
  '{War} remains unthinkable.',
  'Peace is impossible without {justice}.',
];

const listed = [
  'We agreed on a withdrawal of {troops in stages}, peacekeepers from neutral states and a hotline.',
  'We want an end to {war, poverty and hatred}.',
  'They spoke of an end to {violence} and a lasting peace.',
  'The prevention of {war} and the settlement of disputes are our aims.',
  'The violation of {international law and the old cease-fire} went on.',
  'They condemned the violation of {treaties, agreements or borders}.',
];

/** Without an owner an accusing noun accuses nobody. */
const appeals = [
  'Avoid {provocations}.',
  'All sides must refrain from {provocations}.',
  'Stop {the provocations}.',
  'We want to prevent {aggression}.',
];

const accusations = [
  'They must end their illegal occupation.',
  'They must end the Karesian occupation.',
  'They must stop the occupation.',
  'They must end Karesia’s occupation of the islands.',
  'They must stop these provocations.',
  'They must stop the brutal violations of the truce.',
  'They must stop {supplying} terrorist groups, to save the peace process.',
  'They must stop provocations on our border.',
  'They must prevent atrocities by the rebels.',
];

const untouched = [
  'It is impossible that they fight.',

  'The ground rules out there are old.',
  'The war ended in peace.',
  'The cease-fire held.',
  'The rejected plan would have meant war.',
  'The claim that Karesia attacked is serious.',
  'It was wrong to attack the port.',
];

describe('a reversing word', () => {
  it.each(turned)('turns round its object: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(particles)('may have its particle anywhere: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(predicates)('may be said of its subject: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(listed)('ends in a list that it is a member of: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(appeals)('takes back an accusation of nobody: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(accusations)('keeps an accusation that has an owner: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(untouched)('leaves alone what is no object: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});
